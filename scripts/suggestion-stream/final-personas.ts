// The people who were set aside for the final measurement: nothing was tuned on them.
import { topic } from './persona.ts';
import type { Persona } from './persona.ts';

const clinicLead: Persona = {
  id: 'clinic-lead',
  objectives: [
    {
      id: 'cl-o1',
      title: 'Una clínica a la que la gente vuelve con gusto',
      keyResults: [
        { id: 'cl-kr1', title: 'Espera media de 40 a 15 minutos' },
        { id: 'cl-kr2', title: 'Satisfacción de pacientes de 7,2 a 9' },
        { id: 'cl-kr3', title: 'Citas en línea del 20% al 60%' },
      ],
    },
  ],
  healthMetrics: [
    { id: 'cl-h1', title: 'Rotación del personal por debajo del 5%' },
    { id: 'cl-h2', title: 'Historias clínicas completas' },
  ],
  topics: [
    topic('on-objective', 'cl-kr1', [3, 2, 2], {
      words: 'espera turnos agenda recepción retrasos consulta flujo sala',
      sites: 'agenda.clinicasol.es/turnos panel.clinicasol.es',
      people: 'Rocío Íñigo',
      preference: 'morning',
    }),
    topic('on-objective', 'cl-kr2', [2, 3, 2], {
      words: 'encuesta satisfacción reclamación opiniones trato pacientes comentarios',
      sites: 'es.surveymonkey.com/results www.google.com/maps www.doctoralia.es/clinicas',
      people: 'Rocío Belén',
    }),
    topic('on-objective', 'cl-kr3', [1, 2, 5], {
      words: 'citas web formulario recordatorio SMS portal pacientes integración',
      sites: 'www.doctoralia.es/docplanner wordpress.clinicasol.es/wp-admin',
      people: 'Adrián',
      preference: 'afternoon',
    }),
    topic('protects', 'cl-h1', [2, 1, 2], {
      words: 'vacaciones contrato nómina personal enfermeras turnos guardias baja',
      sites: 'rrhh.clinicasol.es app.factorialhr.com',
      people: 'Belén',
      preference: 'friday',
    }),
    topic('protects', 'cl-h2', [2, 2, 1], {
      words: 'historia clínica informes pendientes auditoría firma expediente',
      sites: 'hce.clinicasol.es/informes',
      people: 'Íñigo',
      preference: 'evening',
    }),
    topic('distraction', 1, [2, 2, 2], {
      words: 'impresora llaves favor café pedido firma',
      people: 'Adrián Belén Maite',
    }),
    topic('distraction', 3, [1, 1, 2], {
      words: 'proveedor descuento oferta visita muestras catálogo',
      people: 'Laboratorios Maite',
    }),
    topic('distraction', 31, [2, 2, 1], {
      words: 'congreso elecciones huelga tribunal directo última_hora',
      sites: 'elpais.com www.elmundo.es',
      preference: 'morning',
    }),
    topic('distraction', 37, [1, 2, 2], {
      words: 'liga gol fichaje derbi entrenador resultado',
      sites: 'www.marca.com as.com',
      preference: 'monday',
    }),
    topic('distraction', 51, [1, 1, 3], {
      words: 'vuelos hotel Menorca oferta escapada playa vacaciones',
      sites: 'www.booking.com www.skyscanner.es',
      preference: 'noon',
    }),
  ],
  sharedSites: [
    'outlook.live.com/mail',
    'web.whatsapp.com',
    'drive.google.com/file',
    'docs.google.com/document',
    'www.google.com/search',
  ],
  emptyTitles: ['Bandeja de entrada', 'WhatsApp', 'Documento sin título', 'Mi unidad', 'Inicio'],
  fillers: ['nuevo', 'para', 'lista', 'marzo', 'reunión', 'pendiente', 'de la', 'sobre', 'v3', 'copia'],
  asks: [
    '{who}: ¿puedes mirar {words}?',
    'Hola, necesito {words} hoy. Gracias, {who}',
    '{who} pregunta por {words}',
    '¿Qué pasa con {words}?',
    'De {who}: {words}, por favor',
    'Otra vez {words}',
  ],
  moves: [['cl-kr2', 'cl-kr3']],
};

