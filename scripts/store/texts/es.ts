import type { ListingText } from '../listing.ts';

export const es: ListingText = {
  title: 'Ficha de las tiendas, español',
  headings: {
    name: 'Nombre',
    summary: 'Resumen',
    description: 'Descripción',
    purpose: 'Propósito único',
    permissions: 'Para qué cada permiso',
    data: 'Código remoto y datos',
  },
  description: [
    'Te fijas metas y luego pierdes el trimestre en las peticiones de los demás. Lodestar mantiene a la vista tus objetivos y resultados clave y muestra, con sinceridad, adónde fue tu atención.',
    'EN CADA PESTAÑA NUEVA: tu objetivo, sus resultados clave frente al ritmo que pide el tiempo del ciclo, las prioridades de la semana y lo que hay que proteger.',
    'UNA TECLA POR VEREDICTO: la cifra de un resultado clave, P para lo que protege una métrica de salud, D para una de las 101 distracciones. Solo se registran las páginas que anotas, con título y dirección; es actividad de navegación, guardada en tu equipo para tu propio informe.',
    'PETICIONES: guarda lo que te piden y decide con el teclado (hacer, planificar, delegar, rechazar, aparcar); cada no viene con una respuesta en las palabras de tu objetivo.',
    'CADA SEMANA: un informe que no cuenta nada dos veces, con la tendencia de doce semanas, quién pidió y qué fue de ello; un correo de estado con un clic; plan, predicción y logros.',
    'OKR BIEN HECHOS: la redacción se revisa mientras escribes; los ciclos se cierran al empezar y se modifican con motivos; revisiones con valor y confianza; una mirada atrás al final. A solas, en equipo o en cascada de equipos.',
    'TUYO: sin cuenta, sin servidor, sin rastreo, también sin conexión. Todo se puede deshacer, exportar y borrar. En español, inglés, alemán y francés, claro y oscuro, con teclado y lector de pantalla.',
  ],
  purpose:
    'Mantener a la vista los objetivos y resultados clave propios y anotar lo que les sirvió y lo que apartó de ellos. La pestaña nueva, el panel, la ventana emergente y las opciones muestran y registran este único tema.',
  permissions: {
    activeTab:
      'Lee la dirección y el título de la página en la que se usa el botón, una tecla o un menú de la extensión, para poder anotarla.',
    alarms: 'Mira de vez en cuando si tocan la revisión, el plan o los logros, y lo muestra en el botón.',
    contextMenus: 'Menús sobre páginas, enlaces y texto seleccionado, para anotar la página o guardar una petición.',
    storage: 'Recuerda cuándo se mostró el último recordatorio y, durante segundos, lo que empezó una pulsación.',
    unlimitedStorage: 'El registro crece durante años; sin esto el navegador puede tirarlo cuando falta espacio.',
    sidePanel: 'Muestra el panel en el que se anotan páginas y se deciden peticiones (solo Chromium).',
    notifications: 'Opcional, se pide en los ajustes: muestra los recordatorios como notificaciones del sistema.',
    tabs: 'Opcional, se pide en el panel: sigue la página que está delante. Su dirección y título se guardan solo si se anota.',
  },
  data: [
    'Sin código remoto: todo lo que se ejecuta está en el paquete, y la política de contenido rechaza lo demás.',
    'No se envía nada a ningún sitio. Firefox: sin recopilación de datos (`required: ["none"]`).',
    'Guardado solo en el equipo: lo que se escribe, y título, sitio y dirección de las páginas anotadas (actividad de navegación).',
    'El uso cumple la política de datos de usuario de Chrome Web Store, incluido el «Limited Use». Política de privacidad: docs/privacy/es.md.',
  ],
};
