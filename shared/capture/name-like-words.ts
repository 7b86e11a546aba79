/** Words that are names as well, in Spanish and English: they need more evidence than to be there. */
const words = `abril agosto alba alma amor amparo angel angeles aurora azucena belen blanca blanco bueno
calle caridad carmen casas clara claro clemente concha consuelo cruz delgado domingo dolores esperanza
estrella fe felix flor fortuna franco gracia guerra guerrero hermoso iglesias iris jesus jazmin julio junio
justo leal leon libertad linda lozano luna luz maria mar marina marino mayo mercedes milagros montero moreno
nieves norte olmo oro palma paloma pastor patricio paz perla pilar pino primo prudencia reina rey reyes rio rios
rojas rojo romero rosa rosario rubio ruiz sabina salvador sereno serrano sierra socorro sol soledad tormenta torre
torres trinidad valle vega vera victoria viernes violeta virtudes
april art august autumn baker bill bishop black bob brook brown bush chance chase chip christian church clay
cliff coach cook cooper daisy dale dawn dean dick dot drew duke dusty earl east faith farmer fisher ford
frank gardener gene glen grace grant gray green guy hall hand harmony harper hazel heath holly hope hunter
ivy jack jade jay jewel jo joy june king knight lance lane lark law lily long love major mark marshal mason
max may melody mercy miles mill miller min mint misty moon moss nick north olive page parker pat patience
paul pearl penny piper pleasant pledge poppy porter potter price prince queen rain ray read red reed rice rich rob robin
rocky rose ruby rusty sage sally sandy scarlet sharp shepherd short skip sky smith snow south spring sterling
still stone storm sue summer sunny tailor tanner temple terry tim trip turner tyler van victor violet wade
walker wall ward water wednesday wells west white will willow wine winter wise wolf wood woods young`;

/** Folded words that are names as well. */
export const nameLikeWords: ReadonlySet<string> = new Set(words.split(/\s+/));

const places = `academia agencia almacenes arquitectos asesoria asociacion ayuntamiento bar bodega bodegas cafe cafeteria
carniceria casa centro clinica club colegio comercial comunidad constructora cooperativa dental estudio
familia farmacia ferreteria floristeria fundacion gestoria gimnasio grupo hostal hotel iglesia imprenta
inmobiliaria instituto joyeria libreria museo optica panaderia parroquia peluqueria pizzeria restaurante
residencia seguros servicios sociedad taller talleres taberna teatro tienda transportes universidad urbanizacion
viajes vinos obras reformas hermanos hijos
academy agency and associates association bakery bank bar bistro books cafe center centre church clinic club college
company council dental design diner farm foods garage garden gardens group gym hoa hospital hotel house inn
kitchen labs law logistics market media museum office partners pharmacy pizza pub restaurant salon school
services shop smiles solar solutions spa sports store studio studios surgery theatre theater trust union
university vets works`;

/** Folded words that say what an organisation is, and name none by themselves. */
export const organisationWords: ReadonlySet<string> = new Set(places.split(/\s+/));