const salesLead: Persona = {
  id: 'sales-lead',
  objectives: [
    {
      id: 'sl-o1',
      title: 'Devenir le partenaire évident des hôtels indépendants',
      keyResults: [
        { id: 'sl-kr1', title: 'Revenu mensuel de 80 000 à 140 000 €' },
        { id: 'sl-kr2', title: 'Délai de signature de 45 à 20 jours' },
      ],
    },
    {
      id: 'sl-o2',
      title: 'Une équipe qui gagne sans moi',
      keyResults: [
        { id: 'sl-kr3', title: '4 commerciaux au-dessus de leur objectif' },
        { id: 'sl-kr4', title: 'Recrutement : 3 postes pourvus' },
      ],
    },
  ],
  healthMetrics: [{ id: 'sl-h1', title: 'Résiliations sous 2% par mois' }],
  topics: [
    topic('on-objective', 'sl-kr1', [3, 3, 3], {
      words: 'hôtel démonstration proposition devis offre prospect relance prix groupe',
      sites: 'app.hubspot.com/contacts app.hubspot.com/deals www.societe.com',
      people: 'Élodie Farid',
      preference: 'morning',
    }),
    topic('on-objective', 'sl-kr2', [1, 4, 2], {
      words: 'contrat signature clauses juridique délai validation avenant',
      sites: 'app.docusign.com/documents app.hubspot.com/deals',
      people: 'Maître Farid',
    }),
    topic('on-objective', 'sl-kr3', [2, 1, 3], {
      words: 'coaching appel objectif commerciaux entretien formation argumentaire',
      sites: 'app.gong.io/call lms.nuitee.fr',
      people: 'Inès Bastien',
      preference: 'afternoon',
    }),
    topic('on-objective', 'sl-kr4', [1, 2, 4], {
      words: 'candidature entretien recrutement annonce CV salaire poste',
      sites: 'www.linkedin.com/talent www.welcometothejungle.com/fr nuitee.teamtailor.com',
      people: 'Inès',
      preference: 'noon',
    }),
    topic('protects', 'sl-h1', [2, 2, 2], {
      words: 'résiliation client mécontent facture incident fidélité départ',
      sites: 'nuitee.intercom.com/inbox',
      people: 'Camille Élodie',
    }),
    topic('distraction', 1, [2, 2, 2], {
      words: 'présentation chiffres tableau rapide coup_de_main logo',
      people: 'Bastien Camille Gaël',
    }),
    topic('distraction', 2, [1, 1, 1], {
      words: 'article tendance stratégie IA tourisme',
      sites: 'www.lesechos.fr',
      people: 'Gaël',
    }),
    topic('distraction', 31, [2, 2, 2], {
      words: 'gouvernement grève ministre budget direct sondage',
      sites: 'www.lemonde.fr www.lefigaro.fr',
      preference: 'morning',
    }),
    topic('distraction', 32, [2, 1, 2], {
      words: 'publication commentaires réseau anniversaire vidéo profil',
      sites: 'www.linkedin.com/feed www.instagram.com',
      preference: 'noon',
    }),
    topic('distraction', 50, [1, 2, 1], {
      words: 'appartement Lyon balcon visite prix m² annonce',
      sites: 'www.seloger.com www.leboncoin.fr',
      preference: 'evening',
    }),
    topic('distraction', 23, [2, 2, 2], {
      words: 'réunion point_hebdo invitation calendrier comité',
      sites: 'calendar.google.com/calendar',
      preference: 'monday',
    }),
  ],
  sharedSites: [
    'mail.google.com/mail',
    'nuitee.slack.com/archives',
    'docs.google.com/presentation',
    'www.notion.so/nuitee',
    'www.google.com/search',
    'www.linkedin.com/in',
    'www.linkedin.com/feed',
  ],
  emptyTitles: ['Boîte de réception (7)', 'Présentation sans titre', 'Slack', 'Accueil', 'Nouvel onglet'],
  fillers: ['projet', 'pour', 'notes', 'les', 'mise à jour', 'point sur', 'version', 'T2', 'brouillon'],
  asks: [
    '{who} : tu peux regarder {words} ?',
    'Bonjour, il me faudrait {words}. Merci, {who}',
    '{who} demande {words}',
    'Où en est {words} ?',
    'De la part de {who} : {words}',
    'petite question sur {words} – {who}',
  ],
  moves: [['sl-kr2', 'sl-kr1']],
};

