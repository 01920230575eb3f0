/** Whether two stored values are the same by content: what structured clone keeps, whatever the order of fields. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const fields = Object.keys(one);
  return fields.length === Object.keys(other).length && fields.every((field) => sameField(one, other, field));
}

function sameField(one: object, other: object, field: string): boolean {
  return field in other && sameValue(Reflect.get(one, field), Reflect.get(other, field));
}
