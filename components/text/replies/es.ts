import type { ReplyMessages } from './index';

/** Replies that decline or park a request. */
export const es: ReplyMessages = {
  greeting: 'Hola, {name}:',
  'greeting.nobody': 'Hola:',
  'opening.month': 'Este mes no',
  'opening.quarter': 'Este trimestre no',
  'opening.year': 'Este año no',
  'opening.custom': 'Antes del {date} no',
  'decline.short': '{opening}: hasta el {date} vamos a por «{objective}», y a eso dedico mi tiempo.',
  'decline.warm':
    'Gracias por pensar en mí. {opening}, lo siento: hasta el {date} vamos a por «{objective}», y quiero cumplirlo. Espero que aparezca pronto alguien.',
  'park.short':
    '{opening}: hasta el {date} vamos a por «{objective}». Lo he aparcado y lo miraré de nuevo cuando preparemos el próximo ciclo.',
  'park.warm':
    'Gracias por proponerlo, no quiero que se pierda. {opening}, eso sí: hasta el {date} vamos a por «{objective}». Lo tengo aparcado y lo sacaré cuando preparemos el próximo ciclo.',
  'decline.short.groundless': 'Ahora mismo no puedo ocuparme de esto.',
  'decline.warm.groundless':
    'Gracias por pensar en mí. Ahora mismo no puedo ocuparme de esto; espero que aparezca pronto alguien.',
  'park.short.groundless': 'Ahora no. Lo he aparcado y lo miraré de nuevo cuando planifiquemos el próximo ciclo.',
  'park.warm.groundless':
    'Gracias por proponerlo, no quiero que se pierda. Ahora no puedo ocuparme, así que lo tengo aparcado y lo sacaré cuando planifiquemos el próximo ciclo.',
};