const researcher: Persona = {
  id: 'researcher',
  objectives: [
    {
      id: 're-o1',
      title: 'Our method becomes the one people cite',
      keyResults: [
        { id: 're-kr1', title: 'Error on the benchmark from 0.31 to 0.2' },
        { id: 're-kr2', title: '两篇论文被顶级会议接收' },
        { id: 're-kr3', title: 'Library downloads from 300 to 3,000 a week' },
      ],
    },
  ],
  healthMetrics: [{ id: 're-h1', title: '学生每周都有反馈' }],
  topics: [
    topic('on-objective', 're-kr1', [4, 2, 2], {
      words: 'benchmark baseline ablation loss training run dataset error gpu 实验结果',
      sites: 'wandb.ai/lab/runs cluster.uni.edu/jobs arxiv.org/abs',
      people: 'Wei Nadia',
      preference: 'afternoon',
    }),
    topic('on-objective', 're-kr2', [2, 5, 2], {
      words: 'rebuttal reviewers draft figure related_work submission 论文 投稿 审稿意见 latex',
      sites: 'www.overleaf.com/project openreview.net/forum arxiv.org/abs',
      people: 'Nadia 李娜',
      preference: 'evening',
    }),
    topic('on-objective', 're-kr3', [1, 1, 4], {
      words: 'library release docs issue install api tutorial downloads',
      sites: 'github.com/lab/library pypi.org/project readthedocs.org/projects',
      people: 'Paul',
    }),
    topic('protects', 're-h1', [2, 2, 2], {
      words: 'student thesis meeting feedback chapter 学生 反馈 开题',
      sites: 'moodle.uni.edu/course',
      people: '李娜 Wei Amira',
      preference: 'monday',
    }),
    topic('distraction', 1, [2, 2, 2], {
      words: 'form signature travel reimbursement room key 报销',
      people: 'Secretary Amira',
    }),
    topic('distraction', 73, [1, 2, 1], {
      words: 'committee minutes survey training portal timesheet',
      sites: 'portal.uni.edu',
      people: 'Secretary',
      preference: 'friday',
    }),
    topic('distraction', 34, [2, 2, 2], {
      words: 'model leaderboard llm open_source startup gpu release',
      sites: 'news.ycombinator.com github.com',
      preference: 'noon',
    }),
    topic('distraction', 32, [2, 1, 1], {
      words: 'thread hot_take drama reviewers repost paper',
      sites: 'x.com bsky.app',
      preference: 'morning',
    }),
    topic('distraction', 43, [1, 1, 2], {
      words: 'blitz rapid puzzle opening game 围棋',
      sites: 'lichess.org chess.com/play',
      preference: 'evening',
    }),
    topic('distraction', 31, [1, 1, 1], {
      words: '新闻 头条 经济 天气 大学 选举',
      sites: 'www.zaobao.com news.sina.com.cn',
      preference: 'morning',
    }),
  ],
  sharedSites: [
    'mail.uni.edu/owa',
    'lab.slack.com/archives',
    'www.overleaf.com/project',
    'docs.google.com/document',
    'arxiv.org/abs',
    'scholar.google.com/scholar',
    'zoom.us/j',
    'github.com',
  ],
  emptyTitles: ['Inbox', 'Project', 'Untitled document', 'Zoom', '收件箱', 'Slack'],
  fillers: ['v3', 'final', 'notes', 'on', 'towards', 'a', '关于', 'with', 'appendix', 'call', 'new'],
  asks: [
    '{who}: do you have {words}?',
    'Dear Professor, about {words} – {who}',
    '{who}问{words}什么时候好',
    '请看一下{words}',
    'Reminder from {who}: {words}',
    'any news on {words}',
  ],
  moves: [['re-kr1', 're-kr2']],
};

export const finalPersonas: readonly Persona[] = [clinicLead, salesLead, researcher];
