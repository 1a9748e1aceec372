<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddressGapsAlgorithm</name>
    <message>
        <source>Address gaps</source>
        <translation>Direcciones sin edificio</translation>
    </message>
    <message>
        <source>addresses,points,dwellings,census,cnefe,house numbers,missing,buildings,completeness,gap</source>
        <translation>direcciones,puntos,viviendas,censo,cnefe,números de casa,faltantes,edificios,completitud,faltante</translation>
    </message>
    <message>
        <source>Finds the official addresses or dwellings (points) whose building OpenStreetMap lacks, and the buildings without an address.</source>
        <translation>Encuentra las direcciones o viviendas oficiales (puntos) cuyo edificio falta en OpenStreetMap, y los edificios sin dirección.</translation>
    </message>
    <message>
        <source>For official data that are points: the dwellings of a census, address points, house numbers. It says of every address whether OpenStreetMap has its building.

Points within 1 m of each other are one site. Sites and buildings near each other pair off, the nearest first, one site to one building, after the local shift between the layers has been undone; further sites in the same footprint are more dwellings of it. Points on roofs look for buildings within 5 m, points at doors or in the street within 10 m. With a layer of parcels an address has the buildings of its parcel.

Missing in OSM holds the addresses without a building, Matched the others with the ids of their buildings. Missing in the reference holds the buildings without an address. Features that cannot be compared go to Skipped with a reason.

A point says less than an outline: in closed rows of houses a single one is uncertain, zones are not. Where the official data are outlines run Building gaps instead. The results go on to Gaps by zone, Task areas, Sample to be checked and the report as those of Building gaps do. Distances are metres, whatever the CRS of the layers.</source>
        <translation>Para datos oficiales que son puntos: las viviendas de un censo, puntos de direcciones, números de casa. De cada dirección dice si OpenStreetMap tiene su edificio.

Los puntos a 1 m o menos entre sí son un sitio. Los sitios y los edificios cercanos se emparejan, primero los más cercanos, un sitio con un edificio, después de deshacer el desplazamiento local entre las capas; otros sitios en la misma huella son más viviendas de ella. Los puntos sobre los techos buscan edificios a 5 m, los puntos en las puertas o en la calle a 10 m. Con una capa de lotes una dirección tiene los edificios de su lote.

Faltan en OSM contiene las direcciones sin edificio, Emparejados las demás con los identificadores de sus edificios. Faltan en la referencia contiene los edificios sin dirección. Los objetos que no se pueden comparar van a Omitidos con un motivo.

Un punto dice menos que un contorno: en hileras cerradas de casas uno solo es incierto, las zonas no. Si los datos oficiales son contornos ejecute Edificios faltantes. Los resultados siguen a Faltantes por zona, Áreas de tareas, Muestra por revisar y el informe como los de Edificios faltantes. Las distancias son metros, sea cual sea el SRC de las capas.</translation>
    </message>
    <message>
        <source>Addresses or dwellings (points)</source>
        <translation>Direcciones o viviendas (puntos)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificios de OpenStreetMap</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Only judge what lies inside</source>
        <translation>Evaluar solo lo que está dentro de</translation>
    </message>
    <message>
        <source>Where the points stand</source>
        <translation>Dónde están los puntos</translation>
    </message>
    <message>
        <source>Largest distance to the building (metres; empty: 5 on roofs, 10 at doors)</source>
        <translation>Mayor distancia al edificio (metros; vacío: 5 en techos, 10 en puertas)</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimar y deshacer el desplazamiento local entre las capas</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Desplazamiento máximo (metros)</translation>
    </message>
    <message>
        <source>Field with the number of dwellings</source>
        <translation>Campo con el número de viviendas</translation>
    </message>
    <message>
        <source>Field with the kind of address (COD_ESPECIE of CNEFE is found)</source>
        <translation>Campo con el tipo de dirección (COD_ESPECIE del CNEFE se encuentra solo)</translation>
    </message>
    <message>
        <source>Kinds to keep (as 1;2, the dwellings of CNEFE)</source>
        <translation>Tipos que quedan (como 1;2, las viviendas del CNEFE)</translation>
    </message>
    <message>
        <source>Field with the precision (NV_GEO_COORD of CNEFE is found)</source>
        <translation>Campo con la precisión (NV_GEO_COORD del CNEFE se encuentra solo)</translation>
    </message>
    <message>
        <source>Precisions to keep (as 1;2, the coordinates of CNEFE&apos;s own addresses)</source>
        <translation>Precisiones que quedan (como 1;2, las coordenadas propias del CNEFE)</translation>
    </message>
    <message>
        <source>Id field of the addresses</source>
        <translation>Campo de id de las direcciones</translation>
    </message>
    <message>
        <source>Id field of OpenStreetMap</source>
        <translation>Campo de identificador de OpenStreetMap</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltan en OSM</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Faltan en la referencia</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Addresses (as Building gaps calls them)</source>
        <translation>Direcciones (como las llama Edificios faltantes)</translation>
    </message>
    <message>
        <source>Sites (addresses at one spot are one)</source>
        <translation>Sitios (las direcciones en un mismo lugar son uno)</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificios de OSM</translation>
    </message>
    <message>
        <source>Addresses with a building</source>
        <translation>Direcciones con edificio</translation>
    </message>
    <message>
        <source>Addresses without a building</source>
        <translation>Direcciones sin edificio</translation>
    </message>
    <message>
        <source>OSM buildings without an address</source>
        <translation>Edificios de OSM sin dirección</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Objetos omitidos de ambas capas</translation>
    </message>
    <message>
        <source>Addresses beside the building of another address</source>
        <translation>Direcciones junto al edificio de otra dirección</translation>
    </message>
    <message>
        <source>Completeness by count (0–1)</source>
        <translation>Completitud por número (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower end of the 95 % interval</source>
        <translation>Completitud, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Completeness, upper end of the 95 % interval</source>
        <translation>Completitud, extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Dwellings per building</source>
        <translation>Viviendas por edificio</translation>
    </message>
    <message>
        <source>%1 is given, but not the field of “%2” that it is about. Choose %3 as well.</source>
        <translation>Se indicó %1, pero no el campo de «%2» al que se refiere. Elija también %3.</translation>
    </message>
    <message>
        <source>%1 is given, but not which of its values are to be kept. Write them into %2, separated by semicolons.</source>
        <translation>Se indicó %1, pero no cuáles de sus valores quedan. Escríbalos en %2, separados por punto y coma.</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) holds polygons, but points are needed. For outlines of buildings run Building gaps (lacuna:buildinggaps).</source>
        <translation>La capa «%1» (ADDRESSES) contiene polígonos, pero se necesitan puntos. Para contornos de edificios ejecute Edificios faltantes (lacuna:buildinggaps).</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) holds lines, but points are needed. Choose a layer of address points.</source>
        <translation>La capa «%1» (ADDRESSES) contiene líneas, pero se necesitan puntos. Elija una capa de puntos de direcciones.</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) is a table without geometries. Make points of it first with Create points layer from table, if it has columns of coordinates, else by geocoding its addresses.</source>
        <translation>La capa «%1» (ADDRESSES) es una tabla sin geometrías. Conviértala antes en puntos con Crear capa de puntos a partir de tabla si tiene columnas de coordenadas, o geocodificando sus direcciones.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Address gaps, from “%1” and “%2”; largest distance %3 m.</source>
        <translation>Hecho por Lacuna, Direcciones sin edificio, a partir de «%1» y «%2»; distancia máxima %3 m.</translation>
    </message>
</context>
<context>
    <name>AddressGapsRun</name>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. %5</source>
        <translation>
            <numerusform>El único objeto (%1) de la capa «%2» (%3) no se puede comparar: %4. %5</numerusform>
            <numerusform>Ninguno de los %1 objetos de la capa «%2» (%3) se puede comparar; la mayoría: %4. %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the addresses and the buildings</source>
        <translation>Leyendo las direcciones y los edificios</translation>
    </message>
    <message>
        <source>Choose a layer of address points.</source>
        <translation>Elija una capa de puntos de direcciones.</translation>
    </message>
    <message>
        <source>Choose a layer of buildings.</source>
        <translation>Elija una capa de edificios.</translation>
    </message>
    <message>
        <source>Choose a layer of parcels.</source>
        <translation>Elija una capa de lotes.</translation>
    </message>
    <message>
        <source>Looking for the building of every address</source>
        <translation>Buscando el edificio de cada dirección</translation>
    </message>
    <message>
        <source>No address lies inside the area.</source>
        <translation>Ninguna dirección está dentro del área.</translation>
    </message>
    <message>
        <source>No address stands within %1 m of a building, though the extents of the layers overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%2 m) are likely causes.</source>
        <translation>Ninguna dirección está a %1 m de un edificio, aunque las extensiones de las capas se superponen. Mire ambas en el mapa: un SRC equivocado o un desplazamiento mayor que el máximo (%2 m) son causas probables.</translation>
    </message>
    <message>
        <source>The layers were compared where they lie; the shift between them was not corrected.</source>
        <translation>Las capas se compararon donde están; el desplazamiento entre ellas no se corrigió.</translation>
    </message>
    <message>
        <source>There was too little to find a shift between the layers by; they were compared where they lie.</source>
        <translation>Hubo muy poco para hallar un desplazamiento entre las capas; se compararon donde están.</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es) of “%2” have no usable number in UNIT_FIELD; each counts as one dwelling.</source>
        <translation>
            <numerusform>%1 dirección de «%2» no tiene un número válido en UNIT_FIELD; cuenta como una vivienda.</numerusform>
            <numerusform>%1 direcciones de «%2» no tienen un número válido en UNIT_FIELD; cada una cuenta como una vivienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The points are taken to stand on roofs: buildings are looked for within %1 m.</source>
        <translation>Se toma que los puntos están sobre los techos: se buscan edificios a %1 m.</translation>
    </message>
    <message>
        <source>The points are taken to stand at doors or in the street: buildings are looked for within %1 m.</source>
        <translation>Se toma que los puntos están en las puertas o en la calle: se buscan edificios a %1 m.</translation>
    </message>
    <message numerus="yes">
        <source>%1 polygon(s) of “%2” (PARCELS) hold more than %3 addresses or buildings. They are districts rather than parcels and were left out; what lies in them was compared by distance.</source>
        <translation>
            <numerusform>%1 polígono de «%2» (PARCELS) contiene más de %3 direcciones o edificios. Es un distrito y no un lote; se dejó fuera, y lo que está dentro se comparó por distancia.</numerusform>
            <numerusform>%1 polígonos de «%2» (PARCELS) contienen más de %3 direcciones o edificios. Son distritos y no lotes; se dejaron fuera, y lo que está dentro se comparó por distancia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressGapsWriter</name>
    <message>
        <source>The building beside it in OpenStreetMap (%1) is that of a nearer address.</source>
        <translation>El edificio de al lado en OpenStreetMap (%1) es de una dirección más cercana.</translation>
    </message>
    <message>
        <source>What OpenStreetMap has %1 m away is too small for a house (below 15 m²), or is that of another address.</source>
        <translation>Lo que OpenStreetMap tiene a %1 m es muy pequeño para una casa (menos de 15 m²), o es de otra dirección.</translation>
    </message>
    <message>
        <source>OpenStreetMap has no building within %1 m; the nearest is %2 m away.</source>
        <translation>OpenStreetMap no tiene ningún edificio a %1 m; el más cercano está a %2 m.</translation>
    </message>
    <message>
        <source>OpenStreetMap has no building within 20 km.</source>
        <translation>OpenStreetMap no tiene ningún edificio a 20 km.</translation>
    </message>
    <message>
        <source>The address beside it (%1) has another building: this may be an annex, or a house without an address.</source>
        <translation>La dirección de al lado (%1) tiene otro edificio: este puede ser un anexo, o una casa sin dirección.</translation>
    </message>
    <message>
        <source>An address without a building stands %1 m away, but this one is too small for a house (below 15 m²) or is not on its parcel.</source>
        <translation>A %1 m hay una dirección sin edificio, pero este es muy pequeño para una casa (menos de 15 m²) o no está en su lote.</translation>
    </message>
    <message>
        <source>No address within %1 m; the nearest is %2 m away.</source>
        <translation>Ninguna dirección a %1 m; la más cercana está a %2 m.</translation>
    </message>
    <message>
        <source>No address within 20 km.</source>
        <translation>Ninguna dirección a 20 km.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
</context>
<context>
    <name>AddressReport</name>
    <message>
        <source>Which addresses have no building in OpenStreetMap</source>
        <translation>Qué direcciones no tienen edificio en OpenStreetMap</translation>
    </message>
    <message>
        <source>“%1” compared with “%2”.</source>
        <translation>«%1» comparada con «%2».</translation>
    </message>
    <message>
        <source>No address could be compared.</source>
        <translation>No se pudo comparar ninguna dirección.</translation>
    </message>
    <message>
        <source>Of %1 addresses OpenStreetMap has the building of %2: %3 (between %4 and %5 with 95 % confidence). %6 addresses have no building there.</source>
        <translation>De %1 direcciones, OpenStreetMap tiene el edificio de %2: %3 (entre %4 y %5 con 95 % de confianza). %6 direcciones no tienen edificio allí.</translation>
    </message>
    <message>
        <source>An address is a point, not an outline: in closed rows of houses it is uncertain for a single point which building is its own. Trust the numbers of zones and of the whole, and look at single points before somebody is sent there. With a layer of parcels and points on roofs single points are nearly exact.</source>
        <translation>Una dirección es un punto, no un contorno: en hileras cerradas de casas, de un punto solo es incierto cuál edificio es el suyo. Confíe en los números de zonas y del total, y mire los puntos de a uno antes de enviar a alguien. Con una capa de lotes y puntos sobre los techos, los puntos de a uno son casi exactos.</translation>
    </message>
    <message>
        <source>Addresses without a building in OpenStreetMap</source>
        <translation>Direcciones sin edificio en OpenStreetMap</translation>
    </message>
    <message>
        <source>Completeness by count</source>
        <translation>Completitud por número</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Addresses with a building</source>
        <translation>Direcciones con edificio</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificios de OSM</translation>
    </message>
    <message>
        <source>OSM buildings without an address</source>
        <translation>Edificios de OSM sin dirección</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>The points stand</source>
        <translation>Los puntos están</translation>
    </message>
    <message>
        <source>on roofs</source>
        <translation>sobre los techos</translation>
    </message>
    <message>
        <source>at doors or in the street</source>
        <translation>en las puertas o en la calle</translation>
    </message>
    <message>
        <source>Largest distance to the building</source>
        <translation>Mayor distancia al edificio</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Desplazamiento entre las capas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>sin corregir</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Desplazamiento máximo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>– with a building in OSM</source>
        <translation>– con edificio en OSM</translation>
    </message>
    <message>
        <source>– without a building in OSM</source>
        <translation>– sin edificio en OSM</translation>
    </message>
    <message>
        <source>– – of these beside the building of another address</source>
        <translation>– – de estas, junto al edificio de otra dirección</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– omitidos</translation>
    </message>
    <message>
        <source>Sites (addresses at one spot are one)</source>
        <translation>Sitios (las direcciones en un mismo lugar son uno)</translation>
    </message>
    <message>
        <source>Dwellings per building</source>
        <translation>Viviendas por edificio</translation>
    </message>
    <message>
        <source>– with an address</source>
        <translation>– con dirección</translation>
    </message>
    <message>
        <source>– without an address</source>
        <translation>– sin dirección</translation>
    </message>
    <message>
        <source>Map of the addresses without a building</source>
        <translation>Mapa de las direcciones sin edificio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>address without a building in OSM</source>
        <translation>dirección sin edificio en OSM</translation>
    </message>
    <message>
        <source>address with a building in OSM</source>
        <translation>dirección con edificio en OSM</translation>
    </message>
    <message>
        <source>up to 5 % of the addresses without a building</source>
        <translation>hasta 5 % de las direcciones sin edificio</translation>
    </message>
    <message>
        <source>up to 20 %</source>
        <translation>hasta el 20 %</translation>
    </message>
    <message>
        <source>up to 40 %</source>
        <translation>hasta el 40 %</translation>
    </message>
    <message>
        <source>up to 70 %</source>
        <translation>hasta el 70 %</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>beside the building of another</source>
        <translation>junto al edificio de otra</translation>
    </message>
    <message>
        <source>too small, or of another</source>
        <translation>muy pequeño, o de otra</translation>
    </message>
    <message>
        <source>no building near</source>
        <translation>ningún edificio cerca</translation>
    </message>
    <message>
        <source>Why addresses have no building</source>
        <translation>Por qué hay direcciones sin edificio</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Of the addresses with a footprint within 10 m %1 lie in one, so the points are taken to stand on roofs.</source>
        <translation>De las direcciones con una huella a 10 m, %1 están dentro de una; por eso se toma que los puntos están sobre los techos.</translation>
    </message>
    <message>
        <source>Of the addresses with a footprint within 10 m only %1 lie in one, so the points are taken to stand at doors or in the street.</source>
        <translation>De las direcciones con una huella a 10 m, solo %1 están dentro de una; por eso se toma que los puntos están en las puertas o en la calle.</translation>
    </message>
    <message>
        <source>Addresses within 1 m of each other are one site. Sites and buildings within %1 of each other pair off, the nearest first, one site to one building; other sites in the same footprint are further dwellings of it. Footprints below 15 m² are no houses, unless an address lies in them.</source>
        <translation>Las direcciones a 1 m o menos entre sí son un sitio. Los sitios y los edificios a %1 o menos se emparejan, primero los más cercanos, un sitio con un edificio; otros sitios en la misma huella son más viviendas de ella. Las huellas de menos de 15 m² no son casas, salvo que una dirección esté dentro.</translation>
    </message>
    <message>
        <source>An address belongs to the parcel that holds it, else to the nearest one within that distance, and has all buildings that lie on the parcel with half their area or more.</source>
        <translation>Una dirección pertenece al lote que la contiene, o si no al más cercano a esa distancia, y tiene todos los edificios que están en el lote con la mitad de su área o más.</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s for the number of sites. An address without a building may also be an empty plot: somebody has to look.</source>
        <translation>El intervalo es el de Wilson para el número de sitios. Una dirección sin edificio también puede ser un lote vacío: alguien tiene que mirar.</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Campo con las viviendas</translation>
    </message>
    <message>
        <source>Field with the kind</source>
        <translation>Campo con el tipo</translation>
    </message>
    <message>
        <source>Kinds that were compared</source>
        <translation>Tipos que se compararon</translation>
    </message>
    <message>
        <source>Field with the precision</source>
        <translation>Campo con la precisión</translation>
    </message>
    <message>
        <source>Precisions that were compared</source>
        <translation>Precisiones que se compararon</translation>
    </message>
</context>
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>The output %1 is a table without geometry, which %2 does not hold. Choose a GeoPackage (.gpkg) or a .csv file for it.</source>
        <translation>La salida %1 es una tabla sin geometría, que %2 no puede contener. Elija para ella un GeoPackage (.gpkg) o un archivo .csv.</translation>
    </message>
    <message>
        <source>Canceled. Nothing of this run was kept.</source>
        <translation>Cancelado. No se conservó nada de esta ejecución.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>two-letter language of the help pages</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>La capa «%1» (%2) no tiene sistema de referencia de coordenadas, así que no se pueden conocer las distancias. Asígnelo con Capa ▸ SRC de la capa ▸ Establecer SRC de la capa(s) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Earlier report to compare with</source>
        <translation>Informe anterior con el que comparar</translation>
    </message>
    <message>
        <source>An earlier report is given (COMPARE_WITH), but no new one is wanted. Give REPORT a file too.</source>
        <translation>Se da un informe anterior (COMPARE_WITH), pero no se pide uno nuevo. Dé también un archivo a REPORT.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields.</source>
        <translation>La capa «%1» no tiene el campo «%2» (%3). Elija uno de sus campos.</translation>
    </message>
    <message>
        <source>The field “%1” of the layer “%2” holds text, but %3 needs numbers. Convert it with the field calculator (to_real), or choose another field.</source>
        <translation>El campo «%1» de la capa «%2» tiene texto, pero %3 necesita números. Conviértalo con la calculadora de campos (to_real), o elija otro campo.</translation>
    </message>
</context>
<context>
    <name>AlgorithmRun</name>
    <message>
        <source>The algorithm %1 is not there. Switch the plugin off and on again.</source>
        <translation>No está el algoritmo %1. Desactive y vuelva a activar el complemento.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>AnswerFile</name>
    <message>
        <source>There is no file “%1” (FILES). Choose the files as the tool saved them.</source>
        <translation>No existe el archivo «%1» (FILES). Elija los archivos como la herramienta los guardó.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) is empty. Download it again.</source>
        <translation>El archivo «%1» (FILES) está vacío. Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) ends in the middle: it was not downloaded to its end. Download it again.</source>
        <translation>El archivo «%1» (FILES) termina a la mitad: no se descargó hasta el final. Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>There is no room to unpack “%1” (FILES). Free some space on the disk.</source>
        <translation>No hay lugar para descomprimir «%1» (FILES). Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) is no sound JSON: %2 at byte %3. Download it again.</source>
        <translation>El archivo «%1» (FILES) no es un JSON correcto: %2 en el byte %3. Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) cannot be read: %2. Choose the files as MapRoulette, MapSwipe, KoboToolbox, ODK or StreetComplete saved them.</source>
        <translation>El archivo «%1» (FILES) no se puede leer: %2. Elija los archivos como MapRoulette, MapSwipe, KoboToolbox, ODK o StreetComplete los guardaron.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>“%1” (FORM) is no XLSForm: it has no sheets survey and choices. Choose the form as it was uploaded (.xlsx).</source>
        <translation>«%1» (FORM) no es un XLSForm: no tiene las hojas survey y choices. Elija el formulario como se subió (.xlsx).</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>“%1” (FILES) holds answers of a form, but no column found: its headings are the questions in words, or it is another form. Give the form (.xlsx) as FORM, or export with XML values and headings.</source>
        <translation>«%1» (FILES) contiene respuestas de un formulario, pero ninguna columna found: sus encabezados son las preguntas en palabras, o es otro formulario. Dé el formulario (.xlsx) en FORM, o exporte con valores y encabezados XML.</translation>
    </message>
    <message>
        <source>It is not known which tool “%1” (FILES) is from: it has the columns %2. Choose the files as MapRoulette, MapSwipe (agg_results), KoboToolbox, ODK or StreetComplete saved them.</source>
        <translation>No se sabe de qué herramienta es «%1» (FILES): tiene las columnas %2. Elija los archivos como MapRoulette, MapSwipe (agg_results), KoboToolbox, ODK o StreetComplete los guardaron.</translation>
    </message>
    <message>
        <source>“%1” (FILES) looks like %2, not like %3. Set FORMAT to auto, or choose another file.</source>
        <translation>«%1» (FILES) parece de %2, no de %3. Ponga FORMAT en auto, o elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>BuildingExposureAlgorithm</name>
    <message>
        <source>Building exposure</source>
        <translation>Exposición de edificios</translation>
    </message>
    <message>
        <source>hazard,risk,flood,depth,landslide,tsunami,damage,loss,curve,buildings,exposure,zonal,statistics,jrc</source>
        <translation>amenaza,riesgo,inundación,profundidad,deslizamiento,tsunami,daño,pérdida,curva,edificios,exposición,zonal,estadísticas,jrc,hazard,flood,vivienda,casas,damnificados,afectados,peligro</translation>
    </message>
    <message>
        <source>Which buildings a hazard reaches, how deep, and what it costs, from a raster or from hazard zones.</source>
        <translation>Qué edificios alcanza una amenaza, con qué profundidad y cuánto cuesta, a partir de un ráster o de zonas de amenaza.</translation>
    </message>
    <message>
        <source>Hazard raster (depth or intensity)</source>
        <translation>Ráster de amenaza (profundidad o intensidad)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>or hazard zones</source>
        <translation>o zonas de amenaza</translation>
    </message>
    <message>
        <source>Field of the zones with the hazard (numbers or words)</source>
        <translation>Campo de las zonas con la amenaza (números o palabras)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>or own lower bounds of the classes, for example 0.1;0.5;1;2</source>
        <translation>o límites inferiores propios de las clases, por ejemplo 0.1;0.5;1;2</translation>
    </message>
    <message>
        <source>Words of the hazard field and their class, for example Crítica=5;Alta=4</source>
        <translation>Palabras del campo de amenaza y su clase, por ejemplo Crítica=5;Alta=4</translation>
    </message>
    <message>
        <source>Standard error of position (metres; raster only)</source>
        <translation>Error estándar de la posición (metros; solo ráster)</translation>
    </message>
    <message>
        <source>Standard error of the hazard value</source>
        <translation>Error estándar del valor de la amenaza</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Exposed buildings</source>
        <translation>Edificios expuestos</translation>
    </message>
    <message>
        <source>Footprint area of the exposed buildings (m²)</source>
        <translation>Área de huella de los edificios expuestos (m²)</translation>
    </message>
    <message>
        <source>Value of the exposed buildings</source>
        <translation>Valor de los edificios expuestos</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Damage, by the curve that costs least</source>
        <translation>Daño, según la curva que menos cuesta</translation>
    </message>
    <message>
        <source>Damage, by the curve that costs most</source>
        <translation>Daño, según la curva que más cuesta</translation>
    </message>
    <message>
        <source>Exposed buildings to be expected, by their probabilities</source>
        <translation>Edificios expuestos esperados, según sus probabilidades</translation>
    </message>
    <message>
        <source>Buildings that are not exposed</source>
        <translation>Edificios no expuestos</translation>
    </message>
    <message>
        <source>Buildings without hazard data</source>
        <translation>Edificios sin datos de amenaza</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Edificios omitidos</translation>
    </message>
    <message>
        <source>POSITION_ERROR works with a hazard raster only. Leave it at 0 for hazard zones.</source>
        <translation>POSITION_ERROR solo funciona con un ráster de amenaza. Déjelo en 0 para zonas de amenaza.</translation>
    </message>
    <message>
        <source>Both HAZARD_RASTER and HAZARD_POLYGONS are given. Choose one hazard for a run.</source>
        <translation>Se dieron HAZARD_RASTER y HAZARD_POLYGONS. Elija una sola amenaza por ejecución.</translation>
    </message>
    <message>
        <source>No hazard is given. Choose a raster (HAZARD_RASTER) or a layer of hazard zones (HAZARD_POLYGONS).</source>
        <translation>No se dio ninguna amenaza. Elija un ráster (HAZARD_RASTER) o una capa de zonas de amenaza (HAZARD_POLYGONS).</translation>
    </message>
    <message>
        <source>The bounds in CLASSES must rise, but %1 comes after %2.</source>
        <translation>Los límites de CLASSES deben crecer, pero %1 viene después de %2.</translation>
    </message>
    <message>
        <source>The first bound in CLASSES is %1. A hazard below 0 is dry, so bounds start at 0 or above.</source>
        <translation>El primer límite de CLASSES es %1. Una amenaza menor que 0 es suelo seco, así que los límites empiezan en 0 o más.</translation>
    </message>
    <message>
        <source>CLASSES has %1 bounds; at most %2 make sense.</source>
        <translation>CLASSES tiene %1 límites; como máximo tienen sentido %2.</translation>
    </message>
    <message>
        <source>A damage curve needs depths, but the hazard zones only have classes. Set CURVE to none, or use a raster or a field with depths and set CLASSES.</source>
        <translation>Una curva de daño necesita profundidades, pero las zonas de amenaza solo tienen clases. Ponga CURVE en none, o use un ráster o un campo con profundidades y defina CLASSES.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 building(s) lies where the hazard has data. Check that both layers cover the same place and that their CRS are right (%2 and %3).</source>
        <translation>
            <numerusform>Se examinó %1 edificio, y está donde la amenaza no tiene datos. Compruebe que ambas capas cubren el mismo lugar y que sus SRC son correctos (%2 y %3).</numerusform>
            <numerusform>Ninguno de los %1 edificios está donde la amenaza tiene datos. Compruebe que ambas capas cubren el mismo lugar y que sus SRC son correctos (%2 y %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie outside the raster or on cells without data. They have no class and are in none of the counts; where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 edificio está fuera del ráster o sobre celdas sin datos. No tiene clase y no entra en los conteos; si «sin datos» significa seco, rellénelo antes con 0.</numerusform>
            <numerusform>%1 edificios están fuera del ráster o sobre celdas sin datos. No tienen clase y no entran en los conteos; si «sin datos» significa seco, rellénelo antes con 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without VALUE_FIELD or VALUE_PER_M2 the damage is known as a share only (damage_ratio).</source>
        <translation>Sin VALUE_FIELD ni VALUE_PER_M2 el daño solo se conoce como proporción (damage_ratio).</translation>
    </message>
    <message>
        <source>no hazard data</source>
        <translation>sin datos de amenaza</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building exposure, from “%1” and “%2”; statistic %3, curve %4.</source>
        <translation>Hecho por Lacuna, Exposición de edificios, a partir de «%1» y «%2»; estadístico %3, curva %4.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Weighing the error of position</source>
        <translation>Ponderando el error de posición</translation>
    </message>
    <message>
        <source>Reading the hazard under the buildings</source>
        <translation>Leyendo la amenaza bajo los edificios</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>The numbers in the field “%1” of “%2” are no class numbers (up to %3). Set the bounds of the classes with CLASSES, or choose a PRESET.</source>
        <translation>Los números del campo «%1» de «%2» no son números de clase (llegan a %3). Defina los límites de las clases con CLASSES, o elija un PRESET.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>The hazard zones have classes, not depths, so FLOOR_HEIGHT changes nothing. For depths in metres set CLASSES, or choose a PRESET.</source>
        <translation>Las zonas de amenaza tienen clases, no profundidades, así que FLOOR_HEIGHT no cambia nada. Para profundidades en metros indique CLASSES o elija un PRESET.</translation>
    </message>
    <message>
        <source>CLASSES and PRESET are bounds for numbers, but the field “%1” of “%2” holds words. Leave CLASSES empty and PRESET at “automatic”; which class a word has can be said with CLASS_MAP.</source>
        <translation>CLASSES y PRESET son límites para números, pero el campo «%1» de «%2» tiene palabras. Deje CLASSES vacío y PRESET en «automático»; qué clase tiene una palabra se indica con CLASS_MAP.</translation>
    </message>
    <message>
        <source>CLASSES and PRESET are bounds for numbers, but the hazard zones “%1” only say what lies inside. Choose their field with depths (HAZARD_FIELD), or leave CLASSES empty and PRESET at “automatic”.</source>
        <translation>CLASSES y PRESET son límites para números, pero las zonas de amenaza «%1» solo dicen qué queda dentro. Elija su campo con profundidades (HAZARD_FIELD), o deje CLASSES vacío y PRESET en «automático».</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie in hazard zones of which it is not known how bad they are. They have no class and are in none of the counts.</source>
        <translation>
            <numerusform>%1 edificio está en zonas de amenaza de las que no se sabe cuán graves son. No tiene clase y no entra en los conteos.</numerusform>
            <numerusform>%1 edificios están en zonas de amenaza de las que no se sabe cuán graves son. No tienen clase y no entran en los conteos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zone(s) have no hazard in the field “%3”. What lies in them, and in no other zone that is hazardous, is not known to be safe.</source>
        <translation>
            <numerusform>%1: %2 zona no tiene amenaza en el campo «%3». De lo que está en ella, y en ninguna otra zona con amenaza, no se sabe si está a salvo.</numerusform>
            <numerusform>%1: %2 zonas no tienen amenaza en el campo «%3». De lo que está en ellas, y en ninguna otra zona con amenaza, no se sabe si está a salvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2 zone(s))</source>
        <translation>
            <numerusform>«%1» (%2 zona)</numerusform>
            <numerusform>«%1» (%2 zonas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The field “%1” of “%2” holds words whose class is not known: %3. Say with CLASS_MAP which class each of them has, from 0 (none) to 5 (very high).</source>
        <translation>El campo «%1» de «%2» tiene palabras cuya clase no se conoce: %3. Indique con CLASS_MAP qué clase tiene cada una, de 0 (ninguna) a 5 (muy alta).</translation>
    </message>
    <message>
        <source>The hazard raster holds classes (RASTER_IS), not depths, so FLOOR_HEIGHT changes nothing.</source>
        <translation>El ráster de amenaza contiene clases (RASTER_IS), no profundidades, así que FLOOR_HEIGHT no cambia nada.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster holds classes, but PRESET has bounds for depths. Leave PRESET at “automatic”.</source>
        <translation>RASTER_IS dice que el ráster contiene clases, pero PRESET tiene límites para profundidades. Deje PRESET en «automático».</translation>
    </message>
    <message>
        <source>A damage curve needs depths, but RASTER_IS says that the raster holds classes. Set CURVE to none, or use a raster with depths.</source>
        <translation>Una curva de daño necesita profundidades, pero RASTER_IS dice que el ráster contiene clases. Ponga CURVE en «ninguna» o use un ráster con profundidades.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster “%1” holds classes, but its numbers (up to %2) are no class numbers. Set RASTER_IS to “depth”, or the bounds of the classes with CLASSES.</source>
        <translation>RASTER_IS dice que el ráster «%1» contiene clases, pero sus números (hasta %2) no son números de clase. Ponga RASTER_IS en «depth», o los límites de las clases con CLASSES.</translation>
    </message>
    <message>
        <source>The mean of class numbers is no class: what lies partly in class 1 and partly in class 5 would be in class 3. Choose another STATISTIC.</source>
        <translation>La media de números de clase no es una clase: lo que está en parte en la clase 1 y en parte en la 5 estaría en la 3. Elija otro STATISTIC.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster holds classes, and SAMPLING “bilinear” would average their numbers. Choose another SAMPLING.</source>
        <translation>RASTER_IS dice que el ráster contiene clases, y SAMPLING «bilinear» promediaría sus números. Elija otro SAMPLING.</translation>
    </message>
    <message>
        <source>Exposed buildings: %1 of %2.</source>
        <translation>Edificios expuestos: %1 de %2.</translation>
    </message>
    <message>
        <source>Exposure of “%1”</source>
        <translation>Exposición de «%1»</translation>
    </message>
    <message>
        <source>Finds for every building what a hazard does to it.

The hazard is a raster (flood depth, intensity) or a layer of zones with numbers or words (“Muy alta”, “Baixa”, “High” are understood; others by CLASS_MAP). Every footprint is weighed with the exact share of each cell or zone it covers, so small houses count as well as large ones. Depths below 0 are dry.

Classes are lower bounds, for example 0.1;0.5;1;2, or a preset. What decides is the maximum under the footprint unless another statistic is chosen; a ground floor above the street takes its height off. A damage curve turns that depth into a share of the value; with a built-in curve the damage comes with a low and a high figure, from the low-standard house of Rio to the JRC curves, because curves differ several times over.

Buildings outside the raster or on cells without data have no class and are counted apart. Given an error of position or of depth, each building also gets the probability that it is exposed. Where the buildings come from People by building, the people in them are counted by class too. Distances and areas are metres and square metres, whatever the CRS of the layers.</source>
        <translation>Encuentra, para cada edificio, lo que le hace una amenaza.

La amenaza es un ráster (profundidad de inundación, intensidad) o una capa de zonas con números o palabras (se entienden «Muy alta», «Baixa», «High»; otras, con CLASS_MAP). Cada huella se pondera con la parte exacta de cada celda o zona que cubre, así que las casas pequeñas cuentan igual que las grandes. Las profundidades menores que 0 son suelo seco.

Las clases son límites inferiores, por ejemplo 0.1;0.5;1;2, o un juego predefinido. Decide el valor mayor bajo la huella, salvo que se elija otro estadístico; una planta baja más alta que la calle descuenta su altura. Una curva de daño convierte esa profundidad en una parte del valor; con una curva incluida el daño viene con una cifra baja y una alta, desde la casa de baja calidad de Río hasta las curvas del JRC, porque las curvas difieren varias veces entre sí.

Los edificios fuera del ráster o sobre celdas sin datos no tienen clase y se cuentan aparte. Con un error de posición o de profundidad, cada edificio recibe además la probabilidad de estar expuesto. Donde los edificios vienen de Población por edificio, también se cuenta por clase la población que hay en ellos. Las distancias y áreas son metros y metros cuadrados, sea cual sea el SRC de las capas.</translation>
    </message>
</context>
<context>
    <name>BuildingGapsAlgorithm</name>
    <message>
        <source>Building gaps</source>
        <translation>Edificios faltantes</translation>
    </message>
    <message>
        <source>missing,buildings,footprints,completeness,openstreetmap,osm,conflation,compare,cadastre,quality,gap</source>
        <translation>faltantes,edificios,huellas,completitud,openstreetmap,osm,conflación,comparar,catastro,calidad,vacíos,missing,buildings,gap,huecos,lagunas,vivienda,casas,mapatón</translation>
    </message>
    <message>
        <source>Finds the buildings of an official or detected layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encuentra los edificios de una capa oficial o detectada que faltan en OpenStreetMap, y al revés.</translation>
    </message>
    <message>
        <source>Reference buildings (official, cadastral or detected)</source>
        <translation>Edificios de referencia (oficiales, catastrales o detectados)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificios de OpenStreetMap</translation>
    </message>
    <message>
        <source>Only judge buildings inside</source>
        <translation>Analizar solo los edificios dentro de</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimar y deshacer el desplazamiento local entre las capas</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Desplazamiento máximo (metros)</translation>
    </message>
    <message>
        <source>Leave out footprints smaller than (m²)</source>
        <translation>Omitir huellas menores que (m²)</translation>
    </message>
    <message>
        <source>Id field of the reference</source>
        <translation>Campo de identificador de la referencia</translation>
    </message>
    <message>
        <source>Id field of OpenStreetMap</source>
        <translation>Campo de identificador de OpenStreetMap</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltan en OSM</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Faltan en la referencia</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Desplazamiento entre las capas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation>Edificios de referencia</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificios de OSM</translation>
    </message>
    <message>
        <source>Matched reference buildings</source>
        <translation>Edificios de referencia emparejados</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Objetos omitidos de ambas capas</translation>
    </message>
    <message>
        <source>Completeness by count (0–1)</source>
        <translation>Completitud por número (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower end of the 95 % interval</source>
        <translation>Completitud, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Completeness, upper end of the 95 % interval</source>
        <translation>Completitud, extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Completeness by area (0–1)</source>
        <translation>Completitud por área (0–1)</translation>
    </message>
    <message>
        <source>Estimated total of buildings</source>
        <translation>Total estimado de edificios</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building gaps, from “%1” and “%2”; largest shift %3 m, minimum overlap %4.</source>
        <translation>Hecho por Lacuna, Edificios faltantes, a partir de «%1» y «%2»; desplazamiento máximo %3 m, superposición mínima %4.</translation>
    </message>
    <message>
        <source>Compares two layers of building footprints and says, for every building, whether the other layer has it.

Two buildings are the same when at least 30 % of the smaller one is in common, after the local shift between the two layers has been estimated and undone (only for the comparison: results keep their places). One building drawn as several, or several as one, count as the same.

Missing in OSM and Missing in the reference hold the buildings without a counterpart: gap_reason and gap_explanation say why, gap_nearest_m how far the nearest building of the other layer is. Those that stand wall to wall with a mapped building are beside_mapped, or part_of_mapped_building when they are small pieces of one; gap_neighbour_id is the id of that building. Matched holds the others, with the ids they match. Features that cannot be compared go to Skipped with a reason; nothing is lost.

Completeness is the share of the reference buildings that OSM has, with its 95 % interval (Wilson); the upper end counts as mapped what may be a piece of a mapped building, or one that is drawn badly. The estimated total (Chapman) is how many buildings there may be in all, allowing for those that both layers miss. Distances and areas are metres, whatever the CRS of the layers.</source>
        <translation>Compara dos capas de huellas de edificios y dice, para cada edificio, si la otra capa lo tiene.

Dos edificios son el mismo cuando al menos el 30 % del menor es común, después de estimar y deshacer el desplazamiento local entre las dos capas (solo para la comparación: los resultados conservan su lugar). Un edificio dibujado como varios, o varios como uno, cuentan como lo mismo.

Faltan en OSM y Faltan en la referencia contienen los edificios sin correspondencia: gap_reason y gap_explanation dicen por qué, y gap_nearest_m a qué distancia está el edificio más cercano de la otra capa. Emparejados contiene los demás, con los identificadores a los que corresponden. Los objetos que no se pueden comparar van a Omitidos con su motivo; nada se pierde. Los que están pared con pared con un edificio mapeado son beside_mapped, o part_of_mapped_building cuando son piezas pequeñas de uno; gap_neighbour_id es el id de ese edificio.

La completitud es la parte de los edificios de referencia que OSM tiene, con su intervalo del 95 % (Wilson). El total estimado (Chapman) es cuántos edificios puede haber en total, contando los que faltan en ambas capas. Las distancias y áreas están en metros, sea cual sea el SRC de las capas. El extremo superior del intervalo cuenta como mapeado lo que puede ser una pieza de un edificio mapeado, o uno mal dibujado.</translation>
    </message>
    <message>
        <source>Minimum share of the smaller building that must be in common</source>
        <translation>Parte mínima del edificio menor que debe ser común</translation>
    </message>
    <message>
        <source>Missing in OSM, beside a mapped building</source>
        <translation>Faltan en OSM, junto a un edificio mapeado</translation>
    </message>
    <message>
        <source>Missing in OSM, pieces of a mapped building</source>
        <translation>Faltan en OSM, piezas de un edificio mapeado</translation>
    </message>
    <message>
        <source>Completeness if parts of mapped blocks count as mapped (0–1)</source>
        <translation>Completitud si las partes de bloques mapeados cuentan (0–1)</translation>
    </message>
    <message>
        <source>Estimated total, lower end of the 95 % interval</source>
        <translation>Total estimado, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Estimated total, upper end of the 95 % interval</source>
        <translation>Total estimado, extremo superior del intervalo del 95 %</translation>
    </message>
</context>
<context>
    <name>BuildingGapsRun</name>
    <message>
        <source>Reading the buildings</source>
        <translation>Leyendo los edificios</translation>
    </message>
    <message>
        <source>Bringing the layers together</source>
        <translation>Poniendo las capas en común</translation>
    </message>
    <message>
        <source>Comparing the buildings</source>
        <translation>Comparando los edificios</translation>
    </message>
    <message>
        <source>No reference building lies inside the area.</source>
        <translation>Ningún edificio de referencia está dentro del área.</translation>
    </message>
    <message>
        <source>No building of one layer matches one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation>Ningún edificio de una capa corresponde a uno de la otra, aunque sus extensiones se superponen. Mire ambas en el mapa: un SRC equivocado o un desplazamiento mayor que el máximo (%1 m) son causas probables.</translation>
    </message>
    <message>
        <source>OSM has %1 of %2 reference buildings: %3 % (95 % interval %4–%5 %). %6 are missing in OSM, %7 OSM buildings are missing in the reference.</source>
        <translation>OSM tiene %1 de %2 edificios de referencia: %3 % (intervalo del 95 %: %4–%5 %). Faltan %6 en OSM; %7 edificios de OSM faltan en la referencia.</translation>
    </message>
    <message>
        <source>The layers look shifted by about %1 m, more than the largest shift allowed (%2 m), so the shift was not undone and mapped buildings may be called missing. Look at both layers on the map; if they are shifted, raise the largest shift and run again.</source>
        <translation>Las capas parecen desplazadas unos %1 m, más que el desplazamiento máximo permitido (%2 m); por eso no se deshizo y puede que se señalen como faltantes edificios mapeados. Vea ambas capas en el mapa; si están desplazadas, suba el desplazamiento máximo y ejecute de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. Choose a layer of building polygons.</source>
        <translation>
            <numerusform>La capa «%2» (%3) tiene %1 objeto, que no se puede comparar: %4. Elija una capa de polígonos de edificios.</numerusform>
            <numerusform>No se puede comparar ninguno de los %1 objetos de la capa «%2» (%3); la mayoría: %4. Elija una capa de polígonos de edificios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feature(s) of the layer “%2” lie nearly wholly on another one of it, as if drawn twice. Each is counted and judged by itself, so one house may be counted twice: remove them, or look at them first.</source>
        <translation>
            <numerusform>%1 objeto de la capa «%2» está casi por completo sobre otro de la misma capa, como si se hubiera dibujado dos veces. Cada uno se cuenta y se analiza por separado, así que una casa puede contarse dos veces: quítelo o revíselo primero.</numerusform>
            <numerusform>%1 objetos de la capa «%2» están casi por completo sobre otro de la misma capa, como si se hubieran dibujado dos veces. Cada uno se cuenta y se analiza por separado, así que una casa puede contarse dos veces: quítelos o revíselos primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of %2 cells several shifts fit equally well (rows of equal houses look alike under many); the best guess was taken there. They have sure = 0 in OFFSETS: look at the buildings there before you trust the number.</source>
        <translation>En %1 de %2 celdas encajan igual de bien varios desplazamientos (las filas de casas iguales se parecen con muchos); allí se tomó la mejor suposición. Tienen sure = 0 en OFFSETS: mire los edificios de allí antes de fiarse del número.</translation>
    </message>
    <message>
        <source>Of the buildings missing in OSM, %1 stand wall to wall with a mapped building (beside_mapped) and %2 are small pieces of one (part_of_mapped_building). If those count as mapped, OSM has %3 %.</source>
        <translation>De los edificios que faltan en OSM, %1 están pared con pared con un edificio mapeado (beside_mapped) y %2 son piezas pequeñas de uno (part_of_mapped_building). Si esos cuentan como mapeados, OSM tiene el %3 %.</translation>
    </message>
    <message>
        <source>The outlines of “%1” (REFERENCE) are mostly about %2 times as large as the buildings of “%3” that lie in them. If they are parcels, a parcel counts as mapped once any building on it is: compare a layer of buildings instead.</source>
        <translation>Los contornos de «%1» (REFERENCE) son en su mayoría unas %2 veces más grandes que los edificios de «%3» que están dentro. Si son lotes, un lote cuenta como mapeado en cuanto lo está cualquier edificio suyo: compare una capa de edificios.</translation>
    </message>
</context>
<context>
    <name>BuildingGapsWriter</name>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
</context>
<context>
    <name>BuildingLayers</name>
    <message>
        <source>%1 holds more than %2 layers. Merge them first.</source>
        <translation>%1 tiene más de %2 capas. Combínelas primero.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds neither points nor polygons. Choose buildings.</source>
        <translation>La capa «%1» (%2) no tiene puntos ni polígonos. Elija edificios.</translation>
    </message>
</context>
<context>
    <name>CadastreCompleteModel</name>
    <message>
        <source>Is our cadastre complete?</source>
        <translation>¿Está completo nuestro catastro?</translation>
    </message>
    <message>
        <source>Which buildings OpenStreetMap has and the cadastre lacks, in all and by neighbourhood.</source>
        <translation>Qué edificios tiene OpenStreetMap y le faltan al catastro, en total y por barrio.</translation>
    </message>
    <message>
        <source>Compares the cadastre with OpenStreetMap and looks at the gaps of the cadastre: the buildings that mappers have drawn and it does not hold.

The neighbourhoods get the fields of Gaps by zone and cadastre_completeness: the share of the buildings of OpenStreetMap in the zone that the cadastre has, empty where OpenStreetMap has none. Where OpenStreetMap itself is thin, look at completeness and estimated_total beside it. What OpenStreetMap has may also be newer, wrong, or gone: look at the buildings before you correct the cadastre.</source>
        <translation>Compara el catastro con OpenStreetMap y mira lo que le falta al catastro: los edificios que se han dibujado en el mapa y que el catastro no tiene.

Los barrios reciben los campos de Faltantes por zona y cadastre_completeness: la parte de los edificios de OpenStreetMap de la zona que el catastro tiene; vacío donde OpenStreetMap no tiene ninguno. Donde el propio OpenStreetMap es escaso, mire además completeness y estimated_total. Lo que tiene OpenStreetMap también puede ser más nuevo, erróneo o ya no existir: mire los edificios antes de corregir el catastro.</translation>
    </message>
    <message>
        <source>Buildings of the cadastre</source>
        <translation>Edificios del catastro</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificios de OpenStreetMap</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Building gaps</source>
        <translation>Edificios faltantes</translation>
    </message>
    <message>
        <source>Missing in the cadastre</source>
        <translation>Faltan en el catastro</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Faltantes por zona</translation>
    </message>
    <message>
        <source>Completeness of the cadastre</source>
        <translation>Completitud del catastro</translation>
    </message>
    <message>
        <source>Completeness of the cadastre by neighbourhood</source>
        <translation>Completitud del catastro por barrio</translation>
    </message>
    <message>
        <source>Report on the gaps of the cadastre</source>
        <translation>Informe de lo que falta en el catastro</translation>
    </message>
</context>
<context>
    <name>CheckGapsModel</name>
    <message>
        <source>Check the gaps in the field</source>
        <translation>Revisar los faltantes en terreno</translation>
    </message>
    <message>
        <source>A sample of the gaps, with the form and the list for the people who visit it.</source>
        <translation>Una muestra de los faltantes, con el formulario y la lista para las personas que la visitan.</translation>
    </message>
    <message>
        <source>Draws a sample of the results of Building gaps, and writes the form and the list of places for KoboToolbox or ODK with which people visit it. Nothing is sent: you upload the two files.

When the answers have come, Import findings brings them back to the gaps and fills in the sample, and Estimate from a sample says how many buildings are missing in all. Keep the design file for that. The page Field and crowd of the panel says what comes next.

The steps are Sample to be checked and Field check, each with its usual settings. With the matched and the extra buildings the sample also says what the comparison missed; without them it only says how many gaps are real.</source>
        <translation>Saca una muestra de los resultados de Edificios faltantes, y escribe el formulario y la lista de lugares para KoboToolbox u ODK con los que las personas la visitan. Nada se envía: usted sube los dos archivos.

Cuando lleguen las respuestas, Importar hallazgos las lleva de vuelta a los faltantes y llena la muestra, y Estimación a partir de una muestra dice cuántos edificios faltan en total. Guarde para eso el archivo del diseño. La página Campo y voluntarios del panel dice qué sigue.

Los pasos son Muestra por revisar y Verificar en terreno, cada uno con su configuración usual. Con los edificios emparejados y los de más, la muestra dice también qué no vio la comparación; sin ellos solo dice cuántos faltantes son reales.</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes en OSM (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Emparejados (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Faltantes en la referencia (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Places to visit, in all</source>
        <translation>Lugares por visitar, en total</translation>
    </message>
    <message>
        <source>The form is for</source>
        <translation>El formulario es para</translation>
    </message>
    <message>
        <source>Sample to be checked</source>
        <translation>Muestra por revisar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Design file (keep it: the estimate needs it)</source>
        <translation>Archivo de diseño (guárdelo: la estimación lo necesita)</translation>
    </message>
    <message>
        <source>Report on the sample</source>
        <translation>Informe de la muestra</translation>
    </message>
    <message>
        <source>Field check</source>
        <translation>Verificar en terreno</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>List of the places</source>
        <translation>Lista de los lugares</translation>
    </message>
</context>
<context>
    <name>CheckPlaces</name>
    <message>
        <source>The places of “%1” lie in an area of %2 km². Field-TM takes less than 1,000 km². Select the places of one region, or run once for each.</source>
        <translation>Los lugares de «%1» están en un área de %2 km². Field-TM acepta menos de 1 000 km². Seleccione los lugares de una región, o ejecute una vez por región.</translation>
    </message>
    <message>
        <source>The area has %1 km². Field-TM warns above 100 km²: downloads to telephones are large. Better make several projects.</source>
        <translation>El área tiene %1 km². Field-TM advierte a partir de 100 km²: las descargas al teléfono son grandes. Es mejor hacer varios proyectos.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>even work, along streets and rivers</source>
        <translation>trabajo parejo, a lo largo de calles y ríos</translation>
    </message>
    <message>
        <source>grid of the Tasking Manager</source>
        <translation>cuadrícula del Tasking Manager</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>cuadrados</translation>
    </message>
    <message>
        <source>hexagons</source>
        <translation>hexágonos</translation>
    </message>
    <message>
        <source>simplify the borders</source>
        <translation>simplificar los bordes</translation>
    </message>
    <message>
        <source>split into several files</source>
        <translation>dividir en varios archivos</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>value that 90 % of the footprint do not exceed</source>
        <translation>valor que el 90 % de la huella no supera</translation>
    </message>
    <message>
        <source>value at the centroid</source>
        <translation>valor en el centroide</translation>
    </message>
    <message>
        <source>cell that holds the point</source>
        <translation>celda que contiene el punto</translation>
    </message>
    <message>
        <source>nearest cell centre</source>
        <translation>centro de celda más cercano</translation>
    </message>
    <message>
        <source>between four cell centres (bilinear)</source>
        <translation>entre cuatro centros de celda (bilineal)</translation>
    </message>
    <message>
        <source>trapezoids between the return periods</source>
        <translation>trapecios entre los periodos de retorno</translation>
    </message>
    <message>
        <source>log-linear between the return periods</source>
        <translation>log-lineal entre los periodos de retorno</translation>
    </message>
    <message>
        <source>independent events</source>
        <translation>eventos independientes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>JRC: homes, South and Central America</source>
        <translation>JRC: viviendas, América Central y del Sur</translation>
    </message>
    <message>
        <source>JRC: shops and offices</source>
        <translation>JRC: comercio y oficinas</translation>
    </message>
    <message>
        <source>JRC: industry</source>
        <translation>JRC: industria</translation>
    </message>
    <message>
        <source>JRC: transport</source>
        <translation>JRC: transporte</translation>
    </message>
    <message>
        <source>JRC: mean of all buildings</source>
        <translation>JRC: media de todos los edificios</translation>
    </message>
    <message>
        <source>JRC: homes, North America</source>
        <translation>JRC: viviendas, América del Norte</translation>
    </message>
    <message>
        <source>JRC: homes, mean of the world</source>
        <translation>JRC: viviendas, media mundial</translation>
    </message>
    <message>
        <source>Rio de Janeiro: low-standard homes</source>
        <translation>Río de Janeiro: viviendas de baja calidad</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>depths or intensities</source>
        <translation>profundidades o intensidades</translation>
    </message>
    <message>
        <source>class numbers, or an extent of 0 and 1</source>
        <translation>números de clase, o una extensión de 0 y 1</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <source>single rows, wherever they lie</source>
        <translation>filas sueltas, estén donde estén</translation>
    </message>
    <message>
        <source>some areas, a few rows in each</source>
        <translation>algunas áreas, pocas filas en cada una</translation>
    </message>
    <message>
        <source>more vulnerable (poverty, needs, distance)</source>
        <translation>más vulnerable (pobreza, carencias, distancia)</translation>
    </message>
    <message>
        <source>less vulnerable (income, schooling, services)</source>
        <translation>menos vulnerable (ingreso, escolaridad, servicios)</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>metres of lines</source>
        <translation>metros de líneas</translation>
    </message>
    <message>
        <source>square metres of polygons</source>
        <translation>metros cuadrados de polígonos</translation>
    </message>
    <message>
        <source>automatic: tasks get a field paper</source>
        <translation>automático: las tareas reciben una hoja de campo</translation>
    </message>
    <message>
        <source>map of a neighbourhood</source>
        <translation>mapa de un barrio</translation>
    </message>
    <message>
        <source>field paper of a task</source>
        <translation>hoja de campo de una tarea</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>averiguar</translation>
    </message>
    <message>
        <source>on roofs</source>
        <translation>sobre los techos</translation>
    </message>
    <message>
        <source>at doors or in the street</source>
        <translation>en las puertas o en la calle</translation>
    </message>
    <message>
        <source>the best the fields allow</source>
        <translation>lo mejor que permitan los campos</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>unidades de vivienda</translation>
    </message>
    <message>
        <source>volume: footprint × levels</source>
        <translation>volumen: huella × pisos</translation>
    </message>
    <message>
        <source>footprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>equal parts for every home</source>
        <translation>partes iguales para cada vivienda</translation>
    </message>
    <message>
        <source>one gap</source>
        <translation>un faltante</translation>
    </message>
    <message>
        <source>gaps that lie near each other</source>
        <translation>faltantes cercanos entre sí</translation>
    </message>
    <message>
        <source>all gaps of a task polygon</source>
        <translation>todos los faltantes de un polígono de tarea</translation>
    </message>
    <message>
        <source>short: is it there, what it is, storeys, photo</source>
        <translation>breve: si está, qué es, pisos, foto</translation>
    </message>
    <message>
        <source>also walls, roof, height of the floor, people</source>
        <translation>también paredes, techo, altura del piso, personas</translation>
    </message>
    <message>
        <source>the language of QGIS</source>
        <translation>el idioma de QGIS</translation>
    </message>
    <message>
        <source>look through areas, tile by tile (find)</source>
        <translation>recorrer áreas, tesela por tesela (find)</translation>
    </message>
    <message>
        <source>judge shapes, one by one (validate)</source>
        <translation>revisar formas, una por una (validate)</translation>
    </message>
    <message>
        <source>Organic Maps (.kml)</source>
        <translation>Organic Maps (.kml)</translation>
    </message>
    <message>
        <source>OsmAnd (.gpx)</source>
        <translation>OsmAnd (.gpx)</translation>
    </message>
    <message>
        <source>SCEE, expert edition of StreetComplete (.csv)</source>
        <translation>SCEE, edición experta de StreetComplete (.csv)</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>“%1” in CLASS_MAP is not a word, an equals sign and a whole number from 0 to 100. Write it like: Muy alta=5;Alta=4.</source>
        <translation>«%1» en CLASS_MAP no es una palabra, un signo igual y un número entero de 0 a 100. Escríbalo así: Muy alta=5;Alta=4.</translation>
    </message>
</context>
<context>
    <name>CombinedReport</name>
    <message>
        <source>Why buildings count as missing</source>
        <translation>Por qué un edificio cuenta como faltante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>In harm&apos;s way</source>
        <translation>En peligro</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1</source>
        <translation>En peligro: %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Damage (%1)</source>
        <translation>Daño (%1)</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>The damage is in the currency of the values that were given.</source>
        <translation>El daño está en la moneda de los valores que se dieron.</translation>
    </message>
    <message>
        <source>Of %1 buildings it is not known, since the hazard has no data there.</source>
        <translation>De %1 edificios no se sabe, porque la amenaza no tiene datos ahí.</translation>
    </message>
    <message>
        <source>Year of the data: %1.</source>
        <translation>Año de los datos: %1.</translation>
    </message>
    <message>
        <source>Tasks for mappers</source>
        <translation>Tareas para quienes mapean</translation>
    </message>
    <message>
        <source>The work is cut into %1 tasks.</source>
        <translation>El trabajo está dividido en %1 tareas.</translation>
    </message>
    <message>
        <source>%1 missing buildings are left in them: %2 in a task on average, %3 at most.</source>
        <translation>Quedan en ellas %1 edificios faltantes: %2 por tarea en promedio, %3 como máximo.</translation>
    </message>
    <message>
        <source>Work in all: %1, in a task %2 on average, %3 at most.</source>
        <translation>Trabajo en total: %1; por tarea %2 en promedio y %3 como máximo.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificios faltantes</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Área (km²)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Viejo</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Equipamientos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>How old the map is</source>
        <translation>Qué tan viejo es el mapa</translation>
    </message>
    <message>
        <source>By the day of the last edit, which is no visit to the place: a road that was split counts as new.</source>
        <translation>Según el día de la última edición, que no es una visita al lugar: una vía que se dividió cuenta como nueva.</translation>
    </message>
    <message>
        <source>How unequal the map is</source>
        <translation>Qué tan desigual es el mapa</translation>
    </message>
    <message>
        <source>The fifth of the people at the end of the ranking (the most vulnerable, where zones were ranked by vulnerability) has %1 of what is mapped, the fifth at its beginning %2. On an equal map each would have 20 %.</source>
        <translation>La quinta parte de la gente al final del orden (la más vulnerable, si las zonas se ordenaron por vulnerabilidad) tiene el %1 de lo mapeado; la quinta parte al comienzo, el %2. En un mapa igualitario cada una tendría el 20 %.</translation>
    </message>
    <message>
        <source>Communities that are not on the map</source>
        <translation>Comunidades que no están en el mapa</translation>
    </message>
    <message>
        <source>Communities of the official list that OpenStreetMap lacks: %1.</source>
        <translation>Comunidades de la lista oficial que faltan en OpenStreetMap: %1.</translation>
    </message>
    <message>
        <source>People who live there: %1.</source>
        <translation>Personas que viven ahí: %1.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settlements without a name</source>
        <translation>Asentamientos sin nombre</translation>
    </message>
    <message>
        <source>%1 settlements with %2 buildings have no name on the map.</source>
        <translation>%1 asentamientos con %2 edificios no tienen nombre en el mapa.</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nombre más cercano</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>OpenStreetMap lacks about %1 buildings (%2 to %3).</source>
        <translation>En OpenStreetMap faltan unos %1 edificios (de %2 a %3).</translation>
    </message>
    <message>
        <source>It has %1 of all buildings (%2).</source>
        <translation>Tiene el %1 de todos los edificios (%2).</translation>
    </message>
    <message>
        <source>Of the buildings that were called missing, %1 are (%2).</source>
        <translation>De los edificios que se dieron por faltantes, el %1 lo es de verdad (%2).</translation>
    </message>
    <message>
        <source>Of what is missing, this report shows %1 (%2).</source>
        <translation>De lo que falta, este informe muestra el %1 (%2).</translation>
    </message>
    <message>
        <source>What people found who looked</source>
        <translation>Lo que encontró quien revisó</translation>
    </message>
    <message>
        <source>A sample was checked one by one. With 95 % certainty:</source>
        <translation>Se revisó una muestra, uno por uno. Con 95 % de certeza:</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Qué tan seguro es esto</translation>
    </message>
    <message>
        <source>%1 buildings missing</source>
        <translation>faltan %1 edificios</translation>
    </message>
    <message>
        <source>%1: %2 (zones: %3)</source>
        <translation>%1: %2 (zonas: %3)</translation>
    </message>
    <message>
        <source>surely nine tenths or more are mapped</source>
        <translation>con certeza están mapeados nueve décimos o más</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>half or more may be missing</source>
        <translation>puede faltar la mitad o más</translation>
    </message>
    <message>
        <source>too few buildings to tell</source>
        <translation>hay muy pocos edificios para saberlo</translation>
    </message>
    <message>
        <source>Missing building: %1</source>
        <translation>Edificio faltante: %1</translation>
    </message>
    <message>
        <source>Missing building</source>
        <translation>Edificio faltante</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Mapa de las zonas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Borders of tasks</source>
        <translation>Límites de las tareas</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Missing roads</source>
        <translation>Vías faltantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>light and certainty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Zona por zona</translation>
    </message>
    <message>
        <source>The zone to start with stands first.</source>
        <translation>Primero está la zona por la que conviene empezar.</translation>
    </message>
    <message>
        <source>The zone where most is missing stands first.</source>
        <translation>Primero está la zona donde más falta.</translation>
    </message>
    <message>
        <source>What the map lacks, who is in harm&apos;s way, where to start</source>
        <translation>Qué le falta al mapa, quién está en peligro y por dónde empezar</translation>
    </message>
    <message>
        <source>What the map lacks and where to start</source>
        <translation>Qué le falta al mapa y por dónde empezar</translation>
    </message>
    <message>
        <source>Sources and settings</source>
        <translation>Fuentes y configuración</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Few data</source>
        <translation>Pocos datos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1.9 million and a currency</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>¿Qué falta?</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way?</source>
        <translation>¿Quién está en peligro?</translation>
    </message>
    <message>
        <source>Where first?</source>
        <translation>¿Por dónde empezar?</translation>
    </message>
    <message>
        <source>The map has nearly all buildings.</source>
        <translation>El mapa tiene casi todos los edificios.</translation>
    </message>
    <message>
        <source>A part of the buildings is missing from the map.</source>
        <translation>Al mapa le falta una parte de los edificios.</translation>
    </message>
    <message>
        <source>Half of the buildings or more may be missing from the map.</source>
        <translation>Al mapa le puede faltar la mitad de los edificios o más.</translation>
    </message>
    <message>
        <source>OpenStreetMap has every one of the %1 buildings of the reference.</source>
        <translation>OpenStreetMap tiene todos los edificios de la referencia, que son %1.</translation>
    </message>
    <message>
        <source>Of %1 buildings of the reference, OpenStreetMap lacks %2 (%3).</source>
        <translation>De %1 edificios de la referencia faltan %2 en OpenStreetMap (%3).</translation>
    </message>
    <message>
        <source>With 95 % certainty it has %1 of them.</source>
        <translation>Con 95 % de certeza el mapa tiene de %1 de ellos.</translation>
    </message>
    <message>
        <source>OpenStreetMap lacks %1 buildings of the reference.</source>
        <translation>En OpenStreetMap faltan %1 edificios de la referencia.</translation>
    </message>
    <message>
        <source>Of %1 of roads, %2 are missing (%3).</source>
        <translation>De %1 de vías faltan %2 (%3).</translation>
    </message>
    <message>
        <source>The damage would be about %1.</source>
        <translation>El daño sería de unos %1.</translation>
    </message>
    <message>
        <source>The damage would be about %1 (%2 to %3).</source>
        <translation>El daño sería de unos %1 (de %2 a %3).</translation>
    </message>
    <message>
        <source>%1 buildings stand where %2 reaches; %3 of them are on no map.</source>
        <translation>%1 edificios están donde llega %2; %3 de ellos no aparecen en el mapa.</translation>
    </message>
    <message>
        <source>%1 buildings of the map stand where %2 reaches. Those that are missing were not looked at.</source>
        <translation>%1 edificios del mapa están donde llega %2. Los que faltan no se miraron.</translation>
    </message>
    <message>
        <source>Since the gap is an estimate, there may be %1 to %2.</source>
        <translation>Como el faltante es una estimación, pueden ser de %1 a %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>In %1, then in %2.</source>
        <translation>En %1, luego en %2.</translation>
    </message>
    <message>
        <source>In %1, then in %2 and %3.</source>
        <translation>En %1, luego en %2 y %3.</translation>
    </message>
    <message>
        <source>Why there first</source>
        <translation>Por qué empezar ahí</translation>
    </message>
    <message>
        <source>of %1 buildings %2 are missing.</source>
        <translation>de %1 edificios faltan %2.</translation>
    </message>
    <message>
        <source>How sure: with 95 % certainty the map has %1, so that %2 to %3 buildings are missing.</source>
        <translation>Qué tan seguro: con 95 % de certeza el mapa tiene de %1, así que faltan entre %2 y %3 edificios.</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1 buildings, %2 of them on no map.</source>
        <translation>En peligro: %1 edificios, de los cuales %2 no aparecen en el mapa.</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1 buildings.</source>
        <translation>En peligro: %1 edificios.</translation>
    </message>
    <message>
        <source>Roads missing: %1 of %2.</source>
        <translation>Vías que faltan: %1 de %2.</translation>
    </message>
    <message>
        <source>Buildings missing in OSM</source>
        <translation>Edificios que faltan en OSM</translation>
    </message>
    <message>
        <source>Buildings of the reference</source>
        <translation>Edificios de la referencia</translation>
    </message>
    <message>
        <source>Roads missing (m)</source>
        <translation>Vías que faltan (m)</translation>
    </message>
    <message>
        <source>Buildings in harm&apos;s way</source>
        <translation>Edificios en peligro</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>Año de los datos</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>la amenaza</translation>
    </message>
    <message>
        <source>The tasks with most work; all of them are in the layer.</source>
        <translation>Las tareas con más trabajo; todas están en la capa.</translation>
    </message>
    <message>
        <source>The cadastre has nearly all buildings.</source>
        <translation>El catastro tiene casi todos los edificios.</translation>
    </message>
    <message>
        <source>A part of the buildings is missing from the cadastre.</source>
        <translation>Al catastro le falta una parte de los edificios.</translation>
    </message>
    <message>
        <source>Half of the buildings or more may be missing from the cadastre.</source>
        <translation>Al catastro le puede faltar la mitad de los edificios o más.</translation>
    </message>
    <message>
        <source>The cadastre has every one of the %1 buildings of OpenStreetMap.</source>
        <translation>El catastro tiene todos los edificios de OpenStreetMap, que son %1.</translation>
    </message>
    <message>
        <source>Of %1 buildings of OpenStreetMap, the cadastre lacks %2 (%3).</source>
        <translation>De %1 edificios de OpenStreetMap, al catastro le faltan %2 (%3).</translation>
    </message>
    <message>
        <source>With 95 % certainty it has at least %1 of them.</source>
        <translation>Con 95 % de certeza tiene al menos el %1 de ellos.</translation>
    </message>
    <message>
        <source>The answers of people who looked at %1 of them are counted.</source>
        <translation>Se cuentan las respuestas de quienes miraron %1 de ellos.</translation>
    </message>
    <message>
        <source>The cadastre lacks %1 buildings of OpenStreetMap.</source>
        <translation>Al catastro le faltan %1 edificios de OpenStreetMap.</translation>
    </message>
    <message>
        <source>That is the order of priority.</source>
        <translation>Ese es el orden de prioridad.</translation>
    </message>
    <message>
        <source>%1 of the %2 missing buildings are there.</source>
        <translation>Ahí están %1 de los %2 edificios faltantes.</translation>
    </message>
    <message>
        <source>%1 of the %2 buildings in harm&apos;s way are there.</source>
        <translation>Ahí están %1 de los %2 edificios en peligro.</translation>
    </message>
    <message>
        <source>%1 of the %2 of missing roads are there.</source>
        <translation>Ahí están %1 de los %2 de vías faltantes.</translation>
    </message>
    <message>
        <source>How sure: with 95 % certainty the cadastre has %1, so that %2 to %3 buildings are missing.</source>
        <translation>Qué tan seguro es: con 95 % de certeza el catastro tiene de %1, así que faltan entre %2 y %3 edificios.</translation>
    </message>
    <message>
        <source>People who looked found that %1 more are none; they are left out.</source>
        <translation>Quienes miraron hallaron que otros %1 no lo son; no se cuentan.</translation>
    </message>
    <message>
        <source>Below the first class</source>
        <translation>Por debajo de la primera clase</translation>
    </message>
    <message>
        <source>The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if nine tenths or more of its buildings are mapped for sure.</source>
        <translation>El color de una zona sigue el extremo inferior de lo que es seguro, no el medio: una zona está bien solo si con certeza nueve décimos o más de sus edificios están mapeados.</translation>
    </message>
    <message>
        <source>Where the reference has fewer than 25 buildings, or does not say how sure it is, the zone stays grey.</source>
        <translation>Donde la referencia tiene menos de 25 edificios, o no dice qué tan seguro es, la zona queda gris.</translation>
    </message>
    <message>
        <source>The totals add up all zones: a building in two zones counts twice.</source>
        <translation>Los totales suman todas las zonas: un edificio que está en dos zonas cuenta dos veces.</translation>
    </message>
    <message>
        <source>People looked at %1 of the buildings that were called missing: %2 are, %3 are not and are left out. Of the %4 others the same share counts, %5. Who looks begins with the most doubtful, so that more may be missing: the range reaches as far as if all of them were. What stands in harm&apos;s way does not count the answers.</source>
        <translation>Se miraron %1 de los edificios que figuraban como faltantes: %2 lo son, %3 no lo son y no se cuentan. De los otros %4 cuenta la misma parte, %5. Quien mira empieza por los más dudosos, así que pueden faltar más: el rango llega hasta donde faltan todos ellos. Lo que está en peligro no cuenta las respuestas.</translation>
    </message>
    <message>
        <source>%1 buildings in harm&apos;s way</source>
        <translation>%1 edificios en peligro</translation>
    </message>
    <message>
        <source>Zones without a place, or far from all others, which the map does not show (%1): %2.</source>
        <translation>Zonas sin lugar, o lejos de todas las demás, que el mapa no muestra (%1): %2.</translation>
    </message>
    <message>
        <source>Missing buildings without a place, or beyond the map, which it does not show: %1.</source>
        <translation>Edificios faltantes sin lugar, o fuera del mapa, que este no muestra: %1.</translation>
    </message>
    <message>
        <source>In the cadastre</source>
        <translation>En el catastro</translation>
    </message>
    <message>
        <source>The zone with most buildings in harm&apos;s way stands first.</source>
        <translation>La zona con más edificios en peligro está primero.</translation>
    </message>
    <message>
        <source>What the cadastre lacks and where</source>
        <translation>Qué le falta al catastro y dónde</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way and where</source>
        <translation>Quién está en peligro y dónde</translation>
    </message>
    <message>
        <source>What is known of the map</source>
        <translation>Qué se sabe del mapa</translation>
    </message>
    <message>
        <source>Buildings missing in the cadastre</source>
        <translation>Edificios que faltan en el catastro</translation>
    </message>
    <message>
        <source>Buildings of OpenStreetMap</source>
        <translation>Edificios de OpenStreetMap</translation>
    </message>
    <message>
        <source>With 95 % certainty the cadastre has %1 of them.</source>
        <translation>Con 95 % de certeza el catastro tiene de %1 de ellos.</translation>
    </message>
    <message>
        <source>The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if nine tenths or more of its buildings are in the cadastre for sure.</source>
        <translation>El color de una zona sigue el extremo inferior de lo que es seguro, no el medio: una zona está bien solo si con certeza nueve décimos o más de sus edificios están en el catastro.</translation>
    </message>
    <message>
        <source>“With 95 % certainty” means: of 20 such ranges, 19 hold the true share.</source>
        <translation>«Con 95 % de certeza» quiere decir: de 20 rangos así, 19 contienen la parte verdadera.</translation>
    </message>
    <message>
        <source>What OpenStreetMap itself lacks is not counted.</source>
        <translation>No se cuenta lo que le falta al propio OpenStreetMap.</translation>
    </message>
    <message>
        <source>What the reference itself lacks is not counted.</source>
        <translation>No se cuenta lo que le falta a la propia referencia.</translation>
    </message>
    <message>
        <source>surely nine tenths or more are in the cadastre</source>
        <translation>con certeza nueve décimos o más están en el catastro</translation>
    </message>
    <message>
        <source>no building in harm&apos;s way</source>
        <translation>ningún edificio en peligro</translation>
    </message>
    <message>
        <source>%1 to %2 buildings in harm&apos;s way</source>
        <translation>de %1 a %2 edificios en peligro</translation>
    </message>
    <message>
        <source>About %1 of %2 people live there; they were shared out over the buildings, not counted in them.</source>
        <translation>Ahí viven unas %1 de %2 personas; se repartieron entre los edificios, no se contaron en ellos.</translation>
    </message>
    <message>
        <source>About %1 people live in them.</source>
        <translation>En ellos viven unas %1 personas.</translation>
    </message>
</context>
<context>
    <name>CombinedReportAlgorithm</name>
    <message>
        <source>report,summary,page,print,pdf,spreadsheet,excel,mayor,council,traffic light,map,neighbourhood</source>
        <translation>informe,reporte,resumen,página,imprimir,pdf,hoja de cálculo,excel,alcalde,concejo,semáforo,mapa,barrio</translation>
    </message>
    <message>
        <source>One page for everyone who decides or maps: what is missing, who is in harm&apos;s way, where to start.</source>
        <translation>Una página para quien decide y para quien mapea: qué falta, quién está en peligro y por dónde empezar.</translation>
    </message>
    <message>
        <source>Makes one page of the results of the other algorithms, the answer first: what the map lacks, who is in harm&apos;s way, where to start. Then a map on which one zooms and chooses zones, a light for each zone, roads, tasks, sources and how sure it all is.

Give whatever there is; nothing but one of the layers is needed. Zones of several results are known again by their shape, else by their name. A zone is good where nine tenths of its buildings or more are mapped for sure (the lower end of the 95 % range), poor where that is less than half, and grey where the reference has fewer than 25 buildings.

The page is one file without anything from the network: send it, print it, open it on a telephone. PDF and the spreadsheet say the same.</source>
        <translation>Hace una sola página con los resultados de los otros algoritmos, con la respuesta primero: qué le falta al mapa, quién está en peligro y por dónde empezar. Después un mapa que se acerca y donde se eligen zonas, un semáforo por zona, las vías, las tareas, las fuentes y qué tan seguro es todo.

Dé lo que haya; basta con una de las capas. Las zonas de varios resultados se reconocen por su forma y, si no, por su nombre. Una zona está bien donde con certeza nueve décimos de sus edificios o más están mapeados (el extremo inferior del rango de 95 %), mal donde eso es menos de la mitad, y gris donde la referencia tiene menos de 25 edificios.

La página es un solo archivo sin nada de la red: envíela, imprímala o ábrala en un celular. El PDF y la hoja de cálculo dicen lo mismo.</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Faltantes por zona</translation>
    </message>
    <message>
        <source>Roads by zone</source>
        <translation>Vías por zona</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposición por zona</translation>
    </message>
    <message>
        <source>Priority zones</source>
        <translation>Zonas prioritarias</translation>
    </message>
    <message>
        <source>Tasks (from Task areas or Gaps by task)</source>
        <translation>Tareas (de Áreas de tareas o Faltantes por tarea)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Age of the map (from Map quality)</source>
        <translation>Antigüedad del mapa (de Calidad del mapa)</translation>
    </message>
    <message>
        <source>Inequality of the map</source>
        <translation>Desigualdad del mapa</translation>
    </message>
    <message>
        <source>Communities that are not on the map (from Settlement gaps)</source>
        <translation>Comunidades que no están en el mapa (de Localidades faltantes)</translation>
    </message>
    <message>
        <source>Estimate from a checked sample</source>
        <translation>Estimación con una muestra revisada</translation>
    </message>
    <message>
        <source>Whose report it is (name of the municipality)</source>
        <translation>De quién es el informe (nombre del municipio)</translation>
    </message>
    <message>
        <source>Name of the hazard (for example: the flood of a hundred years)</source>
        <translation>Nombre de la amenaza (por ejemplo: la inundación de cien años)</translation>
    </message>
    <message>
        <source>Currency of the damage (for example: USD)</source>
        <translation>Moneda del daño (por ejemplo: USD)</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>Año de los datos</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Field with the names of the zones (empty: found by itself)</source>
        <translation>Campo con los nombres de las zonas (vacío: se busca solo)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>Lo mismo en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The same as spreadsheet</source>
        <translation>Lo mismo en hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>There is nothing to report on: no layer is given. Choose at least one result of the other algorithms, for example GAPS_BY_ZONE.</source>
        <translation>No hay nada que informar: no se dio ninguna capa. Elija al menos un resultado de los otros algoritmos, por ejemplo GAPS_BY_ZONE.</translation>
    </message>
    <message>
        <source>ZONE_NAME_FIELD is given, but no layer of zones. Leave it empty.</source>
        <translation>Se dio ZONE_NAME_FIELD, pero ninguna capa de zonas. Déjelo vacío.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields.</source>
        <translation>La capa «%1» no tiene el campo «%2» (%3). Elija uno de sus campos.</translation>
    </message>
    <message>
        <source>The picture %1 (LOGO) cannot be opened: %2. Choose another one, or leave it empty.</source>
        <translation>La imagen %1 (LOGO) no se puede abrir: %2. Elija otra o déjelo vacío.</translation>
    </message>
    <message>
        <source>The picture %1 (LOGO) has %2 kB; the report takes 500 kB at most. Make it smaller, 400 pixels wide are enough.</source>
        <translation>La imagen %1 (LOGO) tiene %2 kB; el informe admite 500 kB como máximo. Hágala más pequeña: 400 píxeles de ancho bastan.</translation>
    </message>
    <message>
        <source>The file %1 (LOGO) is no picture in PNG or JPEG, or is damaged. Save it as PNG, or leave LOGO empty.</source>
        <translation>El archivo %1 (LOGO) no es una imagen PNG o JPEG, o está dañado. Guárdelo como PNG o deje LOGO vacío.</translation>
    </message>
    <message>
        <source>%1 has %2 letters; the report has room for %3. Shorten it.</source>
        <translation>%1 tiene %2 letras; en el informe caben %3. Acórtelo.</translation>
    </message>
    <message>
        <source>Combined report</source>
        <translation>Informe combinado</translation>
    </message>
    <message>
        <source>Zones of “%1” that no layer before it has, by shape or by name: %2. They stand in rows of their own. Run all steps with the same zones.</source>
        <translation>Zonas de «%1» que ninguna capa anterior tiene, ni por forma ni por nombre: %2. Quedan en filas propias. Ejecute todos los pasos con las mismas zonas.</translation>
    </message>
    <message>
        <source>There are too many missing buildings to draw them one by one; the map shows the zones.</source>
        <translation>Hay demasiados edificios faltantes para dibujarlos uno por uno; el mapa muestra las zonas.</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>Leyendo los resultados</translation>
    </message>
    <message>
        <source>The hazard has no name in the report: give HAZARD_NAME.</source>
        <translation>La amenaza no tiene nombre en el informe: dé HAZARD_NAME.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>Missing buildings (from Building gaps or Review gaps)</source>
        <translation>Edificios faltantes (de Edificios faltantes o de Revisar faltantes)</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificios faltantes</translation>
    </message>
    <message>
        <source>“%1” (GAPS) holds answers of people, but the zones do not count them. Run Gaps by zone with that layer as CHECKED, and give its result here.</source>
        <translation>«%1» (GAPS) tiene respuestas de personas, pero las zonas no las cuentan. Ejecute Faltantes por zona con esa capa como CHECKED, y dé aquí su resultado.</translation>
    </message>
    <message>
        <source>“%1” (GAPS) holds what the reference lacks, not what OpenStreetMap lacks. Choose the layer Missing in OSM.</source>
        <translation>«%1» (GAPS) tiene lo que le falta a la referencia, no lo que le falta a OpenStreetMap. Elija la capa Faltan en OSM.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What has changed since %1</source>
        <translation>Qué ha cambiado desde el %1</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now (%4).</source>
        <comment>what is counted, two numbers, the difference</comment>
        <translation>%1: entonces %2, ahora %3 (%4).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now</source>
        <translation>%1: entonces %2, ahora %3</translation>
    </message>
    <message>
        <source>%1: “%2” then, “%3” now</source>
        <translation>%1: entonces «%2», ahora «%3»</translation>
    </message>
    <message>
        <source>The earlier report was made with other settings (%1), so a part of the change may come from them.</source>
        <translation>El informe anterior se hizo con otra configuración (%1), así que una parte del cambio puede venir de ellos.</translation>
    </message>
    <message>
        <source>The layers have other names than then (%1).</source>
        <translation>Las capas tienen otros nombres que entonces (%1).</translation>
    </message>
    <message>
        <source>Where it has changed most</source>
        <translation>Dónde ha cambiado más</translation>
    </message>
    <message>
        <source>No zone has another number than then.</source>
        <translation>Ninguna zona tiene otra cifra que entonces.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message numerus="yes">
        <source>%1 zone(s) of the earlier report are not in this one under the same name.</source>
        <translation>
            <numerusform>%1 zona del informe anterior no está en este con el mismo nombre.</numerusform>
            <numerusform>%1 zonas del informe anterior no están en este con el mismo nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier report was made by another rule of comparison (version %1 then, %2 now). What the numbers differ by comes from the rule as well as from the map, and no changes of single places are listed. Run the earlier data again to compare.</source>
        <translation>El informe anterior se hizo con otra regla de comparación (versión %1 entonces, %2 ahora). La diferencia de los números viene tanto de la regla como del mapa, y no se listan cambios de lugares concretos. Ejecute de nuevo los datos anteriores para comparar.</translation>
    </message>
</context>
<context>
    <name>CrowdGaps</name>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no value of their own in the field %3: they get an id made of their place, and are found again as long as they are not moved.</source>
        <translation>
            <numerusform>%1 fila de «%2» no tiene un valor propio en el campo %3: recibe un id hecho de su lugar y se vuelve a encontrar mientras no se mueva.</numerusform>
            <numerusform>%1 filas de «%2» no tienen un valor propio en el campo %3: reciben un id hecho de su lugar y se vuelven a encontrar mientras no se muevan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of “%1” can be handed out: %2. Look at the layer, or give another one.</source>
        <translation>Ninguna fila de «%1» se puede entregar: %2. Revise la capa o dé otra.</translation>
    </message>
</context>
<context>
    <name>EditorLinks</name>
    <message>
        <source>The project names no imagery of its own.</source>
        <translation>El proyecto no indica imágenes propias.</translation>
    </message>
    <message>
        <source>The project&apos;s imagery (“%1”) is not a set of tiles that QGIS can show. JOSM and iD know it by that name.</source>
        <translation>Las imágenes del proyecto («%1») no son teselas que QGIS pueda mostrar. JOSM e iD las conocen por ese nombre.</translation>
    </message>
    <message>
        <source>Task %1 of project %2</source>
        <translation>Tarea %1 del proyecto %2</translation>
    </message>
    <message>
        <source>Outline of task %1</source>
        <translation>Contorno de la tarea %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>part of a building that is mapped, so no work of its own (INCLUDE_PARTS counts them)</source>
        <translation>parte de un edificio ya mapeado, por lo que no es trabajo propio (INCLUDE_PARTS las cuenta)</translation>
    </message>
    <message>
        <source>damaged geometry</source>
        <translation>geometría dañada</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 could be read (%4). The file is damaged, was not copied whole, or was changed meanwhile: get it again, and run again.</source>
        <translation>Se pudieron leer %1 de %2 filas de %3 (%4). El archivo está dañado, no se copió completo o se modificó mientras tanto: consígalo de nuevo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be %2. Correct it and run again.</source>
        <translation>El parámetro %1 no puede ser %2. Corríjalo y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>A layer has more than four thousand million vertices. Split it by area and run each part.</source>
        <translation>Una capa tiene más de cuatro mil millones de vértices. Divídala por zonas y ejecute cada parte.</translation>
    </message>
    <message>
        <source>The geometry library could not go on: %1. Run “Fix geometries” on both layers and try again.</source>
        <translation>La biblioteca de geometría no pudo continuar: %1. Ejecute «Corregir geometrías» en ambas capas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for layers of this size. Close other programs, or run the area in parts with the parameter AREA.</source>
        <translation>No hay memoria suficiente para capas de este tamaño. Cierre otros programas, o ejecute por partes con el parámetro AREA.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lacuna (%1). Your layers were not changed. Please report this sentence with a small sample of the data.</source>
        <translation>Algo falló dentro de Lacuna (%1). Sus capas no se modificaron. Por favor, comunique esta frase con una pequeña muestra de los datos.</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>geometría vacía</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>no es un polígono</translation>
    </message>
    <message>
        <source>coordinates that are no numbers or far outside the layer&apos;s CRS</source>
        <translation>coordenadas que no son números o están muy fuera del SRC de la capa</translation>
    </message>
    <message>
        <source>coordinates that cannot be transformed</source>
        <translation>coordenadas que no se pueden transformar</translation>
    </message>
    <message>
        <source>invalid geometry that cannot be repaired safely</source>
        <translation>geometría no válida que no se puede reparar con seguridad</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sin área</translation>
    </message>
    <message>
        <source>smaller than the minimum area</source>
        <translation>menor que el área mínima</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>fuera del área</translation>
    </message>
    <message>
        <source>%1 has no building at all.</source>
        <translation>%1 no tiene ningún edificio.</translation>
    </message>
    <message>
        <source>Nothing near: the nearest building of %1 is %2 m away.</source>
        <translation>Nada cerca: el edificio más próximo de %1 está a %2 m.</translation>
    </message>
    <message>
        <source>No building of %1 covers it; the nearest is %2 m away.</source>
        <translation>Ningún edificio de %1 lo cubre; el más próximo está a %2 m.</translation>
    </message>
    <message>
        <source>A building of %1 covers only %2 % of it or it of that one, too little to be the same.</source>
        <translation>Un edificio de %1 lo cubre solo en un %2 %, o él a aquel: demasiado poco para ser el mismo.</translation>
    </message>
    <message>
        <source>nothing near</source>
        <translation>nada cerca</translation>
    </message>
    <message>
        <source>neighbours only</source>
        <translation>solo vecinos</translation>
    </message>
    <message>
        <source>too small an overlap</source>
        <translation>superposición demasiado pequeña</translation>
    </message>
    <message>
        <source>not a line</source>
        <translation>no es una línea</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>sin longitud</translation>
    </message>
    <message>
        <source>the same as an earlier feature of the layer</source>
        <translation>igual a un objeto anterior de la capa</translation>
    </message>
    <message>
        <source>in none of the zones</source>
        <translation>en ninguna de las zonas</translation>
    </message>
    <message>
        <source>The layer “%1” has no features. If it should, look for an active filter or a selection (“Selected features only”).</source>
        <translation>La capa «%1» no tiene objetos. Si debería tenerlos, busque un filtro activo o una selección («Solo objetos seleccionados»).</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” do not overlap: their extents are about %3 km apart. Check the CRS of both (%4 and %5).</source>
        <translation>Las capas «%1» y «%2» no se superponen: sus extensiones están a unos %3 km. Revise el SRC de ambas (%4 y %5).</translation>
    </message>
    <message>
        <source>The shift between the layers was found in %1 of %2 cells (largest %3 m) and undone for the comparison.</source>
        <translation>El desplazamiento entre las capas se encontró en %1 de %2 celdas (el mayor, %3 m) y se deshizo para la comparación.</translation>
    </message>
    <message>
        <source>None of the features of the layer “%1” could be compared; the reasons are above.</source>
        <translation>No se pudo comparar ningún objeto de la capa «%1»; los motivos están arriba.</translation>
    </message>
    <message>
        <source>The layer “%1” was changed while it was being compared. Run again when nobody edits it.</source>
        <translation>La capa «%1» cambió mientras se comparaba. Ejecute de nuevo cuando nadie la esté editando.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) skipped: %3.</source>
        <translation>
            <numerusform>%1: %2 objeto omitido: %3.</numerusform>
            <numerusform>%1: %2 objetos omitidos: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster %1 could not be opened (%2). Check that the file exists and is a raster that QGIS can show.</source>
        <translation>No se pudo abrir el ráster %1 (%2). Compruebe que el archivo existe y que es un ráster que QGIS puede mostrar.</translation>
    </message>
    <message>
        <source>The raster %1 has no band %2; it has %3. Choose another BAND.</source>
        <translation>El ráster %1 no tiene banda %2; tiene %3. Elija otra BAND.</translation>
    </message>
    <message>
        <source>Band %2 of the raster %1 holds complex numbers, which are no depths. Choose a band of plain numbers.</source>
        <translation>La banda %2 del ráster %1 tiene números complejos, que no son profundidades. Elija una banda de números simples.</translation>
    </message>
    <message>
        <source>The raster %1 does not say where its cells lie (no usable geotransform). Georeference it first, for example with Raster ▸ Georeferencer.</source>
        <translation>El ráster %1 no dice dónde están sus celdas (no hay georreferenciación utilizable). Georreferéncielo antes, por ejemplo con Ráster ▸ Georreferenciador.</translation>
    </message>
    <message>
        <source>The raster %1 cannot be read between column %2, row %3 and column %4, row %5 (%6). The file is damaged there, or was not copied whole: get it again, and run again.</source>
        <translation>El ráster %1 no se puede leer entre la columna %2, fila %3 y la columna %4, fila %5 (%6). El archivo está dañado ahí, o no se copió entero: consígalo de nuevo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>The curve file %1 could not be read as CSV. Check that it exists and is a text table.</source>
        <translation>No se pudo leer como CSV el archivo de curvas %1. Compruebe que existe y que es una tabla de texto.</translation>
    </message>
    <message>
        <source>The curve file needs a first line with the column names depth_m and damage (and curve_id for several curves); it has: %1.</source>
        <translation>El archivo de curvas necesita una primera línea con los nombres de columna depth_m y damage (y curve_id para varias curvas); tiene: %1.</translation>
    </message>
    <message>
        <source>The curve file %1 has no rows below its column names.</source>
        <translation>El archivo de curvas %1 no tiene filas debajo de los nombres de columna.</translation>
    </message>
    <message>
        <source>Curve file, line %1: </source>
        <translation>Archivo de curvas, línea %1: </translation>
    </message>
    <message>
        <source>“%1” has a comma as decimal sign. Write a point (0.5), and save the file again.</source>
        <translation>«%1» tiene una coma decimal. Escriba un punto (0.5) y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>the depth %1 is less than the one before it. Sort the rows of each curve by depth.</source>
        <translation>la profundidad %1 es menor que la anterior. Ordene las filas de cada curva por profundidad.</translation>
    </message>
    <message>
        <source>the depth %1 was there before. Keep one row per depth and curve; several curves need a column curve_id.</source>
        <translation>la profundidad %1 ya estaba antes. Deje una fila por profundidad y curva; varias curvas necesitan una columna curve_id.</translation>
    </message>
    <message>
        <source>the depth %1 is below 0. Depths count from the floor upwards.</source>
        <translation>la profundidad %1 es menor que 0. Las profundidades se cuentan desde el piso hacia arriba.</translation>
    </message>
    <message>
        <source>the damage %1 is not a share between 0 and 1. Divide percentages by 100.</source>
        <translation>el daño %1 no es una proporción entre 0 y 1. Divida los porcentajes por 100.</translation>
    </message>
    <message>
        <source>not a point</source>
        <translation>no es un punto</translation>
    </message>
    <message>
        <source>weight below 0 or not a number</source>
        <translation>peso menor que 0 o que no es un número</translation>
    </message>
    <message>
        <source>The layer “%1” (AREA) holds no polygon.</source>
        <translation>La capa «%1» (AREA) no contiene ningún polígono.</translation>
    </message>
    <message>
        <source>The GeoPackage %1 could not be used (%2). Nothing in it was changed. Check that the folder exists and can be written, that there is room on the disk, and that no layer of the file is being edited.</source>
        <translation>No se pudo usar el GeoPackage %1 (%2). No se cambió nada en él. Compruebe que la carpeta existe y se puede escribir en ella, que hay espacio en el disco y que ninguna capa del archivo se está editando.</translation>
    </message>
    <message>
        <source>%1 already holds a project %2, of another Tasking Manager (%3). Choose another file.</source>
        <translation>%1 ya contiene un proyecto %2, de otro Tasking Manager (%3). Elija otro archivo.</translation>
    </message>
    <message>
        <source>too large for a building (over 1.5 km² or 2 km across)</source>
        <translation>demasiado grande para un edificio (más de 1,5 km² o de 2 km de largo)</translation>
    </message>
    <message>
        <source>Nothing is drawn here in %1, but the building it stands wall to wall with is there (%2).</source>
        <translation>Aquí no hay nada dibujado en %1, pero el edificio con el que está pared con pared sí está (%2).</translation>
    </message>
    <message>
        <source>A piece of %2 m² on a building of %3 m² that is in %1 (%4); often drawn as one with it.</source>
        <translation>Una pieza de %2 m² en un edificio de %3 m² que está en %1 (%4); muchas veces se dibuja junto con él.</translation>
    </message>
    <message>
        <source>beside a mapped building</source>
        <translation>junto a un edificio mapeado</translation>
    </message>
    <message>
        <source>piece of a mapped building</source>
        <translation>pieza de un edificio mapeado</translation>
    </message>
    <message>
        <source>several points in one feature (make features of one point each first: Multipart to singleparts)</source>
        <translation>varios puntos en un objeto (haga antes objetos de un solo punto: Multiparte a monoparte)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) had an invalid geometry and were measured by a repaired one (parts that overlap joined; area of the parts changed by less than 1 %). The results hold the original geometry.</source>
        <translation>
            <numerusform>%1: %2 objeto tenía una geometría no válida y se midió con una reparada (las partes que se cubren se unieron; el área de las partes cambió menos del 1 %). Los resultados conservan la geometría original.</numerusform>
            <numerusform>%1: %2 objetos tenían una geometría no válida y se midieron con una reparada (las partes que se cubren se unieron; el área de las partes cambió menos del 1 %). Los resultados conservan la geometría original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shift between the layers was looked for in %1 cell(s) of 100 m and found in none: there was too little to go by. The layers were compared where they lie.</source>
        <translation>
            <numerusform>Se buscó un desplazamiento entre las capas en %1 celda de 100 m y no se encontró: había muy poco en que basarse. Las capas se compararon donde están.</numerusform>
            <numerusform>Se buscó un desplazamiento entre las capas en %1 celdas de 100 m y no se encontró en ninguna: había muy poco en que basarse. Las capas se compararon donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster %1 was not copied whole, or is damaged: %2 of its %3 rows are there. Get it again, and run again.</source>
        <translation>El ráster %1 no se copió entero o está dañado: están %2 de sus %3 filas. Consígalo de nuevo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>%1 rows of %2 could be read, and then no more (%3). The file is damaged, or was not copied whole: get it again, and run again.</source>
        <translation>Se pudieron leer %1 filas de %2, y después ninguna más (%3). El archivo está dañado o no se copió entero: consígalo de nuevo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>The view “%2” of %1 gives rows without end, or takes too long to count. Save it as a table with an end (LIMIT), and choose that table.</source>
        <translation>La vista «%2» de %1 da filas sin fin, o tarda demasiado en contarse. Guárdela como tabla con un final (LIMIT) y elija esa tabla.</translation>
    </message>
    <message>
        <source>The file %1 is damaged from line %2 on, or was not copied whole: %3 of %4 rows are right. Get it again, and run again.</source>
        <translation>El archivo %1 está dañado desde la línea %2, o no se copió entero: %3 de %4 filas están bien. Consígalo de nuevo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>The file %1 holds no data itself: it sends for data on the network (%2), whatever its name says. It was not opened. If you trust it, give it the ending .vrt or .xml, and choose it again.</source>
        <translation>El archivo %1 no contiene datos: los pide a la red (%2), diga lo que diga su nombre. No se abrió. Si confía en él, póngale la terminación .vrt o .xml y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The curve file must be a file on this computer, not %1. Save it in a folder, and choose it there.</source>
        <translation>El archivo de curvas debe ser un archivo de esta computadora, no %1. Guárdelo en una carpeta y elíjalo allí.</translation>
    </message>
    <message>
        <source>The barriers and the walls of the footprints cross each other more than 16 times each, too often for a plan. Look in BARRIERS, HARD_BARRIERS and FOOTPRINTS for lines that were drawn many times or do not belong here, leave them out, and run again.</source>
        <translation>Las barreras y los muros de las huellas se cruzan más de 16 veces cada uno, demasiado para un plan. Busque en BARRIERS, HARD_BARRIERS y FOOTPRINTS líneas dibujadas muchas veces o que no pertenecen aquí, quítelas y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The zones lie over each other: features are in more than 250 of them at once. Remove the repeated ones (Delete duplicate geometries), and run again.</source>
        <translation>Las zonas están una encima de otra: hay objetos en más de 250 a la vez. Quite las repetidas (Eliminar geometrías duplicadas) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>So many hazard polygons lie over one building that they cut it into tens of thousands of splinters. Make one polygon per class of them (Dissolve), and run again.</source>
        <translation>Hay tantos polígonos de amenaza sobre un edificio que lo cortan en decenas de miles de astillas. Haga un polígono por clase (Disolver) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>too many features of the layer lie over it or beside it to tell them apart</source>
        <translation>hay demasiados objetos de la capa encima o al lado para distinguirlos</translation>
    </message>
    <message>
        <source>a field that is needed is empty</source>
        <translation>un campo necesario está vacío</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>coordinates at (0, 0), or latitude and longitude swapped</source>
        <translation>coordenadas en (0, 0), o latitud y longitud intercambiadas</translation>
    </message>
    <message>
        <source>not a settlement (a country, a region, an island …)</source>
        <translation>no es un asentamiento (un país, una región, una isla…)</translation>
    </message>
    <message>
        <source>a building that an earlier layer has as well</source>
        <translation>un edificio que también tiene una capa anterior</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>of another kind than was asked for</source>
        <translation>de un tipo distinto del pedido</translation>
    </message>
    <message>
        <source>its place is known too roughly</source>
        <translation>su lugar se conoce con muy poca precisión</translation>
    </message>
</context>
<context>
    <name>ExpectedAnnualDamageAlgorithm</name>
    <message>
        <source>Expected annual damage</source>
        <translation>Daño anual esperado</translation>
    </message>
    <message>
        <source>risk,return,period,loss,average,annual,ead,aal,flood,damage,curve,buildings</source>
        <translation>riesgo,retorno,periodo,pérdida,promedio,anual,ead,aal,inundación,daño,curva,edificios,risk,damage,vivienda,pérdidas</translation>
    </message>
    <message>
        <source>What a hazard costs in an average year, from rasters for several return periods.</source>
        <translation>Lo que cuesta una amenaza en un año promedio, a partir de rásteres de varios periodos de retorno.</translation>
    </message>
    <message>
        <source>Finds the damage to every building for each return period, and from them the damage of an average year.

Give one raster per return period, and the periods in the same order, for example 2;5;10;25;50;100. The rasters are read together: what every footprint covers is worked out once for all of them on the same grid.

Between two periods the damage is a straight line over the yearly probability (trapezoid), or over its logarithm (loglinear, as Delft-FIAT does); rarer events than the last cost as much as the last, and more frequent ones than the first nothing. “events” adds damage divided by period, each raster an event of its own: the convention of CLIMADA. Without a value, damages are shares of each building. Where a raster has no data, it adds nothing.</source>
        <translation>Encuentra el daño a cada edificio para cada periodo de retorno y, a partir de ellos, el daño de un año promedio.

Dé un ráster por periodo de retorno, y los periodos en el mismo orden, por ejemplo 2;5;10;25;50;100. Los rásteres se leen juntos: lo que cubre cada huella se calcula una sola vez para todos los que comparten cuadrícula.

Entre dos periodos el daño es una recta sobre la probabilidad anual (trapezoid) o sobre su logaritmo (loglinear, como Delft-FIAT); los eventos más raros que el último cuestan lo mismo que el último, y los más frecuentes que el primero, nada. «events» suma daño dividido por periodo, cada ráster un evento propio: la convención de CLIMADA. Sin un valor, los daños son proporciones de cada edificio. Donde un ráster no tiene datos, no suma nada.</translation>
    </message>
    <message>
        <source>Hazard rasters, one per return period</source>
        <translation>Rásteres de amenaza, uno por periodo de retorno</translation>
    </message>
    <message>
        <source>Return periods in years, in the order of the rasters (2;5;10;25;50;100)</source>
        <translation>Periodos de retorno en años, en el orden de los rásteres (2;5;10;25;50;100)</translation>
    </message>
    <message>
        <source>How they become a yearly damage</source>
        <translation>Cómo se convierten en un daño anual</translation>
    </message>
    <message>
        <source>Band of the rasters</source>
        <translation>Banda de los rásteres</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Expected annual damage of all buildings</source>
        <translation>Daño anual esperado de todos los edificios</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Buildings without data in any raster</source>
        <translation>Edificios sin datos en ningún ráster</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Edificios omitidos</translation>
    </message>
    <message>
        <source>A yearly damage needs a damage curve. Choose one of CURVE, or give CURVE_FILE.</source>
        <translation>Un daño anual necesita una curva de daño. Elija una de CURVE, o dé CURVE_FILE.</translation>
    </message>
    <message>
        <source>The layer “%1” in HAZARD_RASTERS is no raster.</source>
        <translation>La capa «%1» de HAZARD_RASTERS no es un ráster.</translation>
    </message>
    <message>
        <source>The return period %1 is shorter than a year. Periods are years, from 1 upwards.</source>
        <translation>El periodo de retorno %1 es menor que un año. Los periodos son años, de 1 en adelante.</translation>
    </message>
    <message>
        <source>The return period %1 comes twice. Give every raster a period of its own.</source>
        <translation>El periodo de retorno %1 está dos veces. Dé a cada ráster un periodo propio.</translation>
    </message>
    <message>
        <source>The return period %1 comes after %2. Sort periods and rasters from frequent to rare, so that it is sure which belong together.</source>
        <translation>El periodo de retorno %1 viene después de %2. Ordene periodos y rásteres de frecuente a raro, para que sea seguro cuáles van juntos.</translation>
    </message>
    <message>
        <source>Reading the hazard under the buildings</source>
        <translation>Leyendo la amenaza bajo los edificios</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have no data in any raster, or no curve or value, and no yearly damage.</source>
        <translation>
            <numerusform>%1 edificio no tiene datos en ningún ráster, o no tiene curva o valor, ni daño anual.</numerusform>
            <numerusform>%1 edificios no tienen datos en ningún ráster, o no tienen curva o valor, ni daño anual.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damage for %1 years is less than for %2 years. Check that the rasters are in the order of the return periods.</source>
        <translation>El daño para %1 años es menor que para %2 años. Compruebe que los rásteres están en el orden de los periodos de retorno.</translation>
    </message>
    <message>
        <source>Without VALUE_FIELD or VALUE_PER_M2 damages are shares of a building, and sums count whole buildings.</source>
        <translation>Sin VALUE_FIELD ni VALUE_PER_M2 los daños son proporciones de un edificio, y las sumas cuentan edificios enteros.</translation>
    </message>
    <message>
        <source>Damage to be expected in a year</source>
        <translation>Daño que se espera en un año</translation>
    </message>
    <message>
        <source>“%1”, %2 hazard rasters.</source>
        <translation>«%1», %2 rásteres de amenaza.</translation>
    </message>
    <message>
        <source>In an average year the hazard costs %1. An event that comes once in %2 years costs %3.</source>
        <translation>En un año promedio la amenaza cuesta %1. Un evento que ocurre una vez en %2 años cuesta %3.</translation>
    </message>
    <message>
        <source>By return period</source>
        <translation>Por periodo de retorno</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Periodo de retorno</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Part in the yearly damage</source>
        <translation>Parte en el daño anual</translation>
    </message>
    <message>
        <source>Damage by return period</source>
        <translation>Daño por periodo de retorno</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Buildings without data</source>
        <translation>Edificios sin datos</translation>
    </message>
    <message>
        <source>Made by Lacuna, Expected annual damage, from “%1” and %2 rasters; integration %3.</source>
        <translation>Hecho por Lacuna, Daño anual esperado, a partir de «%1» y %2 rásteres; integración %3.</translation>
    </message>
    <message>
        <source>Damage of %1 years</source>
        <translation>Daño de %1 años</translation>
    </message>
    <message>
        <source>“%1” in RETURN_PERIODS is not a number. Write the years alone: %2.</source>
        <translation>«%1» en RETURN_PERIODS no es un número. Escriba solo los años: %2.</translation>
    </message>
    <message>
        <source>RETURN_PERIODS are years, but %1 is a probability in a year. Write the years, in the order of the rasters: %2.</source>
        <translation>RETURN_PERIODS son años, pero %1 es una probabilidad anual. Escriba los años, en el orden de los rásteres: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) are flooded in a more frequent event but have no data for %2 years; their yearly damage is too low.</source>
        <translation>
            <numerusform>%1 edificio se inunda en un evento más frecuente pero no tiene datos para %2 años; su daño anual queda demasiado bajo.</numerusform>
            <numerusform>%1 edificios se inundan en un evento más frecuente pero no tienen datos para %2 años; su daño anual queda demasiado bajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A yearly damage needs depths, but RASTER_IS says that the rasters hold classes. Use rasters with depths.</source>
        <translation>Un daño anual necesita profundidades, pero RASTER_IS dice que los rásteres contienen clases. Use rásteres con profundidades.</translation>
    </message>
    <message>
        <source>%1 and %2 are given. Give one period per raster, in the same order.</source>
        <translation>Hay %1 y %2. Dé un periodo por ráster, en el mismo orden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 raster(s)</source>
        <translation>
            <numerusform>%1 ráster</numerusform>
            <numerusform>%1 rásteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 return period(s)</source>
        <translation>
            <numerusform>%1 periodo de retorno</numerusform>
            <numerusform>%1 periodos de retorno</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected annual damage (EAD)</source>
        <translation>Daño anual esperado (EAD)</translation>
    </message>
    <message>
        <source>Annual damage of “%1”</source>
        <translation>Daño anual de «%1»</translation>
    </message>
</context>
<context>
    <name>ExpectedText</name>
    <message>
        <source>“%1” in EXPECTED is not understood. Write a word (gap, matched, extra or cell), a colon and a share from 0 to 1 with a point, and semicolons between: %2.</source>
        <translation>No se entiende «%1» en EXPECTED. Escriba una palabra (gap, matched, extra o cell), dos puntos y una parte de 0 a 1 con punto decimal, y punto y coma entre ellas: %2.</translation>
    </message>
</context>
<context>
    <name>ExportMapRouletteAlgorithm</name>
    <message>
        <source>maproulette,challenge,crowd,volunteers,microtask,export,geojson,upload,tag fix,gaps</source>
        <translation>maproulette,desafío,voluntarios,microtarea,exportar,geojson,subir,etiquetas,faltantes</translation>
    </message>
    <message>
        <source>Writes gaps as tasks for MapRoulette, where volunteers map them one by one; what it would lose without a word is checked beforehand.</source>
        <translation>Escribe los faltantes como tareas para MapRoulette, donde voluntarios los mapean uno por uno; lo que se perdería sin aviso se revisa antes.</translation>
    </message>
    <message>
        <source>Writes a file that MapRoulette takes as a challenge: volunteers on the web are shown one gap after the other, look at the imagery, map it, or say that nothing is there. Nothing is sent: you upload the file on maproulette.org.

Every gap is a task, or gaps that lie near each other are one task, or all gaps of a task polygon are. Each task has an id that stays the same, so a second upload renews the tasks and doubles none, and what comes back finds its gap.

MapRoulette loses many things without saying so: heights, repeated ids, two roads of one name, empty geometries. The file has none of them, and is read again by the same rules before it is kept. More than 50,000 tasks or 15,000 KiB become several numbered files, one challenge each.

The instruction may hold attributes as {{gap_reason}}. Without one a ready instruction is written. With TAG_FIX volunteers confirm tags of what is in OpenStreetMap already; that needs the permission of who owns the data.</source>
        <translation>Escribe un archivo que MapRoulette toma como desafío: a voluntarios en la web se les muestra un faltante tras otro, miran las imágenes, lo mapean o dicen que ahí no hay nada. No se envía nada: usted sube el archivo en maproulette.org.

Cada faltante es una tarea, o los faltantes cercanos entre sí son una tarea, o lo son todos los de un polígono de tarea. Cada tarea tiene un id que no cambia, así que una segunda subida renueva las tareas y no duplica ninguna, y lo que vuelve encuentra su faltante.

MapRoulette pierde muchas cosas sin decirlo: alturas, ids repetidos, dos vías del mismo nombre, geometrías vacías. El archivo no tiene nada de eso, y se vuelve a leer con las mismas reglas antes de guardarlo. Más de 50,000 tareas o 15,000 KiB pasan a varios archivos numerados, un desafío cada uno.

La instrucción puede llevar atributos como {{gap_reason}}. Sin ella se escribe una ya preparada. Con TAG_FIX los voluntarios confirman etiquetas de lo que ya está en OpenStreetMap; eso necesita el permiso del dueño de los datos.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Campo con el id del faltante (vacío: gap_id, si no el lugar)</translation>
    </message>
    <message>
        <source>One task is</source>
        <translation>Una tarea es</translation>
    </message>
    <message>
        <source>Gaps are near each other within (metres)</source>
        <translation>Los faltantes están cerca hasta (metros)</translation>
    </message>
    <message>
        <source>Most gaps of a task that joins near ones</source>
        <translation>Máximo de faltantes de una tarea que une cercanos</translation>
    </message>
    <message>
        <source>Task polygons (for one task each)</source>
        <translation>Polígonos de tareas (para una tarea por cada uno)</translation>
    </message>
    <message>
        <source>Name of the challenge</source>
        <translation>Nombre del desafío</translation>
    </message>
    <message>
        <source>Instruction for the volunteers (empty: a ready one)</source>
        <translation>Instrucción para los voluntarios (vacío: una ya preparada)</translation>
    </message>
    <message>
        <source>Comment of the changesets</source>
        <translation>Comentario de los conjuntos de cambios</translation>
    </message>
    <message>
        <source>Source of the changesets</source>
        <translation>Fuente de los conjuntos de cambios</translation>
    </message>
    <message>
        <source>Field that says what comes first</source>
        <translation>Campo que dice qué va primero</translation>
    </message>
    <message>
        <source>High priority above</source>
        <translation>Prioridad alta por encima de</translation>
    </message>
    <message>
        <source>Medium priority above</source>
        <translation>Prioridad media por encima de</translation>
    </message>
    <message>
        <source>Tags to confirm: key=expression, one a line</source>
        <translation>Etiquetas por confirmar: clave=expresión, una por línea</translation>
    </message>
    <message>
        <source>Field with the OSM element (way/123), for the tags</source>
        <translation>Campo con el elemento de OSM (way/123), para las etiquetas</translation>
    </message>
    <message>
        <source>Who allows the data of the tags in OpenStreetMap</source>
        <translation>Quién permite los datos de las etiquetas en OpenStreetMap</translation>
    </message>
    <message>
        <source>File for MapRoulette</source>
        <translation>Archivo para MapRoulette</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Archivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Body of a challenge (for the API)</source>
        <translation>Cuerpo de un desafío (para la API)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Gaps in them</source>
        <translation>Faltantes en ellas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Tamaño del archivo, del mayor si son varios (bytes)</translation>
    </message>
    <message>
        <source>Reading the gaps</source>
        <translation>Leyendo los faltantes</translation>
    </message>
    <message>
        <source>Checking and writing</source>
        <translation>Revisando y escribiendo</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export for MapRoulette, from “%1”.</source>
        <translation>Hecho con Lacuna, Exportar para MapRoulette, de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 tasks with %2 gaps in %3 file(s). On maproulette.org create a challenge and upload the file.</source>
        <translation>
            <numerusform>%1 tareas con %2 faltantes en %3 archivo. En maproulette.org cree un desafío y suba el archivo.</numerusform>
            <numerusform>%1 tareas con %2 faltantes en %3 archivos. En maproulette.org cree un desafío por archivo y súbalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, one challenge each: %1</source>
        <translation>Archivos, un desafío cada uno: %1</translation>
    </message>
    <message>
        <source>Export for MapRoulette</source>
        <translation>Exportar para MapRoulette</translation>
    </message>
    <message>
        <source>GROUPING is task, but no task polygons are given. Give TASKS, or choose each or near.</source>
        <translation>GROUPING es task, pero no hay polígonos de tareas. Dé TASKS, o elija each o near.</translation>
    </message>
    <message>
        <source>Something seems to be missing in OpenStreetMap here. Look at the imagery. If it is there, draw it and choose *I fixed it!* If nothing is there, choose *Not an issue*. If the imagery does not show it, choose *Can&apos;t complete*.</source>
        <translation>Aquí parece faltar algo en OpenStreetMap. Mire las imágenes. Si está ahí, dibújelo y elija *I fixed it!* Si no hay nada, elija *Not an issue*. Si las imágenes no lo muestran, elija *Can&apos;t complete*.</translation>
    </message>
    <message>
        <source>Look at the imagery and at what is mapped. If the tags that are proposed are right, confirm them; else refuse them.</source>
        <translation>Mire las imágenes y lo que está mapeado. Si las etiquetas propuestas son correctas, confírmelas; si no, rechácelas.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Faltante: %1</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>¿Qué hay ahí?</translation>
    </message>
    <message>
        <source>The challenge has no name. Give it one (NAME); no other challenge of the project may have it.</source>
        <translation>El desafío no tiene nombre. Dele uno (NAME); ningún otro desafío del proyecto puede tenerlo.</translation>
    </message>
    <message>
        <source>“%1” has no field %2, which the text of %3 names in {{ }}. Volunteers would read nothing there. The fields are: %4.</source>
        <translation>«%1» no tiene el campo %2, que el texto de %3 nombra en {{ }}. Los voluntarios no leerían nada ahí. Los campos son: %4.</translation>
    </message>
    <message>
        <source>Bounds of the priority are given (PRIORITY_HIGH, PRIORITY_MEDIUM), but no field that they are bounds of. Give PRIORITY_FIELD too.</source>
        <translation>Hay valores de la prioridad (PRIORITY_HIGH, PRIORITY_MEDIUM), pero no el campo al que se refieren. Dé también PRIORITY_FIELD.</translation>
    </message>
    <message>
        <source>PRIORITY_FIELD is given, but neither PRIORITY_HIGH nor PRIORITY_MEDIUM: all tasks would have the same priority. Give one of them, or no field.</source>
        <translation>Hay PRIORITY_FIELD, pero ni PRIORITY_HIGH ni PRIORITY_MEDIUM: todas las tareas tendrían la misma prioridad. Dé uno de ellos, o ningún campo.</translation>
    </message>
    <message>
        <source>PRIORITY_MEDIUM is not below PRIORITY_HIGH, so no task would have a medium priority. Give a smaller PRIORITY_MEDIUM.</source>
        <translation>PRIORITY_MEDIUM no es menor que PRIORITY_HIGH, así que ninguna tarea tendría prioridad media. Dé un PRIORITY_MEDIUM menor.</translation>
    </message>
    <message>
        <source>The name of the field %1 (PRIORITY_FIELD) has a dot, which MapRoulette takes for the end of the name. Rename the field, or choose another one.</source>
        <translation>El nombre del campo %1 (PRIORITY_FIELD) tiene un punto, que MapRoulette toma por el final del nombre. Cambie el nombre del campo o elija otro.</translation>
    </message>
    <message>
        <source>“%1” (TAG_FIX) is not key=expression. Write one tag a line, for example building:levels=&quot;floors&quot;.</source>
        <translation>«%1» (TAG_FIX) no es clave=expresión. Escriba una etiqueta por línea, por ejemplo building:levels=&quot;pisos&quot;.</translation>
    </message>
    <message>
        <source>TAG_FIX changes tags of what is mapped, and needs to know what: give the field with the OSM element, as way/123 (OSM_ID_FIELD).</source>
        <translation>TAG_FIX cambia etiquetas de lo que está mapeado y necesita saber de qué: dé el campo con el elemento de OSM, como way/123 (OSM_ID_FIELD).</translation>
    </message>
    <message>
        <source>TAG_FIX brings your data into OpenStreetMap. Write who allows it (PERMISSION), for example the office and the date of its letter.</source>
        <translation>TAG_FIX lleva sus datos a OpenStreetMap. Escriba quién lo permite (PERMISSION), por ejemplo la oficina y la fecha de su carta.</translation>
    </message>
    <message>
        <source>No row of “%1” has both an OSM element as way/123 in the field %2 (OSM_ID_FIELD) and a value for a tag (TAG_FIX). Look at the field and at the expressions.</source>
        <translation>Ninguna fila de «%1» tiene a la vez un elemento de OSM como way/123 en el campo %2 (OSM_ID_FIELD) y un valor para una etiqueta (TAG_FIX). Revise el campo y las expresiones.</translation>
    </message>
    <message>
        <source>Tasks for MapRoulette</source>
        <translation>Tareas para MapRoulette</translation>
    </message>
    <message>
        <source>%1 gaps of “%2” are %3 tasks of the challenge “%4”.</source>
        <translation>%1 faltantes de «%2» son %3 tareas del desafío «%4».</translation>
    </message>
    <message>
        <source>How to upload it</source>
        <translation>Cómo subirlo</translation>
    </message>
    <message>
        <source>On maproulette.org sign in with your OpenStreetMap account, open Create &amp; Manage, and choose or make a project.</source>
        <translation>En maproulette.org entre con su cuenta de OpenStreetMap, abra Create &amp; Manage y elija o cree un proyecto.</translation>
    </message>
    <message>
        <source>Add a challenge and call it “%1”. Copy the instruction below.</source>
        <translation>Agregue un desafío y llámelo «%1». Copie la instrucción de abajo.</translation>
    </message>
    <message>
        <source>Where it asks for the tasks, choose to upload a file: %1.</source>
        <translation>Donde pide las tareas, elija subir un archivo: %1.</translation>
    </message>
    <message>
        <source>Look at two or three tasks. Only then make the challenge visible.</source>
        <translation>Mire dos o tres tareas. Solo entonces haga visible el desafío.</translation>
    </message>
    <message>
        <source>There are %1 files: MapRoulette takes 50,000 tasks and 15,000 KiB at most. Each is a challenge of its own.</source>
        <translation>Son %1 archivos: MapRoulette acepta como máximo 50,000 tareas y 15,000 KiB. Cada uno es un desafío propio.</translation>
    </message>
    <message>
        <source>What volunteers read</source>
        <translation>Lo que leen los voluntarios</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 mayor que %2</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>Tag to confirm</source>
        <translation>Etiqueta por confirmar</translation>
    </message>
    <message>
        <source>When answers have come</source>
        <translation>Cuando hayan llegado respuestas</translation>
    </message>
    <message>
        <source>In MapRoulette save the tasks of the challenge as GeoJSON, with every status. Each task has the gap_id of its gaps, so the answers find them again. Uploading a newer file renews the tasks and keeps their answers.</source>
        <translation>En MapRoulette guarde las tareas del desafío como GeoJSON, con todos los estados. Cada tarea lleva el gap_id de sus faltantes, así las respuestas los vuelven a encontrar. Subir un archivo más nuevo renueva las tareas y conserva sus respuestas.</translation>
    </message>
    <message>
        <source>one gap a task</source>
        <translation>un faltante por tarea</translation>
    </message>
    <message>
        <source>gaps within %1 m, %2 at most</source>
        <translation>faltantes a menos de %1 m, %2 como máximo</translation>
    </message>
    <message>
        <source>the gaps of each task of “%1”</source>
        <translation>los faltantes de cada tarea de «%1»</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Skipped rows of GAPS</source>
        <translation>Filas de GAPS que se omitieron</translation>
    </message>
    <message>
        <source>The field %1 (PRIORITY_FIELD) only numbers the rows of the file and is not written to the tasks. Choose another field.</source>
        <translation>El campo %1 (PRIORITY_FIELD) solo numera las filas del archivo y no se escribe en las tareas. Elija otro campo.</translation>
    </message>
    <message numerus="yes">
        <source>The expression of the tag %1 (TAG_FIX) fails for %2 gap(s), which are handed out without it: %3</source>
        <translation>
            <numerusform>La expresión de la etiqueta %1 (TAG_FIX) falla en %2 faltante, que se entrega sin ella: %3</numerusform>
            <numerusform>La expresión de la etiqueta %1 (TAG_FIX) falla en %2 faltantes, que se entregan sin ella: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportMapSwipeAlgorithm</name>
    <message>
        <source>Export for MapSwipe</source>
        <translation>Exportar para MapSwipe</translation>
    </message>
    <message>
        <source>mapswipe,crowd,volunteers,phone,find,validate,tiles,swipe,export,geojson,upload,gaps</source>
        <translation>mapswipe,voluntarios,teléfono,buscar,validar,teselas,deslizar,exportar,geojson,subir,faltantes</translation>
    </message>
    <message>
        <source>Areas to look through, or gaps to judge, as files that a MapSwipe project takes, and the tiles it will make of them.</source>
        <translation>Áreas por recorrer, o faltantes por revisar, como archivos que un proyecto de MapSwipe admite, y las teselas que hará de ellos.</translation>
    </message>
    <message>
        <source>MapSwipe shows volunteers imagery on the telephone. Find: they go through an area tile by tile and tap where something stands. Validate: they say of one shape after the other whether a building is there.

For find give the area (AREA): the file has at most 20 features, so neighbouring areas are joined; what is too large for one project is cut into several files. TILES are the tiles that MapSwipe will make of it, worked out as its own code does.

For validate give the gaps (GAPS): polygons with their gap_id and nothing else, 100,000 and 10 MiB at most in a file. The id begins with a letter, so that MapSwipe does not turn it into a number and the answers find their gap.

Nothing is sent. A manager of MapSwipe makes the project; the file of the shapes must lie at a public address. Results come back with Import findings.</source>
        <translation>MapSwipe muestra imágenes a voluntarios en el teléfono. Find: recorren un área tesela por tesela y tocan donde hay algo. Validate: dicen de una forma tras otra si allí hay un edificio.

Para find dé el área (AREA): el archivo tiene como máximo 20 objetos, por eso las áreas vecinas se unen; lo que es demasiado grande para un proyecto se corta en varios archivos. TILES son las teselas que MapSwipe hará de él, calculadas como lo hace su propio código.

Para validate dé los faltantes (GAPS): polígonos con su gap_id y nada más, 100 000 y 10 MiB como máximo por archivo. El id empieza con una letra, para que MapSwipe no lo convierta en número y las respuestas encuentren su faltante.

No se envía nada. Un gestor de MapSwipe crea el proyecto; el archivo de las formas debe estar en una dirección pública. Los resultados vuelven con Importar hallazgos.</translation>
    </message>
    <message>
        <source>What volunteers do</source>
        <translation>Qué hacen los voluntarios</translation>
    </message>
    <message>
        <source>Areas to look through (find)</source>
        <translation>Áreas por recorrer (find)</translation>
    </message>
    <message>
        <source>Gaps to judge (validate)</source>
        <translation>Faltantes por revisar (validate)</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Campo con el id del faltante (vacío: gap_id, si no el lugar)</translation>
    </message>
    <message>
        <source>Zoom of the tiles (find)</source>
        <translation>Zoom de las teselas (find)</translation>
    </message>
    <message>
        <source>People who look at each</source>
        <translation>Personas que miran cada una</translation>
    </message>
    <message>
        <source>File for MapSwipe</source>
        <translation>Archivo para MapSwipe</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Archivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Tiles that MapSwipe will make</source>
        <translation>Teselas que hará MapSwipe</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Área (km²)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Shapes to judge</source>
        <translation>Formas por revisar</translation>
    </message>
    <message>
        <source>Answers that are needed</source>
        <translation>Respuestas necesarias</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>MODE is find, but no areas are given. Give AREA, or choose validate for the gaps.</source>
        <translation>MODE es find, pero no se dan áreas. Dé AREA, o elija validate para los faltantes.</translation>
    </message>
    <message>
        <source>MODE is validate, but no gaps are given. Give GAPS, or choose find for areas.</source>
        <translation>MODE es validate, pero no se dan faltantes. Dé GAPS, o elija find para áreas.</translation>
    </message>
    <message>
        <source>MODE is find: the gaps (GAPS) take no part. Run again with validate for them.</source>
        <translation>MODE es find: los faltantes (GAPS) no participan. Ejecute de nuevo con validate para ellos.</translation>
    </message>
    <message>
        <source>MODE is validate: the areas (AREA) take no part. Run again with find for them.</source>
        <translation>MODE es validate: las áreas (AREA) no participan. Ejecute de nuevo con find para ellas.</translation>
    </message>
    <message>
        <source>MapSwipe would make no tile of “%1” (AREA): it is narrower than a column of tiles at zoom %2. Choose a larger ZOOM, or a larger area.</source>
        <translation>MapSwipe no haría ninguna tesela de «%1» (AREA): es más angosta que una columna de teselas con zoom %2. Elija un ZOOM mayor, o un área mayor.</translation>
    </message>
    <message numerus="yes">
        <source>MapSwipe would make no tile in the middle of %1 area(s) of “%2”: they are narrower than a column of tiles, or at the eastern border of all. Look at TILES; choose a larger ZOOM, or larger areas.</source>
        <translation>
            <numerusform>MapSwipe no haría ninguna tesela en el centro de %1 área de «%2»: es más angosta que una columna de teselas, o está en el borde este de todas. Mire TILES; elija un ZOOM mayor, o áreas mayores.</numerusform>
            <numerusform>MapSwipe no haría ninguna tesela en el centro de %1 áreas de «%2»: son más angostas que una columna de teselas, o están en el borde este de todas. Mire TILES; elija un ZOOM mayor, o áreas mayores.</numerusform>
        </translation>
    </message>
    <message>
        <source>MapSwipe will make %1 tiles of it; with %2 people for each it needs %3 answers.</source>
        <translation>MapSwipe hará %1 teselas; con %2 personas para cada una necesita %3 respuestas.</translation>
    </message>
    <message>
        <source>There are %1 shapes to judge; with %2 people for each MapSwipe needs %3 answers.</source>
        <translation>Hay %1 formas por revisar; con %2 personas para cada una MapSwipe necesita %3 respuestas.</translation>
    </message>
    <message>
        <source>Next: a MapSwipe manager makes the project; if you know none, ask at info@mapswipe.org. On https://managers.mapswipe.org the manager makes a new project of the type Find, uploads %1 as area of interest, and sets the zoom %2.</source>
        <translation>Siguiente paso: un gestor de MapSwipe crea el proyecto; si no conoce a ninguno, pregunte en info@mapswipe.org. En https://managers.mapswipe.org el gestor crea un proyecto nuevo del tipo Find, sube %1 como área de interés y pone el zoom %2.</translation>
    </message>
    <message>
        <source>Next: put %1 at a public address (https://…): the objects cannot be uploaded. A MapSwipe manager makes the project; if you know none, ask at info@mapswipe.org. On https://managers.mapswipe.org the manager makes a new project of the type Validate, chooses a GeoJSON address as source of the objects, and pastes yours.</source>
        <translation>Siguiente paso: ponga %1 en una dirección pública (https://…): los objetos no se pueden subir. Un gestor de MapSwipe crea el proyecto; si no conoce a ninguno, pregunte en info@mapswipe.org. En https://managers.mapswipe.org el gestor crea un proyecto nuevo del tipo Validate, elige una dirección GeoJSON como fuente de los objetos y pega la suya.</translation>
    </message>
    <message>
        <source>Files, one project each: %1</source>
        <translation>Archivos, un proyecto cada uno: %1</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>Leyendo las áreas</translation>
    </message>
    <message>
        <source>Reading the gaps</source>
        <translation>Leyendo los faltantes</translation>
    </message>
    <message>
        <source>Working out the tiles</source>
        <translation>Calculando las teselas</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export for MapSwipe, from “%1”.</source>
        <translation>Hecho por Lacuna, Exportar para MapSwipe, de «%1».</translation>
    </message>
    <message>
        <source>Tiles for MapSwipe</source>
        <translation>Teselas para MapSwipe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Column of the grid</source>
        <translation>Columna de la cuadrícula</translation>
    </message>
    <message>
        <source>Row of the grid</source>
        <translation>Fila de la cuadrícula</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Número del archivo</translation>
    </message>
</context>
<context>
    <name>ExportTaskingManagerAlgorithm</name>
    <message>
        <source>Export for the Tasking Manager</source>
        <translation>Exportar para el Tasking Manager</translation>
    </message>
    <message>
        <source>tasking manager,hot,export,geojson,project,draft,upload,aoi,tasks</source>
        <translation>tasking manager,hot,exportar,geojson,proyecto,borrador,subir,área,tareas,mapatón</translation>
    </message>
    <message>
        <source>Writes tasks as one file that the web form of the HOT Tasking Manager takes as area and as tasks, every limit checked beforehand.</source>
        <translation>Escribe las tareas en un archivo que el formulario web del Tasking Manager de HOT acepta como área y como tareas, con todos los límites comprobados de antemano.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Area of the project (empty: that of the tasks)</source>
        <translation>Área del proyecto (vacío: la de las tareas)</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>When the file is too large</source>
        <translation>Cuando el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Number of your organisation in the Tasking Manager (for the draft)</source>
        <translation>Número de su organización en el Tasking Manager (para el borrador)</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Archivo para el formulario web</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Archivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Body of a draft project</source>
        <translation>Cuerpo de un proyecto en borrador</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Tamaño del archivo, el mayor si son varios (bytes)</translation>
    </message>
    <message>
        <source>Area of the tasks (km²)</source>
        <translation>Área de las tareas (km²)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Task %1 of “%2” is not a valid polygon after rounding to six decimals (it crosses or touches itself), and cannot be repaired without changing it. Repair it (Fix geometries) and export again.</source>
        <translation>La tarea %1 de «%2» no es un polígono válido tras redondear a seis decimales (se cruza o se toca a sí misma) y no puede repararse sin cambiarla. Repárela (Corregir geometrías) y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The tasks leave %1 % of the area open: nobody would be asked to map there. The Tasking Manager does not notice.</source>
        <translation>Las tareas dejan sin cubrir el %1 % del área: nadie sería invitado a mapear allí. El Tasking Manager no lo advierte.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>No se pudo escribir el archivo «%1»: %2</translation>
    </message>
    <message>
        <source>The file was too large, so the borders were simplified together by up to %1 m. They may now touch buildings: look at them, or choose TOO_LARGE split.</source>
        <translation>El archivo era demasiado grande, así que los límites se simplificaron juntos hasta %1 m. Ahora pueden tocar edificios: revíselos, o elija TOO_LARGE split.</translation>
    </message>
    <message>
        <source>The file is too large for the Tasking Manager and cannot be simplified far enough, so the plan was split.</source>
        <translation>El archivo es demasiado grande para el Tasking Manager y no puede simplificarse lo suficiente, así que el plan se dividió.</translation>
    </message>
    <message>
        <source>The Tasking Manager would not take this, so nothing was written:</source>
        <translation>El Tasking Manager no aceptaría esto, así que no se escribió nada:</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>Leyendo las tareas</translation>
    </message>
    <message>
        <source>No task of “%1” can be exported; the reasons are above.</source>
        <translation>Ninguna tarea de «%1» puede exportarse; los motivos están arriba.</translation>
    </message>
    <message>
        <source>Checking and writing</source>
        <translation>Comprobando y escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) touched themselves after rounding to six decimals and were repaired: %2.</source>
        <translation>
            <numerusform>%1 tarea se tocaba a sí misma tras redondear a seis decimales y se reparó: %2.</numerusform>
            <numerusform>%1 tareas se tocaban a sí mismas tras redondear a seis decimales y se repararon: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes were renamed so that instructions can use them: %1.</source>
        <translation>Se cambió el nombre de atributos para que las instrucciones puedan usarlos: %1.</translation>
    </message>
    <message>
        <source>The draft names no organisation; the Tasking Manager wants its number. Set ORGANISATION, or add it before sending.</source>
        <translation>El borrador no nombra ninguna organización; el Tasking Manager exige su número. Indique ORGANISATION o añádala antes de enviarlo.</translation>
    </message>
    <message>
        <source>Files, one project each: %1</source>
        <translation>Archivos, un proyecto por cada uno: %1</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export to the Tasking Manager, from “%1”.</source>
        <translation>Hecho por Lacuna, Exportar al Tasking Manager, a partir de «%1».</translation>
    </message>
    <message>
        <source>Writes tasks as a file for the web form of the HOT Tasking Manager: create a project, upload the file, and switch on the use of its polygons as tasks. It needs no account in QGIS and can travel on a USB stick.

All limits of the form and the server are checked first: one dot in the file name, less than 1,000,000 bytes, less than 5,000 km² as the form measures them, polygons only, two dimensions, six decimals, valid and not overlapping after rounding, no task without area, x, y, zoom and isSquare present, plain attribute names. Whatever would be refused is said in a sentence, and nothing is written. Tasks below 2,000 m² are listed.

With its own polygons as tasks the form turns every attribute into one for the instructions, the cell numbers of a Slippy plan too: mappers can then not split a task by its cell. Leave that switch off and let the form make the same grid, or use the draft, which keeps them.

A file that is too large is made smaller by simplifying shared borders together, so that no gap or overlap appears, or is split into several files. The draft is always one and whole: the server has neither limit.

The other attributes travel along: an attribute barrio can be written as {barrio} in the instructions of each task. The draft is the body of the request that creates a draft project, for those who use the API.</source>
        <translation>Escribe las tareas en un archivo para el formulario web del Tasking Manager de HOT: cree un proyecto, suba el archivo y active el uso de sus polígonos como tareas. No necesita ninguna cuenta en QGIS y puede viajar en una memoria USB.

Antes se comprueban todos los límites del formulario y del servidor: un solo punto en el nombre del archivo, menos de 1 000 000 bytes, menos de 5000 km² según los mide el formulario, solo polígonos, dos dimensiones, seis decimales, válidos y sin superposiciones tras el redondeo, ninguna tarea sin área, x, y, zoom e isSquare presentes, nombres de atributos sencillos. Lo que sería rechazado se dice en una frase y no se escribe nada. Las tareas de menos de 2000 m² se enumeran.

Con sus propios polígonos como tareas, el formulario convierte todos los atributos en textos para las instrucciones, también los números de celda de un plan Slippy: los mapeadores no pueden entonces dividir una tarea por su celda. Deje ese interruptor apagado y que el formulario haga la misma cuadrícula, o use el borrador, que los conserva.

Un archivo demasiado grande se reduce simplificando juntos los límites compartidos, de modo que no aparezcan huecos ni superposiciones, o se divide en varios archivos. El borrador es siempre uno y entero: el servidor no tiene ninguno de los dos límites.

Los demás atributos viajan con las tareas: un atributo barrio puede escribirse como {barrio} en las instrucciones de cada tarea. El borrador es el cuerpo de la petición que crea un proyecto en borrador, para quienes usan la API.</translation>
    </message>
    <message>
        <source>%1 % of the tasks lie outside “%2” (AREA). The web form takes the tasks of the file for the area, whatever AREA is; only the draft has AREA, and the server cuts nothing off and notices nothing. Give the area that the tasks were made of, or none.</source>
        <translation>El %1 % de las tareas queda fuera de «%2» (AREA). El formulario web toma las tareas del archivo como área, sea cual sea AREA; solo el borrador tiene AREA, y el servidor no recorta ni advierte nada. Dé el área de la que se hicieron las tareas, o ninguna.</translation>
    </message>
    <message>
        <source>The web form does not keep the cells (x, y, zoom) of a Slippy plan when its polygons are used as tasks. Where mappers are to split tasks, let the form make the grid itself, or use the draft.</source>
        <translation>El formulario web no conserva las celdas (x, y, zoom) de un plan Slippy cuando sus polígonos se usan como tareas. Si los mapeadores han de dividir tareas, deje que el formulario haga la cuadrícula o use el borrador.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are smaller than 2,000 m², which is little for a mapper: %2.</source>
        <translation>
            <numerusform>%1 tarea tiene menos de 2000 m², que es poco para un mapeador: %2.</numerusform>
            <numerusform>%1 tareas tienen menos de 2000 m², que es poco para un mapeador: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. In the Tasking Manager create a project, upload the file, and switch on the use of its polygons as tasks.</source>
        <translation>%1 en %2. En el Tasking Manager cree un proyecto, suba el archivo y active el uso de sus polígonos como tareas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <translation>
            <numerusform>%1 tarea</numerusform>
            <numerusform>%1 tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposedPeople</name>
    <message>
        <source>About %1 of %2 people live in exposed buildings.</source>
        <translation>Unas %1 de %2 personas viven en edificios en peligro.</translation>
    </message>
    <message>
        <source>The people of each census zone were shared out to its buildings (People by building); nobody was counted in a building.</source>
        <translation>La población de cada zona censal se repartió entre sus edificios (Población por edificio); nadie contó a las personas de un edificio.</translation>
    </message>
    <message>
        <source>How many are in the wrong place has not been checked.</source>
        <translation>No se ha comprobado cuántas están en el lugar equivocado.</translation>
    </message>
    <message>
        <source>That run checked itself: %1 of the people were in the wrong one of its smaller zones.</source>
        <translation>Esa ejecución se comprobó a sí misma: %1 de la población estaba en la zona pequeña equivocada.</translation>
    </message>
    <message>
        <source>The people are those of the column people.</source>
        <translation>Las personas son las de la columna people.</translation>
    </message>
</context>
<context>
    <name>ExposureAlgorithm</name>
    <message>
        <source>“%1” in %2 is not a number. Write numbers with a decimal point, separated by semicolons: 0.1;0.5;1.</source>
        <translation>«%1» en %2 no es un número. Escriba números con punto decimal, separados por punto y coma: 0.1;0.5;1.</translation>
    </message>
    <message>
        <source>Buildings (footprints or points)</source>
        <translation>Edificios (huellas o puntos)</translation>
    </message>
    <message>
        <source>Statistic for class and damage</source>
        <translation>Estadístico para la clase y el daño</translation>
    </message>
    <message>
        <source>Damage curve</source>
        <translation>Curva de daño</translation>
    </message>
    <message>
        <source>Field with the replacement value</source>
        <translation>Campo con el valor de reposición</translation>
    </message>
    <message>
        <source>or value per square metre of footprint</source>
        <translation>o valor por metro cuadrado de huella</translation>
    </message>
    <message>
        <source>Height of the ground floor (metres)</source>
        <translation>Altura de la planta baja (metros)</translation>
    </message>
    <message>
        <source>Value at points and centroids</source>
        <translation>Valor en puntos y centroides</translation>
    </message>
    <message>
        <source>Own damage curves (CSV: depth_m, damage, curve_id)</source>
        <translation>Curvas de daño propias (CSV: depth_m, damage, curve_id)</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*.*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <source>Field that names the curve of a building</source>
        <translation>Campo que nombra la curva de un edificio</translation>
    </message>
    <message>
        <source>The raster “%1” (%2) comes from a service, not a file. Save it first: right-click the layer ▸ Export ▸ Save As.</source>
        <translation>El ráster «%1» (%2) viene de un servicio, no de un archivo. Guárdelo antes: clic derecho en la capa ▸ Exportar ▸ Guardar como.</translation>
    </message>
    <message>
        <source>The raster “%1” (%2) has no coordinate reference system, so it is not known where it lies. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>El ráster «%1» (%2) no tiene sistema de referencia de coordenadas, así que no se sabe dónde está. Asígnelo con Capa ▸ SRC de la capa ▸ Establecer SRC de la capa(s) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The expression of FLOOR_HEIGHT cannot be used: %1</source>
        <translation>La expresión de FLOOR_HEIGHT no se puede usar: %1</translation>
    </message>
    <message>
        <source>Give the value of the buildings either by VALUE_FIELD or by VALUE_PER_M2, not by both.</source>
        <translation>Dé el valor de los edificios con VALUE_FIELD o con VALUE_PER_M2, no con ambos.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) holds points, which have no area, so VALUE_PER_M2 means nothing. Use VALUE_FIELD.</source>
        <translation>La capa «%1» (BUILDINGS) tiene puntos, que no tienen área, así que VALUE_PER_M2 no significa nada. Use VALUE_FIELD.</translation>
    </message>
    <message>
        <source>The curve file %1 holds %2 curves. Say with CURVE_FIELD which field of the buildings names their curve.</source>
        <translation>El archivo de curvas %1 tiene %2 curvas. Indique con CURVE_FIELD qué campo de los edificios nombra su curva.</translation>
    </message>
    <message>
        <source>What the numbers of the raster are</source>
        <translation>Qué son los números del ráster</translation>
    </message>
    <message>
        <source>Unit of the depths in the raster</source>
        <translation>Unidad de las profundidades del ráster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>Población en edificios en peligro</translation>
    </message>
    <message>
        <source>People in buildings that are not exposed</source>
        <translation>Población en edificios que no están en peligro</translation>
    </message>
    <message>
        <source>People in buildings without hazard data</source>
        <translation>Población en edificios sin datos de amenaza</translation>
    </message>
    <message>
        <source>People in skipped buildings</source>
        <translation>Población en edificios omitidos</translation>
    </message>
</context>
<context>
    <name>ExposureByZoneAlgorithm</name>
    <message>
        <source>“%1” (ZONES) does not say of every zone how sure its completeness is (completeness_low and completeness_high, from Gaps by zone), so exposed_low, exposed_high, damage_low and damage_high stay empty there.</source>
        <translation>«%1» (ZONES) no dice de cada zona cuán segura es su completitud (completeness_low y completeness_high, de Faltantes por zona), por lo que allí exposed_low, exposed_high, damage_low y damage_high quedan vacíos.</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposición por zona</translation>
    </message>
    <message>
        <source>exposure,hazard,neighbourhood,barrio,district,summary,missing,buildings,damage,range</source>
        <translation>exposición,amenaza,vecindario,barrio,distrito,resumen,faltantes,edificios,daño,rango,exposure,hazard,vivienda,damnificados,inundación,peligro</translation>
    </message>
    <message>
        <source>How many buildings are in harm&apos;s way in each neighbourhood: those on the map, those missing from it, and both.</source>
        <translation>Cuántos edificios están en peligro en cada barrio: los que están en el mapa, los que faltan en él, y ambos.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Exposure of the mapped buildings (from Building exposure)</source>
        <translation>Exposición de los edificios mapeados (de Exposición de edificios)</translation>
    </message>
    <message>
        <source>Exposure of the missing buildings (from Building exposure)</source>
        <translation>Exposición de los edificios faltantes (de Exposición de edificios)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Exposed buildings on the map</source>
        <translation>Edificios expuestos en el mapa</translation>
    </message>
    <message>
        <source>Exposed buildings missing from the map</source>
        <translation>Edificios expuestos que faltan en el mapa</translation>
    </message>
    <message>
        <source>Exposed buildings in all</source>
        <translation>Edificios expuestos en total</translation>
    </message>
    <message>
        <source>Skipped zones and buildings</source>
        <translation>Zonas y edificios omitidos</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no field exposure_class. Run Building exposure first and give its output here.</source>
        <translation>La capa «%1» (%2) no tiene el campo exposure_class. Ejecute antes Exposición de edificios y dé aquí su resultado.</translation>
    </message>
    <message>
        <source>The field exposure_class of “%1” goes up to %2; at most %3 classes make sense. Is it the output of Building exposure?</source>
        <translation>El campo exposure_class de «%1» llega a %2; como máximo tienen sentido %3 clases. ¿Es el resultado de Exposición de edificios?</translation>
    </message>
    <message>
        <source>Reading the zones and the buildings</source>
        <translation>Leyendo las zonas y los edificios</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1: %2 edificio no está en ninguna zona y no se cuenta en ninguna parte; está en Omitidos.</numerusform>
            <numerusform>%1: %2 edificios no están en ninguna zona y no se cuentan en ninguna parte; están en Omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the exposure of the missing buildings (MISSING), “all” counts the mapped ones only, and those fields stay empty.</source>
        <translation>Sin la exposición de los edificios faltantes (MISSING), «all» solo cuenta los mapeados, y esos campos quedan vacíos.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Exposure by zone, from “%1” and “%2”.</source>
        <translation>Hecho por Lacuna, Exposición por zona, a partir de «%1» y «%2».</translation>
    </message>
    <message>
        <source>Buildings in harm&apos;s way, by zone</source>
        <translation>Edificios en peligro, por zona</translation>
    </message>
    <message>
        <source>“%1” in the zones of “%2”.</source>
        <translation>«%1» en las zonas de «%2».</translation>
    </message>
    <message>
        <source>%1 buildings are in harm&apos;s way.</source>
        <translation>%1 edificios están en peligro.</translation>
    </message>
    <message>
        <source>%1 of them are on the map, %2 are missing from it.</source>
        <translation>%1 de ellos están en el mapa, %2 faltan en él.</translation>
    </message>
    <message>
        <source>Since the gap is an estimate, there may be %1 to %2.</source>
        <translation>Como el faltante es una estimación, pueden ser de %1 a %2.</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Por zona</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Exposed buildings by zone</source>
        <translation>Edificios expuestos por zona</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>%1 more zones have no exposed building.</source>
        <translation>Otras %1 zonas no tienen ningún edificio expuesto.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>A building belongs to the zone its point on surface lies in. Exposed is what has class 1 or above in Building exposure. The range comes from the 95 % interval of completeness of each zone.</source>
        <translation>Un edificio pertenece a la zona en que está su punto en la superficie. Expuesto es lo que tiene clase 1 o mayor en Exposición de edificios. El rango viene del intervalo del 95 % de la completitud de cada zona.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Exposed buildings, mapped and missing together</source>
        <translation>Edificios expuestos, los del mapa y los faltantes juntos</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Mapa de las zonas</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificios faltantes</translation>
    </message>
    <message>
        <source>Mapped buildings</source>
        <translation>Edificios en el mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1: some zones overlap, and %2 building(s) are counted in more than one. The totals count each of them once, so they are less than the sum of the zones.</source>
        <translation>
            <numerusform>%1: algunas zonas se superponen y %2 edificio cuenta en más de una. Los totales lo cuentan una sola vez, así que son menores que la suma de las zonas.</numerusform>
            <numerusform>%1: algunas zonas se superponen y %2 edificios cuentan en más de una. Los totales cuentan cada uno una sola vez, así que son menores que la suma de las zonas.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1–%2 buildings</source>
        <comment>a class of the legend</comment>
        <translation>%1–%2 edificios</translation>
    </message>
    <message>
        <source>Counts the results of Building exposure by zone: neighbourhoods, districts, grid cells.

Give the exposure of the mapped buildings and, from a second run over Missing in OSM, that of the buildings the map lacks. Every number comes three times: mapped, missing, and all. A building belongs to the zone its point on surface lies in.

exposed_low and exposed_high say how far the number of exposed buildings may be off because the gap itself is an estimate; they need zones that come from Gaps by zone (with its interval of completeness). damage_low and damage_high also hold the range of the damage curves.

Where the buildings went through People by building first, their people are counted too.

Buildings in no zone, and zones without geometry, go to Skipped.</source>
        <translation>Cuenta los resultados de Exposición de edificios por zona: barrios, distritos, celdas de una cuadrícula.

Dé la exposición de los edificios mapeados y, de una segunda ejecución sobre Faltantes en OSM, la de los edificios que faltan en el mapa. Cada número viene tres veces: mapeados (mapped), faltantes (missing) y todos (all). Un edificio pertenece a la zona en que está su punto en la superficie.

exposed_low y exposed_high dicen cuánto puede desviarse el número de edificios expuestos porque el propio faltante es una estimación; necesitan zonas que vengan de Faltantes por zona (con su intervalo de completitud). damage_low y damage_high tienen además el rango de las curvas de daño.

Donde los edificios pasaron antes por Población por edificio, también se cuenta su población.

Los edificios que no están en ninguna zona, y las zonas sin geometría, van a Omitidos.</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>Población en edificios en peligro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Only “%1” (%2) has a column people; “%3” (%4) has none. How many people there are in all is not known, so the fields people_all and exposed_people_all stay empty. Run People by building once with both layers of buildings, run Building exposure again, and split the result by the field building_layer.</source>
        <translation>Solo «%1» (%2) tiene una columna people; «%3» (%4) no la tiene. No se sabe cuántas personas hay en total, por eso los campos people_all y exposed_people_all quedan vacíos. Ejecute Población por edificio una vez con las dos capas de edificios, ejecute de nuevo Exposición de edificios y separe el resultado por el campo building_layer.</translation>
    </message>
    <message>
        <source>“%1” and “%2” each hold all the people of the same census zones, so everybody is counted twice here, and too many live in what is mapped. Run People by building once with both layers of buildings, run Building exposure again, and split the result by the field building_layer.</source>
        <translation>«%1» y «%2» tienen cada una a todas las personas de las mismas zonas censales; por eso aquí cada persona se cuenta dos veces, y lo que está en el mapa tiene demasiadas. Ejecute Población por edificio una vez con las dos capas de edificios, ejecute de nuevo Exposición de edificios y separe el resultado por el campo building_layer.</translation>
    </message>
</context>
<context>
    <name>ExposureReport</name>
    <message>
        <source>Buildings in harm&apos;s way</source>
        <translation>Edificios en peligro</translation>
    </message>
    <message>
        <source>“%1” under “%2”.</source>
        <translation>«%1» bajo «%2».</translation>
    </message>
    <message>
        <source>No building lies where the hazard has data.</source>
        <translation>Ningún edificio está donde la amenaza tiene datos.</translation>
    </message>
    <message>
        <source>%1 of %2 buildings (%3) are exposed.</source>
        <translation>%1 de %2 edificios (%3) están expuestos.</translation>
    </message>
    <message>
        <source>%1 of them are in the highest class (%2).</source>
        <translation>%1 de ellos están en la clase más alta (%2).</translation>
    </message>
    <message>
        <source>For %1 more buildings the hazard has no data.</source>
        <translation>Para otros %1 edificios la amenaza no tiene datos.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Footprints (m²)</source>
        <translation>Huellas (m²)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>no hazard data</source>
        <translation>sin datos de amenaza</translation>
    </message>
    <message>
        <source>Buildings by class</source>
        <translation>Edificios por clase</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Squares show the highest class that at least a tenth of their buildings reach.</source>
        <translation>Los cuadros muestran la clase más alta que alcanza al menos una décima parte de sus edificios.</translation>
    </message>
    <message>
        <source>Map of the exposed buildings</source>
        <translation>Mapa de los edificios expuestos</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>Each point takes the hazard where it lies.</source>
        <translation>Cada punto toma la amenaza del lugar donde está.</translation>
    </message>
    <message>
        <source>Each footprint is weighed with the exact share of every cell or zone of the hazard that it covers. What decides its class is the statistic named below, less the height of the ground floor. Values below 0 are dry; ground without data takes no part.</source>
        <translation>Cada huella se pondera con la parte exacta de cada celda o zona de la amenaza que cubre. Su clase la decide el estadístico nombrado abajo, menos la altura de la planta baja. Los valores menores que 0 son suelo seco; el suelo sin datos no participa.</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadístico</translation>
    </message>
    <message>
        <source>Lower bounds of the classes</source>
        <translation>Límites inferiores de las clases</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Planta baja</translation>
    </message>
    <message>
        <source>by building</source>
        <translation>por edificio</translation>
    </message>
    <message>
        <source>Damage curve</source>
        <translation>Curva de daño</translation>
    </message>
    <message>
        <source>The range of the damage is that of three curves: the one chosen, the mean of the world (JRC), and the low-standard house of Rio de Janeiro. JRC: Huizinga, de Moel, Szewczyk (2017), doi:10.2760/16510. Rio: hydromt_fiat 0.5.9.</source>
        <translation>El rango del daño es el de tres curvas: la elegida, la media mundial (JRC) y la casa de baja calidad de Río de Janeiro. JRC: Huizinga, de Moel, Szewczyk (2017), doi:10.2760/16510. Río: hydromt_fiat 0.5.9.</translation>
    </message>
    <message>
        <source>value at the point</source>
        <translation>valor en el punto</translation>
    </message>
    <message>
        <source>maximum under the footprint</source>
        <translation>máximo bajo la huella</translation>
    </message>
    <message>
        <source>mean under the footprint</source>
        <translation>media bajo la huella</translation>
    </message>
    <message>
        <source>minimum under the footprint</source>
        <translation>mínimo bajo la huella</translation>
    </message>
    <message>
        <source>value that 90 % of the footprint do not exceed</source>
        <translation>valor que el 90 % de la huella no supera</translation>
    </message>
    <message>
        <source>value at the centroid</source>
        <translation>valor en el centroide</translation>
    </message>
    <message>
        <source>own curves</source>
        <translation>curvas propias</translation>
    </message>
    <message>
        <source>by building, else %1</source>
        <translation>por edificio, si no %1</translation>
    </message>
    <message>
        <source>The damage is put at %1, between %2 and %3 depending on the damage curve.</source>
        <translation>El daño se estima en %1, entre %2 y %3 según la curva de daño.</translation>
    </message>
    <message>
        <source>The damage is put at %1.</source>
        <translation>El daño se estima en %1.</translation>
    </message>
    <message>
        <source>Exposed buildings</source>
        <translation>Edificios expuestos</translation>
    </message>
    <message>
        <source>Buildings in the highest class</source>
        <translation>Edificios en la clase más alta</translation>
    </message>
    <message>
        <source>Buildings where the hazard has data</source>
        <translation>Edificios donde la amenaza tiene datos</translation>
    </message>
    <message>
        <source>Buildings without hazard data</source>
        <translation>Edificios sin datos de la amenaza</translation>
    </message>
    <message>
        <source>Value of the exposed buildings</source>
        <translation>Valor de los edificios expuestos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>Población en edificios en peligro</translation>
    </message>
</context>
<context>
    <name>ExposureRun</name>
    <message>
        <source>Reading the buildings</source>
        <translation>Leyendo los edificios</translation>
    </message>
    <message>
        <source>Band %2 of the raster “%1” is a colour of a picture, not a measurement. Its numbers from 0 to 255 are taken as the hazard; if that is not meant, get the raster the picture was made from.</source>
        <translation>La banda %2 del ráster «%1» es un color de una imagen, no una medición. Sus números de 0 a 255 se toman como la amenaza; si no es lo que quiere, consiga el ráster del que se hizo la imagen.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 building(s) have no value, or a negative one; their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1: %2 edificio no tiene valor, o lo tiene negativo; su daño queda vacío y cuenta como 0 en las sumas.</numerusform>
            <numerusform>%1: %2 edificios no tienen valor, o lo tienen negativo; su daño queda vacío y cuenta como 0 en las sumas.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) name a damage curve that there is not: %2. Their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1 edificio nombra una curva de daño que no existe: %2. Su daño queda vacío y cuenta como 0 en las sumas.</numerusform>
            <numerusform>%1 edificios nombran una curva de daño que no existe: %2. Su daño queda vacío y cuenta como 0 en las sumas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 building(s) the height of the ground floor (FLOOR_HEIGHT) is empty or not a number; it is taken as 0.</source>
        <translation>
            <numerusform>%1: en %2 edificio la altura de la planta baja (FLOOR_HEIGHT) está vacía o no es un número; se toma como 0.</numerusform>
            <numerusform>%1: en %2 edificios la altura de la planta baja (FLOOR_HEIGHT) está vacía o no es un número; se toma como 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie partly on cells without data, which the statistic (%2) leaves out. Where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 edificio está en parte sobre celdas sin datos, que el estadístico (%2) deja fuera. Si «sin datos» significa seco, rellénelo antes con 0.</numerusform>
            <numerusform>%1 edificios están en parte sobre celdas sin datos, que el estadístico (%2) deja fuera. Si «sin datos» significa seco, rellénelo antes con 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have a hazard above 100, which no depth in metres reaches. Check the raster under them: its unit, its value for no data, or whether it holds heights above the sea.</source>
        <translation>
            <numerusform>%1 edificio tiene una amenaza de más de 100, que ninguna profundidad en metros alcanza. Revise el ráster bajo él: su unidad, su valor sin datos, o si contiene alturas sobre el nivel del mar.</numerusform>
            <numerusform>%1 edificios tienen una amenaza de más de 100, que ninguna profundidad en metros alcanza. Revise el ráster bajo ellos: su unidad, su valor sin datos, o si contiene alturas sobre el nivel del mar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster “%1” holds the value %2, far from all others, and does not say what it means. It is taken as a hazard. If it stands for cells without data, say so in the layer&apos;s Properties ▸ Transparency, and run again.</source>
        <translation>El ráster «%1» contiene el valor %2, muy lejos de todos los demás, y no dice qué significa. Se toma como amenaza. Si marca celdas sin datos, indíquelo en la capa, en Propiedades ▸ Transparencia, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The raster “%1” holds only the whole numbers %2. They look like classes, not like depths in metres, but are taken as metres. If they are classes, set RASTER_IS to “classes”; if they are metres, to “depth”.</source>
        <translation>El ráster «%1» contiene solo los números enteros %2. Parecen clases, no profundidades en metros, pero se toman como metros. Si son clases, ponga RASTER_IS en «classes»; si son metros, en «depth».</translation>
    </message>
    <message>
        <source>The raster “%1” holds only 0 and 1. It looks like an extent, inside or outside, not like depths; 1 is taken as one metre. If it is an extent, set RASTER_IS to “classes”; if it holds metres, to “depth”.</source>
        <translation>El ráster «%1» contiene solo 0 y 1. Parece una extensión, dentro o fuera, no profundidades; 1 se toma como un metro. Si es una extensión, ponga RASTER_IS en «classes»; si contiene metros, en «depth».</translation>
    </message>
    <message>
        <source>Half of the cells above 0 in the raster “%1” lie above %2, the highest at %3. That looks like heights above the sea, or like depths in another unit than metres. Check it: DEPTH_UNIT says the unit, and RASTER_IS = “depth” that they are depths.</source>
        <translation>La mitad de las celdas mayores que 0 del ráster «%1» superan %2, y la mayor es %3. Parecen alturas sobre el nivel del mar, o profundidades en otra unidad que metros. Revíselo: DEPTH_UNIT dice la unidad, y RASTER_IS = «depth», que son profundidades.</translation>
    </message>
    <message>
        <source>The raster “%1” has a colour table: its cells are class numbers. Set RASTER_IS to “classes”, or CLASSES to those numbers (for example 1;2;3), and use a statistic that does not average.</source>
        <translation>El ráster «%1» tiene una tabla de colores: sus celdas son números de clase. Ponga RASTER_IS en «classes», o esos números en CLASSES (por ejemplo 1;2;3), y use una estadística que no promedie.</translation>
    </message>
    <message>
        <source>The raster “%1” says that its unit is “%2”: its values were multiplied by %3. If that is wrong, say the unit with DEPTH_UNIT.</source>
        <translation>El ráster «%1» dice que su unidad es «%2»: sus valores se multiplicaron por %3. Si no es así, indique la unidad con DEPTH_UNIT.</translation>
    </message>
    <message>
        <source>The raster “%1” says that its unit is “%2”, which is no length. Its values are taken as metres. If they are metres, set DEPTH_UNIT to “m”.</source>
        <translation>El ráster «%1» dice que su unidad es «%2», que no es una longitud. Sus valores se toman como metros. Si son metros, ponga DEPTH_UNIT en «m».</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 building(s) it is not known how many people live in them; they count as nobody.</source>
        <translation>
            <numerusform>%1: de %2 edificio no se sabe cuántas personas viven en él; cuenta como nadie.</numerusform>
            <numerusform>%1: de %2 edificios no se sabe cuántas personas viven en ellos; cuentan como nadie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldAnswers</name>
    <message>
        <source>Is the building there?</source>
        <translation>¿Está el edificio?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Pisos</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Share of the answers</source>
        <translation>Parte de las respuestas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Cuándo se respondió</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Sí, ahí está</translation>
    </message>
    <message>
        <source>No building, or a ruin</source>
        <translation>No hay edificio, o es una ruina</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Shop, office or workshop</source>
        <translation>Tienda, oficina o taller</translation>
    </message>
    <message>
        <source>School, clinic or other public building</source>
        <translation>Escuela, posta u otro edificio público</translation>
    </message>
    <message>
        <source>Shed or annexe</source>
        <translation>Cobertizo o anexo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ahí está</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>No hay edificio</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Sin visitar todavía</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>On the map by now</source>
        <translation>Ya está en el mapa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>FieldCheckAlgorithm</name>
    <message>
        <source>Field check</source>
        <translation>Verificar en terreno</translation>
    </message>
    <message>
        <source>form,survey,kobo,kobotoolbox,kobocollect,odk,xlsform,field-tm,visit,ground truth,validation,phone,questionnaire,entities,gaps</source>
        <translation>formulario,encuesta,kobo,kobotoolbox,kobocollect,odk,xlsform,field-tm,visita,verificación,campo,teléfono,cuestionario,entidades,faltantes</translation>
    </message>
    <message>
        <source>Writes the form and the list of places with which people visit gaps: for KoboToolbox, ODK or Field-TM.</source>
        <translation>Escribe el formulario y la lista de lugares para visitar los faltantes: para KoboToolbox, ODK o Field-TM.</translation>
    </message>
    <message>
        <source>People go to the places where something seems to be missing and say what is there. This writes what they need on the telephone: a form (.xlsx) with a few questions in Spanish, Portuguese, French and English, and the list of the places (.csv) with their shapes for the map. Nothing is sent: you upload the files.

Give a sample (Sample to be checked) where the answers are to say how many buildings are missing in all, or a layer of gaps to visit all of them. With tasks, the places are in the order of the tasks, and in each the next one lies near.

Each answer carries the id of its place (gap_id), so Import findings brings it back to the gap. The form asks for no names, telephone numbers or device ids.

KoboToolbox and ODK Collect show the places on a map that works without a connection. With ODK, places that were visited turn green on all telephones. Field-TM makes its own project of the form, the area and the features.</source>
        <translation>Las personas van a los lugares donde parece faltar algo y dicen qué hay. Aquí se escribe lo que necesitan en el teléfono: un formulario (.xlsx) con pocas preguntas en español, portugués, francés e inglés, y la lista de los lugares (.csv) con sus formas para el mapa. No se envía nada: usted sube los archivos.

Dé una muestra (Muestra por revisar) si las respuestas deben decir cuántos edificios faltan en total, o una capa de faltantes para visitarlos todos. Con tareas, los lugares van en el orden de las tareas, y dentro de cada una el siguiente está cerca.

Cada respuesta lleva el id de su lugar (gap_id), así que Importar hallazgos la devuelve al faltante. El formulario no pide nombres, teléfonos ni identificadores de aparatos.

KoboCollect y ODK Collect muestran los lugares en un mapa que funciona sin conexión. Con ODK, los lugares visitados se ponen verdes en todos los teléfonos. Field-TM hace su propio proyecto con el formulario, el área y los objetos.</translation>
    </message>
    <message>
        <source>Gaps, to visit all of them</source>
        <translation>Faltantes, para visitarlos todos</translation>
    </message>
    <message>
        <source>Sample, to visit that instead</source>
        <translation>Muestra, para visitar solo esa</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Campo con el id del faltante (vacío: gap_id, si no el lugar)</translation>
    </message>
    <message>
        <source>Task polygons, for the order of the visit</source>
        <translation>Polígonos de tareas, para el orden de la visita</translation>
    </message>
    <message>
        <source>The form is for</source>
        <translation>El formulario es para</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Language that comes first</source>
        <translation>Idioma que va primero</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formularios (*.xlsx)</translation>
    </message>
    <message>
        <source>List of the places</source>
        <translation>Lista de los lugares</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Area (only for Field-TM)</source>
        <translation>Área (solo para Field-TM)</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Archivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Features (only for Field-TM)</source>
        <translation>Objetos (solo para Field-TM)</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Lugares por visitar</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Tamaño del archivo, del mayor si son varios (bytes)</translation>
    </message>
    <message>
        <source>Both gaps (GAPS) and a sample (SAMPLE) are given. Leave one of them empty: the sample, to visit all gaps; the gaps, to visit the sample.</source>
        <translation>Se dieron faltantes (GAPS) y también una muestra (SAMPLE). Deje vacía una de las dos capas: la muestra, para visitar todos los faltantes; los faltantes, para visitar la muestra.</translation>
    </message>
    <message>
        <source>It is not said what to visit. Give a sample (SAMPLE), or gaps (GAPS) to visit all of them.</source>
        <translation>No se dice qué visitar. Dé una muestra (SAMPLE), o faltantes (GAPS) para visitarlos todos.</translation>
    </message>
    <message>
        <source>The list (LIST) cannot be called “%1”: the form names it, and telephones know only letters without accents, digits, _ and - there, a letter first, and .csv at the end. Call it, for example, places.csv.</source>
        <translation>La lista (LIST) no se puede llamar «%1»: el formulario la nombra, y los teléfonos aceptan ahí solo letras sin tilde, cifras, _ y -, primero una letra y al final .csv. Llámela, por ejemplo, lugares.csv.</translation>
    </message>
    <message>
        <source>AREA_FILE and FEATURES_FILE are only for Field-TM; they are not written.</source>
        <translation>AREA_FILE y FEATURES_FILE son solo para Field-TM; no se escriben.</translation>
    </message>
    <message>
        <source>“%1” holds lines: the form asks for streets and paths, and not for walls and roofs (QUESTIONS).</source>
        <translation>«%1» tiene líneas: el formulario pregunta por calles y caminos, y no por paredes ni techos (QUESTIONS).</translation>
    </message>
    <message>
        <source>%1 could not be made: %2.</source>
        <translation>%1 no se pudo hacer: %2.</translation>
    </message>
    <message>
        <source>Next, in KoboToolbox (kf.kobotoolbox.org):</source>
        <translation>Ahora, en KoboToolbox (kf.kobotoolbox.org):</translation>
    </message>
    <message>
        <source>1. New, Upload an XLSForm: %1</source>
        <translation>1. Nuevo, Subir un XLSForm: %1</translation>
    </message>
    <message>
        <source>2. Settings, Media: upload the list %1</source>
        <translation>2. Configuración, Multimedia: suba la lista %1</translation>
    </message>
    <message>
        <source>3. Form, Deploy. People open the form in KoboCollect, on the telephone; the web form shows no map.</source>
        <translation>3. Formulario, Implementar. El formulario se abre en KoboCollect, en el teléfono; el formulario web no muestra el mapa.</translation>
    </message>
    <message>
        <source>Next, in your project of ODK Central:</source>
        <translation>Ahora, en su proyecto de ODK Central:</translation>
    </message>
    <message>
        <source>1. New form: upload %1, and publish it.</source>
        <translation>1. Nuevo formulario: suba %1 y publíquelo.</translation>
    </message>
    <message>
        <source>2. Entities, %1, Data, Upload: %2</source>
        <translation>2. Entidades, %1, Datos, Subir: %2</translation>
    </message>
    <message>
        <source>3. App users: give them the form. They open it in ODK Collect.</source>
        <translation>3. Usuarios de la aplicación: deles el formulario. Se abre en ODK Collect.</translation>
    </message>
    <message>
        <source>Next, in Field-TM, make a project:</source>
        <translation>Ahora, en Field-TM, haga un proyecto:</translation>
    </message>
    <message>
        <source>1. Its area: upload %1</source>
        <translation>1. Su área: suba %1</translation>
    </message>
    <message>
        <source>2. Its form: upload %1</source>
        <translation>2. Su formulario: suba %1</translation>
    </message>
    <message>
        <source>3. Its data: upload %1. The list stays with you.</source>
        <translation>3. Sus datos: suba %1. La lista queda con usted.</translation>
    </message>
    <message>
        <source>Places of “%1” with too few corners for Field-TM, which takes shapes of one kind only: %2. They are in the list, and not among the features.</source>
        <translation>Lugares de «%1» con muy pocos vértices para Field-TM, que acepta formas de un solo tipo: %2. Están en la lista y no entre los objetos.</translation>
    </message>
    <message>
        <source>Reading the places</source>
        <translation>Leyendo los lugares</translation>
    </message>
    <message>
        <source>No place of “%1” lies in a task of “%2” (TASKS). Look whether both show the same town, or leave TASKS empty.</source>
        <translation>Ningún lugar de «%1» está en una tarea de «%2» (TASKS). Vea si las dos capas muestran el mismo pueblo, o deje TASKS vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) of “%2” lie in no task; they come last in the list.</source>
        <translation>
            <numerusform>%1 lugar de «%2» no está en ninguna tarea; va al final de la lista.</numerusform>
            <numerusform>%1 lugares de «%2» no están en ninguna tarea; van al final de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the form and the list</source>
        <translation>Escribiendo el formulario y la lista</translation>
    </message>
    <message>
        <source>Places of “%1” to visit: %2.</source>
        <translation>Lugares de «%1» por visitar: %2.</translation>
    </message>
    <message>
        <source>The form (FORM) is a file .xlsx, and no tool would take it as “%1”. Call it, for example, form.xlsx.</source>
        <translation>El formulario (FORM) es un archivo .xlsx y ninguna herramienta lo aceptaría como «%1». Llámelo, por ejemplo, formulario.xlsx.</translation>
    </message>
    <message>
        <source>Field-TM needs the area and the features too. Say where to write them (AREA_FILE, FEATURES_FILE), or choose another tool (TARGET).</source>
        <translation>Field-TM necesita también el área y los objetos. Diga dónde escribirlos (AREA_FILE, FEATURES_FILE), o elija otra herramienta (TARGET).</translation>
    </message>
</context>
<context>
    <name>FieldDictionary</name>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>OSM</source>
        <translation>OSM</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificios</translation>
    </message>
    <message>
        <source>missing in OSM</source>
        <translation>faltan en OSM</translation>
    </message>
    <message>
        <source>missing in the reference</source>
        <translation>faltan en la referencia</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>emparejados</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltantes</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>Share in common (0–1)</source>
        <translation>Parte en común (0–1)</translation>
    </message>
    <message>
        <source>Distance to the nearest (m)</source>
        <translation>Distancia al más cercano (m)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Neighbouring building</source>
        <translation>Edificio vecino</translation>
    </message>
    <message>
        <source>Missing length (m)</source>
        <translation>Longitud faltante (m)</translation>
    </message>
    <message>
        <source>Missing share of the road (0–1)</source>
        <translation>Parte faltante de la vía (0–1)</translation>
    </message>
    <message>
        <source>The same in OSM</source>
        <translation>El mismo en OSM</translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Uno o varios</translation>
    </message>
    <message>
        <source>Area in common ÷ area of both (0–1)</source>
        <translation>Área en común ÷ área de ambos (0–1)</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Desplazamiento al este (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Desplazamiento al norte (m)</translation>
    </message>
    <message>
        <source>How sure (0–1)</source>
        <translation>Qué tan seguro (0–1)</translation>
    </message>
    <message>
        <source>Building of the reference</source>
        <translation>Edificio de la referencia</translation>
    </message>
    <message>
        <source>Share of the blocks in common (0–1)</source>
        <translation>Parte de los bloques en común (0–1)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distancia (m)</translation>
    </message>
    <message>
        <source>The same building</source>
        <translation>El mismo edificio</translation>
    </message>
    <message>
        <source>Kind of match</source>
        <translation>Tipo de coincidencia</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí mismo</translation>
    </message>
    <message>
        <source>as part of a block</source>
        <translation>como parte de un bloque</translation>
    </message>
    <message>
        <source>Buildings it was read from</source>
        <translation>Edificios de los que se leyó</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>No other fits as well</source>
        <translation>Ningún otro encaja igual</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por qué se omitió</translation>
    </message>
    <message>
        <source>Buildings of the reference</source>
        <translation>Edificios de la referencia</translation>
    </message>
    <message>
        <source>Buildings in OSM</source>
        <translation>Edificios en OSM</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>En ambos</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltan en OSM</translation>
    </message>
    <message>
        <source>Missing, beside a mapped building</source>
        <translation>Faltan, junto a un edificio mapeado</translation>
    </message>
    <message>
        <source>Missing pieces of mapped buildings</source>
        <translation>Faltan, piezas de edificios mapeados</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Faltan en la referencia</translation>
    </message>
    <message>
        <source>Completeness (0–1)</source>
        <translation>Completitud (0–1)</translation>
    </message>
    <message>
        <source>Completeness, at least (0–1)</source>
        <translation>Completitud, al menos (0–1)</translation>
    </message>
    <message>
        <source>Completeness, at most (0–1)</source>
        <translation>Completitud, a lo sumo (0–1)</translation>
    </message>
    <message>
        <source>Completeness, with mapped blocks (0–1)</source>
        <translation>Completitud, con bloques mapeados (0–1)</translation>
    </message>
    <message>
        <source>Completeness by area (0–1)</source>
        <translation>Completitud por área (0–1)</translation>
    </message>
    <message>
        <source>Completeness of the cadastre (0–1)</source>
        <translation>Completitud del catastro (0–1)</translation>
    </message>
    <message>
        <source>Buildings in all, estimated</source>
        <translation>Edificios en total, estimación</translation>
    </message>
    <message>
        <source>Buildings in all, at least</source>
        <translation>Edificios en total, al menos</translation>
    </message>
    <message>
        <source>Buildings in all, at most</source>
        <translation>Edificios en total, a lo sumo</translation>
    </message>
    <message>
        <source>Missing area (m²)</source>
        <translation>Área faltante (m²)</translation>
    </message>
    <message>
        <source>Roads of the reference (m)</source>
        <translation>Vías de la referencia (m)</translation>
    </message>
    <message>
        <source>Roads that OSM has (m)</source>
        <translation>Vías que OSM tiene (m)</translation>
    </message>
    <message>
        <source>Roads missing in OSM (m)</source>
        <translation>Vías faltantes en OSM (m)</translation>
    </message>
    <message>
        <source>Completeness of the roads (0–1)</source>
        <translation>Completitud de las vías (0–1)</translation>
    </message>
    <message>
        <source>Priority (0–100)</source>
        <translation>Prioridad (0–100)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Share of priority: what is missing</source>
        <translation>Parte de la prioridad: lo que falta</translation>
    </message>
    <message>
        <source>Share of priority: hazard</source>
        <translation>Parte de la prioridad: amenaza</translation>
    </message>
    <message>
        <source>Share of priority: people</source>
        <translation>Parte de la prioridad: personas</translation>
    </message>
    <message>
        <source>Weights of the run</source>
        <translation>Pesos de la ejecución</translation>
    </message>
    <message>
        <source>Hazard, lowest</source>
        <translation>Amenaza, mínima</translation>
    </message>
    <message>
        <source>Hazard, mean</source>
        <translation>Amenaza, media</translation>
    </message>
    <message>
        <source>Hazard, highest</source>
        <translation>Amenaza, máxima</translation>
    </message>
    <message>
        <source>Share of the building in harm&apos;s way (0–1)</source>
        <translation>Parte del edificio en peligro (0–1)</translation>
    </message>
    <message>
        <source>Number of the class</source>
        <translation>Número de la clase</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Clase de amenaza</translation>
    </message>
    <message>
        <source>Share damaged (0–1)</source>
        <translation>Parte dañada (0–1)</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Damage, at least</source>
        <translation>Daño, al menos</translation>
    </message>
    <message>
        <source>Damage, at most</source>
        <translation>Daño, a lo sumo</translation>
    </message>
    <message>
        <source>Value of the building</source>
        <translation>Valor del edificio</translation>
    </message>
    <message>
        <source>Probability of being reached (0–1)</source>
        <translation>Probabilidad de ser alcanzado (0–1)</translation>
    </message>
    <message>
        <source>In harm&apos;s way, at least</source>
        <translation>En peligro, al menos</translation>
    </message>
    <message>
        <source>In harm&apos;s way, at most</source>
        <translation>En peligro, a lo sumo</translation>
    </message>
    <message>
        <source>Damage in a year</source>
        <translation>Daño en un año</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Área (km²)</translation>
    </message>
    <message>
        <source>Compactness (0–1)</source>
        <translation>Compacidad (0–1)</translation>
    </message>
    <message>
        <source>Barriers crossed</source>
        <translation>Barreras cruzadas</translation>
    </message>
    <message>
        <source>Cell of the grid</source>
        <translation>Celda de la cuadrícula</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificios faltantes</translation>
    </message>
    <message>
        <source>Missing buildings in harm&apos;s way</source>
        <translation>Edificios faltantes en peligro</translation>
    </message>
    <message>
        <source>Done, but buildings are missing</source>
        <translation>Terminada, pero faltan edificios</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Locked by (number or name)</source>
        <translation>Bloqueada por (número o nombre)</translation>
    </message>
    <message>
        <source>Mapped by (number or name)</source>
        <translation>Mapeada por (número o nombre)</translation>
    </message>
    <message>
        <source>Validated by (number or name)</source>
        <translation>Validada por (número o nombre)</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Bloqueada por</translation>
    </message>
    <message>
        <source>Mapped by</source>
        <translation>Mapeada por</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validada por</translation>
    </message>
    <message>
        <source>Last action on</source>
        <translation>Última acción el</translation>
    </message>
    <message>
        <source>Last action by</source>
        <translation>Última acción de</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>Id de OSM</translation>
    </message>
    <message>
        <source>Last edit in OSM</source>
        <translation>Última edición en OSM</translation>
    </message>
    <message>
        <source>Changeset in OSM</source>
        <translation>Conjunto de cambios en OSM</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Pisos</translation>
    </message>
    <message>
        <source>Material of the walls</source>
        <translation>Material de las paredes</translation>
    </message>
    <message>
        <source>Material of the roof</source>
        <translation>Material del techo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de casa</translation>
    </message>
    <message>
        <source>Damage, once in %1 years</source>
        <translation>Daño, una vez en %1 años</translation>
    </message>
    <message>
        <source>In harm&apos;s way</source>
        <translation>En peligro</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Without hazard data</source>
        <translation>Sin datos de amenaza</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>mapeados</translation>
    </message>
    <message>
        <source>mapped and missing</source>
        <translation>mapeados y faltantes</translation>
    </message>
    <message>
        <source>area (m²)</source>
        <translation>área (m²)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>daño</translation>
    </message>
    <message>
        <source>Column of the grid</source>
        <translation>Columna de la cuadrícula</translation>
    </message>
    <message>
        <source>Row of the grid</source>
        <translation>Fila de la cuadrícula</translation>
    </message>
    <message>
        <source>Zoom of the grid</source>
        <translation>Zoom de la cuadrícula</translation>
    </message>
    <message>
        <source>Id of the gap</source>
        <translation>Id del faltante</translation>
    </message>
    <message>
        <source>Missing, confirmed by people</source>
        <translation>Faltan, confirmado por personas</translation>
    </message>
    <message>
        <source>Missing, refuted by people</source>
        <translation>Faltan, descartado por personas</translation>
    </message>
    <message>
        <source>Missing, not looked at or not sure</source>
        <translation>Faltan, sin mirar o sin certeza</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nombre más cercano</translation>
    </message>
    <message>
        <source>Likeness of the names (0–1)</source>
        <translation>Parecido de los nombres (0–1)</translation>
    </message>
    <message>
        <source>Buildings around</source>
        <translation>Edificios alrededor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Id of the match</source>
        <translation>Id de la pareja</translation>
    </message>
    <message>
        <source>Name of the match</source>
        <translation>Nombre de la pareja</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Official id</source>
        <translation>Id oficial</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Id of the place</source>
        <translation>Id del lugar</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Kind of pair</source>
        <translation>Tipo de pareja</translation>
    </message>
    <message>
        <source>Distance to the nearest name (m)</source>
        <translation>Distancia al nombre más cercano (m)</translation>
    </message>
    <message>
        <source>Distance to the nearest road (m)</source>
        <translation>Distancia a la vía más cercana (m)</translation>
    </message>
    <message>
        <source>Number in the sample</source>
        <translation>Número en la muestra</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Sorteado de</translation>
    </message>
    <message>
        <source>Area of the visit</source>
        <translation>Área de la visita</translation>
    </message>
    <message>
        <source>Stands for so many</source>
        <translation>Representa a tantos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Buildings counted</source>
        <translation>Edificios contados</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>In the sample</source>
        <translation>En la muestra</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>A lo sumo</translation>
    </message>
    <message>
        <source>Rank (0–1)</source>
        <translation>Puesto (0–1)</translation>
    </message>
    <message>
        <source>Share of the people (0–1)</source>
        <translation>Parte de las personas (0–1)</translation>
    </message>
    <message>
        <source>Share of what is mapped (0–1)</source>
        <translation>Parte de lo mapeado (0–1)</translation>
    </message>
    <message>
        <source>Share of the inequality</source>
        <translation>Parte de la desigualdad</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>Edad (meses)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Attributes that are missing</source>
        <translation>Atributos que faltan</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>half are younger than (months)</source>
        <translation>la mitad es más reciente que (meses)</translation>
    </message>
    <message>
        <source>class of age (1 old to 5 fresh)</source>
        <translation>clase de edad (1 antiguo a 5 reciente)</translation>
    </message>
    <message>
        <source>share edited on one day (0–1)</source>
        <translation>parte editada en un mismo día (0–1)</translation>
    </message>
    <message>
        <source>share never edited again (0–1)</source>
        <translation>parte que nadie volvió a editar (0–1)</translation>
    </message>
    <message>
        <source>share with %1 (0–1)</source>
        <translation>parte con %1 (0–1)</translation>
    </message>
    <message>
        <source>Damage, all buildings</source>
        <translation>Daño, todos los edificios</translation>
    </message>
    <message>
        <source>smaller zones</source>
        <translation>zonas más pequeñas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>población</translation>
    </message>
    <message>
        <source>Share of the people of the zone (0–1)</source>
        <translation>Parte de la población de la zona (0–1)</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
    <message>
        <source>it is on the map</source>
        <translation>está en el mapa</translation>
    </message>
    <message>
        <source>there are buildings around</source>
        <translation>hay edificios en el área</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Id de la respuesta</translation>
    </message>
    <message>
        <source>Share that agrees (0–1)</source>
        <translation>Parte que coincide (0–1)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>A newer answer exists</source>
        <translation>Hay una respuesta más nueva</translation>
    </message>
    <message>
        <source>Why it belongs to no gap</source>
        <translation>Por qué no pertenece a ningún faltante</translation>
    </message>
    <message>
        <source>no gap has this id</source>
        <translation>ningún faltante tiene este id</translation>
    </message>
    <message>
        <source>no gap is at its place</source>
        <translation>no hay ningún faltante en su lugar</translation>
    </message>
    <message>
        <source>several gaps have this id</source>
        <translation>varios faltantes tienen este id</translation>
    </message>
    <message>
        <source>the answer is not understood</source>
        <translation>la respuesta no se entiende</translation>
    </message>
    <message>
        <source>The sources disagree</source>
        <translation>Las fuentes no coinciden</translation>
    </message>
    <message>
        <source>it has neither an id nor a place</source>
        <translation>no tiene ni id ni lugar</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Longitud (m)</translation>
    </message>
    <message>
        <source>Length with pictures (m)</source>
        <translation>Longitud con fotos (m)</translation>
    </message>
    <message>
        <source>Length without pictures (m)</source>
        <translation>Longitud sin fotos (m)</translation>
    </message>
    <message>
        <source>Length of which nothing is known (m)</source>
        <translation>Longitud de la que no se sabe nada (m)</translation>
    </message>
    <message>
        <source>Share with pictures (0–1)</source>
        <translation>Parte con fotos (0–1)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Newest picture (UTC)</source>
        <translation>Foto más nueva (UTC)</translation>
    </message>
    <message>
        <source>Share of pictures all round (0–1)</source>
        <translation>Parte de fotos de 360° (0–1)</translation>
    </message>
    <message>
        <source>Distance to the nearest picture (m)</source>
        <translation>Distancia a la foto más cercana (m)</translation>
    </message>
    <message>
        <source>Taken (UTC)</source>
        <translation>Tomada (UTC)</translation>
    </message>
    <message>
        <source>Id of the picture</source>
        <translation>Id de la foto</translation>
    </message>
    <message>
        <source>Link to the picture</source>
        <translation>Enlace a la foto</translation>
    </message>
</context>
<context>
    <name>FieldFolder</name>
    <message>
        <source>%1 (FOLDER) is a file. Choose a folder.</source>
        <translation>%1 (FOLDER) es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) holds a project already (%2), perhaps with answers in it. Choose another folder, or move that one away.</source>
        <translation>La carpeta %1 (FOLDER) ya tiene un proyecto (%2), quizá con respuestas. Elija otra carpeta, o mueva ese proyecto a otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) holds a file %2 already, which is not written over. Choose an empty folder.</source>
        <translation>La carpeta %1 (FOLDER) ya tiene un archivo %2, que no se sobrescribe. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) cannot be written to. Choose another one.</source>
        <translation>No se puede escribir en la carpeta %1 (FOLDER). Elija otra.</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that there is room on the disk, or choose another folder for FOLDER.</source>
        <translation>No se pudo escribir %1 (%2). Revise que haya espacio en el disco, o elija otra carpeta para FOLDER.</translation>
    </message>
    <message>
        <source>%1 (BACKGROUND) cannot be read: %2.</source>
        <translation>No se puede leer %1 (BACKGROUND): %2.</translation>
    </message>
</context>
<context>
    <name>FieldMapsAlgorithm</name>
    <message>
        <source>phone,telephone,mobile,offline,organic maps,osmand,scee,streetcomplete,kml,gpx,bookmarks,field,visit,tasks</source>
        <translation>teléfono,celular,sin conexión,organic maps,osmand,scee,streetcomplete,kml,gpx,marcadores,campo,visita,tareas</translation>
    </message>
    <message>
        <source>Tasks and gaps as bookmarks and outlines for Organic Maps, OsmAnd or SCEE on a telephone without a connection.</source>
        <translation>Tareas y faltantes como marcadores y contornos para Organic Maps, OsmAnd o SCEE en un teléfono sin conexión.</translation>
    </message>
    <message>
        <source>Writes a file that an app on a telephone opens without a connection, so that people who go there see where they are.

Organic Maps (.kml) and OsmAnd (.gpx): every task is a bookmark with its outline, and its holes, as lines; every gap is a bookmark. COLOR_FIELD colours them: statuses of the Tasking Manager and levels of a priority have colours of their own, numbers go in five classes from green to red.

SCEE, the expert edition of StreetComplete: every gap is a question of the file .csv; the file .geojson beside it shows the tasks. What is done there comes back with Import findings.

What the apps lose without a word is mended before writing: polygons (they would vanish), several questions in one place, line breaks, heights. Nothing is sent: copy the file to the telephone, or send it in a message, and open it there.

LINKS is a table with two links for each task, for a message or a code to scan.</source>
        <translation>Escribe un archivo que una aplicación del teléfono abre sin conexión, para que quienes van al lugar vean dónde están.

Organic Maps (.kml) y OsmAnd (.gpx): cada tarea es un marcador con su contorno, y sus huecos, como líneas; cada faltante es un marcador. COLOR_FIELD les da color: los estados del Tasking Manager y los niveles de una prioridad tienen colores propios, los números van en cinco clases de verde a rojo.

SCEE, la edición experta de StreetComplete: cada faltante es una pregunta del archivo .csv; el archivo .geojson al lado muestra las tareas. Lo que se hace allí vuelve con Importar hallazgos.

Lo que las aplicaciones pierden sin decirlo se arregla antes de escribir: polígonos (desaparecerían), varias preguntas en un mismo lugar, saltos de línea, alturas. No se envía nada: copie el archivo al teléfono, o mándelo en un mensaje, y ábralo allí.

LINKS es una tabla con dos enlaces por tarea, para un mensaje o un código para escanear.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>App on the telephone</source>
        <translation>Aplicación del teléfono</translation>
    </message>
    <message>
        <source>Name of the list on the telephone</source>
        <translation>Nombre de la lista en el teléfono</translation>
    </message>
    <message>
        <source>What each is called (field or expression; empty: its number)</source>
        <translation>Cómo se llama cada uno (campo o expresión; vacío: su número)</translation>
    </message>
    <message>
        <source>What gives the colour (field: status, priority …)</source>
        <translation>Qué da el color (campo: estado, prioridad …)</translation>
    </message>
    <message>
        <source>File for the telephone</source>
        <translation>Archivo para el teléfono</translation>
    </message>
    <message>
        <source>KML files for Organic Maps (*.kml);;GPX files for OsmAnd (*.gpx);;CSV files for SCEE (*.csv)</source>
        <translation>Archivos KML para Organic Maps (*.kml);;Archivos GPX para OsmAnd (*.gpx);;Archivos CSV para SCEE (*.csv)</translation>
    </message>
    <message>
        <source>Links to the tasks</source>
        <translation>Enlaces a las tareas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Size of the files (bytes)</source>
        <translation>Tamaño de los archivos (bytes)</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>Neither tasks (TASKS) nor gaps (GAPS) are given, so there is nothing to take along. Give at least one.</source>
        <translation>No se dan ni tareas (TASKS) ni faltantes (GAPS), así que no hay nada que llevar. Dé al menos una capa.</translation>
    </message>
    <message>
        <source>The list has no name, by which people find it on the telephone. Give it one (NAME).</source>
        <translation>La lista no tiene un nombre por el que se la encuentre en el teléfono. Dele uno (NAME).</translation>
    </message>
    <message>
        <source>“%1” (%2) is neither a field nor an expression: %3</source>
        <translation>«%1» (%2) no es ni un campo ni una expresión: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>No layer has all fields of “%1” (%2). The fields are – %3.</source>
        <translation>Ninguna capa tiene todos los campos de «%1» (%2). Los campos son – %3.</translation>
    </message>
    <message>
        <source>The file %1 (OUTPUT) does not end in .%2, so the app %3 (APP) would not open it. Choose a file that does, or another app.</source>
        <translation>El archivo %1 (OUTPUT) no termina en .%2, así que la aplicación %3 (APP) no lo abriría. Elija un archivo que sí, u otra aplicación.</translation>
    </message>
    <message>
        <source>Field maps</source>
        <translation>Mapas de campo</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Faltante %1</translation>
    </message>
    <message>
        <source>COLOR_FIELD has more values than the telephone has colours (%1): some colours stand for several values. Choose a field with fewer values.</source>
        <translation>COLOR_FIELD tiene más valores que colores el teléfono (%1): algunos colores valen por varios. Elija un campo con menos valores.</translation>
    </message>
    <message>
        <source>Colours: %1.</source>
        <translation>Colores: %1.</translation>
    </message>
    <message>
        <source>GDAL could not write the file for the telephone (OUTPUT): %1</source>
        <translation>GDAL no pudo escribir el archivo para el teléfono (OUTPUT): %1</translation>
    </message>
    <message>
        <source>LINKS has a row for each task, but there are no tasks: it has one for each gap.</source>
        <translation>LINKS tiene una fila por tarea, pero no hay tareas: tiene una por faltante.</translation>
    </message>
    <message>
        <source>Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose Organic Maps, and open the list “%2” under Bookmarks. Download the map of the place before you go.</source>
        <translation>Siguiente paso: mande %1 al teléfono (cable, mensaje, correo). Allí tóquelo, elija Organic Maps y abra la lista «%2» en Marcadores. Descargue el mapa del lugar antes de ir.</translation>
    </message>
    <message>
        <source>Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose OsmAnd, and show the file under My Places, Tracks. Download the map of the place before you go.</source>
        <translation>Siguiente paso: mande %1 al teléfono (cable, mensaje, correo). Allí tóquelo, elija OsmAnd y muestre el archivo en Mis sitios, Trazas. Descargue el mapa del lugar antes de ir.</translation>
    </message>
    <message>
        <source>Next: copy %1 and the .geojson of the same name to the telephone. In SCEE open Settings, Quest selection, Custom quest and import the .csv; load the .geojson under Settings, Display, Custom geometry. Bring the .csv back for Import findings.</source>
        <translation>Siguiente paso: copie %1 y el .geojson del mismo nombre al teléfono. En SCEE abra Settings, Quest selection, Custom quest e importe el .csv; cargue el .geojson en Settings, Display, Custom geometry. Traiga el .csv de vuelta para Importar hallazgos.</translation>
    </message>
    <message>
        <source>The file has %1 MiB: a telephone opens it slowly. Take only the tasks of one day.</source>
        <translation>El archivo tiene %1 MiB: un teléfono lo abre despacio. Lleve solo las tareas de un día.</translation>
    </message>
    <message>
        <source>Reading tasks and gaps</source>
        <translation>Leyendo tareas y faltantes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Made by Lacuna, Field maps, from “%1”.</source>
        <translation>Hecho por Lacuna, Mapas de campo, de «%1».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Link for any app with a map</source>
        <translation>Enlace para cualquier aplicación con mapa</translation>
    </message>
    <message>
        <source>Link for Organic Maps</source>
        <translation>Enlace para Organic Maps</translation>
    </message>
    <message numerus="yes">
        <source>The expression of %1 fails for %2 row(s) of “%3”, for which nothing comes of it: %4</source>
        <translation>
            <numerusform>La expresión de %1 falla en %2 fila de «%3», que se queda sin resultado: %4</numerusform>
            <numerusform>La expresión de %1 falla en %2 filas de «%3», que se quedan sin resultado: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProjectAlgorithm</name>
    <message>
        <source>field,qfield,telephone,mobile,survey,offline,geopackage,form,visit,check,take along</source>
        <translation>campo,qfield,teléfono,celular,encuesta,sin conexión,geopackage,formulario,visita,verificar,llevar</translation>
    </message>
    <message>
        <source>A folder for QField: visit what is missing with a telephone, without a connection.</source>
        <translation>Una carpeta para QField: visite lo que falta con un teléfono, sin conexión.</translation>
    </message>
    <message>
        <source>Makes a folder that QField opens on a telephone or tablet, and QGIS on any computer: one GeoPackage with all layers, their styles and forms, and a project with paths that begin in the folder.

Missing buildings (layers with the column gap_id) are asked about: is it there, what is it, how many storeys, a photo, a note. The symbols show which ones were visited. Rows of a sample (Sample to be checked) are answered in the columns they have. All other layers are there to be seen and cannot be changed.

Copy the whole folder to the telephone. When it comes back, give the layer with the answers to Gaps by zone as CHECKED, or the sample to Estimate from a sample.

A folder that holds a project already is never written over: there may be answers in it.</source>
        <translation>Crea una carpeta que QField abre en un teléfono o una tableta, y QGIS en cualquier computadora: un GeoPackage con todas las capas, sus estilos y formularios, y un proyecto con rutas que empiezan en la carpeta.

De los edificios faltantes (capas con la columna gap_id) se pregunta: si está, qué es, cuántos pisos tiene, una foto, una nota. Los símbolos muestran cuáles ya se visitaron. Las filas de una muestra (Muestra por revisar) se responden en las columnas que tienen. Todas las demás capas están para verse y no se pueden cambiar.

Copie toda la carpeta al teléfono. Cuando vuelva, dé la capa con las respuestas a Faltantes por zona como CHECKED, o la muestra a Estimación a partir de una muestra.

Una carpeta que ya tiene un proyecto nunca se sobrescribe: puede haber respuestas en ella.</translation>
    </message>
    <message>
        <source>Layers to take along, the first one on top</source>
        <translation>Capas para llevar, la primera encima</translation>
    </message>
    <message>
        <source>Background that works without a connection (MBTiles, GeoTIFF)</source>
        <translation>Fondo que funciona sin conexión (MBTiles, GeoTIFF)</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Carpeta para el proyecto</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo del proyecto</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows to answer</source>
        <translation>Filas por responder</translation>
    </message>
    <message>
        <source>Size of the folder in bytes</source>
        <translation>Tamaño de la carpeta en bytes</translation>
    </message>
    <message>
        <source>“%1” (LAYERS) is no vector layer that can be read. Choose vector layers; a raster goes to BACKGROUND.</source>
        <translation>«%1» (LAYERS) no es una capa vectorial que se pueda leer. Elija capas vectoriales; un ráster va en BACKGROUND.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) has no CRS, so the telephone would not know where it lies. Set it in its properties.</source>
        <translation>La capa «%1» (LAYERS) no tiene SRC, así que el teléfono no sabría dónde está. Asígnelo en sus propiedades.</translation>
    </message>
    <message>
        <source>There is nothing to take along: no layer is given (LAYERS). Choose at least one, for example the missing buildings.</source>
        <translation>No hay nada que llevar: no se dio ninguna capa (LAYERS). Elija al menos una, por ejemplo los edificios faltantes.</translation>
    </message>
    <message>
        <source>The background “%1” comes from the network, which is not there in the field. Make a file of it first with “Generate XYZ tiles (MBTiles)” of the toolbox, and choose that as BACKGROUND.</source>
        <translation>El fondo «%1» viene de la red, que no hay en el campo. Haga primero un archivo con «Generar teselas XYZ (MBTiles)» de la caja de herramientas y elíjalo como BACKGROUND.</translation>
    </message>
    <message>
        <source>The background %1 is in a format that telephones do not read, or is spread over several files. Save it as GeoTIFF or MBTiles, and choose that as BACKGROUND.</source>
        <translation>El fondo %1 está en un formato que los teléfonos no leen, o repartido en varios archivos. Guárdelo como GeoTIFF o MBTiles y elija ese archivo como BACKGROUND.</translation>
    </message>
    <message>
        <source>The background “%1” has no CRS, so the telephone would not know where it lies. Set it in its properties, or leave BACKGROUND empty.</source>
        <translation>El fondo «%1» no tiene SRC, así que el teléfono no sabría dónde está. Asígnelo en sus propiedades o deje BACKGROUND vacío.</translation>
    </message>
    <message>
        <source>Field project</source>
        <translation>Proyecto de campo</translation>
    </message>
    <message>
        <source>The layer “%1” could not be written to the GeoPackage: %2. Check that there is room on the disk.</source>
        <translation>No se pudo escribir la capa «%1» en el GeoPackage: %2. Revise que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>The layer “%1” did not come whole into the GeoPackage. Check that there is room on the disk, and run again.</source>
        <translation>La capa «%1» no llegó completa al GeoPackage. Revise que haya espacio en el disco y ejecute otra vez.</translation>
    </message>
    <message>
        <source>The copy of the background “%1” cannot be opened. Save it as GeoTIFF, and choose that as BACKGROUND.</source>
        <translation>No se puede abrir la copia del fondo «%1». Guárdelo como GeoTIFF y elija ese archivo como BACKGROUND.</translation>
    </message>
    <message>
        <source>The project could not be written: %1. Check that there is room on the disk.</source>
        <translation>No se pudo escribir el proyecto: %1. Revise que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>A style uses the file %1, which is not in the folder: it will be missing on the telephone. Choose another symbol, or embed the picture in it.</source>
        <translation>Un estilo usa el archivo %1, que no está en la carpeta: faltará en el teléfono. Elija otro símbolo, o incruste la imagen en él.</translation>
    </message>
    <message>
        <source>The layer “%1” has no rows.</source>
        <translation>La capa «%1» no tiene filas.</translation>
    </message>
    <message>
        <source>No layer asks anything: none has the column gap_id, and none is a sample. All of them can be seen, none can be changed.</source>
        <translation>Ninguna capa pregunta nada: ninguna tiene la columna gap_id y ninguna es una muestra. Todas se pueden ver, ninguna se puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s), %2 rows, %3 of them to answer; %4 MB. Copy the folder %5 to the telephone.</source>
        <translation>
            <numerusform>%1 capa, %2 filas, %3 de ellas por responder; %4 MB. Copie la carpeta %5 al teléfono.</numerusform>
            <numerusform>%1 capas, %2 filas, %3 de ellas por responder; %4 MB. Copie la carpeta %5 al teléfono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRoundMaker</name>
    <message>
        <source>The file is not there any more: %1. If it was moved, that is no harm; else write it again.</source>
        <translation>El archivo ya no está ahí: %1. Si lo movieron, no hace daño; si no, escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>a temporary layer that is gone</source>
        <translation>una capa temporal que ya no existe</translation>
    </message>
    <message>
        <source>Streets with pictures, on %1: %2 of the length that is known.</source>
        <translation>Calles con fotos, el %1: %2 de la longitud que se conoce.</translation>
    </message>
</context>
<context>
    <name>FieldSteps</name>
    <message>
        <source>There are no gaps in this project yet. Find first what is missing from the map; then people can be asked about it.</source>
        <translation>En este proyecto todavía no hay faltantes. Busque primero lo que falta en el mapa; después se puede preguntar a las personas.</translation>
    </message>
    <message>
        <source>Make the form and the list for the people who visit the gaps of the sample.</source>
        <translation>Haga el formulario y la lista para las personas que visitan los faltantes de la muestra.</translation>
    </message>
    <message>
        <source>Hand the gaps to volunteers on the web, who look at each of them.</source>
        <translation>Entregue los faltantes a voluntarios en la web, que miran cada uno.</translation>
    </message>
    <message>
        <source>The sample is answered. Estimate how many buildings are missing in all, with the limits.</source>
        <translation>La muestra está respondida. Estime cuántos edificios faltan en total, con los límites.</translation>
    </message>
    <message>
        <source>Count by zone what is confirmed, refuted and open.</source>
        <translation>Cuente por zona lo confirmado, lo descartado y lo que sigue abierto.</translation>
    </message>
    <message>
        <source>This round is done. Load OpenStreetMap anew and find the gaps again: that begins the next round.</source>
        <translation>Esta ronda está terminada. Cargue OpenStreetMap de nuevo y busque otra vez los faltantes: así comienza la ronda siguiente.</translation>
    </message>
    <message>
        <source>Nothing can be done with this round while its gaps are not there. Add their layer to the project again, or choose another round.</source>
        <translation>No se puede hacer nada con esta ronda mientras no estén sus faltantes. Agregue otra vez su capa al proyecto, o elija otra ronda.</translation>
    </message>
    <message>
        <source>Save the answers from the tool as a file, and import them. Answers that come later are imported together with these.</source>
        <translation>Guarde las respuestas de la herramienta como archivo e impórtelas. Las que lleguen después se importan junto con estas.</translation>
    </message>
    <message>
        <source>The layer is not in the project any more; its file is still there: %1</source>
        <translation>La capa ya no está en el proyecto; su archivo sigue ahí: %1</translation>
    </message>
    <message>
        <source>Counted in the layer “%1”.</source>
        <translation>Contado en la capa «%1».</translation>
    </message>
    <message>
        <source>Gaps that are there: %1 · not there: %2 · on the map by now: %3 · nobody is sure: %4</source>
        <translation>Faltantes que están: %1 · que no están: %2 · ya en el mapa: %3 · nadie está seguro: %4</translation>
    </message>
    <message>
        <source>Still open: %1 of %2 gaps</source>
        <translation>Siguen abiertos: %1 de %2 faltantes</translation>
    </message>
    <message>
        <source>The layer of these gaps was a temporary one and is gone. Save results as files next time.</source>
        <translation>La capa de estos faltantes era temporal y ya no existe. La próxima vez guarde los resultados como archivos.</translation>
    </message>
    <message>
        <source>The gaps cannot be opened: %1. The file was moved or deleted.</source>
        <translation>Los faltantes no se pueden abrir: %1. El archivo fue movido o borrado.</translation>
    </message>
    <message>
        <source>Answers that belong to none of these gaps: %1</source>
        <translation>Respuestas que no corresponden a ninguno de estos faltantes: %1</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about: %1</source>
        <translation>Faltantes en los que las fuentes no coinciden: %1</translation>
    </message>
    <message>
        <source>Gaps that are still open: %1. Volunteers on the web can look at them.</source>
        <translation>Faltantes que siguen abiertos: %1. Voluntarios en la web pueden mirarlos.</translation>
    </message>
    <message>
        <source>Gaps that are still open: %1. When more answers have come, import all files again.</source>
        <translation>Faltantes que siguen abiertos: %1. Cuando lleguen más respuestas, importe de nuevo todos los archivos.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Faltantes: %1</translation>
    </message>
    <message>
        <source>Answers imported on %1: %2</source>
        <translation>Respuestas importadas el %1: %2</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Siguen abiertos: %1</translation>
    </message>
    <message>
        <source>Before that, on %1: %2</source>
        <translation>Antes, el %1: %2</translation>
    </message>
    <message>
        <source>Not one of the answers (%1) belongs to these gaps. They are probably of another town or of another round: import them with the gaps that were handed out.</source>
        <translation>Ninguna de las respuestas (%1) corresponde a estos faltantes. Probablemente son de otro pueblo o de otra ronda: impórtelas con los faltantes que se entregaron.</translation>
    </message>
    <message>
        <source>Draw a sample, with the form and the list for the people who visit it: when a few gaps, chosen by chance, are looked at, their answers say how many buildings are missing in all.</source>
        <translation>Saque una muestra, con el formulario y la lista para las personas que la visitan: cuando se miran unos pocos faltantes elegidos al azar, sus respuestas dicen cuántos edificios faltan en total.</translation>
    </message>
    <message>
        <source>These gaps are a temporary layer, which is gone when QGIS is closed. Save it as a file before you hand it out.</source>
        <translation>Estos faltantes son una capa temporal, que desaparece al cerrar QGIS. Guárdela como archivo antes de entregarla.</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Sign in with your OpenStreetMap account, open Create &amp; Manage, and choose or make a project.</source>
        <translation>Entre con su cuenta de OpenStreetMap, abra Create &amp; Manage y elija o cree un proyecto.</translation>
    </message>
    <message>
        <source>Add a challenge. Where it asks for the tasks, upload the file.</source>
        <translation>Agregue un desafío. Donde pide las tareas, suba el archivo.</translation>
    </message>
    <message>
        <source>Look at two or three tasks. Only then make the challenge visible.</source>
        <translation>Mire dos o tres tareas. Solo entonces haga visible el desafío.</translation>
    </message>
    <message>
        <source>Sign in as a manager of MapSwipe. If none of you is one, ask on its page “Get Involved”.</source>
        <translation>Entre como gestor de MapSwipe. Si ninguno de ustedes lo es, pregunte en su página «Get Involved».</translation>
    </message>
    <message>
        <source>Add a project. “Find” takes the file as its area; “Validate” wants the shapes at a public address.</source>
        <translation>Agregue un proyecto. «Find» toma el archivo como su área; «Validate» quiere las formas en una dirección pública.</translation>
    </message>
    <message>
        <source>Choose imagery and a tutorial, and have the project processed.</source>
        <translation>Elija las imágenes y un tutorial, y haga procesar el proyecto.</translation>
    </message>
    <message>
        <source>Click NEW, choose “Upload an XLSForm”, and give it the form (.xlsx).</source>
        <translation>Haga clic en NUEVO, elija «Cargar un XLSForm» y dele el formulario (.xlsx).</translation>
    </message>
    <message>
        <source>Add the list (.csv) in the settings of the project, under Media.</source>
        <translation>Agregue la lista (.csv) en la configuración del proyecto, en Multimedia.</translation>
    </message>
    <message>
        <source>Deploy the form, and share it with the people who go out.</source>
        <translation>Implemente el formulario y compártalo con las personas que salen.</translation>
    </message>
    <message>
        <source>Open a project on your server, click New, and upload the form (.xlsx).</source>
        <translation>Abra un proyecto en su servidor, haga clic en New y suba el formulario (.xlsx).</translation>
    </message>
    <message>
        <source>Add the list (.csv) where the draft asks for it.</source>
        <translation>Agregue la lista (.csv) donde el borrador la pide.</translation>
    </message>
    <message>
        <source>Publish the form, and give the app users of the project access to it.</source>
        <translation>Publique el formulario y dé acceso a los usuarios de la aplicación del proyecto.</translation>
    </message>
    <message>
        <source>Sign in, create a project, and upload the file of the area.</source>
        <translation>Entre, cree un proyecto y suba el archivo del área.</translation>
    </message>
    <message>
        <source>Upload the form (.xlsx), and the file of the features in place of those of OpenStreetMap.</source>
        <translation>Suba el formulario (.xlsx), y el archivo de los objetos en lugar de los de OpenStreetMap.</translation>
    </message>
    <message>
        <source>Divide the area into tasks, and publish the project.</source>
        <translation>Divida el área en tareas y publique el proyecto.</translation>
    </message>
    <message>
        <source>Install the uploader, and sign in.</source>
        <translation>Instale el programa para subir fotos y entre con su cuenta.</translation>
    </message>
    <message>
        <source>Drag the folder with the pictures into it, look at them on the map, and upload them.</source>
        <translation>Arrastre a él la carpeta con las fotos, mírelas en el mapa y súbalas.</translation>
    </message>
    <message>
        <source>After some days count here which streets have pictures.</source>
        <translation>Después de unos días cuente aquí qué calles tienen fotos.</translation>
    </message>
    <message>
        <source>Install the expert edition, SCEE, on the telephone, and copy the file custom_quest.csv to it.</source>
        <translation>Instale la edición para expertos, SCEE, en el teléfono y copie en él el archivo custom_quest.csv.</translation>
    </message>
    <message>
        <source>In its settings, among the quests, switch on the custom quest and choose the file.</source>
        <translation>En su configuración, entre las misiones, active la misión propia (custom quest) y elija el archivo.</translation>
    </message>
    <message>
        <source>Answer on the spot. Then copy the same file back, and import it here.</source>
        <translation>Responda en el lugar. Después copie de vuelta el mismo archivo e impórtelo aquí.</translation>
    </message>
    <message>
        <source>Send the file (.kml) to the telephone, by mail, chat or cable.</source>
        <translation>Envíe el archivo (.kml) al teléfono, por correo, chat o cable.</translation>
    </message>
    <message>
        <source>Tap on it there, and choose to open it with Organic Maps.</source>
        <translation>Tóquelo allí y elija abrirlo con Organic Maps.</translation>
    </message>
    <message>
        <source>Tasks and gaps are under Bookmarks and Tracks. They need no connection.</source>
        <translation>Las tareas y los faltantes están en Marcadores y trazas. No necesitan conexión.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>The file %1 (%2) is there, but cannot be opened: %3. It is damaged, was not copied whole, or is no layer: get it again, and run again.</source>
        <translation>El archivo %1 (%2) existe, pero no se puede abrir: %3. Está dañado, no se copió entero o no es una capa: consígalo de nuevo y vuelva a ejecutar.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>it is there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
    <message>
        <source>it is on the map</source>
        <translation>está en el mapa</translation>
    </message>
    <message>
        <source>there are buildings around</source>
        <translation>hay edificios en el área</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>StreetComplete (SCEE)</source>
        <translation>StreetComplete (SCEE)</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>MapSwipe, buildings</source>
        <translation>MapSwipe, edificios</translation>
    </message>
    <message>
        <source>MapRoulette</source>
        <translation>MapRoulette</translation>
    </message>
    <message>
        <source>MapSwipe, areas</source>
        <translation>MapSwipe, áreas</translation>
    </message>
    <message>
        <source>no gap has this id</source>
        <translation>ningún faltante tiene este id</translation>
    </message>
    <message>
        <source>no gap is at its place</source>
        <translation>no hay ningún faltante en su lugar</translation>
    </message>
    <message>
        <source>several gaps have this id</source>
        <translation>varios faltantes tienen este id</translation>
    </message>
    <message>
        <source>the answer is not understood</source>
        <translation>la respuesta no se entiende</translation>
    </message>
    <message>
        <source>it has neither an id nor a place</source>
        <translation>no tiene ni id ni lugar</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>%1 of %2 gaps have an answer.</source>
        <translation>%1 de %2 faltantes tienen respuesta.</translation>
    </message>
    <message>
        <source>%1 places have an answer.</source>
        <translation>%1 lugares tienen respuesta.</translation>
    </message>
    <message>
        <source>So %1 of the gaps that were judged are real: a share of the answers, not of all gaps.</source>
        <translation>Así, el %1 de los faltantes sobre los que hay certeza es real: una parte de las respuestas, no de todos los faltantes.</translation>
    </message>
    <message>
        <source>What people found</source>
        <translation>Lo que la gente encontró</translation>
    </message>
    <message>
        <source>Answers from %1.</source>
        <translation>Respuestas de %1.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>The sources disagree about %1 of them. In CHECKED they have found_conflict = 1.</source>
        <translation>Las fuentes no coinciden en %1 de ellos. En CHECKED tienen found_conflict = 1.</translation>
    </message>
    <message>
        <source>Where the answers come from</source>
        <translation>De dónde vienen las respuestas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>older answers</source>
        <translation>respuestas anteriores</translation>
    </message>
    <message>
        <source>Answers that belong to no gap</source>
        <translation>Respuestas que no son de ningún faltante</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Of each source the newest answer to a gap counts. Where sources differ, who stood there is believed before the review, the review before MapSwipe, MapSwipe before MapRoulette, and answers about areas last. Who was not sure decides nothing.</source>
        <translation>De cada fuente cuenta la respuesta más nueva sobre un faltante. Si las fuentes no coinciden, se cree primero a quien estuvo allí, luego a la revisión, luego a MapSwipe, luego a MapRoulette, y al final a las respuestas sobre áreas. Quien no tuvo certeza no decide nada.</translation>
    </message>
    <message>
        <source>Votes of MapSwipe count from %1 votes on, if %2 of them agree. That people saw buildings in an area says nothing of a single one.</source>
        <translation>Los votos de MapSwipe cuentan a partir de %1, si el %2 coincide. Que se hayan visto edificios en un área no dice nada de uno solo.</translation>
    </message>
    <message>
        <source>Next: run Estimate from a sample on SAMPLE_FILLED. It says how many buildings OpenStreetMap really lacks, with limits.</source>
        <translation>Sigue: Estimación a partir de una muestra con SAMPLE_FILLED. Dice cuántos edificios le faltan realmente a OpenStreetMap, con límites.</translation>
    </message>
    <message>
        <source>Next: give CHECKED to Gaps by zone, which counts what is confirmed, refuted and open. How many buildings are missing in all, only the answers to a sample can tell (Sample to be checked).</source>
        <translation>Sigue: dé CHECKED a Faltantes por zona, que cuenta lo confirmado, lo descartado y lo abierto. Cuántos edificios faltan en total solo lo pueden decir las respuestas a una muestra (Muestra por revisar).</translation>
    </message>
    <message>
        <source>Gaps with an answer</source>
        <translation>Faltantes con respuesta</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about</source>
        <translation>Faltantes en que las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Votes at least</source>
        <translation>Votos como mínimo</translation>
    </message>
    <message>
        <source>Share that agrees</source>
        <translation>Parte que coincide</translation>
    </message>
    <message>
        <source>Ruins count as buildings</source>
        <translation>Las ruinas cuentan como edificios</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Of %1 buildings it is said that they are there, of %2 that they are not, of %3 that they are on the map by now; %4 are open or not sure.</source>
        <translation>De %1 edificios se dice que están, de %2 que no están, de %3 que ya están en el mapa; %4 siguen sin respuesta o sin certeza.</translation>
    </message>
    <message>
        <source>Of the gaps that were judged, %1 are on the map by now and %2 are refuted.</source>
        <translation>De los faltantes sobre los que hay certeza, %1 ya están en el mapa y %2 quedan refutados.</translation>
    </message>
</context>
<context>
    <name>FindingsRun</name>
    <message>
        <source>Reading the answers</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Finding the gaps they are about</source>
        <translation>Buscando los faltantes a los que se refieren</translation>
    </message>
    <message>
        <source>The server has %1 answers, the files hold %2: the rest was not downloaded. Ask for all pages (limit, start), or export as CSV.</source>
        <translation>El servidor tiene %1 respuestas y los archivos %2: el resto no se descargó. Pida todas las páginas (limit, start), o exporte como CSV.</translation>
    </message>
    <message>
        <source>“%1” holds no answers.</source>
        <translation>«%1» no contiene respuestas.</translation>
    </message>
    <message>
        <source>No answer in “%1” (FILES) is understood: they are words of the form in some language, or codes of another form. Give the form (.xlsx) as FORM, or export with XML values and headings.</source>
        <translation>Ninguna respuesta de «%1» (FILES) se entiende: son palabras del formulario en algún idioma, o códigos de otro formulario. Dé el formulario (.xlsx) en FORM, o exporte con valores y encabezados XML.</translation>
    </message>
    <message>
        <source>%1 ids of “%2” stand in several rows. Answers to them are joined by their place.</source>
        <translation>%1 id de «%2» están en varias filas. Las respuestas a ellos se unen por su lugar.</translation>
    </message>
    <message>
        <source>None of the %1 answers is about a gap of “%2”. They are of another round or another town, or the ids that were sent out are in another field: give it as ID_FIELD.</source>
        <translation>Ninguna de las %1 respuestas es sobre un faltante de «%2». Son de otra ronda o de otra ciudad, o los id que se enviaron están en otro campo: indíquelo en ID_FIELD.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are about no gap of “%3”: the gaps are gone, or the answers are of another round. They are in UNMATCHED.</source>
        <translation>%1 de %2 respuestas no son sobre ningún faltante de «%3»: los faltantes ya no existen, o las respuestas son de otra ronda. Están en UNMATCHED.</translation>
    </message>
    <message>
        <source>%1 answers have no id that can be used and were joined by their place.</source>
        <translation>%1 respuestas no tienen un id utilizable y se unieron por su lugar.</translation>
    </message>
    <message>
        <source>%1 answers are empty or not understood; they count for nothing. If they are words of the form, give it as FORM.</source>
        <translation>%1 respuestas están vacías o no se entienden; no cuentan. Si son palabras del formulario, indíquelo en FORM.</translation>
    </message>
    <message>
        <source>%1 answers stand in the files more than once; the newest counts.</source>
        <translation>%1 respuestas están más de una vez en los archivos; cuenta la más nueva.</translation>
    </message>
    <message>
        <source>For %1 gaps the sources say different things; the more trusted one counts. Have them looked at again.</source>
        <translation>Sobre %1 faltantes las fuentes dicen cosas distintas; cuenta la más confiable. Pida que los miren otra vez.</translation>
    </message>
    <message>
        <source>%1 answers of MapRoulette are about tasks of several gaps and do not say about which. Export the challenge as GeoJSON: the CSV names only the task.</source>
        <translation>%1 respuestas de MapRoulette son sobre tareas con varios faltantes y no dicen sobre cuál. Exporte el desafío como GeoJSON: el CSV solo nombra la tarea.</translation>
    </message>
</context>
<context>
    <name>FloodByZoneModel</name>
    <message>
        <source>Flood exposure by neighbourhood</source>
        <translation>Exposición a inundación por barrio</translation>
    </message>
    <message>
        <source>Which buildings a flood reaches, how deep, and how many in each neighbourhood.</source>
        <translation>Qué edificios alcanza una inundación, con qué profundidad y cuántos en cada barrio.</translation>
    </message>
    <message>
        <source>Weighs every building with the depth of the flood under it and counts those it reaches in each neighbourhood.

Depths are metres; a building is exposed from the first class on (10 cm). The report can be printed. For buildings the map lacks, damage, other hazards and other classes use Building exposure and Exposure by zone themselves.</source>
        <translation>Pondera cada edificio con la profundidad de la inundación que tiene debajo y cuenta los que alcanza en cada barrio.

Las profundidades son metros; un edificio está expuesto desde la primera clase (10 cm). El informe se puede imprimir. Para edificios que faltan en el mapa, daños, otras amenazas y otras clases use directamente Exposición de edificios y Exposición por zona.</translation>
    </message>
    <message>
        <source>Buildings (footprints or points)</source>
        <translation>Edificios (huellas o puntos)</translation>
    </message>
    <message>
        <source>Depth of the flood (metres)</source>
        <translation>Profundidad de la inundación (metros)</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Building exposure</source>
        <translation>Exposición de edificios</translation>
    </message>
    <message>
        <source>Buildings in the flood</source>
        <translation>Edificios en la inundación</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposición por zona</translation>
    </message>
    <message>
        <source>Exposure by neighbourhood</source>
        <translation>Exposición por barrio</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>the flood</source>
        <translation>la inundación</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>Which buildings are missing from OpenStreetMap</source>
        <translation>Qué edificios faltan en OpenStreetMap</translation>
    </message>
    <message>
        <source>“%1” compared with “%2”.</source>
        <translation>«%1» comparada con «%2».</translation>
    </message>
    <message>
        <source>No building could be compared.</source>
        <translation>No se pudo comparar ningún edificio.</translation>
    </message>
    <message>
        <source>Of %1 reference buildings OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 buildings are missing from OpenStreetMap.</source>
        <translation>De %1 edificios de referencia, OpenStreetMap tiene %2: %3 (entre %4 y %5 con 95 % de confianza). Faltan %6 edificios en OpenStreetMap.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation>Edificios de referencia</translation>
    </message>
    <message>
        <source>– matched</source>
        <translation>– emparejados</translation>
    </message>
    <message>
        <source>– missing in OSM</source>
        <translation>– faltan en OSM</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– omitidos</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificios de OSM</translation>
    </message>
    <message>
        <source>– missing in the reference</source>
        <translation>– faltan en la referencia</translation>
    </message>
    <message>
        <source>Completeness by count</source>
        <translation>Completitud por número</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>Completeness by area</source>
        <translation>Completitud por área</translation>
    </message>
    <message>
        <source>Estimated number of buildings in all, counting those both layers miss</source>
        <translation>Número estimado de edificios en total, contando los que faltan en ambas capas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>missing in OSM</source>
        <translation>faltan en OSM</translation>
    </message>
    <message>
        <source>missing in the reference</source>
        <translation>faltan en la referencia</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>en ambas</translation>
    </message>
    <message>
        <source>up to 5 % missing in OSM</source>
        <translation>falta hasta el 5 % en OSM</translation>
    </message>
    <message>
        <source>up to 20 %</source>
        <translation>hasta el 20 %</translation>
    </message>
    <message>
        <source>up to 40 %</source>
        <translation>hasta el 40 %</translation>
    </message>
    <message>
        <source>up to 70 %</source>
        <translation>hasta el 70 %</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>Map of the missing buildings</source>
        <translation>Mapa de los edificios faltantes</translation>
    </message>
    <message>
        <source>Why buildings are missing in OSM</source>
        <translation>Por qué faltan edificios en OSM</translation>
    </message>
    <message>
        <source>one is one</source>
        <translation>uno es uno</translation>
    </message>
    <message>
        <source>one is several in OSM</source>
        <translation>uno son varios en OSM</translation>
    </message>
    <message>
        <source>several are one in OSM</source>
        <translation>varios son uno en OSM</translation>
    </message>
    <message>
        <source>several are several</source>
        <translation>varios son varios</translation>
    </message>
    <message>
        <source>How the matched buildings are drawn</source>
        <translation>Cómo están dibujados los edificios emparejados</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>The shift between the layers was estimated in cells of 100 m and undone for the comparison in %1 of %2 cells. Elsewhere there was too little to go by.</source>
        <translation>El desplazamiento entre las capas se estimó en celdas de 100 m y se deshizo para la comparación en %1 de %2 celdas. En las demás no había indicios suficientes.</translation>
    </message>
    <message>
        <source>The layers were compared where they lie; the shift between them was not corrected.</source>
        <translation>Las capas se compararon donde están; no se corrigió el desplazamiento entre ellas.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Desplazamiento máximo</translation>
    </message>
    <message>
        <source>Minimum overlap</source>
        <translation>Superposición mínima</translation>
    </message>
    <message>
        <source>Minimum footprint area</source>
        <translation>Área mínima de una huella</translation>
    </message>
    <message>
        <source>How firm the number is</source>
        <translation>Qué tan firme es el número</translation>
    </message>
    <message>
        <source>minimum overlap %1 % (this report)</source>
        <translation>superposición mínima %1 % (este informe)</translation>
    </message>
    <message>
        <source>minimum overlap %1 %</source>
        <translation>superposición mínima %1 %</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Revise primero estos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Nearest (m)</source>
        <translation>Más cercano (m)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitud, longitud</translation>
    </message>
    <message>
        <source>Buildings missing in OpenStreetMap</source>
        <translation>Edificios que faltan en OpenStreetMap</translation>
    </message>
    <message>
        <source>Matched reference buildings</source>
        <translation>Edificios de referencia emparejados</translation>
    </message>
    <message>
        <source>OSM buildings missing in the reference</source>
        <translation>Edificios de OSM que faltan en la referencia</translation>
    </message>
    <message>
        <source>Estimated number of buildings in all</source>
        <translation>Número estimado de edificios en total</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Desplazamiento entre las capas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>sin corregir</translation>
    </message>
    <message>
        <source>Missing in OSM, beside a mapped building</source>
        <translation>Faltan en OSM, junto a un edificio mapeado</translation>
    </message>
    <message>
        <source>Missing in OSM, pieces of a mapped building</source>
        <translation>Faltan en OSM, piezas de un edificio mapeado</translation>
    </message>
    <message>
        <source>Rule of comparison</source>
        <translation>Regla de comparación</translation>
    </message>
    <message>
        <source>not known: both layers have fewer than %1 buildings in common</source>
        <translation>no se sabe: las dos capas tienen menos de %1 edificios en común</translation>
    </message>
    <message>
        <source>– – of these beside a mapped building</source>
        <translation>– – de ellos, junto a un edificio mapeado</translation>
    </message>
    <message>
        <source>– – of these pieces of a mapped building</source>
        <translation>– – de ellos, piezas de un edificio mapeado</translation>
    </message>
    <message>
        <source>Completeness if parts of mapped blocks count as mapped</source>
        <translation>Completitud si las partes de bloques mapeados cuentan como mapeadas</translation>
    </message>
    <message>
        <source>missing in OSM, beside a mapped building</source>
        <translation>faltan en OSM, junto a un edificio mapeado</translation>
    </message>
    <message>
        <source>missing in OSM, piece of a mapped building</source>
        <translation>faltan en OSM, pieza de un edificio mapeado</translation>
    </message>
    <message>
        <source>Two buildings are the same when they have at least %1 of the smaller one in common; where neither touches another building, 5 % is enough, and two small ones side by side that are left over are one. Everything else is missing. What stands wall to wall with a mapped building is listed as beside it, or as a piece of it when it is smaller than 20 m² and than half of that building.</source>
        <translation>Dos edificios son el mismo cuando tienen en común al menos %1 del menor; donde ninguno toca a otro edificio basta el 5 %, y dos pequeños vecinos que quedan sin pareja son uno. Todo lo demás falta. Lo que está pared con pared con un edificio mapeado figura como junto a él, o como pieza de él cuando tiene menos de 20 m² y menos de la mitad de ese edificio.</translation>
    </message>
    <message>
        <source>The interval runs from Wilson&apos;s lower end for the buildings found to his upper end when those covered by a fifth and the pieces count as found as well. The estimated total is Chapman&apos;s for two incomplete counts, with Seber&apos;s variance, and holds when the two layers miss buildings independently.</source>
        <translation>El intervalo va del extremo inferior de Wilson para los edificios encontrados a su extremo superior cuando cuentan como encontrados también los cubiertos en una quinta parte y las piezas. El total estimado es el de Chapman para dos recuentos incompletos, con la varianza de Seber, y vale cuando a las dos capas les faltan edificios de forma independiente.</translation>
    </message>
    <message>
        <source>Of %1 buildings of OpenStreetMap the cadastre has %2: %3 (between %4 and %5 with 95 % confidence). %6 buildings are missing in the cadastre.</source>
        <translation>De %1 edificios de OpenStreetMap el catastro tiene %2: %3 (entre %4 y %5 con 95 % de confianza). Faltan %6 edificios en el catastro.</translation>
    </message>
    <message>
        <source>Is our cadastre complete?</source>
        <translation>¿Está completo nuestro catastro?</translation>
    </message>
    <message>
        <source>Why buildings are missing in the cadastre</source>
        <translation>Por qué faltan edificios en el catastro</translation>
    </message>
    <message>
        <source>How many buildings are missing depends on how much overlap makes two footprints the same building. From the most lenient to the strictest choice the number goes from %1 to %2; the less it moves about the choice made, the firmer it is.</source>
        <translation>Cuántos edificios faltan depende de cuánta superposición hace de dos huellas el mismo edificio. De la elección más tolerante a la más estricta el número va de %1 a %2; cuanto menos se mueve alrededor de la elección hecha, más firme es.</translation>
    </message>
    <message>
        <source>Missing buildings by minimum overlap</source>
        <translation>Edificios faltantes según la superposición mínima</translation>
    </message>
    <message>
        <source>The buildings called missing that are most doubtful. The table of the layer opens in this order.</source>
        <translation>Los edificios dados por faltantes que son más dudosos. La tabla de la capa se abre en este orden.</translation>
    </message>
    <message>
        <source>– in the cadastre</source>
        <translation>– en el catastro</translation>
    </message>
    <message>
        <source>– missing in the cadastre</source>
        <translation>– faltan en el catastro</translation>
    </message>
    <message>
        <source>– – of these beside a building of the cadastre</source>
        <translation>– – de ellos, junto a un edificio del catastro</translation>
    </message>
    <message>
        <source>– – of these pieces of a building of the cadastre</source>
        <translation>– – de ellos, piezas de un edificio del catastro</translation>
    </message>
    <message>
        <source>Buildings of the cadastre</source>
        <translation>Edificios del catastro</translation>
    </message>
    <message>
        <source>missing in the cadastre</source>
        <translation>faltan en el catastro</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another folder for %3 and run again.</source>
        <translation>El archivo %1 no se pudo escribir (%2). Elija otra carpeta para %3 y ejecute de nuevo.</translation>
    </message>
</context>
<context>
    <name>GapStyle</name>
    <message>
        <source>stands apart</source>
        <translation>está aparte</translation>
    </message>
    <message>
        <source>beside a mapped building</source>
        <translation>junto a un edificio mapeado</translation>
    </message>
    <message>
        <source>piece of a mapped building</source>
        <translation>pieza de un edificio mapeado</translation>
    </message>
    <message>
        <source>beside a building of the reference</source>
        <translation>junto a un edificio de la referencia</translation>
    </message>
    <message>
        <source>piece of a building of the reference</source>
        <translation>pieza de un edificio de la referencia</translation>
    </message>
</context>
<context>
    <name>GapsByTaskAlgorithm</name>
    <message>
        <source>Gaps by task</source>
        <translation>Faltantes por tarea</translation>
    </message>
    <message>
        <source>tasking manager,tasks,missing,done,validated,quality,remaining,what is left</source>
        <translation>tasking manager,tareas,faltantes,terminadas,validadas,calidad,restante,qué falta</translation>
    </message>
    <message>
        <source>Which tasks of a Tasking Manager project still miss buildings, above all those that are marked done.</source>
        <translation>A qué tareas de un proyecto del Tasking Manager les faltan todavía edificios, sobre todo entre las marcadas como terminadas.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes en OSM (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Exposure of the missing buildings (from Building exposure)</source>
        <translation>Exposición de los edificios faltantes (de Exposición de edificios)</translation>
    </message>
    <message>
        <source>What is left by task</source>
        <translation>Lo que falta por tarea</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Missing buildings in tasks</source>
        <translation>Edificios que faltan en tareas</translation>
    </message>
    <message>
        <source>Exposed missing buildings in tasks</source>
        <translation>Edificios expuestos que faltan en tareas</translation>
    </message>
    <message>
        <source>Tasks marked done that still miss buildings</source>
        <translation>Tareas marcadas como terminadas a las que aún les faltan edificios</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no field exposure_class. Run Building exposure with the missing buildings and give its output here.</source>
        <translation>La capa «%1» (%2) no tiene el campo exposure_class. Ejecute Exposición de edificios con los edificios que faltan e indique aquí su resultado.</translation>
    </message>
    <message>
        <source>Reading the tasks and the buildings</source>
        <translation>Leyendo las tareas y los edificios</translation>
    </message>
    <message>
        <source>No building of “%1” lies in any task. Check that both layers cover the same place and that their CRS is right.</source>
        <translation>Ningún edificio de «%1» está en ninguna tarea. Compruebe que ambas capas cubren el mismo lugar y que su SRC es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) of “%2” lie in no task; they are in Skipped.</source>
        <translation>
            <numerusform>%1 edificio de «%2» no está en ninguna tarea; está en Omitidos.</numerusform>
            <numerusform>%1 edificios de «%2» no están en ninguna tarea; están en Omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some tasks overlap: %1 building(s) of “%2” are counted in more than one.</source>
        <translation>
            <numerusform>Algunas tareas se superponen: %1 edificio de «%2» se cuenta en más de una.</numerusform>
            <numerusform>Algunas tareas se superponen: %1 edificios de «%2» se cuentan en más de una.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no field status, so it is not known which tasks are done.</source>
        <translation>«%1» no tiene el campo status, así que no se sabe qué tareas están terminadas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are marked done and still miss buildings.</source>
        <translation>
            <numerusform>%1 tarea está marcada como terminada y aún le faltan edificios.</numerusform>
            <numerusform>%1 tareas están marcadas como terminadas y aún les faltan edificios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Lacuna, Gaps by task, from “%1” and “%2”.</source>
        <translation>Hecho por Lacuna, Faltantes por tarea, a partir de «%1» y «%2».</translation>
    </message>
    <message>
        <source>The layer “%1” (MISSING) has no field gap_reason, so it may not be what Building gaps found missing: every building of it counts as missing.</source>
        <translation>La capa «%1» (MISSING) no tiene el campo gap_reason, así que puede no ser lo que Edificios faltantes encontró: cada edificio de ella cuenta como faltante.</translation>
    </message>
    <message>
        <source>Counts the buildings that are missing from the map in each task of a project.

Tasks: the layer imported from the Tasking Manager, or any polygons. Missing buildings: the layer Missing in OSM of Building gaps, made again with fresh OpenStreetMap data. With the exposure of the missing buildings (Building exposure) it also says how many of them a hazard reaches.

A building belongs to the task its point on surface lies in. done_but_missing is 1 where a task is mapped or validated and buildings are still missing; empty while such a task is being validated, and where the layer has no field status (taskStatus in the file of the Tasking Manager), as is then the number of such tasks. Buildings in no task go to Skipped.</source>
        <translation>Cuenta los edificios que faltan en el mapa en cada tarea de un proyecto.

Tareas: la capa importada del Tasking Manager, o cualquier capa de polígonos. Edificios que faltan: la capa Faltan en OSM de Edificios faltantes, hecha de nuevo con datos recientes de OpenStreetMap. Con la exposición de los edificios que faltan (Exposición de edificios) también dice a cuántos de ellos alcanza una amenaza.

Un edificio pertenece a la tarea en la que está su punto en la superficie. done_but_missing es 1 si una tarea está mapeada o validada y aún faltan edificios, y queda vacío mientras tal tarea se está validando y si la capa no tiene el campo status (taskStatus en el archivo del Tasking Manager); entonces también queda vacío el número de esas tareas. Los edificios que no están en ninguna tarea van a Omitidos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) that miss buildings are being validated at this moment: whether they count as done will be known afterwards.</source>
        <translation>
            <numerusform>%1 tarea a la que faltan edificios se está validando en este momento: después se sabrá si cuenta como hecha.</numerusform>
            <numerusform>%1 tareas a las que faltan edificios se están validando en este momento: después se sabrá si cuentan como hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>no queda nada</translation>
    </message>
    <message>
        <source>1–5 buildings</source>
        <translation>1–5 edificios</translation>
    </message>
    <message>
        <source>6–20 buildings</source>
        <translation>6–20 edificios</translation>
    </message>
    <message>
        <source>more than 20 buildings</source>
        <translation>más de 20 edificios</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>GapsByZoneAlgorithm</name>
    <message>
        <source>Gaps by zone</source>
        <translation>Faltantes por zona</translation>
    </message>
    <message>
        <source>completeness,neighbourhood,barrio,district,summary,statistics,zone,missing,buildings,wilson,chapman</source>
        <translation>completitud,vecindario,barrio,distrito,resumen,estadística,zona,faltante,edificios,wilson,chapman,huecos,barrios</translation>
    </message>
    <message>
        <source>How complete OpenStreetMap is in each neighbourhood, with its interval, from the results of Building gaps.</source>
        <translation>Qué tan completo está OpenStreetMap en cada barrio, con su intervalo, a partir de los resultados de Edificios faltantes.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes en OSM (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Faltantes en la referencia (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Emparejados (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Completeness by zone</source>
        <translation>Completitud por zona</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Skipped zones and buildings</source>
        <translation>Zonas y edificios omitidos</translation>
    </message>
    <message>
        <source>Reading the zones and the buildings</source>
        <translation>Leyendo las zonas y los edificios</translation>
    </message>
    <message>
        <source>Counting by zone</source>
        <translation>Contando por zona</translation>
    </message>
    <message>
        <source>No building lies in any zone. Check that the layer “%1” covers the same place and that the CRS of all layers is right.</source>
        <translation>Ningún edificio está en una zona. Revise que la capa «%1» cubra el mismo lugar y que el SRC de todas las capas sea correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1 edificio no está en ninguna zona y no se cuenta en ninguna parte; está en Omitidos.</numerusform>
            <numerusform>%1 edificios no están en ninguna zona y no se cuentan en ninguna parte; están en Omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 building(s) are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Algunas zonas se superponen: %1 edificio se cuenta en más de una zona, así que las zonas no suman el total.</numerusform>
            <numerusform>Algunas zonas se superponen: %1 edificios se cuentan en más de una zona, así que las zonas no suman el total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without Missing in the reference, the buildings of OSM and the estimated total are not known: those fields stay empty.</source>
        <translation>Sin Faltantes en la referencia no se conocen los edificios de OSM ni el total estimado: esos campos quedan vacíos.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Gaps by zone, from “%1” and the results of Building gaps “%2” and “%3”.</source>
        <translation>Hecho con Lacuna, Faltantes por zona, a partir de «%1» y de los resultados de Edificios faltantes «%2» y «%3».</translation>
    </message>
    <message>
        <source>no reference buildings</source>
        <translation>sin edificios de referencia</translation>
    </message>
    <message>
        <source>The field match_ids of the layer “%1” (MATCHED) was cut by its file format: a Shapefile holds 254 letters, and some buildings match more of OSM. Save Matched as GeoPackage and run again.</source>
        <translation>El campo match_ids de la capa «%1» (MATCHED) fue cortado por su formato de archivo: un Shapefile guarda 254 letras, y algunos edificios coinciden con más de OSM. Guarde Emparejados como GeoPackage y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Counts the results of Building gaps by zone: neighbourhoods, districts, grid cells.

A building belongs to the zone its point on surface lies in. Completeness is the share of the reference buildings of the zone that OSM has, by count with its 95 % interval (Wilson) and by area. The wider the interval, the less the few buildings of a small zone can tell; its upper end counts as mapped what may be a part of a mapped building or one that is drawn badly. completeness_blocks is what completeness is if all that stands wall to wall with a mapped building counts as mapped. The estimated total (Chapman) also counts the buildings that both layers lack; it needs Missing in the reference.

Without Matched, give the reference itself: what is not missing counts as matched then.

Zones may overlap: a building then counts in each, and how many do is said. Buildings in no zone, and zones without geometry, go to Skipped. Areas are square metres, whatever the CRS of the layers.</source>
        <translation>Cuenta los resultados de Edificios faltantes por zona: barrios, distritos, celdas de una cuadrícula.

Un edificio pertenece a la zona en la que está su punto en superficie. La completitud es la proporción de los edificios de referencia de la zona que OSM tiene, por cantidad, con su intervalo del 95 % (Wilson), y por área. Cuanto más ancho el intervalo, menos pueden decir los pocos edificios de una zona pequeña. El total estimado (Chapman) cuenta también los edificios que faltan en ambas capas; necesita Faltantes en la referencia. El extremo superior cuenta como mapeado lo que puede ser parte de un edificio mapeado, o uno mal dibujado. completeness_blocks es la completitud si cuenta como mapeado todo lo que está pared con pared con un edificio mapeado.

Sin Emparejados, dé la propia referencia: lo que no falta cuenta entonces como emparejado.

Las zonas pueden superponerse: un edificio cuenta entonces en cada una, y se dice cuántos lo hacen. Los edificios que no están en ninguna zona, y las zonas sin geometría, van a Omitidos. Las áreas son metros cuadrados, sea cual sea el SRC de las capas.</translation>
    </message>
    <message>
        <source>or, without Matched, the reference that Building gaps was run with</source>
        <translation>o, sin Emparejados, la referencia con la que se ejecutó Edificios faltantes</translation>
    </message>
    <message>
        <source>Neither MATCHED nor REFERENCE is given, so it is not known how many buildings there are. Choose the layer Matched of Building gaps, or the reference that it was run with.</source>
        <translation>No se dan ni MATCHED ni REFERENCE, así que no se sabe cuántos edificios hay. Elija la capa Emparejados de Edificios faltantes, o la referencia con la que se ejecutó.</translation>
    </message>
    <message>
        <source>%1 of %2 buildings of “%3” (MISSING_IN_OSM) are not in “%4” (REFERENCE), so it is not the reference that Building gaps was run with. Choose that layer, or give MATCHED.</source>
        <translation>%1 de %2 edificios de «%3» (MISSING_IN_OSM) no están en «%4» (REFERENCE), así que no es la referencia con la que se ejecutó Edificios faltantes. Elija esa capa o dé MATCHED.</translation>
    </message>
    <message>
        <source>Matched is not given: all of “%1” (REFERENCE) that is not in “%2” counts as matched, also what Building gaps had left out.</source>
        <translation>No se da Emparejados: todo lo de «%1» (REFERENCE) que no está en «%2» cuenta como emparejado, también lo que Edificios faltantes dejó fuera.</translation>
    </message>
    <message>
        <source>Neither MISSING_IN_OSM nor CHECKED is given, so it is not known what is missing. Choose the layer Missing in OSM of Building gaps.</source>
        <translation>No se dio MISSING_IN_OSM ni CHECKED, así que no se sabe qué falta. Elija la capa Faltan en OSM de Edificios faltantes.</translation>
    </message>
    <message>
        <source>or the same with people&apos;s answers (from Review gaps)</source>
        <translation>o lo mismo con respuestas de personas (de Revisar faltantes)</translation>
    </message>
</context>
<context>
    <name>GeometryKind</name>
    <message>
        <source>The layer “%1” (%2) holds surfaces in space (multipatch, TIN), not footprints. Make a layer of plain polygons of it first and run again.</source>
        <translation>La capa «%1» (%2) contiene superficies en el espacio (multipatch, TIN), no huellas de edificios. Haga primero con ella una capa de polígonos planos y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds lines, but polygons are needed. If they are closed outlines, make polygons of them with Vector geometry ▸ Lines to polygons, and run again.</source>
        <translation>La capa «%1» (%2) contiene líneas, pero se necesitan polígonos. Si son contornos cerrados, haga polígonos con Geometría vectorial ▸ Líneas a polígonos y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds points, but polygons are needed. Choose a layer with outlines.</source>
        <translation>La capa «%1» (%2) contiene puntos, pero se necesitan polígonos. Elija una capa con contornos.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is a table without geometries, but polygons are needed.</source>
        <translation>La capa «%1» (%2) es una tabla sin geometrías, pero se necesitan polígonos.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is a table without geometries. Make points of it first: with Create points layer from table, if it has columns of coordinates, else by geocoding its names or codes.</source>
        <translation>La capa «%1» (%2) es una tabla sin geometrías. Conviértala antes en puntos: con Crear capa de puntos a partir de tabla si tiene columnas de coordenadas, o geocodificando sus nombres o códigos.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>OSM data</source>
        <translation>Datos de OSM</translation>
    </message>
    <message>
        <source>Gaps against OSM</source>
        <translation>Lo que falta en OSM</translation>
    </message>
    <message>
        <source>Exposure to hazards</source>
        <translation>Exposición a amenazas</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tareas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Campo y voluntarios</translation>
    </message>
</context>
<context>
    <name>HazardPresets</name>
    <message>
        <source>wet</source>
        <translation>inundado</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>muy alto</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>no expuesto</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>flood depth: 0.1, 0.5, 1, 2 m</source>
        <translation>profundidad de inundación: 0.1, 0.5, 1, 2 m</translation>
    </message>
    <message>
        <source>flood: from 1 m</source>
        <translation>inundación: desde 1 m</translation>
    </message>
    <message>
        <source>flood, PetaBencana: 0.1, 0.7, 1.5 m</source>
        <translation>inundación, PetaBencana: 0.1, 0.7, 1.5 m</translation>
    </message>
    <message>
        <source>dam break: 0.6, 1.5 m</source>
        <translation>rotura de presa: 0.6, 1.5 m</translation>
    </message>
    <message>
        <source>tsunami: 0.1, 1, 3 m</source>
        <translation>tsunami: 0.1, 1, 3 m (tres clases)</translation>
    </message>
    <message>
        <source>tsunami, ITB: 0.1, 1, 3, 8 m</source>
        <translation>tsunami, ITB: 0.1, 1, 3, 8 m (cuatro clases)</translation>
    </message>
    <message>
        <source>volcanic ash (cm)</source>
        <translation>ceniza volcánica (cm)</translation>
    </message>
    <message>
        <source>earthquake (Mercalli intensity)</source>
        <translation>sismo (intensidad de Mercalli)</translation>
    </message>
    <message>
        <source>hurricane wind (km/h)</source>
        <translation>viento de huracán (km/h)</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Read this before the numbers</source>
        <translation>Lea esto antes que los números</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language this is translated to: es, pt-BR, fr</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Choose a zone on the map: its row of the table is shown here.</source>
        <translation>Elija una zona en el mapa: aquí aparece su fila de la tabla.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa completo</translation>
    </message>
    <message>
        <source>Next missing building</source>
        <translation>Siguiente edificio faltante</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>1.9 thousand million</comment>
        <translation>%1 mil millones</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>one</comment>
        <translation>%1 000 millones</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>two or more thousand million</comment>
        <translation>%1 mil millones</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>1.9 million</comment>
        <translation>%1 millones</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>one</comment>
        <translation>%1 millón</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>two or more</comment>
        <translation>%1 millones</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two shares, as in 72 % to 81 %</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>ImportFindingsAlgorithm</name>
    <message>
        <source>Import findings</source>
        <translation>Importar hallazgos</translation>
    </message>
    <message>
        <source>answers,findings,survey,field,crowd,maproulette,mapswipe,kobo,kobotoolbox,odk,streetcomplete,import,validation,check</source>
        <translation>respuestas,hallazgos,encuesta,campo,voluntarios,maproulette,mapswipe,kobo,kobotoolbox,odk,streetcomplete,importar,validación,revisar</translation>
    </message>
    <message>
        <source>Brings the answers of MapRoulette, MapSwipe, KoboToolbox, ODK and StreetComplete back to the gaps.</source>
        <translation>Lleva las respuestas de MapRoulette, MapSwipe, KoboToolbox, ODK y StreetComplete de vuelta a los faltantes.</translation>
    </message>
    <message>
        <source>Reads what people answered about gaps, on the ground and on the web, from the files their tools save: MapRoulette (CSV, GeoJSON), MapSwipe (agg_results, yes_maybe, hot_tm; also as .gz), KoboToolbox and ODK (CSV, XLSX, GeoJSON, JSON of the API), quests of StreetComplete&apos;s expert edition, and answers of Review gaps. Several files may be given at once; which tool each is from is recognized.

Every answer becomes one row that says whether the building is there, is not there, is on the map by now, or is not sure. Answers are joined to the gaps by gap_id, so that those of last month find the gaps of today; by their place only where they have no id. What belongs to no gap is kept apart with the reason.

Gaps with answers go into Gaps by zone, which counts what is confirmed, refuted and open. With a sample, its rows are filled in for Estimate from a sample, which alone can say how many buildings are missing in all.

Names of people, phones and devices are left out unless you ask for them. Nothing is sent anywhere.</source>
        <translation>Lee lo que la gente respondió sobre los faltantes, en el terreno y en la web, de los archivos que guardan sus herramientas: MapRoulette (CSV, GeoJSON), MapSwipe (agg_results, yes_maybe, hot_tm; también como .gz), KoboToolbox y ODK (CSV, XLSX, GeoJSON, JSON de la API), misiones de la edición experta de StreetComplete y respuestas de Revisar faltantes. Se pueden dar varios archivos a la vez; se reconoce de qué herramienta es cada uno.

Cada respuesta es una fila que dice si el edificio está, no está, ya está en el mapa o no hay certeza. Las respuestas se unen a los faltantes por gap_id, de modo que las del mes pasado encuentran los faltantes de hoy; por su lugar, solo cuando no tienen id. Lo que no pertenece a ningún faltante queda aparte con el motivo.

Los faltantes con respuestas van a Faltantes por zona, que cuenta lo confirmado, lo descartado y lo abierto. Con una muestra se llenan sus filas para Estimación a partir de una muestra, la única que puede decir cuántos edificios faltan en total.

Los nombres de personas, teléfonos y dispositivos se dejan fuera, salvo que usted los pida. Nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Files with answers</source>
        <translation>Archivos con respuestas</translation>
    </message>
    <message>
        <source>Gaps that were asked about</source>
        <translation>Faltantes por los que se preguntó</translation>
    </message>
    <message>
        <source>Field of their ids (else gap_id)</source>
        <translation>Campo de sus id (si no, gap_id)</translation>
    </message>
    <message>
        <source>Sample that was asked about</source>
        <translation>Muestra por la que se preguntó</translation>
    </message>
    <message>
        <source>Form, where answers are in words</source>
        <translation>Formulario, si las respuestas son palabras</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formularios (*.xlsx)</translation>
    </message>
    <message>
        <source>Tool the files are from</source>
        <translation>Herramienta de los archivos</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>StreetComplete expert edition</source>
        <translation>StreetComplete, edición experta</translation>
    </message>
    <message>
        <source>Review gaps</source>
        <translation>Revisar faltantes</translation>
    </message>
    <message>
        <source>Votes an answer of MapSwipe needs</source>
        <translation>Votos que necesita una respuesta de MapSwipe</translation>
    </message>
    <message>
        <source>Share of the votes that must agree (0–1)</source>
        <translation>Parte de los votos que debe coincidir (0–1)</translation>
    </message>
    <message>
        <source>Ruins count as buildings</source>
        <translation>Las ruinas cuentan como edificios</translation>
    </message>
    <message>
        <source>Keep the names of people</source>
        <translation>Conservar los nombres de personas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Faltantes con respuestas</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Muestra respondida</translation>
    </message>
    <message>
        <source>Answers that belong to no gap</source>
        <translation>Respuestas que no son de ningún faltante</translation>
    </message>
    <message>
        <source>Gaps that are there</source>
        <translation>Faltantes que están</translation>
    </message>
    <message>
        <source>Gaps that are not there</source>
        <translation>Faltantes que no están</translation>
    </message>
    <message>
        <source>Gaps nobody is sure of</source>
        <translation>Faltantes sin certeza</translation>
    </message>
    <message>
        <source>Gaps that are on the map by now</source>
        <translation>Faltantes que ya están en el mapa</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about</source>
        <translation>Faltantes en que las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Rows of the sample with an answer</source>
        <translation>Filas de la muestra con respuesta</translation>
    </message>
    <message>
        <source>No file is given (FILES). Choose the files with answers, as their tools saved them.</source>
        <translation>No se dio ningún archivo (FILES). Elija los archivos con respuestas, como sus herramientas los guardaron.</translation>
    </message>
    <message>
        <source>CHECKED needs the gaps that were asked about: choose them as GAPS.</source>
        <translation>CHECKED necesita los faltantes por los que se preguntó: elíjalos en GAPS.</translation>
    </message>
    <message>
        <source>SAMPLE_FILLED needs the sample that was asked about: choose it as SAMPLE.</source>
        <translation>SAMPLE_FILLED necesita la muestra por la que se preguntó: elíjala en SAMPLE.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Import findings.</source>
        <translation>Hecho por Lacuna, Importar hallazgos.</translation>
    </message>
    <message>
        <source>Empty squares where there are buildings, but nobody wrote how many: %1. They stay open: write the number in count.</source>
        <translation>Cuadrados vacíos donde hay edificios, pero nadie escribió cuántos: %1. Quedan abiertos: escriba el número en count.</translation>
    </message>
    <message>
        <source>MapSwipe: results of a project</source>
        <translation>MapSwipe: resultados de un proyecto</translation>
    </message>
    <message>
        <source>MapSwipe: yes and maybe</source>
        <translation>MapSwipe: sí y tal vez</translation>
    </message>
    <message>
        <source>MapSwipe: for the Tasking Manager</source>
        <translation>MapSwipe: para el Tasking Manager</translation>
    </message>
    <message>
        <source>Squares of which it is said that there are no buildings, but a number of them too: %1 (%2). They stay open: look at the answer, and fill in answer and count.</source>
        <translation>Cuadrados de los que se dice que no tienen edificios, pero con un número de ellos: %1 (%2). Quedan abiertos: revise la respuesta y llene answer y count.</translation>
    </message>
    <message>
        <source>Rows of SAMPLE that have another answer already, and keep it: %1. Where the new answer should count, empty answer and run again.</source>
        <translation>Filas de SAMPLE que ya tienen otra respuesta y la conservan: %1. Donde deba valer la nueva, vacíe answer y ejecute de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportTaskingManagerAlgorithm</name>
    <message>
        <source>Import from the Tasking Manager</source>
        <translation>Importar del Tasking Manager</translation>
    </message>
    <message>
        <source>tasking manager,hot,import,project,tasks,status,aoi,geojson,download</source>
        <translation>tasking manager,hot,importar,proyecto,tareas,estado,aoi,geojson,descargar,mapatón</translation>
    </message>
    <message>
        <source>Reads the tasks of a HOT Tasking Manager project with their status, from its server or from saved files, in the Tasking Manager&apos;s colours.</source>
        <translation>Lee las tareas de un proyecto del Tasking Manager de HOT con su estado, del servidor o de archivos guardados, con los colores del Tasking Manager.</translation>
    </message>
    <message>
        <source>Reads the tasks of a project with their status, who holds them, and the area of the project.

From a server: its address and the number of the project. The address of the web page, of the API or of the project itself will do. Published public projects need no account. The panel of Lacuna finds projects, keeps them up to date and says what is left in them; this algorithm is for models and scripts.

From files: the tasks (…-tasks.geojson) and, if you have it, the area (…-aoi.geojson) saved from the web page. They can be used offline. Tasks without a number are numbered in their order.

The percentages are counted from the tasks as the Tasking Manager does: mapped and validated of all but those with bad imagery, rounded down.</source>
        <translation>Lee las tareas de un proyecto con su estado, quién las tiene y el área del proyecto.

De un servidor: su dirección y el número del proyecto. Sirve la dirección de la página web, de la API o del propio proyecto. Los proyectos públicos publicados no requieren cuenta. El panel de Lacuna busca proyectos, los mantiene al día y dice qué falta en ellos; este algoritmo es para modelos y scripts.

De archivos: las tareas (…-tasks.geojson) y, si lo tiene, el área (…-aoi.geojson) guardadas de la página web. Se pueden usar sin conexión. Las tareas sin número se numeran en su orden.

Los porcentajes se cuentan a partir de las tareas como lo hace el Tasking Manager: mapeadas y validadas de todas menos las que tienen imágenes inservibles, redondeados hacia abajo.</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson *.json)</source>
        <translation>Archivos GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Address of the Tasking Manager</source>
        <translation>Dirección del Tasking Manager</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>Número del proyecto</translation>
    </message>
    <message>
        <source>or a file of tasks saved earlier</source>
        <translation>o un archivo de tareas guardado antes</translation>
    </message>
    <message>
        <source>and the file of its area</source>
        <translation>y el archivo de su área</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Area of the project</source>
        <translation>Área del proyecto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Mapped (%)</source>
        <translation>Mapeado (%)</translation>
    </message>
    <message>
        <source>Validated (%)</source>
        <translation>Validado (%)</translation>
    </message>
    <message>
        <source>Bad imagery (%)</source>
        <translation>Imágenes inservibles (%)</translation>
    </message>
    <message>
        <source>Skipped tasks</source>
        <translation>Tareas omitidas</translation>
    </message>
    <message>
        <source>AREA_FILE goes with TASKS_FILE: choose the file of the tasks too.</source>
        <translation>AREA_FILE acompaña a TASKS_FILE: elija también el archivo de las tareas.</translation>
    </message>
    <message>
        <source>Nothing says what to import: give the number of a PROJECT, or choose a TASKS_FILE.</source>
        <translation>Nada indica qué importar: dé el número de un proyecto (PROJECT) o elija un archivo de tareas (TASKS_FILE).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Downloading project %1 from %2</source>
        <translation>Descargando el proyecto %1 de %2</translation>
    </message>
    <message>
        <source>The tasks have no numbers; they were numbered in their order, as the Tasking Manager does.</source>
        <translation>Las tareas no tienen número; se numeraron en su orden, como lo hace el Tasking Manager.</translation>
    </message>
    <message>
        <source>The coordinates are metres of the web Mercator, in the cells the tasks name; they were brought to degrees.</source>
        <translation>Las coordenadas son metros del Mercator web, en las celdas que las tareas indican; se pasaron a grados.</translation>
    </message>
    <message>
        <source>Some tasks have a status this version does not know (%1); they count as not done.</source>
        <translation>Algunas tareas tienen un estado que esta versión no conoce (%1); cuentan como no terminadas.</translation>
    </message>
    <message>
        <source>Tasks without a geometry were skipped: %1</source>
        <translation>Se omitieron tareas sin geometría: %1</translation>
    </message>
    <message>
        <source>Tasks that are no polygon were skipped: %1</source>
        <translation>Se omitieron tareas que no son polígonos: %1</translation>
    </message>
    <message>
        <source>Tasks whose coordinates are broken or outside the world were skipped: %1</source>
        <translation>Se omitieron tareas con coordenadas dañadas o fuera del mundo: %1</translation>
    </message>
    <message>
        <source>Tasks with the number of an earlier one were skipped: %1</source>
        <translation>Se omitieron tareas con el número de una anterior: %1</translation>
    </message>
    <message>
        <source>Tasks that were split into others were skipped: %1</source>
        <translation>Se omitieron tareas que se dividieron en otras: %1</translation>
    </message>
    <message>
        <source>Entries that are no tasks were skipped: %1</source>
        <translation>Se omitieron entradas que no son tareas: %1</translation>
    </message>
    <message>
        <source>The coordinates are no longitudes and latitudes in degrees, as the Tasking Manager writes them. Bring the file to EPSG:4326 first.</source>
        <translation>Las coordenadas no son longitudes y latitudes en grados, como las escribe el Tasking Manager. Pase antes el archivo a EPSG:4326.</translation>
    </message>
    <message>
        <source>The project has no tasks. It may be a draft whose tasks were not made yet.</source>
        <translation>El proyecto no tiene tareas. Puede ser un borrador cuyas tareas aún no se hicieron.</translation>
    </message>
    <message>
        <source>None of its tasks could be used; the reasons are above.</source>
        <translation>No se pudo usar ninguna de sus tareas; los motivos están arriba.</translation>
    </message>
    <message>
        <source>The area is not given; it was made of the tasks.</source>
        <translation>El área no se indicó; se hizo con las tareas.</translation>
    </message>
    <message>
        <source>Tasks of project %1</source>
        <translation>Tareas del proyecto %1</translation>
    </message>
    <message>
        <source>Imported from %1. %2 tasks; %3 % mapped, %4 % validated.</source>
        <translation>Importado de %1. %2 tareas; %3 % mapeado, %4 % validado.</translation>
    </message>
    <message>
        <source>The last actions, or the names of people, could not be had and stay empty: %1</source>
        <translation>Las últimas acciones, o los nombres de las personas, no se pudieron obtener y quedan vacíos: %1</translation>
    </message>
    <message>
        <source>Authentication, for drafts and private projects</source>
        <translation>Autenticación, para borradores y proyectos privados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>InequalityAlgorithm</name>
    <message>
        <source>Inequality of the map</source>
        <translation>Desigualdad del mapa</translation>
    </message>
    <message>
        <source>inequality,equity,gini,theil,lorenz,concentration,vulnerability,poverty,people,neighbourhood,fairness</source>
        <translation>desigualdad,equidad,gini,theil,lorenz,concentración,vulnerabilidad,pobreza,población,barrio,justicia</translation>
    </message>
    <message>
        <source>Whether the map is poorer where the vulnerable live, and by how much.</source>
        <translation>Si el mapa es más pobre donde viven los más vulnerables, y cuánto.</translation>
    </message>
    <message>
        <source>Compares how complete the map is where the most and where the least vulnerable people live, and how far it is from equal: for zones with a share of 0 to 1, such as those of Gaps by zone.

Choose a field that says how vulnerable a zone is (poverty, unmet needs, distance to a hospital; or income with HIGHER_IS better), and one with its people. The gap is the value where the least vulnerable fifth of the people lives less that where the most vulnerable fifth lives. The concentration index (Erreygers) says the same of all zones together: it is below 0 where the vulnerable have less. Both have a 95 % range, which holds what the few buildings of a zone leave open.

Gini and Theil tell how unequal zones are, whoever lives there. The Gini has no range: zones with few buildings make it too high, and GINI_NOISE says what they alone would produce. Theil&apos;s part between the groups of a field (districts, urban and rural) shows whether the groups differ or the zones within them.

Without people each zone counts by its buildings. Zones in which a needed field is empty go to Skipped, counted with their people.</source>
        <translation>Compara cuán completo es el mapa donde viven las personas más vulnerables y donde viven las menos vulnerables, y cuánto se aleja de lo igual: para zonas con una parte de 0 a 1, como las de Faltantes por zona.

Elija un campo que diga cuán vulnerable es una zona (pobreza, necesidades insatisfechas, distancia a un hospital; o ingreso, con HIGHER_IS en better) y uno con su población. La brecha es el valor donde vive la quinta parte menos vulnerable de la población, menos el de donde vive la quinta parte más vulnerable. El índice de concentración (Erreygers) dice lo mismo de todas las zonas juntas: está por debajo de 0 donde los vulnerables tienen menos. Ambos tienen un rango del 95 %, que recoge lo que dejan abierto los pocos edificios de una zona.

Gini y Theil dicen cuán desiguales son las zonas, viva quien viva allí. El Gini no tiene rango: las zonas con pocos edificios lo hacen demasiado alto, y GINI_NOISE dice lo que ellas solas producirían. La parte del Theil entre los grupos de un campo (distritos, urbano y rural) muestra si difieren los grupos o las zonas dentro de ellos.

Sin población cada zona cuenta según sus edificios. Las zonas en las que un campo necesario está vacío van a Omitidos, contadas con su población.</translation>
    </message>
    <message>
        <source>Zones (from Gaps by zone, or others with a share)</source>
        <translation>Zonas (de Faltantes por zona, u otras con una parte)</translation>
    </message>
    <message>
        <source>Field with the share that is mapped (0–1)</source>
        <translation>Campo con la parte mapeada (0–1)</translation>
    </message>
    <message>
        <source>Field with the buildings of the zone, of which it is the share</source>
        <translation>Campo con los edificios de la zona, de los que es la parte</translation>
    </message>
    <message>
        <source>Field with the people of the zone (else its buildings count)</source>
        <translation>Campo con la población de la zona (si no, cuentan sus edificios)</translation>
    </message>
    <message>
        <source>Field that says how vulnerable the zone is</source>
        <translation>Campo que dice cuán vulnerable es la zona</translation>
    </message>
    <message>
        <source>A higher number of vulnerability means</source>
        <translation>Un número más alto de vulnerabilidad significa</translation>
    </message>
    <message>
        <source>Field with groups of zones (district, urban or rural)</source>
        <translation>Campo con grupos de zonas (distrito, urbano o rural)</translation>
    </message>
    <message>
        <source>Zones, vulnerable and behind</source>
        <translation>Zonas, vulnerables y rezagadas</translation>
    </message>
    <message>
        <source>Lorenz and concentration curve</source>
        <translation>Curva de Lorenz y de concentración</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Zones that count</source>
        <translation>Zonas que cuentan</translation>
    </message>
    <message>
        <source>Skipped zones</source>
        <translation>Zonas omitidas</translation>
    </message>
    <message>
        <source>People of the skipped zones</source>
        <translation>Población de las zonas omitidas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini that chance alone produces</source>
        <translation>Gini que produce el azar por sí solo</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <source>Theil between the groups</source>
        <translation>Theil entre los grupos</translation>
    </message>
    <message>
        <source>Concentration index (−1 to 1; below 0: the vulnerable have less)</source>
        <translation>Índice de concentración (−1 a 1; por debajo de 0: los vulnerables tienen menos)</translation>
    </message>
    <message>
        <source>Concentration index, lower end of its 95 % range</source>
        <translation>Índice de concentración, extremo inferior de su rango del 95 %</translation>
    </message>
    <message>
        <source>Concentration index, upper end of its 95 % range</source>
        <translation>Índice de concentración, extremo superior de su rango del 95 %</translation>
    </message>
    <message>
        <source>Gap between the least and the most vulnerable fifth (0–1)</source>
        <translation>Brecha entre la quinta parte menos y la más vulnerable (0–1)</translation>
    </message>
    <message>
        <source>Gap, lower end of its 95 % range</source>
        <translation>Brecha, extremo inferior de su rango del 95 %</translation>
    </message>
    <message>
        <source>Gap, upper end of its 95 % range</source>
        <translation>Brecha, extremo superior de su rango del 95 %</translation>
    </message>
    <message>
        <source>People where the value is below half</source>
        <translation>Población donde el valor está por debajo de la mitad</translation>
    </message>
    <message>
        <source>The result in a sentence</source>
        <translation>El resultado en una frase</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) has no field “%2”. Choose the field with the shares (VALUE_FIELD), or run Gaps by zone first and give its result.</source>
        <translation>La capa «%1» (ZONES) no tiene el campo «%2». Elija el campo con las partes (VALUE_FIELD), o ejecute antes Faltantes por zona y dé su resultado.</translation>
    </message>
    <message>
        <source>“%1” is chosen twice: as the share (VALUE_FIELD) and as the vulnerability (VULNERABILITY_FIELD). Choose a field that says who is vulnerable, not what is mapped.</source>
        <translation>«%1» está elegido dos veces: como la parte (VALUE_FIELD) y como la vulnerabilidad (VULNERABILITY_FIELD). Elija un campo que diga quién es vulnerable, no qué está mapeado.</translation>
    </message>
    <message>
        <source>The zone “%1” of “%2” has %3 people (%4, PEOPLE_FIELD). Choose another field, or correct the number.</source>
        <translation>La zona «%1» de «%2» tiene una población de %3 (%4, PEOPLE_FIELD). Elija otro campo o corrija el número.</translation>
    </message>
    <message>
        <source>If they are percentages, divide them by 100 with the field calculator.</source>
        <translation>Si son porcentajes, divídalos entre 100 con la calculadora de campos.</translation>
    </message>
    <message>
        <source>Amounts and ages are no shares: choose another field.</source>
        <translation>Las cantidades y las edades no son partes: elija otro campo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (VALUE_FIELD) is no share in %2 zones of “%3”: it is %4 in “%5”, and shares go from 0 to 1. %6</source>
        <translation>
            <numerusform>«%1» (VALUE_FIELD) no es una parte en %2 zona de «%3»: es %4 en «%5», y las partes van de 0 a 1. %6</numerusform>
            <numerusform>«%1» (VALUE_FIELD) no es una parte en %2 zonas de «%3»: es %4 en «%5», y las partes van de 0 a 1. %6</numerusform>
        </translation>
    </message>
    <message>
        <source>All zones of “%1” have 0 people (%2, PEOPLE_FIELD), so none counts. Choose another field.</source>
        <translation>Todas las zonas de «%1» tienen una población de 0 (%2, PEOPLE_FIELD), así que ninguna cuenta. Elija otro campo.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 zones of “%2” have all that is needed (a share in “%3”, and people or buildings), and fewer than %4 say nothing of inequality. Use smaller zones, or fill the empty fields.</source>
        <translation>
            <numerusform>Solo %1 zona de «%2» tiene todo lo necesario (una parte en «%3», y población o edificios), y menos de %4 no dicen nada de la desigualdad. Use zonas más pequeñas o complete los campos vacíos.</numerusform>
            <numerusform>Solo %1 zonas de «%2» tienen todo lo necesario (una parte en «%3», y población o edificios), y menos de %4 no dicen nada de la desigualdad. Use zonas más pequeñas o complete los campos vacíos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (VULNERABILITY_FIELD) is %2 in every zone of “%3”, so nobody is more vulnerable than others. Choose another field, or leave it empty.</source>
        <translation>«%1» (VULNERABILITY_FIELD) es %2 en cada zona de «%3», así que nadie es más vulnerable que otros. Elija otro campo o déjelo vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%1 zones with %2 people are left out: a field that is needed is empty. They are in Skipped.</source>
        <translation>
            <numerusform>%1 zona con una población de %2 queda fuera: un campo necesario está vacío. Está en Omitidos.</numerusform>
            <numerusform>%1 zonas con una población de %2 quedan fuera: un campo necesario está vacío. Están en Omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without COUNT_FIELD it is not known how many buildings a share is of: there are no ranges, and no GINI_NOISE.</source>
        <translation>Sin COUNT_FIELD no se sabe de cuántos edificios es cada parte: no hay rangos ni GINI_NOISE.</translation>
    </message>
    <message>
        <source>Without VULNERABILITY_FIELD there is no gap and no concentration index; rank and contribution are those of the Gini.</source>
        <translation>Sin VULNERABILITY_FIELD no hay brecha ni índice de concentración; rank y contribution son los del Gini.</translation>
    </message>
    <message>
        <source>more vulnerable, less than the mean</source>
        <translation>más vulnerable, menos que el promedio</translation>
    </message>
    <message>
        <source>more vulnerable, the mean or more</source>
        <translation>más vulnerable, el promedio o más</translation>
    </message>
    <message>
        <source>less vulnerable, less than the mean</source>
        <translation>menos vulnerable, menos que el promedio</translation>
    </message>
    <message>
        <source>less vulnerable, the mean or more</source>
        <translation>menos vulnerable, el promedio o más</translation>
    </message>
    <message>
        <source>less than half of the mean</source>
        <translation>menos de la mitad del promedio</translation>
    </message>
    <message>
        <source>less than the mean</source>
        <translation>menos que el promedio</translation>
    </message>
    <message>
        <source>the mean or more</source>
        <translation>el promedio o más</translation>
    </message>
    <message>
        <source>Reading the zones</source>
        <translation>Leyendo las zonas</translation>
    </message>
    <message>
        <source>Measuring the inequality</source>
        <translation>Midiendo la desigualdad</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Inequality of the map, from “%1” of “%2”.</source>
        <translation>Hecho con Lacuna, Desigualdad del mapa, a partir de «%1» de «%2».</translation>
    </message>
    <message>
        <source>The zone “%1” of “%2” has %3 buildings (%4, COUNT_FIELD). Choose another field, or correct the number.</source>
        <translation>La zona «%1» de «%2» tiene %3 edificios (%4, COUNT_FIELD). Elija otro campo o corrija el número.</translation>
    </message>
</context>
<context>
    <name>InequalityReport</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>completeness of buildings</source>
        <translation>completitud de los edificios</translation>
    </message>
    <message>
        <source>completeness of roads</source>
        <translation>completitud de las vías</translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points</source>
        <translation>
            <numerusform>diferencia %1 punto</numerusform>
            <numerusform>diferencia %1 puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3, so it may be chance</source>
        <translation>
            <numerusform>diferencia %1 punto, entre %2 y %3: puede ser azar</numerusform>
            <numerusform>diferencia %1 puntos, entre %2 y %3: puede ser azar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3</source>
        <translation>
            <numerusform>diferencia %1 punto, entre %2 y %3</numerusform>
            <numerusform>diferencia %1 puntos, entre %2 y %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the most vulnerable fifth lives</source>
        <translation>Donde vive la quinta parte más vulnerable</translation>
    </message>
    <message>
        <source>In the most vulnerable zones, with a fifth of the buildings</source>
        <translation>En las zonas más vulnerables, con una quinta parte de los edificios</translation>
    </message>
    <message>
        <source>In the most vulnerable fifth of the zones</source>
        <translation>En la quinta parte más vulnerable de las zonas</translation>
    </message>
    <message>
        <source>where the least vulnerable lives</source>
        <translation>donde vive la menos vulnerable</translation>
    </message>
    <message>
        <source>in the least vulnerable zones, with another fifth</source>
        <translation>en las menos vulnerables, con otra quinta parte</translation>
    </message>
    <message>
        <source>in the least vulnerable fifth</source>
        <translation>en la menos vulnerable</translation>
    </message>
    <message>
        <source>%1, the map lacks %2 of the buildings; %3, %4 (%5).</source>
        <translation>%1, al mapa le falta el %2 de los edificios; %3, el %4 (%5).</translation>
    </message>
    <message>
        <source>%1, the map lacks %2 of the roads; %3, %4 (%5).</source>
        <translation>%1, al mapa le falta el %2 de las vías; %3, el %4 (%5).</translation>
    </message>
    <message>
        <source>%1, “%2” is %3; %4, %5 (%6).</source>
        <translation>%1, «%2» es %3; %4, %5 (%6).</translation>
    </message>
    <message>
        <source>The mean of “%1” is %2; %3 of %4 are where it is below half.</source>
        <translation>El promedio de «%1» es %2; el %3 de %4 está donde es menos de la mitad.</translation>
    </message>
    <message>
        <source>On average over the people, the map has %1 of the buildings of their zone; %2 of the people live where it has less than half.</source>
        <translation>En promedio por habitante, el mapa tiene el %1 de los edificios de su zona; el %2 de la población vive donde tiene menos de la mitad.</translation>
    </message>
    <message>
        <source>The map has %1 of the buildings; %2 of them stand in zones of which it has less than half.</source>
        <translation>El mapa tiene el %1 de los edificios; el %2 de ellos está en zonas de las que tiene menos de la mitad.</translation>
    </message>
    <message>
        <source>On average the map has %1 of the buildings of a zone; it has less than half in %2 of the zones.</source>
        <translation>En promedio el mapa tiene el %1 de los edificios de una zona; tiene menos de la mitad en el %2 de las zonas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 persona</numerusform>
            <numerusform>%1 personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buildings</source>
        <translation>
            <numerusform>%1 edificio</numerusform>
            <numerusform>%1 edificios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones</source>
        <translation>
            <numerusform>%1 zona</numerusform>
            <numerusform>%1 zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap between the fifths</source>
        <translation>Brecha entre las quintas partes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>People where it is below half</source>
        <translation>Población donde es menos de la mitad</translation>
    </message>
    <message>
        <source>Concentration index</source>
        <translation>Índice de concentración</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini that chance alone produces</source>
        <translation>Gini que produce el azar por sí solo</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <source>Theil between the groups</source>
        <translation>Theil entre los grupos</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Buildings of the zone</source>
        <translation>Edificios de la zona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerabilidad</translation>
    </message>
    <message>
        <source>Higher is</source>
        <translation>Más alto es</translation>
    </message>
    <message>
        <source>more vulnerable</source>
        <translation>más vulnerable</translation>
    </message>
    <message>
        <source>less vulnerable</source>
        <translation>menos vulnerable</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Is the map equal for everybody?</source>
        <translation>¿El mapa es igual para todos?</translation>
    </message>
    <message>
        <source>“%1” in %2 zones of “%3”: %4.</source>
        <translation>«%1» en %2 zonas de «%3»: %4.</translation>
    </message>
    <message>
        <source>least vulnerable fifth</source>
        <translation>quinta parte menos vulnerable</translation>
    </message>
    <message>
        <source>second fifth</source>
        <translation>segunda quinta parte</translation>
    </message>
    <message>
        <source>third fifth</source>
        <translation>tercera quinta parte</translation>
    </message>
    <message>
        <source>fourth fifth</source>
        <translation>cuarta quinta parte</translation>
    </message>
    <message>
        <source>most vulnerable fifth</source>
        <translation>quinta parte más vulnerable</translation>
    </message>
    <message>
        <source>From the least to the most vulnerable</source>
        <translation>De los menos a los más vulnerables</translation>
    </message>
    <message>
        <source>“%1” where each fifth of the people lives.</source>
        <translation>«%1» donde vive cada quinta parte de la población.</translation>
    </message>
    <message>
        <source>“%1” in each fifth.</source>
        <translation>«%1» en cada quinta parte.</translation>
    </message>
    <message>
        <source>Value of each fifth</source>
        <translation>Valor de cada quinta parte</translation>
    </message>
    <message>
        <source>Lorenz and concentration curve</source>
        <translation>Curva de Lorenz y de concentración</translation>
    </message>
    <message>
        <source>share of the people</source>
        <translation>parte de la población</translation>
    </message>
    <message>
        <source>share of the buildings</source>
        <translation>parte de los edificios</translation>
    </message>
    <message>
        <source>share of the zones</source>
        <translation>parte de las zonas</translation>
    </message>
    <message>
        <source>share of all “%1”</source>
        <translation>parte de toda la «%1»</translation>
    </message>
    <message>
        <source>all zones alike</source>
        <translation>todas las zonas iguales</translation>
    </message>
    <message>
        <source>from who has least (Lorenz)</source>
        <translation>desde quien menos tiene (Lorenz)</translation>
    </message>
    <message>
        <source>from the least vulnerable</source>
        <translation>desde los menos vulnerables</translation>
    </message>
    <message>
        <source>How far from equal</source>
        <translation>Cuán lejos de lo igual</translation>
    </message>
    <message>
        <source>The solid line lines up those first who have least: the further it sags below the dotted one, the more unequal.</source>
        <translation>La línea continua pone primero a quienes menos tienen: cuanto más baja de la línea de puntos, más desigual.</translation>
    </message>
    <message>
        <source>The dashed line lines up the least vulnerable first. Above the dotted line, the vulnerable have less than their share; below it, more; along it, vulnerability makes no difference.</source>
        <translation>La línea a trazos pone primero a los menos vulnerables. Por encima de la línea de puntos, los más vulnerables tienen menos de lo que les toca; por debajo, más; sobre ella, la vulnerabilidad no cambia nada.</translation>
    </message>
    <message>
        <source>Look at these zones first</source>
        <translation>Mire primero estas zonas</translation>
    </message>
    <message>
        <source>Zones of the more vulnerable half that have less than the mean, those that make the map most unequal first.</source>
        <translation>Zonas de la mitad más vulnerable que tienen menos que el promedio; primero las que más desigual hacen el mapa.</translation>
    </message>
    <message>
        <source>Zones that have less than the mean, those that make the map most unequal first.</source>
        <translation>Zonas que tienen menos que el promedio; primero las que más desigual hacen el mapa.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Parte de la población</translation>
    </message>
    <message numerus="yes">
        <source>%1 more zones like these are in the layer.</source>
        <translation>
            <numerusform>Hay %1 zona más como estas en la capa.</numerusform>
            <numerusform>Hay %1 zonas más como estas en la capa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>of all, each zone by its weight</source>
        <translation>de todas, cada zona según su peso</translation>
    </message>
    <message>
        <source>Below half</source>
        <translation>Menos de la mitad</translation>
    </message>
    <message>
        <source>where the value is below 50 %</source>
        <translation>donde el valor es menor del 50 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>least vulnerable fifth less the most vulnerable fifth, in points; with its 95 % range</source>
        <translation>quinta parte menos vulnerable menos la más vulnerable, en puntos; con su rango del 95 %</translation>
    </message>
    <message>
        <source>from −1 to 1 (Erreygers): below 0 the vulnerable have less, above 0 they have more; with its 95 % range</source>
        <translation>de −1 a 1 (Erreygers): por debajo de 0 los vulnerables tienen menos, por encima tienen más; con su rango del 95 %</translation>
    </message>
    <message>
        <source>0: all zones alike; 1: one has everything</source>
        <translation>0: todas las zonas iguales; 1: una lo tiene todo</translation>
    </message>
    <message>
        <source>what zones with so few buildings would show even if all were alike</source>
        <translation>lo que mostrarían zonas con tan pocos edificios aunque todas fueran iguales</translation>
    </message>
    <message>
        <source>0: all zones alike; no upper end</source>
        <translation>0: todas las zonas iguales; sin límite superior</translation>
    </message>
    <message>
        <source>what of it lies between the groups of “%1”</source>
        <translation>lo que de él hay entre los grupos de «%1»</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Half of the Gini or more may be chance: the zones have few buildings. Rely on the gap and the concentration index, which chance does not raise, or take larger zones.</source>
        <translation>La mitad del Gini o más puede ser azar: las zonas tienen pocos edificios. Fíese de la brecha y del índice de concentración, que el azar no sube, o tome zonas más grandes.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>Each zone counts by its people, who all have the value of their zone.</source>
        <translation>Cada zona cuenta según su población, y a cada persona le toca el valor de su zona.</translation>
    </message>
    <message>
        <source>No field with people was given, so each zone counts by its buildings.</source>
        <translation>No se dio un campo con la población, así que cada zona cuenta según sus edificios.</translation>
    </message>
    <message>
        <source>No field with people or buildings was given, so each zone counts once.</source>
        <translation>No se dio un campo con población ni con edificios, así que cada zona cuenta una vez.</translation>
    </message>
    <message>
        <source>The ranges hold what the few buildings of a zone leave open. They hold no error of the vulnerability, of the number of people, or of the reference.</source>
        <translation>Los rangos recogen lo que dejan abierto los pocos edificios de una zona. No recogen errores de la vulnerabilidad, de la población ni de la referencia.</translation>
    </message>
    <message>
        <source>No field with the buildings of each zone was given, so there are no ranges.</source>
        <translation>No se dio un campo con los edificios de cada zona, así que no hay rangos.</translation>
    </message>
    <message>
        <source>The Gini has no range on purpose: in small zones it is too high, and no range for it that we tried holds the truth as often as it should.</source>
        <translation>El Gini no tiene rango a propósito: en zonas pequeñas es demasiado alto, y ningún rango que probamos contiene la verdad tan a menudo como debería.</translation>
    </message>
</context>
<context>
    <name>InputCheck</name>
    <message>
        <source>The layer “%1” has no field “%2”, so it is not what is asked for: %3 (%4). Choose the layer that came out of that run.</source>
        <translation>La capa «%1» no tiene el campo «%2», así que no es lo que se pide: %3 (%4). Elija la capa que salió de esa ejecución.</translation>
    </message>
    <message>
        <source>The layer “%1” is chosen twice: as %2 (%3) and as %4 (%5). Choose two different layers.</source>
        <translation>La capa «%1» está elegida dos veces: como %2 (%3) y como %4 (%5). Elija dos capas distintas.</translation>
    </message>
    <message>
        <source>The layer “%1” is another result of Lacuna (%2) than the one that is asked for: %3 (%4). Check that it is the right one.</source>
        <translation>La capa «%1» es otro resultado de Lacuna (%2) que el que se pide: %3 (%4). Compruebe que es la correcta.</translation>
    </message>
    <message>
        <source>For official points, such as addresses or the dwellings of a census, run Address gaps (lacuna:addressgaps).</source>
        <translation>Para puntos oficiales, como direcciones o las viviendas de un censo, ejecute Direcciones sin edificio (lacuna:addressgaps).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run and its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LacunaLoader</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS.</source>
        <translation>No se pudo cargar la biblioteca de Lacuna: {}. Instale el paquete de Lacuna hecho para su QGIS.</translation>
    </message>
    <message>
        <source>Lacuna has no library for {}; this package holds: {}. Install the Lacuna package made for your QGIS.</source>
        <translation>Lacuna no tiene biblioteca para {}; este paquete contiene: {}. Instale el paquete de Lacuna hecho para su QGIS.</translation>
    </message>
    <message>
        <source>This package does not fit your QGIS. The Lacuna you had goes on.</source>
        <translation>Este paquete no es para su QGIS. La Lacuna que tenía sigue funcionando.</translation>
    </message>
    <message>
        <source>This package does not fit your QGIS.</source>
        <translation>Este paquete no es para su QGIS.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>LoadOsmAlgorithm</name>
    <message>
        <source>Load OpenStreetMap data</source>
        <translation>Cargar datos de OpenStreetMap</translation>
    </message>
    <message>
        <source>OSM file (empty: download the area)</source>
        <translation>Archivo OSM (vacío: descargar el área)</translation>
    </message>
    <message>
        <source>Only inside this area</source>
        <translation>Solo dentro de esta área</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Servidor Overpass</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Cursos de agua</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Ferrocarriles</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Buildings, number</source>
        <translation>Edificios, número</translation>
    </message>
    <message>
        <source>Roads, number</source>
        <translation>Vías, número</translation>
    </message>
    <message>
        <source>Waterways, number</source>
        <translation>Cursos de agua, número</translation>
    </message>
    <message>
        <source>Railways, number</source>
        <translation>Ferrocarriles, número</translation>
    </message>
    <message>
        <source>Places, number</source>
        <translation>Lugares, número</translation>
    </message>
    <message>
        <source>Nothing says what to load: choose a FILE, or an AREA to download.</source>
        <translation>Nada dice qué cargar: elija un archivo (FILE) o un área que descargar (AREA).</translation>
    </message>
    <message>
        <source>There is no file “%1” (FILE).</source>
        <translation>No existe el archivo «%1» (FILE).</translation>
    </message>
    <message>
        <source>“%1” (SERVER) is no address of an Overpass server, such as %2.</source>
        <translation>«%1» (SERVER) no es la dirección de un servidor Overpass, como %2.</translation>
    </message>
    <message>
        <source>The area spans %1 km²; Overpass servers give up on so much (more than %2 km²). Choose a smaller AREA, or load an .osm.pbf extract.</source>
        <translation>El área abarca %1 km²; los servidores Overpass no dan abasto para tanto (más de %2 km²). Elija un AREA menor o cargue un extracto .osm.pbf.</translation>
    </message>
    <message>
        <source>Downloading from %1</source>
        <translation>Descargando de %1</translation>
    </message>
    <message>
        <source>%1 features lie outside the area and were left out.</source>
        <translation>%1 objetos están fuera del área y se dejaron fuera.</translation>
    </message>
    <message>
        <source>Nothing in the file lies inside “%1” (AREA). Check that both cover the same place.</source>
        <translation>Nada del archivo está dentro de «%1» (AREA). Compruebe que ambos cubran el mismo lugar.</translation>
    </message>
    <message>
        <source>OpenStreetMap has none of what was asked for in this area.</source>
        <translation>OpenStreetMap no tiene nada de lo pedido en esta área.</translation>
    </message>
    <message>
        <source>Reading the OSM data</source>
        <translation>Leyendo los datos de OSM</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificios de OSM</translation>
    </message>
    <message>
        <source>OSM roads</source>
        <translation>Vías de OSM</translation>
    </message>
    <message>
        <source>OSM waterways</source>
        <translation>Cursos de agua de OSM</translation>
    </message>
    <message>
        <source>OSM railways</source>
        <translation>Ferrocarriles de OSM</translation>
    </message>
    <message>
        <source>OSM places</source>
        <translation>Lugares de OSM</translation>
    </message>
    <message>
        <source>Downloaded by Lacuna from %1 on %2.</source>
        <translation>Descargado por Lacuna de %1 el %2.</translation>
    </message>
    <message>
        <source>Read by Lacuna from “%1”.</source>
        <translation>Leído por Lacuna de «%1».</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>openstreetmap,osm,pbf,overpass,o5m,import,download,buildings,roads,rivers,schools,hospitals,extract</source>
        <translation>openstreetmap,osm,pbf,overpass,o5m,importar,descargar,edificios,vías,calles,ríos,escuelas,hospitales,extracto</translation>
    </message>
    <message>
        <source>Reads buildings, roads, waterways, railways, places and facilities from an OSM file, or downloads them, as layers with one column per tag.</source>
        <translation>Lee edificios, vías, cursos de agua, ferrocarriles, lugares y equipamientos de un archivo OSM, o los descarga, como capas con una columna por etiqueta.</translation>
    </message>
    <message>
        <source>Reads an .osm.pbf, .osm, .osm.gz, .osm.bz2 or .o5m file into layers whose tags are columns, ready for Building gaps, Road gaps and Task areas. The id is way/123, node/123 or relation/123; version, timestamp and changeset are there where the file has them.

With an area, only buildings whose point on surface lies inside come out, and lines and places that meet it; they are not cut.

Files of editors and of overpass turbo are read as they are: negative ids, things in any order or several times (the newest version counts), deleted things, and coordinates of “out geom”. What cannot be made, since a clipped extract lacks a part of it or its outline is not closed, is in Skipped, with the reason.

Facilities are schools, hospitals, shelters, fire stations and the like, as points: those that are mapped as areas lie in their area.

Without a file the data of the area is downloaded from an Overpass server, which needs a connection. A busy server is asked again when it says it has room. For more than a town, download an extract instead: it is faster, and can be used offline.

The data is © OpenStreetMap contributors, under the Open Database License.</source>
        <translation>Lee un archivo .osm.pbf, .osm, .osm.gz, .osm.bz2 u .o5m en capas cuyas etiquetas son columnas, listas para Edificios faltantes, Vías faltantes y Áreas de tareas. El identificador es way/123, node/123 o relation/123; version, timestamp y changeset están si el archivo los tiene.

Con un área, solo salen los edificios cuyo punto en superficie está dentro, y las líneas y lugares que la tocan; no se recortan.

Los archivos de editores y de overpass turbo se leen tal como son: identificadores negativos, objetos en cualquier orden o varias veces (vale la versión más nueva), objetos borrados y coordenadas de «out geom». Lo que no puede hacerse, porque a un extracto recortado le falta una parte o su contorno no está cerrado, está en Omitidos, con el motivo.

Los equipamientos son escuelas, hospitales, albergues, estaciones de bomberos y similares, como puntos: los que están mapeados como áreas quedan dentro de su área.

Sin archivo, los datos del área se descargan de un servidor Overpass, lo que necesita conexión. A un servidor ocupado se le pregunta de nuevo cuando dice que tiene sitio. Para más que una ciudad, descargue un extracto: es más rápido y puede usarse sin conexión.

Los datos son © colaboradores de OpenStreetMap, bajo la Open Database License.</translation>
    </message>
    <message>
        <source>OSM files (*.osm *.osm.gz *.osm.bz2 *.pbf *.o5m);;All files (*)</source>
        <translation>Archivos OSM (*.osm *.osm.gz *.osm.bz2 *.pbf *.o5m);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Equipamientos</translation>
    </message>
    <message>
        <source>Facilities, number</source>
        <translation>Equipamientos, número</translation>
    </message>
    <message>
        <source>Skipped, number</source>
        <translation>Omitidos, número</translation>
    </message>
    <message>
        <source>No output is asked for: choose at least one of BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES, FACILITIES.</source>
        <translation>No se pide ninguna salida: elija al menos una de BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES, FACILITIES.</translation>
    </message>
    <message>
        <source>The file holds none of what was asked for.</source>
        <translation>El archivo no contiene nada de lo pedido.</translation>
    </message>
    <message>
        <source>OSM facilities</source>
        <translation>Equipamientos de OSM</translation>
    </message>
</context>
<context>
    <name>MapBookAlgorithm</name>
    <message>
        <source>print,paper,atlas,pdf,map,layout,field paper,walking paper,neighbourhood,task,qr code</source>
        <translation>imprimir,papel,atlas,pdf,mapa,composición,hoja de campo,barrio,tarea,código qr,lámina</translation>
    </message>
    <message>
        <source>A page to print for every neighbourhood or task, all of them in one PDF.</source>
        <translation>Una página para imprimir por cada barrio o tarea, todas en un solo PDF.</translation>
    </message>
    <message>
        <source>Prints a page for every zone or task of a layer into one PDF.

A neighbourhood gets a map with its name, what the layer says of it, a legend, a scale bar and a north arrow. A task gets a field paper: the same with a grid of metres, lines to write on, and a code to scan with a telephone. The code opens the task at the address that is given, else the place in any map program of the telephone.

The map shows the layers that are chosen, the first one on top, as they look in QGIS. Nothing is fetched from the network unless one of these layers does so.

The layout can be saved as a .qpt file, changed in QGIS&apos;s layout manager, and used here again.</source>
        <translation>Imprime en un PDF una página por cada zona o tarea de una capa.

Un barrio recibe un mapa con su nombre, lo que la capa dice de él, una leyenda, una barra de escala y una flecha de norte. Una tarea recibe una hoja de campo: lo mismo con una cuadrícula en metros, líneas para escribir y un código que se escanea con el teléfono. El código abre la tarea en la dirección indicada; si no hay dirección, abre el lugar en cualquier programa de mapas del teléfono.

El mapa muestra las capas elegidas, la primera encima, tal como se ven en QGIS. No se trae nada de la red, salvo que una de esas capas lo haga.

La composición se puede guardar como archivo .qpt, cambiar en el administrador de composiciones de QGIS y volver a usar aquí.</translation>
    </message>
    <message>
        <source>Zones or tasks, a page for each</source>
        <translation>Zonas o tareas, una página por cada una</translation>
    </message>
    <message>
        <source>Layers on the map, the first one on top</source>
        <translation>Capas en el mapa, la primera encima</translation>
    </message>
    <message>
        <source>What a page is</source>
        <translation>Qué es una página</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Field with the names (empty: found by itself)</source>
        <translation>Campo con los nombres (vacío: se busca solo)</translation>
    </message>
    <message>
        <source>Title of the book (name of the municipality)</source>
        <translation>Título del libro (nombre del municipio)</translation>
    </message>
    <message>
        <source>A layout of your own, instead of ours</source>
        <translation>Una composición propia, en vez de la nuestra</translation>
    </message>
    <message>
        <source>Map book</source>
        <translation>Libro de mapas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The layout, to change it in QGIS</source>
        <translation>La composición, para cambiarla en QGIS</translation>
    </message>
    <message>
        <source>Layouts (*.qpt)</source>
        <translation>Composiciones (*.qpt)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Zones or tasks without a page</source>
        <translation>Zonas o tareas sin página</translation>
    </message>
    <message>
        <source>TITLE has %1 letters; a page has room for %2. Shorten it.</source>
        <translation>TITLE tiene %1 letras; en una página caben %2. Acórtelo.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) cannot be read. Put its data back in their place, or leave it out.</source>
        <translation>No se puede leer la capa «%1» (LAYERS). Devuelva sus datos a su lugar, o no la incluya.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) has no CRS, so it is not known where it lies. Set it in its properties.</source>
        <translation>La capa «%1» (LAYERS) no tiene SRC, así que no se sabe dónde está. Asígnelo en sus propiedades.</translation>
    </message>
    <message>
        <source>The layout %1 (LAYOUT_FILE) cannot be opened: %2. Choose another one, or leave it empty.</source>
        <translation>No se puede abrir la composición %1 (LAYOUT_FILE): %2. Elija otra o deje el campo vacío.</translation>
    </message>
    <message>
        <source>The file %1 (LAYOUT_FILE) is no layout of QGIS, or is damaged. Save a layout as template in QGIS&apos;s layout manager, or leave it empty.</source>
        <translation>El archivo %1 (LAYOUT_FILE) no es una composición de QGIS o está dañado. Guarde una composición como plantilla en QGIS, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>The layer “%1” would make more than %2 pages. Choose some of its rows, or set a filter, and print them in several books.</source>
        <translation>La capa «%1» daría más de %2 páginas. Seleccione algunas de sus filas o ponga un filtro, e imprímalas en varios libros.</translation>
    </message>
    <message>
        <source>The layout %1 (LAYOUT_FILE) has no page, or QGIS cannot read it. Open it in the layout manager and save it again.</source>
        <translation>La composición %1 (LAYOUT_FILE) no tiene página, o QGIS no la puede leer. Ábrala en el administrador de composiciones y guárdela otra vez.</translation>
    </message>
    <message>
        <source>No map of the layout %1 follows the pages, so all pages show the same place. Tick “Controlled by Atlas” at its map.</source>
        <translation>Ningún mapa de la composición %1 sigue las páginas, así que todas muestran el mismo lugar. Marque «Controlado por atlas» en su mapa.</translation>
    </message>
    <message>
        <source>The layer “%1” (COVERAGE) has no row with a shape, so there is nothing to print. Look at its filter and its selected rows, or choose another layer.</source>
        <translation>La capa «%1» (COVERAGE) no tiene filas con forma, así que no hay nada que imprimir. Revise su filtro y sus filas seleccionadas, o elija otra capa.</translation>
    </message>
    <message>
        <source>The address of “%1” is too long for a code to scan, so its page has none. Shorten LINK.</source>
        <translation>La dirección de «%1» es demasiado larga para un código, así que su página no lo lleva. Acorte LINK.</translation>
    </message>
    <message>
        <source>Address of a task for the code to scan (fields in braces)</source>
        <translation>Dirección de una tarea para el código (campos entre llaves)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no shape or no place on the earth, so they have no page: %3.</source>
        <translation>
            <numerusform>%1 fila de «%2» no tiene forma o no tiene lugar en la tierra, por eso no tiene página: %3.</numerusform>
            <numerusform>%1 filas de «%2» no tienen forma o no tienen lugar en la tierra, por eso no tienen página: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s).</source>
        <translation>
            <numerusform>%1 página.</numerusform>
            <numerusform>%1 páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapQualityAlgorithm</name>
    <message>
        <source>Map quality</source>
        <translation>Calidad del mapa</translation>
    </message>
    <message>
        <source>quality,outdated,age,date,currentness,attributes,tags,survey,osm,last edit,zone,neighbourhood</source>
        <translation>calidad,desactualizado,edad,fecha,actualidad,atributos,etiquetas,relevamiento,osm,última edición,zona,barrio</translation>
    </message>
    <message>
        <source>How long ago the objects of a map were last edited or checked, and which attributes that matter in a disaster they have.</source>
        <translation>Cuánto hace que los objetos de un mapa se editaron o comprobaron por última vez, y qué atributos tienen de los que importan en un desastre.</translation>
    </message>
    <message>
        <source>Tells the age of buildings, roads, facilities and places, zone by zone or as a whole, and which share of them has the attributes that matter in a disaster: what they are made of, how many floors, the address, the surface of a road, the beds of a hospital.

The age is counted in whole months from the later of the last edit (DATE_FIELD) and the check (check_date, survey:date) to DATE, which is the newest date in the layers where none is given. Below FRESH_MONTHS an object is fresh, from OLD_MONTHS on it is old. The classes 1 to 5 are those of the ohsome quality API; fewer than 25 objects, or 1 km of roads, have none.

A last edit is no survey: a road that was split counts as new, and an import on one day as of that day. The report says so, and names such a day.

An object belongs to the zone of its point on surface, a line to that of its middle. MEASURE adds up metres of lines or square metres of polygons instead of objects. What lies in no zone goes to Skipped.</source>
        <translation>Dice la edad de edificios, vías, servicios y localidades, zona por zona o en total, y qué parte de ellos tiene los atributos que importan en un desastre: de qué están hechos, cuántos pisos, la dirección, la superficie de una vía, las camas de un hospital.

La edad se cuenta en meses enteros desde lo más reciente entre la última edición (DATE_FIELD) y la comprobación (check_date, survey:date) hasta DATE, que es la fecha más nueva de las capas si no se da ninguna. Por debajo de FRESH_MONTHS un objeto es reciente; desde OLD_MONTHS es viejo. Las clases de 1 a 5 son las de la API de calidad de ohsome; con menos de 25 objetos, o 1 km de vías, no hay clase.

Una última edición no es un relevamiento: una vía que se dividió cuenta como nueva, y una importación de un día como de ese día. El informe lo dice y nombra ese día.

Un objeto pertenece a la zona de su punto en superficie; una línea, a la de su mitad. MEASURE suma metros de líneas o metros cuadrados de polígonos en vez de objetos. Lo que no está en ninguna zona va a Omitidos.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Zones (empty: all together)</source>
        <translation>Zonas (vacío: todo junto)</translation>
    </message>
    <message>
        <source>Field with the date of the last edit (several: the first that is there)</source>
        <translation>Campo con la fecha de la última edición (varios: el primero que haya)</translation>
    </message>
    <message>
        <source>Day to count the age to (empty: the newest date in the layers)</source>
        <translation>Día hasta el que se cuenta la edad (vacío: la fecha más nueva de las capas)</translation>
    </message>
    <message>
        <source>Fresh below so many months</source>
        <translation>Reciente por debajo de tantos meses</translation>
    </message>
    <message>
        <source>Old from so many months on</source>
        <translation>Viejo desde tantos meses</translation>
    </message>
    <message>
        <source>Attributes that objects should have</source>
        <translation>Atributos que los objetos deberían tener</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>Qué se suma</translation>
    </message>
    <message>
        <source>Map quality by zone</source>
        <translation>Calidad del mapa por zona</translation>
    </message>
    <message>
        <source>Objects with their age</source>
        <translation>Objetos con su edad</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Buildings, number</source>
        <translation>Edificios, número</translation>
    </message>
    <message>
        <source>Roads, number</source>
        <translation>Vías, número</translation>
    </message>
    <message>
        <source>Facilities, number</source>
        <translation>Servicios, número</translation>
    </message>
    <message>
        <source>Places, number</source>
        <translation>Localidades, número</translation>
    </message>
    <message>
        <source>Objects without a date</source>
        <translation>Objetos sin fecha</translation>
    </message>
    <message>
        <source>Skipped zones and objects</source>
        <translation>Zonas y objetos omitidos</translation>
    </message>
    <message>
        <source>“%1” (%2) is no number of months. Write one, such as 36, and another for a layer behind it where you want it: 36;roads:48</source>
        <translation>«%1» (%2) no es un número de meses. Escriba uno, como 36, y detrás otro para una capa si lo desea: 36;roads:48</translation>
    </message>
    <message>
        <source>%1 is empty or says nothing for all layers. Write a number of months, such as 36.</source>
        <translation>%1 está vacío o no dice nada para todas las capas. Escriba un número de meses, como 36.</translation>
    </message>
    <message>
        <source>FRESH_MONTHS (%1) is above OLD_MONTHS (%2) for %3: nothing could be in between. Make it smaller.</source>
        <translation>FRESH_MONTHS (%1) es mayor que OLD_MONTHS (%2) para %3: nada podría quedar en medio. Redúzcalo.</translation>
    </message>
    <message>
        <source>The layer “%1” (ROADS) holds no lines. Choose a layer of roads that are lines.</source>
        <translation>La capa «%1» (ROADS) no contiene líneas. Elija una capa de vías que sean líneas.</translation>
    </message>
    <message>
        <source>No layer is given: choose at least one of BUILDINGS, ROADS, FACILITIES, PLACES.</source>
        <translation>No se dio ninguna capa: elija al menos una de BUILDINGS, ROADS, FACILITIES, PLACES.</translation>
    </message>
    <message>
        <source>How fresh the map is, and what it says</source>
        <translation>Cuán reciente es el mapa y qué dice</translation>
    </message>
    <message>
        <source>“%1”, share that is old</source>
        <translation>«%1», parte vieja</translation>
    </message>
    <message>
        <source>“%1”, median age in months</source>
        <translation>«%1», edad mediana en meses</translation>
    </message>
    <message>
        <source>No object has a date, so how old the map is cannot be known.</source>
        <translation>Ningún objeto tiene fecha, así que no se puede saber cuán viejo es el mapa.</translation>
    </message>
    <message>
        <source>Of “%1”, %2 were edited or checked less than %3 months before %4; %5 not for %6 months or more.</source>
        <translation>De «%1», el %2 se editó o comprobó menos de %3 meses antes del %4; el %5, no desde hace %6 meses o más.</translation>
    </message>
    <message>
        <source>No object of “%1” has a date, so its age is not known.</source>
        <translation>Ningún objeto de «%1» tiene fecha, así que no se conoce su edad.</translation>
    </message>
    <message>
        <source>A last edit is no survey. A road that was split counts as new though nobody looked at it, and what nobody had to change since counts as old though it may be right. Only a check (check_date) says that somebody was there.</source>
        <translation>Una última edición no es un relevamiento. Una vía que se dividió cuenta como nueva aunque nadie la miró, y lo que nadie tuvo que cambiar desde entonces cuenta como viejo aunque esté bien. Solo una comprobación (check_date) dice que alguien estuvo allí.</translation>
    </message>
    <message>
        <source>“%1”: fresh below</source>
        <translation>«%1»: reciente por debajo de</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>“%1”: old from</source>
        <translation>«%1»: viejo desde</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>Ages are whole months to %1, from the later of the last edit and the check.</source>
        <translation>Las edades son meses enteros hasta el %1, desde lo más reciente entre la última edición y la comprobación.</translation>
    </message>
    <message>
        <source>Classes as in the ohsome quality API: 30 % old or more is class 1; 75 % fresh class 5, 50 % class 4; 75 % not old class 3, 50 % class 2. Fewer than 25 objects with a date, or 1 km, have none. Attributes are one colour below a quarter, another below three quarters.</source>
        <translation>Clases como en la API de calidad de ohsome: 30 % viejo o más es clase 1; 75 % reciente, clase 5; 50 %, clase 4; 75 % no viejo, clase 3; 50 %, clase 2. Con menos de 25 objetos con fecha, o 1 km, no hay clase. Los atributos tienen un color por debajo de la cuarta parte y otro por debajo de tres cuartas partes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects.</source>
        <translation>
            <numerusform>%1 objeto.</numerusform>
            <numerusform>%1 objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age of “%1”</source>
        <translation>Edad de «%1»</translation>
    </message>
    <message>
        <source>fresh: below %1 months</source>
        <translation>reciente: menos de %1 meses</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>old: from %1 months on</source>
        <translation>viejo: desde %1 meses</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>Edad mediana</translation>
    </message>
    <message>
        <source>Class, from 1 (old) to 5 (fresh)</source>
        <translation>Clase, de 1 (viejo) a 5 (reciente)</translation>
    </message>
    <message>
        <source>Never changed since they were drawn</source>
        <translation>Sin cambios desde que se dibujaron</translation>
    </message>
    <message>
        <source>Last edited on the commonest day, %1</source>
        <translation>Editados por última vez el día más frecuente, %1</translation>
    </message>
    <message>
        <source>%1 of “%2” were last edited on one day, %3: an import. Their age is that of the import, not of a survey.</source>
        <translation>El %1 de «%2» se editó por última vez en un solo día, %3: una importación. Su edad es la de la importación, no la de un relevamiento.</translation>
    </message>
    <message>
        <source>How many have each attribute:</source>
        <translation>Cuántos tienen cada atributo:</translation>
    </message>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Atributos de «%1»</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Viejo</translation>
    </message>
    <message>
        <source>Median age (months)</source>
        <translation>Edad mediana (meses)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Reading the objects</source>
        <translation>Leyendo los objetos</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>No object of “%1” (%2) is counted. Check that the zones cover the same place and that the CRS of all layers is right.</source>
        <translation>No se cuenta ningún objeto de «%1» (%2). Compruebe que las zonas cubran el mismo lugar y que el SRC de todas las capas sea correcto.</translation>
    </message>
    <message>
        <source>No object of “%1” (%2) has a date, so its age is not known.</source>
        <translation>Ningún objeto de «%1» (%2) tiene fecha, así que no se conoce su edad.</translation>
    </message>
    <message>
        <source>“%1” (%2) has no field of dates (DATE_FIELD is %3), so its age is not known. Extracts of OSM without metadata hold no dates; for other layers choose the field.</source>
        <translation>«%1» (%2) no tiene un campo de fechas (DATE_FIELD es %3), así que no se conoce su edad. Los extractos de OSM sin metadatos no tienen fechas; para otras capas elija el campo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” cannot be read, such as “%3”, and count as none.</source>
        <translation>
            <numerusform>%1 fecha de «%2» no se puede leer, «%3», y cuenta como ninguna.</numerusform>
            <numerusform>%1 fechas de «%2» no se pueden leer, como «%3», y cuentan como ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of “%2” have a date after the day the age is counted to, and count as new.</source>
        <translation>
            <numerusform>%1 objeto de «%2» tiene una fecha posterior al día hasta el que se cuenta la edad, y cuenta como nuevo.</numerusform>
            <numerusform>%1 objetos de «%2» tienen una fecha posterior al día hasta el que se cuenta la edad, y cuentan como nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” are years only and count as 1 July: their age may be half a year off.</source>
        <translation>
            <numerusform>%1 fecha de «%2» es solo un año y cuenta como 1 de julio: su edad puede errar medio año.</numerusform>
            <numerusform>%1 fechas de «%2» son solo años y cuentan como 1 de julio: su edad puede errar medio año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 objects of “%2” are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Algunas zonas se superponen: %1 objeto de «%2» se cuenta en más de una zona, así que las zonas no suman el total.</numerusform>
            <numerusform>Algunas zonas se superponen: %1 objetos de «%2» se cuentan en más de una zona, así que las zonas no suman el total.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no field for %2: not known is not the same as missing, so that stays empty.</source>
        <translation>«%1» no tiene un campo para %2: no saberlo no es lo mismo que faltar, así que queda vacío.</translation>
    </message>
    <message>
        <source>too few objects with a date</source>
        <translation>muy pocos objetos con fecha</translation>
    </message>
    <message>
        <source>1: old</source>
        <translation>1: viejo</translation>
    </message>
    <message>
        <source>5: fresh</source>
        <translation>5: reciente</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Map quality, from %1.</source>
        <translation>Hecho con Lacuna, Calidad del mapa, a partir de %1.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>old</source>
        <translation>viejo</translation>
    </message>
    <message>
        <source>what kind of building</source>
        <translation>qué tipo de edificio</translation>
    </message>
    <message>
        <source>number of floors</source>
        <translation>número de pisos</translation>
    </message>
    <message>
        <source>material of the walls</source>
        <translation>material de las paredes</translation>
    </message>
    <message>
        <source>material of the roof</source>
        <translation>material del techo</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>número de casa</translation>
    </message>
    <message>
        <source>street of the address</source>
        <translation>calle de la dirección</translation>
    </message>
    <message>
        <source>street or house number</source>
        <translation>calle o número de casa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>lanes or width</source>
        <translation>carriles o ancho</translation>
    </message>
    <message>
        <source>is a bridge, with its level</source>
        <translation>es un puente, con su nivel</translation>
    </message>
    <message>
        <source>who runs it</source>
        <translation>quién lo administra</translation>
    </message>
    <message>
        <source>capacity or beds</source>
        <translation>capacidad o camas</translation>
    </message>
    <message>
        <source>whether it takes emergencies</source>
        <translation>si atiende emergencias</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>Zones of class 1 to 3, those where most is old first:</source>
        <translation>Zonas de clase 1 a 3; primero donde más es viejo:</translation>
    </message>
    <message>
        <source>Ages are counted to the newest date, %1 in “%2”, but the next newest is %3: the first is perhaps a slip, and makes all the rest old. Correct it, or say the day (DATE).</source>
        <translation>Las edades se cuentan hasta la fecha más reciente, %1 en «%2», pero la siguiente es %3: quizás la primera es un error, y hace viejo a todo lo demás. Corríjala, o indique el día (DATE).</translation>
    </message>
</context>
<context>
    <name>MapQualityLayer</name>
    <message>
        <source>“%1” of the layer “%2” (DATE_FIELD) holds dates such as “%3”, in which nothing says which number is the month. Make a field of dates of it with the field calculator, to_date( &quot;%1&quot;, &apos;dd/MM/yyyy&apos; ) or &apos;MM/dd/yyyy&apos;, and choose that.</source>
        <translation>«%1» de la capa «%2» (DATE_FIELD) tiene fechas como «%3», en las que nada dice qué número es el mes. Haga con él un campo de fechas con la calculadora de campos, to_date( &quot;%1&quot;, &apos;dd/MM/yyyy&apos; ) o &apos;MM/dd/yyyy&apos;, y elija ese.</translation>
    </message>
</context>
<context>
    <name>MapRouletteCheck</name>
    <message>
        <source>it is no JSON (blank, cut off, or with a byte order mark), and all that comes after it is not read</source>
        <translation>no es JSON (vacía, cortada o con una marca de orden de bytes), y todo lo que sigue no se lee</translation>
    </message>
    <message>
        <source>it is no FeatureCollection, so no task is made of it</source>
        <translation>no es una FeatureCollection, así que no se hace ninguna tarea de ella</translation>
    </message>
    <message>
        <source>it has no feature, so no task is made of it</source>
        <translation>no tiene ningún objeto, así que no se hace ninguna tarea de ella</translation>
    </message>
    <message>
        <source>a feature has no geometry, so no task is made of it</source>
        <translation>un objeto no tiene geometría, así que no se hace ninguna tarea de ella</translation>
    </message>
    <message>
        <source>a position has a height, so no task is made of it</source>
        <translation>una posición tiene altura, así que no se hace ninguna tarea de ella</translation>
    </message>
    <message>
        <source>its cooperativeWork has an unknown version, so no task is made of it</source>
        <translation>su cooperativeWork tiene una versión desconocida, así que no se hace ninguna tarea de ella</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Line %1: a challenge has one kind of task only; this one differs in its cooperativeWork.</source>
        <translation>Línea %1: un desafío tiene un solo tipo de tarea; esta es distinta en su cooperativeWork.</translation>
    </message>
    <message>
        <source>Line %1: its feature has no id, so another upload would double the task.</source>
        <translation>Línea %1: su objeto no tiene id, así que otra subida duplicaría la tarea.</translation>
    </message>
    <message>
        <source>Line %1: the id “%2” was there before, so the two become one task.</source>
        <translation>Línea %1: el id «%2» ya estaba antes, así que las dos pasan a ser una tarea.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 lines, and MapRoulette makes no task of it.</source>
        <translation>El archivo tiene más de 50,000 líneas, y MapRoulette no hace ninguna tarea de él.</translation>
    </message>
    <message>
        <source>The file has 15,000 KiB or more, and MapRoulette cuts the connection.</source>
        <translation>El archivo tiene 15,000 KiB o más, y MapRoulette corta la conexión.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>MapRouletteTasks</name>
    <message>
        <source>No gap of “%1” lies in a task of “%2” (TASKS). Look whether both show the same place, or choose another GROUPING.</source>
        <translation>Ningún faltante de «%1» está en una tarea de «%2» (TASKS). Revise si ambas muestran el mismo lugar, o elija otro GROUPING.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gap(s) lie in several tasks of “%2”, which overlap; each went to the first of them.</source>
        <translation>
            <numerusform>%1 faltante está en varias tareas de «%2», que se superponen; fue a la primera de ellas.</numerusform>
            <numerusform>%1 faltantes están en varias tareas de «%2», que se superponen; cada uno fue a la primera de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task %1 alone has 15,000 KiB or more, which MapRoulette refuses. Simplify its gaps, or group fewer of them.</source>
        <translation>La tarea %1 sola tiene 15,000 KiB o más, y MapRoulette la rechaza. Simplifique sus faltantes o agrupe menos.</translation>
    </message>
    <message>
        <source>MapRoulette would not take this, so nothing was written:</source>
        <translation>MapRoulette no aceptaría esto, así que no se escribió nada:</translation>
    </message>
</context>
<context>
    <name>MapSwipeAreas</name>
    <message>
        <source>The area %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border.</source>
        <translation>El área %1 sola tiene más de 10 MiB, lo que MapSwipe rechaza. Simplifique su borde.</translation>
    </message>
    <message>
        <source>The gap %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border.</source>
        <translation>El faltante %1 solo tiene más de 10 MiB, lo que MapSwipe rechaza. Simplifique su borde.</translation>
    </message>
</context>
<context>
    <name>MissingCommunitiesModel</name>
    <message>
        <source>Which communities are not on the map?</source>
        <translation>¿Qué comunidades no están en el mapa?</translation>
    </message>
    <message>
        <source>Localities that OpenStreetMap lacks, settlements that nobody has named, and tasks to go and ask.</source>
        <translation>Localidades que le faltan a OpenStreetMap, asentamientos sin nombre, y tareas para ir a preguntar.</translation>
    </message>
    <message>
        <source>Compares the official list of localities with the places of OpenStreetMap by name and distance, finds settlements of 20 buildings or more that no name of either list reaches, and cuts those into tasks of even work for the people who ask for their names.

The steps are Settlement gaps, Task areas and Combined report, each with its usual settings. Where every settlement has a name, there are no tasks. For other distances, an area or codes use Settlement gaps itself.</source>
        <translation>Compara la lista oficial de localidades con los lugares de OpenStreetMap por nombre y distancia, encuentra asentamientos de 20 edificios o más que ningún nombre de las dos listas alcanza, y los divide en tareas de trabajo parejo para quienes preguntan por sus nombres.

Los pasos son Localidades faltantes, Áreas de tareas e Informe combinado, cada uno con su configuración de siempre. Donde todos los asentamientos tienen nombre no hay tareas. Para otras distancias, un área o códigos, use Localidades faltantes.</translation>
    </message>
    <message>
        <source>Official list of localities</source>
        <translation>Lista oficial de localidades</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Campo de la lista oficial con los nombres</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Campo de la lista oficial con los habitantes</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lugares de OpenStreetMap</translation>
    </message>
    <message>
        <source>Buildings of any source</source>
        <translation>Edificios de cualquier fuente</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Buildings without a name per task</source>
        <translation>Edificios sin nombre por tarea</translation>
    </message>
    <message>
        <source>Settlement gaps</source>
        <translation>Localidades faltantes</translation>
    </message>
    <message>
        <source>Localities missing in OSM</source>
        <translation>Localidades que faltan en OSM</translation>
    </message>
    <message>
        <source>Unnamed settlements</source>
        <translation>Asentamientos sin nombre</translation>
    </message>
    <message>
        <source>Report on the communities</source>
        <translation>Informe sobre las comunidades</translation>
    </message>
    <message>
        <source>Is there a settlement without a name?</source>
        <translation>¿Hay un asentamiento sin nombre?</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tareas</translation>
    </message>
</context>
<context>
    <name>ModelCopy</name>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>The model could not be written to %1. Check that the folder can be written to.</source>
        <translation>No se pudo escribir el modelo en %1. Compruebe que se puede escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next: compare the buildings with the cadastre (Building gaps), the roads with Road gaps.</source>
        <translation>Ahora: compare los edificios con el catastro (Edificios faltantes) y las vías con Vías faltantes.</translation>
    </message>
    <message>
        <source>Next: count by neighbourhood (Gaps by zone), or see which missing buildings a hazard reaches (Building exposure).</source>
        <translation>Ahora: cuente por barrio (Faltantes por zona), o vea a qué edificios faltantes alcanza una amenaza (Exposición de edificios).</translation>
    </message>
    <message>
        <source>Next: which neighbourhoods first (Priority zones), or tasks to map them (Task areas).</source>
        <translation>Ahora: qué barrios primero (Zonas prioritarias), o tareas para mapearlos (Áreas de tareas).</translation>
    </message>
    <message>
        <source>Next: add up by neighbourhood (Roads by zone).</source>
        <translation>Ahora: sume por barrio (Vías por zona).</translation>
    </message>
    <message>
        <source>Next: which neighbourhoods first (Priority zones).</source>
        <translation>Ahora: qué barrios primero (Zonas prioritarias).</translation>
    </message>
    <message>
        <source>Next: the same for the missing buildings, then both by neighbourhood (Exposure by zone).</source>
        <translation>Ahora: lo mismo para los edificios faltantes, y después ambos por barrio (Exposición por zona).</translation>
    </message>
    <message>
        <source>Next: look for the buildings with the largest damage; the table begins with them.</source>
        <translation>Ahora: mire los edificios con el mayor daño; la tabla empieza por ellos.</translation>
    </message>
    <message>
        <source>Next: cut the first neighbourhoods into tasks (Task areas).</source>
        <translation>Ahora: divida los primeros barrios en tareas (Áreas de tareas).</translation>
    </message>
    <message>
        <source>Next: write the file for the Tasking Manager (Export for the Tasking Manager).</source>
        <translation>Ahora: escriba el archivo para el Tasking Manager (Exportar para el Tasking Manager).</translation>
    </message>
    <message>
        <source>Next: upload the file where a project is created in the Tasking Manager.</source>
        <translation>Ahora: suba el archivo donde se crea un proyecto en el Tasking Manager.</translation>
    </message>
    <message>
        <source>Next: see what is missing in tasks that are done (Gaps by task).</source>
        <translation>Ahora: vea qué falta en las tareas terminadas (Faltantes por tarea).</translation>
    </message>
</context>
<context>
    <name>NumberValues</name>
    <message>
        <source>“%1” for “%2” (%3) has a decimal comma. Write it with a point: %4.</source>
        <translation>«%1» para «%2» (%3) tiene coma decimal. Escríbalo con punto: %4.</translation>
    </message>
    <message>
        <source>“%1” for “%2” (%3) is not a number.</source>
        <translation>«%1» para «%2» (%3) no es un número.</translation>
    </message>
</context>
<context>
    <name>OsmBuildings</name>
    <message>
        <source>%1 of the %2 features of “%3” (OSM) have no value in the field building: land use, waters and parks, which would be taken for buildings. Filter the layer to &quot;building&quot; IS NOT NULL, or load it with Load OpenStreetMap data, and run again.</source>
        <translation>%1 de los %2 objetos de «%3» (OSM) no tienen valor en el campo building: usos del suelo, aguas y parques, que se tomarían por edificios. Filtre la capa con &quot;building&quot; IS NOT NULL, o cárguela con Cargar datos de OpenStreetMap, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%1 of the %2 features of “%3” (OSM) have no value in the field building and are taken for buildings all the same. If they are none, filter the layer to &quot;building&quot; IS NOT NULL and run again.</source>
        <translation>%1 de los %2 objetos de «%3» (OSM) no tienen valor en el campo building y aun así se toman por edificios. Si no lo son, filtre la capa con &quot;building&quot; IS NOT NULL y ejecute de nuevo.</translation>
    </message>
</context>
<context>
    <name>OsmText</name>
    <message>
        <source>The file %1 is packed with xz. Unpack it first (xz -d, or 7-Zip), and choose what is inside.</source>
        <translation>El archivo %1 está comprimido con xz. Descomprímalo primero (xz -d, o 7-Zip) y elija lo que contiene.</translation>
    </message>
    <message>
        <source>The file %1 is packed with %2, which cannot be read here. If it is an .osm.zst, unpack it first (zstd -d); if it is an .osm.pbf, save it again with zlib, the usual compression, where it was made.</source>
        <translation>El archivo %1 está comprimido con %2, que aquí no puede leerse. Si es un .osm.zst, descomprímalo primero (zstd -d); si es un .osm.pbf, guárdelo de nuevo con zlib, la compresión habitual, donde se hizo.</translation>
    </message>
    <message>
        <source>The OSM file %1 is damaged at line %2 (%3). It may have been cut off while downloading; download it again.</source>
        <translation>El archivo OSM %1 está dañado en la línea %2 (%3). Puede haberse cortado al descargarlo; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is XML, but no OSM file: its first element is %2, not osm.</source>
        <translation>El archivo %1 es XML, pero no un archivo OSM: su primer elemento es %2, no osm.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It may not have been downloaded at all; download it again.</source>
        <translation>El archivo %1 está vacío. Quizá no llegó a descargarse; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is no OSM file: it begins with “%2”. Choose an .osm, .osm.gz, .osm.bz2, .osm.pbf or .o5m file.</source>
        <translation>El archivo %1 no es un archivo OSM: comienza con «%2». Elija un archivo .osm, .osm.gz, .osm.bz2, .osm.pbf u .o5m.</translation>
    </message>
    <message>
        <source>The file %1 is a ZIP archive. Unpack it first, and choose the .osm or .osm.pbf file inside.</source>
        <translation>El archivo %1 es un archivo ZIP. Descomprímalo primero y elija el archivo .osm u .osm.pbf que contiene.</translation>
    </message>
    <message>
        <source>The file %1 was made with “out center”: it holds the middles of buildings and roads, not their outlines. Ask Overpass again with “out meta geom;”, or with “out meta; &gt;; out meta qt;”.</source>
        <translation>El archivo %1 se hizo con «out center»: contiene los centros de edificios y vías, no sus contornos. Pregunte de nuevo a Overpass con «out meta geom;» o con «out meta; &gt;; out meta qt;».</translation>
    </message>
    <message>
        <source>The file %1 is not whole: the server that made it gave up (“%2”). Ask it again for a smaller area or for fewer things, or take an .osm.pbf extract.</source>
        <translation>El archivo %1 no está completo: el servidor que lo hizo se rindió («%2»). Pídale de nuevo un área menor o menos cosas, o tome un extracto .osm.pbf.</translation>
    </message>
    <message>
        <source>The file %1 says that it is sorted by kind and id, and it is not. Sort it (osmium sort), and run again.</source>
        <translation>El archivo %1 dice que está ordenado por tipo e identificador, y no lo está. Ordénelo (osmium sort) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The OSM file %1 could not be read (%2). Check that it is complete and an .osm or .osm.pbf file; download it again if in doubt.</source>
        <translation>No se pudo leer el archivo OSM %1 (%2). Compruebe que esté completo y sea un archivo .osm o .osm.pbf; ante la duda, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file holds things that were not uploaded yet (negative ids).</source>
        <translation>El archivo contiene objetos que aún no se subieron (identificadores negativos).</translation>
    </message>
    <message>
        <source>The file is not sorted by kind and id; it was put in order first.</source>
        <translation>El archivo no está ordenado por tipo e identificador; se ordenó primero.</translation>
    </message>
    <message>
        <source>Deleted in the file, and left out: %1.</source>
        <translation>Borrados en el archivo, y dejados fuera: %1.</translation>
    </message>
    <message>
        <source>Older versions or second copies in the file, left out: %1.</source>
        <translation>Versiones anteriores o segundas copias en el archivo, dejadas fuera: %1.</translation>
    </message>
    <message>
        <source>Lines of which the file holds only a piece: %1. It is a clipped extract; take a larger one where its edge matters.</source>
        <translation>Líneas de las que el archivo solo contiene un trozo: %1. Es un extracto recortado; tome uno mayor si su borde importa.</translation>
    </message>
    <message>
        <source>The server that made the file says: “%1”</source>
        <translation>El servidor que hizo el archivo dice: «%1»</translation>
    </message>
    <message>
        <source>Left out because the file does not hold all their points: %1. It is a clipped extract: take a larger one, or one with whole ways.</source>
        <translation>Dejados fuera porque el archivo no contiene todos sus puntos: %1. Es un extracto recortado: tome uno mayor, o uno con vías completas.</translation>
    </message>
    <message>
        <source>Multipolygons left out because the file does not hold all their ways: %1. It is a clipped extract: take a larger one, or one with whole relations.</source>
        <translation>Multipolígonos dejados fuera porque el archivo no contiene todas sus vías: %1. Es un extracto recortado: tome uno mayor, o uno con relaciones completas.</translation>
    </message>
    <message>
        <source>Buildings and facilities left out because their outlines are not closed: %1. That is the edge of a clipped extract, or a mistake in the map.</source>
        <translation>Edificios y equipamientos dejados fuera porque sus contornos no están cerrados: %1. Es el borde de un extracto recortado, o un error del mapa.</translation>
    </message>
    <message>
        <source>Multipolygons left out because their rings cross each other, a mistake in the map: %1.</source>
        <translation>Multipolígonos dejados fuera porque sus anillos se cruzan, un error del mapa: %1.</translation>
    </message>
    <message>
        <source>Left out because they have too few points for a line or an outline: %1. That is the edge of a clipped extract, or a mistake in the map.</source>
        <translation>Dejados fuera porque tienen muy pocos puntos para una línea o un contorno: %1. Es el borde de un extracto recortado, o un error del mapa.</translation>
    </message>
    <message>
        <source>Buildings and facilities left out because they are tagged area=no: %1.</source>
        <translation>Edificios y equipamientos dejados fuera porque llevan la etiqueta area=no: %1.</translation>
    </message>
    <message>
        <source>Closed ways that are squares, platforms or stations, not lines (area=yes), left out: %1.</source>
        <translation>Vías cerradas que son plazas, andenes o estaciones, no líneas (area=yes), dejadas fuera: %1.</translation>
    </message>
    <message>
        <source>Relations with the tags of a building or facility, but without an outline of their own, left out: %1.</source>
        <translation>Relaciones con las etiquetas de un edificio o equipamiento, pero sin contorno propio, dejadas fuera: %1.</translation>
    </message>
    <message>
        <source>Left out because the file was made with “out center” and does not hold their points: %1. Ask Overpass again with “out meta geom;”.</source>
        <translation>Dejados fuera porque el archivo se hizo con «out center» y no contiene sus puntos: %1. Pregunte de nuevo a Overpass con «out meta geom;».</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>The result is done, but %1 could not be replaced (%2): it is open elsewhere, or cannot be written. The result lies at %3: copy it from there, or close that file and run again.</source>
        <translation>El resultado está listo, pero no se pudo reemplazar %1 (%2): está abierto en otro lugar o no se puede escribir. El resultado está en %3: cópielo de allí, o cierre ese archivo y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Another run is writing to %1. Wait until it is done, or choose another place. If there is no other run, delete the folder %2.</source>
        <translation>Otra ejecución está escribiendo en %1. Espere a que termine o elija otro lugar. Si no hay otra ejecución, borre la carpeta %2.</translation>
    </message>
</context>
<context>
    <name>OutputLayer</name>
    <message>
        <source>The output %1 could not be written as %2: %3. Choose a GeoPackage (.gpkg) for it.</source>
        <translation>No se pudo escribir la salida %1 como %2: %3. Elija para ella un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>The output %1 could not be written: %2</source>
        <translation>No se pudo escribir la salida %1: %2</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, available under the Open Database License (ODbL).</source>
        <translation>© Colaboradores de OpenStreetMap (OpenStreetMap contributors), disponible bajo la Open Database License (ODbL).</translation>
    </message>
    <message>
        <source>The output %1 could not be written%2. Check that there is room on the disk and that the file is not open elsewhere or read-only, then run again.</source>
        <translation>No se pudo escribir la salida %1%2. Compruebe que hay espacio en el disco y que el archivo no está abierto en otro programa ni es de solo lectura, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The output %1 could not be written: the disk is full. Make room, or choose another place, then run again.</source>
        <translation>No se pudo escribir la salida %1: el disco está lleno. Libere espacio o elija otro lugar, y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>%1–%2 % on the map</source>
        <translation>%1–%2 % en el mapa</translation>
    </message>
</context>
<context>
    <name>OutputPlaces</name>
    <message>
        <source>The outputs %1 and %2 would be written to the same place, one over the other. Choose another file for one of them.</source>
        <translation>Las salidas %1 y %2 se escribirían en el mismo lugar, una sobre la otra. Elija otro archivo para una de ellas.</translation>
    </message>
    <message>
        <source>The output %1 would be written over the file %2 (%3), which is read. Choose another file.</source>
        <translation>La salida %1 se escribiría sobre el archivo %2 (%3), que se está leyendo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The report would be written over the earlier one it is compared with. Choose another file for REPORT.</source>
        <translation>El informe se escribiría sobre el anterior con el que se compara. Elija otro archivo para REPORT.</translation>
    </message>
    <message>
        <source>The output %1 would be written over the layer “%2”, which is read. Choose another file.</source>
        <translation>La salida %1 se escribiría sobre la capa «%2», que se lee. Elija otro archivo.</translation>
    </message>
    <message>
        <source>QGIS does not find GeoPackages with “%1” in their path: %2. Rename the file or the folder, or choose another one.</source>
        <translation>QGIS no encuentra los GeoPackages que tienen «%1» en su ruta: %2. Cambie el nombre del archivo o de la carpeta, o elija otro.</translation>
    </message>
</context>
<context>
    <name>Overpass</name>
    <message>
        <source>The downloaded data could not be stored: %1</source>
        <translation>No se pudieron guardar los datos descargados: %1</translation>
    </message>
    <message>
        <source>The Overpass server gave up on this area (%1). Choose a smaller AREA, fewer outputs, or load an .osm.pbf extract instead.</source>
        <translation>El servidor Overpass no pudo con esta área (%1). Elija un AREA menor, menos salidas, o cargue un extracto .osm.pbf.</translation>
    </message>
    <message>
        <source>The Overpass server %1 did not understand the question (HTTP 400). Check that SERVER ends in /api/interpreter.</source>
        <translation>El servidor Overpass %1 no entendió la consulta (HTTP 400). Compruebe que SERVER termine en /api/interpreter.</translation>
    </message>
    <message>
        <source>The Overpass server is busy (%1); trying again in %2 s.</source>
        <translation>El servidor Overpass está ocupado (%1); se intentará de nuevo en %2 s.</translation>
    </message>
    <message>
        <source>The Overpass server %1 could not be used (%2). Check the connection, try later or another SERVER, or load an .osm.pbf extract from a file.</source>
        <translation>No se pudo usar el servidor Overpass %1 (%2). Compruebe la conexión, inténtelo más tarde o con otro SERVER, o cargue un extracto .osm.pbf de un archivo.</translation>
    </message>
    <message>
        <source>The answer of the Overpass server is larger than %1 MB and was cut off. Choose a smaller AREA, fewer outputs, or load an .osm.pbf extract instead.</source>
        <translation>La respuesta del servidor Overpass tiene más de %1 MB y fue cortada. Elija una AREA menor, menos salidas, o cargue un extracto .osm.pbf.</translation>
    </message>
    <message>
        <source>The Overpass server %1 asks for a pause of %2 seconds. Try again then, use another SERVER, or load an .osm.pbf extract from a file.</source>
        <translation>El servidor Overpass %1 pide una pausa de %2 segundos. Inténtelo entonces, use otro SERVER o cargue un extracto .osm.pbf de un archivo.</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Field paper of a task</source>
        <translation>Hoja de campo de una tarea</translation>
    </message>
    <message>
        <source>Map of a neighbourhood</source>
        <translation>Mapa de un barrio</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Mark each building: ✓ it is there, ✗ there is none, ? cannot tell. Draw what is not on the paper.</source>
        <translation>Marque cada edificio: ✓ ahí está, ✗ no hay, ? no se sabe. Dibuje lo que falta en la hoja.</translation>
    </message>
    <message>
        <source>Scale 1 : %1 · page %2 of %3</source>
        <translation>Escala 1 : %1 · página %2 de %3</translation>
    </message>
    <message>
        <source>Made with Lacuna</source>
        <translation>Hecho con Lacuna</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
</context>
<context>
    <name>ParameterLabels</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>label and code of a parameter</comment>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>PeopleByBuilding</name>
    <message>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <source>Sharing the people out</source>
        <translation>Repartiendo la población</translation>
    </message>
</context>
<context>
    <name>PeopleByBuildingAlgorithm</name>
    <message>
        <source>People by building</source>
        <translation>Población por edificio</translation>
    </message>
    <message>
        <source>people,population,census,inhabitants,residents,dasymetric,homes,dwellings,households,worldpop,exposure</source>
        <translation>población,personas,gente,censo,habitantes,residentes,dasimétrico,viviendas,hogares,worldpop,exposición</translation>
    </message>
    <message>
        <source>Shares the people of census zones out to the homes that stand in them, says how far that is wrong, and shows where people live without a home on the map.</source>
        <translation>Reparte la población de las zonas censales entre las viviendas que hay en ellas, dice cuánto se equivoca y muestra dónde vive gente sin una vivienda en el mapa.</translation>
    </message>
    <message>
        <source>Shares the people of each zone (a census tract, a neighbourhood, a cell of a raster) out to the homes that stand in it: by dwellings, by volume (footprint × levels), by footprint, or to each the same. The sum of every zone is kept. The next steps take the result: Building exposure and Exposure by zone then count people too.

Give the mapped buildings and, as a second layer, those the map lacks. Schools, churches, factories, garages and the like (NOT_HOMES) and footprints below MIN_AREA are no homes. Zones with people but without a home go to Zones without homes: the map of buildings is incomplete there.

How many people live in a single building is not known by this: a zone is right, a building is a guess. With smaller zones whose people are known (CHECK_ZONES) the run says which share of the people it put into the wrong one, and which share would be if they were spread evenly over the land. Without them nothing is claimed.

Buildings in no zone, and zones whose people are not known, go to Skipped. A building belongs to the zone of its point on surface.</source>
        <translation>Reparte la población de cada zona (un sector censal, un barrio, una celda de un ráster) entre las viviendas que hay en ella: por unidades de vivienda, por volumen (huella × pisos), por huella o a todas lo mismo. La suma de cada zona se conserva. Los pasos siguientes usan el resultado: Exposición de edificios y Exposición por zona cuentan entonces también la población.

Dé los edificios mapeados y, como segunda capa, los que faltan en el mapa. Escuelas, iglesias, fábricas, garajes y similares (NOT_HOMES) y las huellas menores que MIN_AREA no son viviendas. Las zonas con población pero sin vivienda van a Zonas sin viviendas: allí el mapa de edificios está incompleto.

Cuántas personas viven en un solo edificio no se sabe con esto: una zona es correcta, un edificio es una conjetura. Con zonas más pequeñas cuya población se conoce (CHECK_ZONES), la ejecución dice qué parte de la población puso en la equivocada, y qué parte sería si se extendiera por igual sobre el terreno. Sin ellas no se afirma nada.

Los edificios que no están en ninguna zona, y las zonas cuya población no se conoce, van a Omitidos. Un edificio pertenece a la zona en que está su punto en la superficie.</translation>
    </message>
    <message>
        <source>Buildings, mapped and missing (footprints or points)</source>
        <translation>Edificios, mapeados y faltantes (huellas o puntos)</translation>
    </message>
    <message>
        <source>Zones with people (census)</source>
        <translation>Zonas con población (censo)</translation>
    </message>
    <message>
        <source>Field of the zones with their people</source>
        <translation>Campo de las zonas con su población</translation>
    </message>
    <message>
        <source>or raster with the people of each cell</source>
        <translation>o ráster con la población de cada celda</translation>
    </message>
    <message>
        <source>Smaller zones to check the result with</source>
        <translation>Zonas más pequeñas para comprobar el resultado</translation>
    </message>
    <message>
        <source>Field of the smaller zones with their people</source>
        <translation>Campo de las zonas más pequeñas con su población</translation>
    </message>
    <message>
        <source>People are shared out by</source>
        <translation>La población se reparte por</translation>
    </message>
    <message>
        <source>Field with the levels (empty: building:levels)</source>
        <translation>Campo con los pisos (vacío: building:levels)</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Campo con las unidades de vivienda</translation>
    </message>
    <message>
        <source>Field with the use (empty: building, of OpenStreetMap)</source>
        <translation>Campo con el uso (vacío: building, de OpenStreetMap)</translation>
    </message>
    <message>
        <source>Uses in which nobody lives</source>
        <translation>Usos en los que no vive nadie</translation>
    </message>
    <message>
        <source>Smallest home (m² of footprint)</source>
        <translation>Vivienda más pequeña (m² de huella)</translation>
    </message>
    <message>
        <source>Zones without homes</source>
        <translation>Zonas sin viviendas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>People in all zones</source>
        <translation>Población de todas las zonas</translation>
    </message>
    <message>
        <source>People in homes</source>
        <translation>Población en viviendas</translation>
    </message>
    <message>
        <source>People of zones without homes</source>
        <translation>Población de zonas sin viviendas</translation>
    </message>
    <message>
        <source>People of skipped zones</source>
        <translation>Población de zonas omitidas</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Buildings that are no homes</source>
        <translation>Edificios que no son viviendas</translation>
    </message>
    <message>
        <source>Skipped buildings and zones</source>
        <translation>Edificios y zonas omitidos</translation>
    </message>
    <message>
        <source>Share of the people in the wrong smaller zone (0–1)</source>
        <translation>Parte de la población en la zona pequeña equivocada (0–1)</translation>
    </message>
    <message>
        <source>The same, if people were spread evenly over the land</source>
        <translation>Lo mismo, si la población se extendiera por igual sobre el terreno</translation>
    </message>
    <message>
        <source>Made by Lacuna, People by building, from “%1” and “%2”; shared out by %3.</source>
        <translation>Hecho por Lacuna, Población por edificio, de «%1» y «%2»; repartida por %3.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>Checked with “%1”: %2 of the people are in the wrong zone there.</source>
        <translation>Comprobado con «%1»: allí %2 de la población está en la zona equivocada.</translation>
    </message>
    <message>
        <source>Not checked: sums of zones are right, those of single buildings are guesses.</source>
        <translation>Sin comprobar: las sumas de las zonas son correctas, las de un solo edificio son conjeturas.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>more than %1 people</source>
        <translation>más de %1 personas</translation>
    </message>
    <message>
        <source>%1–%2 people</source>
        <comment>a class of the legend</comment>
        <translation>%1–%2 personas</translation>
    </message>
    <message>
        <source>BUILDINGS is empty. Choose at least one layer of buildings.</source>
        <translation>BUILDINGS está vacío. Elija al menos una capa de edificios.</translation>
    </message>
    <message>
        <source>Both ZONES and PEOPLE_RASTER are given. People come from one of them: leave the other empty.</source>
        <translation>Se dieron ZONES y PEOPLE_RASTER. La población viene de uno de los dos: deje vacío el otro.</translation>
    </message>
    <message>
        <source>It is not known where how many people live. Choose zones with their people (ZONES and PEOPLE_FIELD), or a raster (PEOPLE_RASTER).</source>
        <translation>No se sabe dónde viven cuántas personas. Elija zonas con su población (ZONES y PEOPLE_FIELD) o un ráster (PEOPLE_RASTER).</translation>
    </message>
    <message>
        <source>PEOPLE_FIELD is empty: it is not known which field of “%1” (ZONES) holds the people. Choose it.</source>
        <translation>PEOPLE_FIELD está vacío: no se sabe qué campo de «%1» (ZONES) tiene la población. Elíjalo.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) has no field “%2” (%3). Choose another field.</source>
        <translation>La capa «%1» (BUILDINGS) no tiene ningún campo «%2» (%3). Elija otro campo.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) holds points, which have no area, so WEIGHT cannot be %2. Set it to equal, or to units with UNITS_FIELD.</source>
        <translation>La capa «%1» (BUILDINGS) tiene puntos, que no tienen área, así que WEIGHT no puede ser %2. Póngalo en equal, o en units con UNITS_FIELD.</translation>
    </message>
    <message>
        <source>WEIGHT is units, but UNITS_FIELD is empty. Choose the field of the buildings with their dwellings, or another WEIGHT.</source>
        <translation>WEIGHT es units, pero UNITS_FIELD está vacío. Elija el campo de los edificios con sus unidades de vivienda, u otro WEIGHT.</translation>
    </message>
    <message>
        <source>WEIGHT is volume, but no layer of BUILDINGS has levels. Choose LEVELS_FIELD, or set WEIGHT to area.</source>
        <translation>WEIGHT es volume, pero ninguna capa de BUILDINGS tiene pisos. Elija LEVELS_FIELD, o ponga WEIGHT en area.</translation>
    </message>
    <message>
        <source>CHECK_FIELD is empty: it is not known which field of “%1” (CHECK_ZONES) holds the people. Choose it, or leave CHECK_ZONES empty.</source>
        <translation>CHECK_FIELD está vacío: no se sabe qué campo de «%1» (CHECK_ZONES) tiene la población. Elíjalo, o deje vacío CHECK_ZONES.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message numerus="yes">
        <source>%1 people in %2 home(s), shared out by %3.</source>
        <translation>
            <numerusform>%1 personas en %2 vivienda, repartidas por %3.</numerusform>
            <numerusform>%1 personas en %2 viviendas, repartidas por %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message>
        <source>People in each square</source>
        <translation>Población en cada cuadrado</translation>
    </message>
    <message>
        <source>Map of the people</source>
        <translation>Mapa de la población</translation>
    </message>
    <message>
        <source>less than half</source>
        <translation>menos de la mitad</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>demasiado pocas</translation>
    </message>
    <message>
        <source>within a fifth</source>
        <translation>con menos de un quinto de diferencia</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>demasiadas</translation>
    </message>
    <message>
        <source>more than twice</source>
        <translation>más del doble</translation>
    </message>
    <message>
        <source>People by building, in the zones of “%1”</source>
        <translation>Población por edificio, en las zonas de «%1»</translation>
    </message>
    <message>
        <source>Compared with the people that were counted there</source>
        <translation>En comparación con la población que se contó allí</translation>
    </message>
    <message>
        <source>Map of the differences</source>
        <translation>Mapa de las diferencias</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>unidades de vivienda</translation>
    </message>
    <message>
        <source>volume (footprint × levels)</source>
        <translation>volumen (huella × pisos)</translation>
    </message>
    <message>
        <source>footprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>equal parts</source>
        <translation>partes iguales</translation>
    </message>
    <message numerus="yes">
        <source>%1 people (%2) live in %3 zone(s) without a home on the map: the map of buildings is incomplete there. They are in no building; the zones are in Zones without homes.</source>
        <translation>
            <numerusform>%1 personas (%2) viven en %3 zona sin una vivienda en el mapa: allí el mapa de edificios está incompleto. No están en ningún edificio; la zona está en Zonas sin viviendas.</numerusform>
            <numerusform>%1 personas (%2) viven en %3 zonas sin una vivienda en el mapa: allí el mapa de edificios está incompleto. No están en ningún edificio; las zonas están en Zonas sin viviendas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 of %2 homes the dwellings are not known, or no number; one is assumed.</source>
        <translation>De %1 de %2 viviendas no se conocen las unidades de vivienda, o no son un número; se supone una.</translation>
    </message>
    <message>
        <source>Of %1 of %2 homes the levels are not known, or no number; one is assumed.</source>
        <translation>De %1 de %2 viviendas no se conocen los pisos, o no son un número; se supone uno.</translation>
    </message>
    <message>
        <source>%1 people belong to zones without a usable shape. They are in no building, and not in the total.</source>
        <translation>%1 personas son de zonas sin forma utilizable. No están en ningún edificio, ni en el total.</translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap, and %1 building(s) have people of more than one of them. If the zones hold the same people, these are counted twice.</source>
        <translation>
            <numerusform>Algunas zonas se superponen, y %1 edificio tiene población de más de una. Si las zonas tienen la misma población, esta cuenta dos veces.</numerusform>
            <numerusform>Algunas zonas se superponen, y %1 edificios tienen población de más de una. Si las zonas tienen la misma población, esta cuenta dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) of “%2” are below 0 and taken for cells without data.</source>
        <translation>
            <numerusform>%1 celda de «%2» es menor que 0 y se toma por una celda sin datos.</numerusform>
            <numerusform>%1 celdas de «%2» son menores que 0 y se toman por celdas sin datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>BUILDINGS holds footprints and points, so all come out as points.</source>
        <translation>BUILDINGS tiene huellas y puntos, así que todo sale como puntos.</translation>
    </message>
    <message>
        <source>There are no people to share out: no zone of “%1” that can be used has any. Check the field, and that the layers cover the same place.</source>
        <translation>No hay población que repartir: ninguna zona utilizable de «%1» la tiene. Revise el campo, y que las capas cubran el mismo lugar.</translation>
    </message>
    <message>
        <source>“%1” (CHECK_ZONES) has no two zones within one of “%2”, so nothing can be in the wrong place and nothing was checked. Give smaller zones.</source>
        <translation>«%1» (CHECK_ZONES) no tiene dos zonas dentro de una de «%2», así que nada puede estar en el lugar equivocado y no se comprobó nada. Dé zonas más pequeñas.</translation>
    </message>
    <message>
        <source>“%1” (CHECK_ZONES) has no people, so nothing was checked.</source>
        <translation>«%1» (CHECK_ZONES) no tiene población, así que no se comprobó nada.</translation>
    </message>
    <message>
        <source>The zones of “%1” have %2 people, but the buildings in them were given %3. The difference is part of the error.</source>
        <translation>Las zonas de «%1» tienen %2 personas, pero los edificios que hay en ellas recibieron %3. La diferencia es parte del error.</translation>
    </message>
    <message>
        <source>The buildings tell no better where people live than the bare land does. Use the numbers of whole zones only, or another WEIGHT.</source>
        <translation>Los edificios no dicen mejor dónde vive la gente que el terreno solo. Use solo los números de zonas enteras, u otro WEIGHT.</translation>
    </message>
    <message>
        <source>Nobody has checked how many people are in the wrong place. Smaller zones whose people are known (CHECK_ZONES) would tell. Until then the sums of zones hold, and those of single buildings are guesses.</source>
        <translation>Nadie ha comprobado cuántas personas están en el lugar equivocado. Zonas más pequeñas cuya población se conoce (CHECK_ZONES) lo dirían. Hasta entonces valen las sumas de las zonas, y las de un solo edificio son conjeturas.</translation>
    </message>
    <message>
        <source>Checked with the zones of “%1”: %2 of the people are in the wrong one.</source>
        <translation>Comprobado con las zonas de «%1»: %2 de la población está en la zona equivocada.</translation>
    </message>
    <message>
        <source>If people were spread evenly over the land, it would be %1.</source>
        <translation>Si la población se extendiera por igual sobre el terreno, sería %1.</translation>
    </message>
    <message>
        <source>Who lives where: people by building</source>
        <translation>Quién vive dónde: población por edificio</translation>
    </message>
    <message>
        <source>The people of “%1” in the buildings of “%2”.</source>
        <translation>La población de «%1» en los edificios de «%2».</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>There are no people to share out.</source>
        <translation>No hay población que repartir.</translation>
    </message>
    <message>
        <source>%1 of %2 people live in %3 homes on the map.</source>
        <translation>%1 de %2 personas viven en %3 viviendas del mapa.</translation>
    </message>
    <message>
        <source>%1 people (%2) live where the map has no home.</source>
        <translation>%1 personas (%2) viven donde el mapa no tiene ninguna vivienda.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>People in all zones</source>
        <translation>Población de todas las zonas</translation>
    </message>
    <message>
        <source>– in homes</source>
        <translation>– en viviendas</translation>
    </message>
    <message>
        <source>– in zones without homes</source>
        <translation>– en zonas sin viviendas</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>– with people</source>
        <translation>– con población</translation>
    </message>
    <message>
        <source>People in one of them, on average</source>
        <translation>Personas en una de ellas, en promedio</translation>
    </message>
    <message>
        <source>No homes by their use</source>
        <translation>No son viviendas por su uso</translation>
    </message>
    <message>
        <source>No homes since they are small</source>
        <translation>No son viviendas por ser pequeños</translation>
    </message>
    <message>
        <source>No homes since they have no dwelling</source>
        <translation>No son viviendas por no tener unidades de vivienda</translation>
    </message>
    <message>
        <source>Zones with people and without a home on the map</source>
        <translation>Zonas con población y sin una vivienda en el mapa</translation>
    </message>
    <message>
        <source>Buildings are missing there, or those on the map are taken for no homes.</source>
        <translation>Allí faltan edificios, o los del mapa no se toman por viviendas.</translation>
    </message>
    <message>
        <source>The %1 with the most people. The layer has them all.</source>
        <translation>Las %1 con más población. La capa las tiene todas.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Where it is most wrong</source>
        <translation>Dónde se equivoca más</translation>
    </message>
    <message>
        <source>Smaller zone</source>
        <translation>Zona más pequeña</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Población contada</translation>
    </message>
    <message>
        <source>People by building</source>
        <translation>Población por edificio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>People in homes</source>
        <translation>Población en viviendas</translation>
    </message>
    <message>
        <source>People of zones without homes</source>
        <translation>Población de zonas sin viviendas</translation>
    </message>
    <message>
        <source>Share of the people in the wrong smaller zone</source>
        <translation>Parte de la población en la zona pequeña equivocada</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Raster of people</source>
        <translation>Ráster de población</translation>
    </message>
    <message>
        <source>Zones with people</source>
        <translation>Zonas con población</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Comprobado con</translation>
    </message>
    <message>
        <source>Shared out by</source>
        <translation>Repartida por</translation>
    </message>
    <message>
        <source>Smallest home</source>
        <translation>Vivienda más pequeña</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>The people of each zone are shared out to the homes in it by %1, so that every zone keeps its sum. A building belongs to the zone of its point on surface. Nobody was counted in a building: how many live in one is a guess, and empty homes, towers and single-person homes make it wrong.</source>
        <translation>La población de cada zona se reparte entre las viviendas que hay en ella por %1, de modo que cada zona conserva su suma. Un edificio pertenece a la zona de su punto en la superficie. Nadie contó a las personas de un edificio: cuántas viven en uno es una conjetura, y las viviendas desocupadas, las torres y los hogares de una persona la hacen errar.</translation>
    </message>
    <message>
        <source>Zones are the cells of the raster, as far as the buildings reach. Where the raster was made of buildings or of light itself, it repeats what it was made of.</source>
        <translation>Las zonas son las celdas del ráster, hasta donde llegan los edificios. Si el propio ráster se hizo con edificios o con luces, repite aquello con lo que se hizo.</translation>
    </message>
    <message>
        <source>The share in the wrong zone is half the sum of all differences, divided by the people counted. Within the smaller zones it is not known how far people are from their homes.</source>
        <translation>La parte en la zona equivocada es la mitad de la suma de todas las diferencias, dividida entre la población contada. Dentro de las zonas más pequeñas no se sabe a qué distancia de su vivienda quedó la gente.</translation>
    </message>
</context>
<context>
    <name>PhoneColouring</name>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosado</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>celeste</translation>
    </message>
    <message>
        <source>lime</source>
        <translation>lima</translation>
    </message>
    <message>
        <source>deep orange</source>
        <translation>naranja oscuro</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>deep purple</source>
        <translation>morado oscuro</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cian</translation>
    </message>
    <message>
        <source>bluish gray</source>
        <translation>gris azulado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>PictureDownload</name>
    <message>
        <source>“%1” (SERVER) is no address of a server. Leave it as it was: https://graph.mapillary.com.</source>
        <translation>«%1» (SERVER) no es la dirección de un servidor. Déjela como estaba: https://graph.mapillary.com.</translation>
    </message>
    <message>
        <source>To download pictures, a token of Mapillary is needed (AUTHCFG). Get one on mapillary.com/dashboard/developers and keep it in QGIS: Options, Authentication, API Header, with the header Authorization and the value OAuth and the token.</source>
        <translation>Para descargar fotos hace falta un token de Mapillary (AUTHCFG). Obtenga uno en mapillary.com/dashboard/developers y guárdelo en QGIS: Opciones, Autenticación, API Header, con la cabecera Authorization y el valor OAuth y el token.</translation>
    </message>
    <message>
        <source>The authentication “%1” (AUTHCFG) gives no header Authorization. Make one of the kind API Header in the options of QGIS, with the header Authorization and the value OAuth and the token; a token is never put into an address.</source>
        <translation>La autenticación «%1» (AUTHCFG) no da una cabecera Authorization. Cree una del tipo API Header en las opciones de QGIS, con la cabecera Authorization y el valor OAuth y el token; un token nunca se pone en una dirección.</translation>
    </message>
    <message>
        <source>The token would go unencrypted to “%1” (SERVER). Give an address that begins with https.</source>
        <translation>El token iría sin cifrar a «%1» (SERVER). Dé una dirección que comience con https.</translation>
    </message>
    <message>
        <source>The server is busy; trying again in %1 s.</source>
        <translation>El servidor está ocupado; se intenta de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>The server %1 refuses the token of AUTHCFG (HTTP %2). Make a new one on mapillary.com/dashboard/developers and put it into the authentication in QGIS.</source>
        <translation>El servidor %1 rechaza el token de AUTHCFG (HTTP %2). Cree uno nuevo en mapillary.com/dashboard/developers y póngalo en la autenticación de QGIS.</translation>
    </message>
    <message>
        <source>the answer is no list of pictures</source>
        <translation>la respuesta no es una lista de fotos</translation>
    </message>
    <message>
        <source>Downloading from %1</source>
        <translation>Descargando de %1</translation>
    </message>
    <message>
        <source>Tiles that could not be downloaded from %2 (%3): %1. Their streets are unknown. Run again later; what has come is kept in CACHE.</source>
        <translation>Teselas que no se pudieron descargar de %2 (%3): %1. De sus calles no se sabe nada. Ejecute de nuevo más tarde; lo que llegó queda en CACHE.</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>The layer “%1” (IMAGES) has no field captured_at with the time of each picture. Call that field captured_at (Refactor fields), or choose the layer of the pictures.</source>
        <translation>La capa «%1» (IMAGES) no tiene un campo captured_at con la hora de cada foto. Llame captured_at a ese campo (Rehacer campos), o elija la capa de las fotos.</translation>
    </message>
    <message>
        <source>There is no folder “%1” (TILES_FOLDER). Choose the folder that the tiles were saved in.</source>
        <translation>No existe la carpeta «%1» (TILES_FOLDER). Elija la carpeta en la que se guardaron las teselas.</translation>
    </message>
    <message>
        <source>The folder “%1” (TILES_FOLDER) holds no tiles of zoom 14 as 14/x/y.mvt or 14/x/y.pbf. Choose the folder in which the folder 14 lies.</source>
        <translation>La carpeta «%1» (TILES_FOLDER) no tiene teselas de zoom 14 como 14/x/y.mvt o 14/x/y.pbf. Elija la carpeta en la que está la carpeta 14.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tile(s) of TILES_FOLDER are empty, were cut off or hold no pictures (%2): they count as missing, and their streets as unknown. Download them again.</source>
        <translation>
            <numerusform>%1 tesela de TILES_FOLDER está vacía, cortada o sin fotos (%2): cuenta como faltante, y sus calles como desconocidas. Descárguela de nuevo.</numerusform>
            <numerusform>%1 teselas de TILES_FOLDER están vacías, cortadas o sin fotos (%2): cuentan como faltantes, y sus calles como desconocidas. Descárguelas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” (RESPONSES). Choose the answers as they were saved.</source>
        <translation>No existe el archivo «%1» (RESPONSES). Elija las respuestas como se guardaron.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) is no whole JSON: %2 at byte %3. It was not downloaded to its end: download it again.</source>
        <translation>El archivo «%1» (RESPONSES) no es un JSON entero: %2 en el byte %3. No se descargó hasta el final: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again with a token that is valid.</source>
        <translation>El archivo «%1» (RESPONSES) no tiene fotos, sino el rechazo del servidor (%2). Pregunte de nuevo con un token válido.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) is JSON, but no answer of Mapillary to /images: it has no list “data”. Choose another file.</source>
        <translation>El archivo «%1» (RESPONSES) es JSON, pero no una respuesta de Mapillary a /images: no tiene la lista «data». Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds %2 pictures, the most that one answer can: there may be more in its box. Ask for smaller boxes.</source>
        <translation>El archivo «%1» (RESPONSES) tiene %2 fotos, lo más que cabe en una respuesta: puede haber más en su recuadro. Pida recuadros más pequeños.</translation>
    </message>
    <message>
        <source>%1 tiles would have to be downloaded; %2 are the most in one run. Choose fewer roads and gaps.</source>
        <translation>Habría que descargar %1 teselas; lo más en una ejecución son %2. Elija menos vías y faltantes.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again later, or for smaller boxes.</source>
        <translation>El archivo «%1» (RESPONSES) no contiene fotos, sino la negativa del servidor (%2). Pregunte otra vez más tarde, o por recuadros más pequeños.</translation>
    </message>
</context>
<context>
    <name>PlaceReach</name>
    <message>
        <source>“%1” (REACH) is not a kind of place and its metres, as in hamlet:700. Write the kinds one behind the other with semicolons, as in %2.</source>
        <translation>«%1» (REACH) no es una clase de lugar con sus metros, como hamlet:700. Escriba las clases una tras otra con punto y coma, como en %2.</translation>
    </message>
</context>
<context>
    <name>PlaceSentences</name>
    <message>
        <source>no such name nearby</source>
        <translation>no hay tal nombre cerca</translation>
    </message>
    <message>
        <source>a place with another name is here</source>
        <translation>aquí hay un lugar con otro nombre</translation>
    </message>
    <message>
        <source>a place with this name, but far away</source>
        <translation>un lugar con este nombre, pero lejos</translation>
    </message>
    <message>
        <source>the same name with another number or direction</source>
        <translation>el mismo nombre con otro número u otra dirección</translation>
    </message>
    <message>
        <source>the place with this name belongs to another one</source>
        <translation>el lugar con este nombre corresponde a otra localidad</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>No place has a name like this within %1.</source>
        <translation>Ningún lugar tiene un nombre parecido en %1 a la redonda.</translation>
    </message>
    <message>
        <source>No place has a name like this within %1. The nearest place is “%2”, %3 away.</source>
        <translation>Ningún lugar tiene un nombre parecido en %1 a la redonda. El lugar más cercano es «%2», a %3.</translation>
    </message>
    <message>
        <source>“%1” is %2 away and has another name. If it is the same place, one of the names is an old or a second one.</source>
        <translation>«%1» está a %2 y tiene otro nombre. Si es el mismo lugar, uno de los nombres es antiguo o es un segundo nombre.</translation>
    </message>
    <message>
        <source>“%1” has this name, but is %2 away, and may well be another place. Check the coordinates of both.</source>
        <translation>«%1» tiene este nombre, pero está a %2 y bien puede ser otro lugar. Revise las coordenadas de ambos.</translation>
    </message>
    <message>
        <source>“%1”, %2 away, has the same name but for its number or direction.</source>
        <translation>«%1», a %2, tiene el mismo nombre salvo el número o la dirección.</translation>
    </message>
    <message>
        <source>“%1”, %2 away, has this name, but another place fits it better.</source>
        <translation>«%1», a %2, tiene este nombre, pero otro lugar le corresponde mejor.</translation>
    </message>
    <message>
        <source>The point lies %1 away: check its coordinates.</source>
        <translation>El punto está a %1: revise sus coordenadas.</translation>
    </message>
</context>
<context>
    <name>PluginEntry</name>
    <message>
        <source>What is missing from the map, who is in harm&apos;s way, and where to map next</source>
        <translation>Qué falta en el mapa, quién está en peligro y dónde mapear después</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
</context>
<context>
    <name>PriorityZonesAlgorithm</name>
    <message>
        <source>Priority zones</source>
        <translation>Zonas prioritarias</translation>
    </message>
    <message>
        <source>priority,ranking,gap,hazard,people,mapping,campaign,where,first</source>
        <translation>prioridad,clasificación,faltantes,amenaza,personas,mapeo,campaña,dónde,primero,priority,gap,mapatón,urgente,damnificados</translation>
    </message>
    <message>
        <source>Where to map first: much missing, much in harm&apos;s way, many people.</source>
        <translation>Dónde mapear primero: mucho que falta, mucho en peligro, mucha gente.</translation>
    </message>
    <message>
        <source>Zones (from Gaps by zone, Exposure by zone or Roads by zone)</source>
        <translation>Zonas (de Faltantes por zona, Exposición por zona o Vías por zona)</translation>
    </message>
    <message>
        <source>Weight of the gap</source>
        <translation>Peso del faltante</translation>
    </message>
    <message>
        <source>Weight of the hazard</source>
        <translation>Peso de la amenaza</translation>
    </message>
    <message>
        <source>Weight of people or value</source>
        <translation>Peso de las personas o el valor</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zones with a priority</source>
        <translation>Zonas con prioridad</translation>
    </message>
    <message>
        <source>All weights are 0, so every zone would be the same. Give at least one a weight above 0.</source>
        <translation>Todos los pesos son 0, así que todas las zonas serían iguales. Dé al menos a uno un peso mayor que 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) does not say what is missing: it has neither completeness, nor buildings_missing, nor completeness_length. Run Gaps by zone or Roads by zone on it first, or set GAP_WEIGHT to 0.</source>
        <translation>La capa «%1» (ZONES) no dice qué falta: no tiene completeness, ni buildings_missing, ni completeness_length. Ejecute antes Faltantes por zona o Vías por zona sobre ella, o ponga GAP_WEIGHT en 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) does not say what is exposed: it has no exposed_all. Run Exposure by zone on it first, or set HAZARD_WEIGHT to 0.</source>
        <translation>La capa «%1» (ZONES) no dice qué está expuesto: no tiene exposed_all. Ejecute antes Exposición por zona sobre ella, o ponga HAZARD_WEIGHT en 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) has no field that counts people or buildings. Choose PEOPLE_FIELD, or set PEOPLE_WEIGHT to 0.</source>
        <translation>La capa «%1» (ZONES) no tiene ningún campo que cuente personas o edificios. Elija PEOPLE_FIELD, o ponga PEOPLE_WEIGHT en 0.</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>qué falta</translation>
    </message>
    <message>
        <source>what is exposed</source>
        <translation>qué está expuesto</translation>
    </message>
    <message>
        <source>how many live there</source>
        <translation>cuántos viven ahí</translation>
    </message>
    <message>
        <source>No priority: not known is %1.</source>
        <translation>Sin prioridad: no se sabe %1.</translation>
    </message>
    <message>
        <source>%1 of the buildings are missing from the map</source>
        <translation>%1 de los edificios faltan en el mapa</translation>
    </message>
    <message>
        <source>%1 are in harm&apos;s way</source>
        <translation>%1 están en peligro</translation>
    </message>
    <message>
        <source>%1 buildings</source>
        <translation>%1 edificios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of these is 0, so there is nothing to gain here first.</source>
        <translation>Uno de ellos es 0, así que aquí no hay nada que ganar primero.</translation>
    </message>
    <message>
        <source>No zone has a priority, since a factor is unknown in each; priority_why says which.</source>
        <translation>Ninguna zona tiene prioridad, porque en cada una se desconoce un factor; priority_why dice cuál.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Priority zones, from “%1”; weights: %2.</source>
        <translation>Hecho por Lacuna, Zonas prioritarias, a partir de «%1»; pesos: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <comment>a place, and why</comment>
        <translation>Primero: %1. %2</translation>
    </message>
    <message>
        <source>priority %1–%2</source>
        <translation>prioridad %1–%2</translation>
    </message>
    <message>
        <source>PRECISION is given, but the layer “%1” (ZONES) has no answers of people (missing_confirmed, missing_refuted, missing_open). Run Gaps by zone with CHECKED first, or leave PRECISION empty.</source>
        <translation>Se da PRECISION, pero la capa «%1» (ZONES) no tiene respuestas de personas (missing_confirmed, missing_refuted, missing_open). Ejecute antes Faltantes por zona con CHECKED, o deje PRECISION vacío.</translation>
    </message>
    <message>
        <source>People&apos;s answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are taken for real (PRECISION).</source>
        <translation>Cuentan las respuestas de personas: %1 edificios faltantes están confirmados, %2 descartados, y de los otros %3 se toma por real el %4 (PRECISION).</translation>
    </message>
    <message>
        <source>People&apos;s answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are taken for real, as of those that were answered.</source>
        <translation>Cuentan las respuestas de personas: %1 edificios faltantes están confirmados, %2 descartados, y de los otros %3 se toma por real el %4, como de los respondidos.</translation>
    </message>
    <message>
        <source>Ranks zones by gap × hazard × people.

The gap is the share of the buildings that the map lacks, the hazard the share of them that is exposed, people the field you choose, or else the people that Exposure by zone counts (the hazard is then the share of them that is exposed), or else the number of buildings. Their fields come from Gaps by zone and Exposure by zone, run one after the other on the same zones. The highest zone has priority 100; with all weights 1, a zone with 50 has half as many unmapped people in harm&apos;s way.

Weights are exponents: 2 makes a factor count twice, 0 leaves it out. Units do not matter: people or thousands of people, dollars or pesos give the same order. A zone where a factor is not known has no priority, and priority_why says so. The weights used are written to every row.</source>
        <translation>Ordena las zonas por faltante × amenaza × personas.

El faltante es la proporción de los edificios que faltan en el mapa; la amenaza, la proporción de ellos que está expuesta; las personas, el campo que usted elija, o si no la población que cuenta Exposición por zona (la amenaza es entonces la parte de ella que está expuesta), o si no el número de edificios. Sus campos vienen de Faltantes por zona y de Exposición por zona, ejecutados uno tras otro sobre las mismas zonas. La zona más alta tiene prioridad 100; con todos los pesos en 1, una zona con 50 tiene la mitad de gente no mapeada en peligro.

Los pesos son exponentes: 2 hace que un factor cuente doble, 0 lo deja fuera. Las unidades no importan: personas o miles de personas, dólares o pesos dan el mismo orden. Una zona donde no se conoce un factor no tiene prioridad, y priority_why lo dice. Los pesos usados se escriben en cada fila.</translation>
    </message>
    <message>
        <source>Field with people or value (else those in the buildings, or buildings)</source>
        <translation>Campo con personas o valor (si no, las de los edificios, o edificios)</translation>
    </message>
    <message>
        <source>%1 of the people are in harm&apos;s way</source>
        <translation>%1 de la población está en peligro</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>Real share of the gaps nobody looked at (empty: as of those answered)</source>
        <translation>Parte real de los faltantes que nadie miró (vacío: la de los respondidos)</translation>
    </message>
</context>
<context>
    <name>QgisFit</name>
    <message>
        <source>This Lacuna runs in QGIS %1 from %2 on, and this is QGIS %3. Install the Lacuna package made for your QGIS, or update QGIS.</source>
        <translation>Esta Lacuna funciona en QGIS %1 desde la versión %2, y este es QGIS %3. Instale el paquete de Lacuna hecho para su QGIS o actualice QGIS.</translation>
    </message>
    <message>
        <source>Lacuna does not run in QGIS %1: %2. Update QGIS.</source>
        <translation>Lacuna no funciona en QGIS %1: %2. Actualice QGIS.</translation>
    </message>
</context>
<context>
    <name>QualityAttributes</name>
    <message>
        <source>“%1” (ATTRIBUTES) does not begin with a layer. Write one of %2, a colon and the attributes, such as: roads: name, surface</source>
        <translation>«%1» (ATTRIBUTES) no empieza con una capa. Escriba una de %2, dos puntos y los atributos, como: roads: name, surface</translation>
    </message>
    <message>
        <source>ATTRIBUTES lists %1 attributes of %2, and there is room for %3. Leave some out.</source>
        <translation>ATTRIBUTES enumera %1 atributos de %2, y hay lugar para %3. Omita algunos.</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) holds both + (all of them) and | (one of them), and which comes first is not clear. Write one of the two, or two attributes with a comma between.</source>
        <translation>«%1» (ATTRIBUTES) tiene a la vez + (todos) y | (uno de ellos), y no está claro cuál va primero. Escriba solo uno de los dos, o dos atributos separados por una coma.</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) lacks a tag. Write one on each side of +, | and before ≠, such as: lanes|width</source>
        <translation>A «%1» (ATTRIBUTES) le falta una etiqueta. Escriba una a cada lado de +, | y antes de ≠, como: lanes|width</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) would fill the column %2, which holds something else: what Map quality itself says of %3. Leave it out.</source>
        <translation>«%1» (ATTRIBUTES) llenaría la columna %2, que tiene otra cosa: lo que Calidad del mapa misma dice de %3. Omítalo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” (ATTRIBUTES) would both fill the column %3. Leave one of them out.</source>
        <translation>«%1» y «%2» (ATTRIBUTES) llenarían ambos la columna %3. Omita uno de los dos.</translation>
    </message>
</context>
<context>
    <name>ReadableLayer</name>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
</context>
<context>
    <name>ResultSentence</name>
    <message>
        <source>Left out: %1</source>
        <translation>Se omitió: %1</translation>
    </message>
    <message>
        <source>%1 m of this road are missing in OSM, %2 % of it.</source>
        <translation>Faltan en OSM %1 m de esta vía, el %2 %.</translation>
    </message>
    <message>
        <source>%1 m of this road are missing in the reference, %2 % of it.</source>
        <translation>Faltan en la referencia %1 m de esta vía, el %2 %.</translation>
    </message>
    <message>
        <source>OSM has this building: %1. %2 % of the smaller one is in common.</source>
        <translation>OSM tiene este edificio: %1. Tienen en común el %2 % del más pequeño.</translation>
    </message>
    <message>
        <source>Here the reference lies %1 m east and %2 m north of where OSM has it; read from %3 buildings.</source>
        <translation>Aquí la referencia está %1 m al este y %2 m al norte de donde la tiene OSM; leído de %3 edificios.</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>%1: OSM has %2 % of the buildings (between %3 % and %4 %). %5 of %6 are missing.</source>
        <translation>%1: OSM tiene el %2 % de los edificios (entre el %3 % y el %4 %). Faltan %5 de %6.</translation>
    </message>
    <message>
        <source>%1: the reference has no building here.</source>
        <translation>%1: la referencia no tiene ningún edificio aquí.</translation>
    </message>
    <message>
        <source>%1: OSM has %2 % of the roads; %3 km are missing.</source>
        <translation>%1: OSM tiene el %2 % de las vías; faltan %3 km.</translation>
    </message>
    <message>
        <source>%1: the reference has no road here.</source>
        <translation>%1: la referencia no tiene ninguna vía aquí.</translation>
    </message>
    <message>
        <source>%1: %2 buildings in harm&apos;s way, %3 of them missing on the map.</source>
        <translation>%1: %2 edificios en peligro; de ellos, %3 faltan en el mapa.</translation>
    </message>
    <message>
        <source>%1: %2 buildings in harm&apos;s way.</source>
        <translation>%1: %2 edificios en peligro.</translation>
    </message>
    <message>
        <source>%1 comes in place %2. %3</source>
        <translation>%1 está en el puesto %2. %3</translation>
    </message>
    <message>
        <source>%1: not ranked, since a number is missing.</source>
        <translation>%1: sin puesto, porque falta un número.</translation>
    </message>
    <message>
        <source>Damage to be expected in a year: %1.</source>
        <translation>Daño que se espera en un año: %1.</translation>
    </message>
    <message>
        <source>The damage of this building is not known.</source>
        <translation>No se conoce el daño de este edificio.</translation>
    </message>
    <message>
        <source>Hazard: %1.</source>
        <translation>Amenaza: %1.</translation>
    </message>
    <message>
        <source>Hazard: %1. %2 % of the building is damaged.</source>
        <translation>Amenaza: %1. Se daña el %2 % del edificio.</translation>
    </message>
    <message>
        <source>The hazard has no data here.</source>
        <translation>La amenaza no tiene datos aquí.</translation>
    </message>
    <message>
        <source>Task %1: %2 features to map on %3 km².</source>
        <translation>Tarea %1: %2 objetos por mapear en %3 km².</translation>
    </message>
    <message>
        <source>Task %1: %2 buildings are missing.</source>
        <translation>Tarea %1: faltan %2 edificios.</translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation>Tarea %1: %2</translation>
    </message>
    <message>
        <source>%1 has %2 % of the people and %3 % of what is mapped.</source>
        <translation>%1 tiene el %2 % de las personas y el %3 % de lo mapeado.</translation>
    </message>
    <message>
        <source>Last edited or checked %1 months before.</source>
        <translation>Se editó o revisó por última vez %1 meses antes.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>No tiene fecha.</translation>
    </message>
    <message>
        <source>Of %1 buildings half were last edited more than %2 months before.</source>
        <translation>De %1 edificios, la mitad se editó por última vez hace más de %2 meses.</translation>
    </message>
    <message>
        <source>The buildings have no dates.</source>
        <translation>Los edificios no tienen fechas.</translation>
    </message>
    <message>
        <source>About %1 people live here (%2 % of those of the census zone; shared out, not counted).</source>
        <translation>Aquí viven unas %1 personas (%2 % de las de la zona censal; repartidas, no contadas).</translation>
    </message>
    <message>
        <source>How many people live here is not known.</source>
        <translation>No se sabe cuántas personas viven aquí.</translation>
    </message>
</context>
<context>
    <name>RoadGapsAlgorithm</name>
    <message>
        <source>Road gaps</source>
        <translation>Vías faltantes</translation>
    </message>
    <message>
        <source>missing,roads,streets,completeness,openstreetmap,osm,conflation,compare,length,buffer,gap</source>
        <translation>faltante,vías,calles,caminos,completitud,openstreetmap,osm,conflación,comparar,longitud,búfer,vacío,huecos,carreteras</translation>
    </message>
    <message>
        <source>Finds the parts of the roads of an official layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encuentra las partes de las vías de una capa oficial que faltan en OpenStreetMap, y al revés.</translation>
    </message>
    <message>
        <source>Reference roads</source>
        <translation>Vías de referencia</translation>
    </message>
    <message>
        <source>OpenStreetMap roads</source>
        <translation>Vías de OpenStreetMap</translation>
    </message>
    <message>
        <source>Only judge roads inside</source>
        <translation>Analizar solo las vías dentro de</translation>
    </message>
    <message>
        <source>Tolerance (metres)</source>
        <translation>Tolerancia (metros)</translation>
    </message>
    <message>
        <source>Maximum angle between two roads that are the same (degrees)</source>
        <translation>Ángulo máximo entre dos vías que son la misma (grados)</translation>
    </message>
    <message>
        <source>Minimum length of a gap (metres)</source>
        <translation>Longitud mínima de un faltante (metros)</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimar y deshacer el desplazamiento local entre las capas</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Desplazamiento máximo (metros)</translation>
    </message>
    <message>
        <source>Roads missing in OSM</source>
        <translation>Vías faltantes en OSM</translation>
    </message>
    <message>
        <source>Roads missing in the reference</source>
        <translation>Vías faltantes en la referencia</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Length of the reference roads (m)</source>
        <translation>Longitud de las vías de referencia (m)</translation>
    </message>
    <message>
        <source>Length of the OSM roads (m)</source>
        <translation>Longitud de las vías de OSM (m)</translation>
    </message>
    <message>
        <source>Length of the reference roads that OSM has (m)</source>
        <translation>Longitud de las vías de referencia que OSM tiene (m)</translation>
    </message>
    <message>
        <source>Completeness by length (0–1)</source>
        <translation>Completitud por longitud (0–1)</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Objetos omitidos de ambas capas</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) does not hold lines. Roads are compared by their centre lines: choose a line layer, or make one of the road areas first.</source>
        <translation>La capa «%1» (%2) no contiene líneas. Las vías se comparan por sus ejes: elija una capa de líneas, o haga antes una a partir de las áreas de calzada.</translation>
    </message>
    <message>
        <source>Reading the roads</source>
        <translation>Leyendo las vías</translation>
    </message>
    <message>
        <source>Comparing the roads</source>
        <translation>Comparando las vías</translation>
    </message>
    <message>
        <source>No reference road lies inside the area.</source>
        <translation>Ninguna vía de referencia está dentro del área.</translation>
    </message>
    <message>
        <source>No road of one layer covers one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation>Ninguna vía de una capa cubre a una de la otra, aunque sus extensiones se superponen. Vea ambas en el mapa: un SRC equivocado o un desplazamiento mayor que el máximo (%1 m) son causas probables.</translation>
    </message>
    <message>
        <source>%1: %2 km run over an earlier line of the layer, vertex for vertex, and are judged once.</source>
        <translation>%1: %2 km van sobre una línea anterior de la capa, vértice por vértice, y se analizan una vez.</translation>
    </message>
    <message>
        <source>OSM has %1 of %2 km of the reference roads: %3 %. %4 km are missing in OSM, %5 km of OSM roads are missing in the reference.</source>
        <translation>OSM tiene %1 de %2 km de las vías de referencia: %3 %. En OSM faltan %4 km; en la referencia faltan %5 km de vías de OSM.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Road gaps, from “%1” and “%2”; tolerance %3 m, maximum angle %4°, minimum length %5 m.</source>
        <translation>Hecho con Lacuna, Vías faltantes, a partir de «%1» y «%2»; tolerancia %3 m, ángulo máximo %4°, longitud mínima %5 m.</translation>
    </message>
    <message>
        <source>Compares two layers of road lines and cuts out the parts that the other layer does not have.

A point of a road is covered when a road of the other layer passes within the tolerance, and at no more than the maximum angle: a crossing street does not cover the one it crosses. Which way a line is drawn does not matter. Directions are taken over 20 m, so that zig-zag digitising and bends do not count.

A line between two carriageways, or one carriageway of two around a single line, is covered up to two and a half tolerances away. A line that lies on one of two parallel roads does not cover the other one beside it (a service road). With a maximum angle of 90° these finer rules are off: every road within the tolerance covers, as a buffer would.

The local shift between the two layers is estimated and undone for the comparison; results keep their places. Parts shorter than the minimum length count as covered, unless whole short roads are missing side by side; those come out as one. Stretches drawn twice in one layer are judged once. Covered and missing length add up to the length judged; with an area, only what lies inside is judged. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Compara dos capas de líneas de vías y recorta las partes que la otra capa no tiene.

Un punto de una vía está cubierto cuando una vía de la otra capa pasa dentro de la tolerancia y con un ángulo no mayor que el máximo: una calle que cruza no cubre a la que cruza. No importa en qué sentido esté dibujada una línea. Las direcciones se toman sobre 20 m, para que el dibujo en zigzag y las curvas no cuenten.

Una línea entre dos calzadas, o una calzada de dos en torno a una sola línea, está cubierta hasta dos tolerancias y media de distancia. Una línea que va sobre una de dos vías paralelas no cubre a la otra que va a su lado (una vía de servicio). Con un ángulo máximo de 90° estas reglas más finas no se aplican: toda vía dentro de la tolerancia cubre, como lo haría un búfer.

El desplazamiento local entre las dos capas se estima y se deshace para la comparación; los resultados conservan su lugar. Las partes más cortas que la longitud mínima cuentan como cubiertas, salvo que falten vías cortas enteras una junto a otra; esas salen como una sola. Los tramos dibujados dos veces en una capa se analizan una vez. La longitud cubierta y la faltante suman la longitud analizada; con un área, solo se analiza lo que está dentro. Las longitudes son metros, sea cual sea el SRC de las capas.</translation>
    </message>
</context>
<context>
    <name>RoadsByZoneAlgorithm</name>
    <message>
        <source>Roads by zone</source>
        <translation>Vías por zona</translation>
    </message>
    <message>
        <source>completeness,roads,streets,length,neighbourhood,barrio,district,zone,summary,missing</source>
        <translation>completitud,vías,calles,longitud,barrio,distrito,zona,resumen,faltante,roads,completeness</translation>
    </message>
    <message>
        <source>How much of the roads of each neighbourhood OpenStreetMap has, from the result of Road gaps.</source>
        <translation>Cuánto de las vías de cada barrio tiene OpenStreetMap, a partir del resultado de Vías faltantes.</translation>
    </message>
    <message>
        <source>Adds up the roads of each zone, and the parts of them that Road gaps found missing.

Roads are cut at the borders of the zones. completeness_length is the covered length over the length of all reference roads of the zone; it is empty where there are none. A road that runs along a border counts in one of the two zones, so zones without gaps and overlaps add up to the whole.

Give the reference that Road gaps was run with, and its area, if it had one: whatever is not missing counts as covered. Zones may overlap: a road then counts in each, and how much does is said. Roads in no zone, and zones without geometry, go to Skipped. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Suma las vías de cada zona y las partes de ellas que Vías faltantes encontró que faltan.

Las vías se cortan en los límites de las zonas. completeness_length es la longitud cubierta entre la longitud de todas las vías de referencia de la zona; queda vacío donde no hay ninguna. Una vía que corre por un límite cuenta en una de las dos zonas, así que las zonas sin huecos ni superposición suman el total.

Dé la referencia con la que se ejecutó Vías faltantes, y su área, si la tuvo: lo que no falta cuenta como cubierto. Las zonas pueden superponerse: una vía cuenta entonces en cada una, y se indica cuánto es. Las vías que no están en ninguna zona, y las zonas sin geometría, van a Omitidos. Las longitudes son metros, sea cual sea el SRC de las capas.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Reference roads that Road gaps was run with</source>
        <translation>Vías de referencia con las que se ejecutó Vías faltantes</translation>
    </message>
    <message>
        <source>Roads missing in OSM (from Road gaps)</source>
        <translation>Vías que faltan en OSM (de Vías faltantes)</translation>
    </message>
    <message>
        <source>Area that Road gaps was run with</source>
        <translation>Área con la que se ejecutó Vías faltantes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Length of the reference roads in the zones (m)</source>
        <translation>Longitud de las vías de referencia en las zonas (m)</translation>
    </message>
    <message>
        <source>Length of them that OSM has (m)</source>
        <translation>Longitud de ellas que OSM tiene (m)</translation>
    </message>
    <message>
        <source>Length of them that OSM lacks (m)</source>
        <translation>Longitud de ellas que a OSM le falta (m)</translation>
    </message>
    <message>
        <source>Completeness by length (0–1)</source>
        <translation>Completitud por longitud (0–1)</translation>
    </message>
    <message>
        <source>Length of the reference roads in no zone (m)</source>
        <translation>Longitud de las vías de referencia fuera de toda zona (m)</translation>
    </message>
    <message>
        <source>Skipped zones and roads</source>
        <translation>Zonas y vías omitidas</translation>
    </message>
    <message>
        <source>%1 % of the length of “%2” (MISSING_IN_OSM) does not lie on the roads of “%3” (REFERENCE), so it is not the reference that Road gaps was run with. Choose that layer.</source>
        <translation>El %1 % de la longitud de «%2» (MISSING_IN_OSM) no está sobre las vías de «%3» (REFERENCE), así que no es la referencia con la que se ejecutó Vías faltantes. Elija esa capa.</translation>
    </message>
    <message>
        <source>Reading the zones and the roads</source>
        <translation>Leyendo las zonas y las vías</translation>
    </message>
    <message>
        <source>Measuring the roads by zone</source>
        <translation>Midiendo las vías por zona</translation>
    </message>
    <message>
        <source>No reference road lies in any zone. Check that the layer “%1” covers the same place and that the CRS of all layers is right.</source>
        <translation>Ninguna vía de referencia está en ninguna zona. Compruebe que la capa «%1» cubre el mismo lugar y que el SRC de todas las capas es correcto.</translation>
    </message>
    <message>
        <source>%1 km of the reference roads lie in no zone and are counted nowhere. Roads that lie wholly outside are in Skipped.</source>
        <translation>%1 km de las vías de referencia no están en ninguna zona y no se cuentan en ningún lugar. Las vías que están del todo fuera están en Omitidos.</translation>
    </message>
    <message>
        <source>Some zones overlap: %1 km of road are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>Algunas zonas se superponen: %1 km de vía se cuentan en más de una zona, así que las zonas no suman el total.</translation>
    </message>
    <message>
        <source>In the zones OSM has %1 of %2 km of the reference roads: %3 %.</source>
        <translation>En las zonas, OSM tiene %1 de %2 km de las vías de referencia: %3 %.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Roads by zone, from “%1”, “%2” and the result of Road gaps “%3”.</source>
        <translation>Hecho con Lacuna, Vías por zona, a partir de «%1», «%2» y el resultado de Vías faltantes «%3».</translation>
    </message>
    <message>
        <source>no reference roads</source>
        <translation>sin vías de referencia</translation>
    </message>
</context>
<context>
    <name>RoughOperation</name>
    <message>
        <source>The layer “%1” (%2) cannot be brought to the CRS of the other layers exactly: no operation for its datum is known here, and it may lie some hundred metres off. Set the right operation under Project ▸ Properties ▸ Transformations.</source>
        <translation>La capa «%1» (%2) no se puede llevar con exactitud al SRC de las otras capas: aquí no se conoce ninguna operación para su datum, y puede quedar desplazada unos cientos de metros. Indique la operación correcta en Proyecto ▸ Propiedades ▸ Transformaciones.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is brought to the CRS of the other layers by “%3”, which is only good to %4 m. Small buildings may miss each other. Ask for the layer in a newer CRS, or set a better operation under Project ▸ Properties ▸ Transformations.</source>
        <translation>La capa «%1» (%2) se lleva al SRC de las otras capas con «%3», que solo es exacta hasta %4 m. Edificios pequeños pueden no coincidir. Pida la capa en un SRC más nuevo, o indique una operación mejor en Proyecto ▸ Propiedades ▸ Transformaciones.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>The earlier report %1 (COMPARE_WITH) cannot be read (%2).</source>
        <translation>El informe anterior %1 (COMPARE_WITH) no se puede leer (%2).</translation>
    </message>
    <message>
        <source>The file %1 (COMPARE_WITH) is no report of Lacuna that numbers can be taken from. Choose the HTML file that “%2” wrote as REPORT.</source>
        <translation>El archivo %1 (COMPARE_WITH) no es un informe de Lacuna del que se puedan tomar cifras. Elija el archivo HTML que «%2» escribió como REPORT.</translation>
    </message>
    <message>
        <source>The file %1 (COMPARE_WITH) is a report of “%2”. Choose one of “%3”.</source>
        <translation>El archivo %1 (COMPARE_WITH) es un informe de «%2». Elija uno de «%3».</translation>
    </message>
</context>
<context>
    <name>SampleCheckAlgorithm</name>
    <message>
        <source>Sample to be checked</source>
        <translation>Muestra por revisar</translation>
    </message>
    <message>
        <source>sample,sampling,validation,check,quality,accuracy,field,random,stratified,survey,gap,missing</source>
        <translation>muestra,muestreo,validación,revisar,calidad,exactitud,campo,azar,estratificado,encuesta,faltante,falta</translation>
    </message>
    <message>
        <source>Draws the buildings and empty squares to look at, so that the number of missing buildings can be told with its limits.</source>
        <translation>Sortea los edificios y cuadrados vacíos que hay que mirar, para poder decir con límites cuántos edificios faltan.</translation>
    </message>
    <message>
        <source>Draws a random sample of the results of Building gaps: gaps, matched buildings, extra buildings of OSM and, with an area, squares where neither map has a building. Somebody looks at each, in the field or on imagery, and answers the question of the row. Estimate from a sample makes of the answers how many buildings OSM really lacks, with limits that hold.

With simple every row is drawn by itself. With areas some areas are drawn (zones, or squares of 500 m) and a few rows in each: less travel, somewhat wider limits. Every area is the same work, and every row of a stratum counts the same.

SIZE is the number of rows in all, or give HALF_WIDTH: so many rows are drawn that the total is known so well (0.1: ± 10 %). EXPECTED is what you think you will find; the estimate does not hang on it.

The same seed gives the same sample, whatever the order of the rows. Keep the design file: without it the answers cannot be used. Features without a usable geometry, outside the area or in no zone go to Skipped.</source>
        <translation>Sortea una muestra de los resultados de Edificios faltantes: faltantes, edificios emparejados, edificios de más de OSM y, con un área, cuadrados donde ningún mapa tiene un edificio. Alguien mira cada uno, en el campo o en imágenes, y responde la pregunta de la fila. Estimación a partir de una muestra saca de las respuestas cuántos edificios le faltan de verdad a OSM, con límites que se cumplen.

Con simple cada fila se sortea por sí sola. Con areas se sortean algunas áreas (zonas, o cuadrados de 500 m) y unas pocas filas en cada una: menos viaje, límites algo más amplios. Cada área es el mismo trabajo, y cada fila de un estrato vale lo mismo.

SIZE es el número de filas en total; o dé HALF_WIDTH: se sortean tantas filas que el total se conozca así de bien (0.1: ± 10 %). EXPECTED es lo que usted cree que va a encontrar; la estimación no depende de ello.

La misma semilla da la misma muestra, sea cual sea el orden de las filas. Guarde el archivo de diseño: sin él las respuestas no sirven. Los objetos sin geometría utilizable, fuera del área o en ninguna zona van a Omitidos.</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes en OSM (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Emparejados (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Faltantes en la referencia (de Edificios faltantes)</translation>
    </message>
    <message>
        <source>Area, to look into empty squares too (for what both maps miss)</source>
        <translation>Área, para mirar también cuadrados vacíos (lo que falta en ambos mapas)</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Rows to look at, in all</source>
        <translation>Filas por mirar, en total</translation>
    </message>
    <message>
        <source>or how near the limits shall be (0.1: ± 10 % of the total)</source>
        <translation>o qué tan cerca deben estar los límites (0.1: ± 10 % del total)</translation>
    </message>
    <message>
        <source>Areas to visit (design areas)</source>
        <translation>Áreas por visitar (diseño areas)</translation>
    </message>
    <message>
        <source>Zones to choose areas from (without: squares of 500 m)</source>
        <translation>Zonas de las que se eligen las áreas (sin ellas: cuadrados de 500 m)</translation>
    </message>
    <message>
        <source>Side of the empty squares (metres)</source>
        <translation>Lado de los cuadrados vacíos (metros)</translation>
    </message>
    <message>
        <source>Shares that are expected</source>
        <translation>Partes que se esperan</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Design file (keep it: the estimate needs it)</source>
        <translation>Archivo de diseño (guárdelo: la estimación lo necesita)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Filas por mirar</translation>
    </message>
    <message>
        <source>of them gaps</source>
        <translation>de ellas, faltantes</translation>
    </message>
    <message>
        <source>of them matched buildings</source>
        <translation>de ellas, edificios emparejados</translation>
    </message>
    <message>
        <source>of them extra buildings</source>
        <translation>de ellas, edificios de más</translation>
    </message>
    <message>
        <source>of them empty squares</source>
        <translation>de ellas, cuadrados vacíos</translation>
    </message>
    <message>
        <source>Empty squares in all</source>
        <translation>Cuadrados vacíos en total</translation>
    </message>
    <message>
        <source>Areas to visit</source>
        <translation>Áreas por visitar</translation>
    </message>
    <message>
        <source>How near the limits are expected to be (share of the total)</source>
        <translation>Qué tan cerca se espera que estén los límites (parte del total)</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>The design file %1 cannot be written (%2). Choose another folder for DESIGN_FILE and run again.</source>
        <translation>El archivo de diseño %1 no se puede escribir (%2). Elija otra carpeta para DESIGN_FILE y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>ZONES is left aside: it says which areas can be visited, and DESIGN is simple.</source>
        <translation>ZONES se deja de lado: dice qué áreas se pueden visitar, y DESIGN es simple.</translation>
    </message>
    <message>
        <source>The design file lies in a temporary folder and goes when QGIS is closed (%1). Copy it to where the sample is kept: without it the answers cannot be used.</source>
        <translation>El archivo de diseño está en una carpeta temporal y desaparece al cerrar QGIS (%1). Cópielo adonde se guarda la muestra: sin él las respuestas no sirven.</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Escribiendo la muestra</translation>
    </message>
    <message>
        <source>Made by Lacuna, Sample to be checked, from “%1”; seed %2. Design file: %3.</source>
        <translation>Hecho por Lacuna, Muestra por revisar, a partir de «%1»; semilla %2. Archivo de diseño: %3.</translation>
    </message>
    <message>
        <source>Seed: another number draws another sample</source>
        <translation>Semilla: otro número sortea otra muestra</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Sorteado de</translation>
    </message>
    <message>
        <source>SIZE asks for %1 rows, and %2 were drawn: limits need 30 of each stratum at least.</source>
        <translation>SIZE pide %1 filas y se sortearon %2: los límites necesitan al menos 30 de cada estrato.</translation>
    </message>
</context>
<context>
    <name>SampleCheckReport</name>
    <message>
        <source>Places to look at</source>
        <translation>Lugares por mirar</translation>
    </message>
    <message>
        <source>A sample of “%1”, to find out how many of the gaps are real and what both maps miss.</source>
        <translation>Una muestra de «%1», para saber cuántos de los faltantes son reales y qué falta en ambos mapas.</translation>
    </message>
    <message>
        <source>Look at %1 places in %2 areas. If they turn out as expected, the number of missing buildings will be known to about ± %3.</source>
        <translation>Mire %1 lugares en %2 áreas. Si resultan como se espera, el número de edificios faltantes se conocerá con unos ± %3.</translation>
    </message>
    <message>
        <source>Look at %1 places. If they turn out as expected, the number of missing buildings will be known to about ± %2.</source>
        <translation>Mire %1 lugares. Si resultan como se espera, el número de edificios faltantes se conocerá con unos ± %2.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Lo que se sorteó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Each stands for</source>
        <translation>Cada uno vale por</translation>
    </message>
    <message>
        <source>Without Matched (MATCHED) it stays unknown how many of the buildings that OSM seems to have are wrongly matched, and how complete OSM is.</source>
        <translation>Sin Emparejados (MATCHED) no se sabe cuántos de los edificios que OSM parece tener están mal emparejados, ni qué tan completo está OSM.</translation>
    </message>
    <message>
        <source>Without an area (AREA) no empty squares are drawn, so buildings that both maps miss are not counted.</source>
        <translation>Sin un área (AREA) no se sortean cuadrados vacíos, así que los edificios que faltan en ambos mapas no se cuentan.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map of the places to look at</source>
        <translation>Mapa de los lugares por mirar</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Cómo responder</translation>
    </message>
    <message>
        <source>Every row of the layer has its question. Write yes, no or unknown in the field answer (sí, sim, oui, 1 and 0 are understood as well); of empty squares write the number of buildings in the field count, 0 for none. Do not change, add, delete or replace rows: a place that cannot be judged is unknown, not swapped for the next one.</source>
        <translation>Cada fila de la capa tiene su pregunta. Escriba sí, no o unknown (desconocido) en el campo answer (yes, sim, oui, 1 y 0 también se entienden); de los cuadrados vacíos escriba el número de edificios en el campo count, 0 si no hay. No cambie, agregue, borre ni sustituya filas: un lugar que no se puede valorar es desconocido, no se cambia por el siguiente.</translation>
    </message>
    <message>
        <source>Then run Estimate from a sample with the answered layer and the design file “%1”.</source>
        <translation>Después ejecute Estimación a partir de una muestra con la capa respondida y el archivo de diseño «%1».</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Strata have the sample sizes that give the smallest error of the total for what is expected of them (Neyman), and at least 30 rows each where they have as many.</source>
        <translation>Los estratos tienen los tamaños de muestra que dan el menor error del total según lo que se espera de ellos (Neyman), y al menos 30 filas cada uno donde las hay.</translation>
    </message>
    <message>
        <source>The areas were drawn by chance from %1, the more likely the more there is to look at in them, in proportion to a size over all strata (Folsom, Potter and Williams 1987): so every row of a stratum has the same chance, and every visit the same work. Areas with too little in them were joined with their neighbours.</source>
        <translation>Las áreas se sortearon entre %1, con más probabilidad cuanto más hay que mirar en ellas, en proporción a un tamaño sobre todos los estratos (Folsom, Potter y Williams 1987): así cada fila de un estrato tiene la misma probabilidad, y cada visita el mismo trabajo. Las áreas con muy poco se unieron a sus vecinas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>in areas that are visited</source>
        <translation>en áreas que se visitan</translation>
    </message>
    <message>
        <source>single rows</source>
        <translation>filas sueltas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>%1 of gaps real, %2 of matched right, %3 of extra there, %4 buildings a square</source>
        <translation>%1 de faltantes reales, %2 de emparejados correctos, %3 de los de más existen, %4 edificios por cuadrado</translation>
    </message>
    <message>
        <source>Side of the squares</source>
        <translation>Lado de los cuadrados</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Expected to be known to about ±</source>
        <translation>Se espera conocer con unos ±</translation>
    </message>
    <message>
        <source>Known to about ±</source>
        <translation>Conocer con unos ±</translation>
    </message>
    <message>
        <source>Rows asked for</source>
        <translation>Filas pedidas</translation>
    </message>
    <message>
        <source>Areas to visit</source>
        <translation>Áreas por visitar</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>squares of 500 m</source>
        <translation>cuadrados de 500 m</translation>
    </message>
</context>
<context>
    <name>SampleCheckRun</name>
    <message>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <source>Looking for squares without a building</source>
        <translation>Buscando cuadrados sin edificio</translation>
    </message>
    <message>
        <source>There are %1 areas to choose from (small ones are joined until each has enough to look at), and AREAS asks for %2 of them. Set AREAS well below %1, give smaller ZONES, or set DESIGN to simple.</source>
        <translation>Hay %1 áreas para elegir (las pequeñas se unen hasta que cada una tenga bastante que mirar), y AREAS pide %2. Ponga AREAS muy por debajo de %1, dé ZONES más pequeñas o ponga DESIGN en simple.</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Sorteando la muestra</translation>
    </message>
    <message>
        <source>There is nothing to draw a sample from: no layer has a usable building, inside AREA and ZONES where those are given. Choose the results of Building gaps, and check that AREA and ZONES lie over them.</source>
        <translation>No hay nada de qué sortear una muestra: ninguna capa tiene un edificio utilizable, dentro de AREA y ZONES donde se dieron. Elija los resultados de Edificios faltantes y compruebe que AREA y ZONES estén sobre ellos.</translation>
    </message>
</context>
<context>
    <name>SampleDesignFile</name>
    <message>
        <source>it was not written by Sample to be checked</source>
        <translation>no lo escribió Muestra por revisar</translation>
    </message>
    <message>
        <source>a later Lacuna has written it</source>
        <translation>lo escribió un Lacuna posterior</translation>
    </message>
    <message>
        <source>it is damaged, or was changed</source>
        <translation>está dañado, o se cambió</translation>
    </message>
    <message>
        <source>The file “%1” (DESIGN_FILE) could not be opened (%2). Choose the design file that Sample to be checked wrote.</source>
        <translation>El archivo «%1» (DESIGN_FILE) no se pudo abrir (%2). Elija el archivo de diseño que escribió Muestra por revisar.</translation>
    </message>
    <message>
        <source>it is too large for one</source>
        <translation>es demasiado grande para serlo</translation>
    </message>
    <message>
        <source>The file “%1” (DESIGN_FILE) is no design of a sample: %2. Choose the file that Sample to be checked wrote together with this sample.</source>
        <translation>El archivo «%1» (DESIGN_FILE) no es el diseño de una muestra: %2. Elija el archivo que Muestra por revisar escribió junto con esta muestra.</translation>
    </message>
    <message>
        <source>rows were taken out of it or added</source>
        <translation>se quitaron o agregaron filas</translation>
    </message>
</context>
<context>
    <name>SampleEstimateAlgorithm</name>
    <message>
        <source>Estimate from a sample</source>
        <translation>Estimación a partir de una muestra</translation>
    </message>
    <message>
        <source>sample,estimate,interval,confidence,accuracy,precision,recall,completeness,validation,quality,survey,missing</source>
        <translation>muestra,estimación,intervalo,confianza,exactitud,precisión,exhaustividad,completitud,validación,calidad,encuesta,falta</translation>
    </message>
    <message>
        <source>How many buildings OpenStreetMap really lacks, with limits, from the answers to a sample.</source>
        <translation>Cuántos edificios le faltan de verdad a OpenStreetMap, con límites, a partir de las respuestas de una muestra.</translation>
    </message>
    <message>
        <source>Takes the answered layer of Sample to be checked and its design file, and tells how many buildings OpenStreetMap really lacks: gaps that are real, buildings that were wrongly called matched and, where empty squares were drawn, those that both maps miss.

Every number has limits that hold in 95 of 100 samples, also when errors are rare, lie in clusters, or nothing wrong was found. They never go below what was seen. Precision is the share of the gaps that are real, recall the share of what is missing that the gaps show, completeness the share of all buildings that OSM has.

Answers are yes, no and unknown in the field answer (sí, sim, oui, 1 and 0 as well, and the findings there, not_there, mapped and unsure), of empty squares the number of buildings in the field count. Unknown rows are left out, and it is said what the limits would be if they were all missing or all not. Rows that are not in the design, answered twice differently, not understood or with a changed geometry are refused.</source>
        <translation>Toma la capa respondida de Muestra por revisar y su archivo de diseño, y dice cuántos edificios le faltan de verdad a OpenStreetMap: faltantes que son reales, edificios mal emparejados y, donde se sortearon cuadrados vacíos, los que faltan en ambos mapas.

Cada número tiene límites que se cumplen en 95 de 100 muestras, también cuando los errores son raros, están agrupados o no se encontró ninguno. Nunca bajan de lo que se vio. La precisión es la parte de los faltantes que son reales; la exhaustividad, la parte de lo que falta que los faltantes muestran; la completitud, la parte de todos los edificios que OSM tiene.

Las respuestas son sí, no y unknown (desconocido) en el campo answer (también yes, sim, oui, 1 y 0, y los hallazgos there, not_there, mapped y unsure); de los cuadrados vacíos, el número de edificios en el campo count. Las filas desconocidas se dejan fuera, y se dice cuáles serían los límites si todas faltaran o ninguna. Las filas que no están en el diseño, respondidas dos veces de distinto modo, que no se entienden o con la geometría cambiada se rechazan.</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Muestra respondida</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Archivo de diseño</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Rows without an answer</source>
        <translation>Filas sin respuesta</translation>
    </message>
    <message>
        <source>Buildings that OSM lacks</source>
        <translation>Edificios que le faltan a OSM</translation>
    </message>
    <message>
        <source>– lower limit (95 %)</source>
        <translation>– límite inferior (95 %)</translation>
    </message>
    <message>
        <source>– upper limit (95 %)</source>
        <translation>– límite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of all buildings that OSM has (0–1)</source>
        <translation>Parte de todos los edificios que OSM tiene (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower limit (95 %)</source>
        <translation>Completitud, límite inferior (95 %)</translation>
    </message>
    <message>
        <source>Completeness, upper limit (95 %)</source>
        <translation>Completitud, límite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of the gaps that are real (0–1)</source>
        <translation>Parte de los faltantes que son reales (0–1)</translation>
    </message>
    <message>
        <source>Share of what OSM lacks that the gaps show (0–1)</source>
        <translation>Parte de lo que le falta a OSM que los faltantes muestran (0–1)</translation>
    </message>
    <message>
        <source>Recall, lower limit (95 %)</source>
        <translation>Exhaustividad, límite inferior (95 %)</translation>
    </message>
    <message>
        <source>Recall, upper limit (95 %)</source>
        <translation>Exhaustividad, límite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of gaps that are real (0–1)</source>
        <translation>Parte de los faltantes que son reales (0–1)</translation>
    </message>
    <message>
        <source>Gaps, lower limit (95 %)</source>
        <translation>Faltantes, límite inferior (95 %)</translation>
    </message>
    <message>
        <source>Gaps, upper limit (95 %)</source>
        <translation>Faltantes, límite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of matched buildings that OSM really has (0–1)</source>
        <translation>Parte de los emparejados que OSM tiene de verdad (0–1)</translation>
    </message>
    <message>
        <source>Matched, lower limit (95 %)</source>
        <translation>Emparejados, límite inferior (95 %)</translation>
    </message>
    <message>
        <source>Matched, upper limit (95 %)</source>
        <translation>Emparejados, límite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of extra buildings that are really there (0–1)</source>
        <translation>Parte de los edificios de más que existen de verdad (0–1)</translation>
    </message>
    <message>
        <source>Extra, lower limit (95 %)</source>
        <translation>De más, límite inferior (95 %)</translation>
    </message>
    <message>
        <source>Extra, upper limit (95 %)</source>
        <translation>De más, límite superior (95 %)</translation>
    </message>
    <message>
        <source>Buildings per empty square</source>
        <translation>Edificios por cuadrado vacío</translation>
    </message>
    <message>
        <source>Empty squares, lower limit (95 %)</source>
        <translation>Cuadrados vacíos, límite inferior (95 %)</translation>
    </message>
    <message>
        <source>Empty squares, upper limit (95 %)</source>
        <translation>Cuadrados vacíos, límite superior (95 %)</translation>
    </message>
    <message>
        <source>Design effect of the total</source>
        <translation>Efecto de diseño del total</translation>
    </message>
    <message>
        <source>Plain standard error of the total (Olofsson et al. 2014)</source>
        <translation>Error estándar simple del total (Olofsson et al. 2014)</translation>
    </message>
    <message>
        <source>Rows answered yes or no</source>
        <translation>Filas respondidas sí o no</translation>
    </message>
    <message>
        <source>Rows answered unknown</source>
        <translation>Filas respondidas desconocido</translation>
    </message>
    <message>
        <source>Lower limit if no unknown row were missing in OSM</source>
        <translation>Límite inferior si ninguna fila desconocida faltara en OSM</translation>
    </message>
    <message>
        <source>Upper limit if every unknown row were missing in OSM</source>
        <translation>Límite superior si todas las filas desconocidas faltaran en OSM</translation>
    </message>
    <message>
        <source>Nothing was answered of “%1”, so there is no total; what the others say is given.</source>
        <translation>No se respondió nada de «%1», así que no hay total; se da lo que dicen los demás.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are unknown or have no answer: more than a fifth, so the limits may not hold. Take the wider ones (LOW_IF_UNKNOWN_NO, HIGH_IF_UNKNOWN_YES), or have those rows looked at again.</source>
        <translation>%1 de %2 filas son desconocidas o no tienen respuesta: más de la quinta parte, así que los límites pueden no cumplirse. Tome los más amplios (LOW_IF_UNKNOWN_NO, HIGH_IF_UNKNOWN_YES) o haga mirar esas filas otra vez.</translation>
    </message>
    <message>
        <source>%1 rows of the design are not in “%2”. They count as rows without an answer; rows must not be deleted, since who deletes what is hard to judge makes the rest look better.</source>
        <translation>%1 filas del diseño no están en «%2». Cuentan como filas sin respuesta; no se deben borrar filas, pues quien borra lo difícil de valorar hace parecer mejor lo demás.</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>No row of “%1” (SAMPLE) is answered yes or no. Fill the field answer, and of empty squares the field count, and run again.</source>
        <translation>Ninguna fila de «%1» (SAMPLE) está respondida sí o no. Llene el campo answer y, de los cuadrados vacíos, el campo count, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Estimate from a sample, from “%1”.</source>
        <translation>Hecho por Lacuna, Estimación a partir de una muestra, a partir de «%1».</translation>
    </message>
    <message>
        <source>%1 rows have the sample_id of another row and say nothing else than that one; each counts once.</source>
        <translation>%1 filas tienen el sample_id de otra y no dicen nada distinto; cada una cuenta una vez.</translation>
    </message>
</context>
<context>
    <name>SampleEstimateReport</name>
    <message>
        <source>Of %1 gaps about %2 (%3–%4) are buildings that OpenStreetMap lacks.</source>
        <translation>De %1 faltantes, unos %2 (%3–%4) son edificios que de verdad le faltan a OpenStreetMap.</translation>
    </message>
    <message>
        <source>With those that were wrongly called matched and those both maps miss it lacks %1 (%2–%3).</source>
        <translation>Con los que se emparejaron por error y los que faltan en ambos mapas, le faltan %1 (%2–%3).</translation>
    </message>
    <message>
        <source>With those that were wrongly called matched it lacks %1 (%2–%3).</source>
        <translation>Con los que se emparejaron por error, le faltan %1 (%2–%3).</translation>
    </message>
    <message>
        <source>With those both maps miss it lacks %1 (%2–%3).</source>
        <translation>Con los que faltan en ambos mapas, le faltan %1 (%2–%3).</translation>
    </message>
    <message>
        <source>There is no total: nothing was answered of “%1”.</source>
        <translation>No hay total: no se respondió nada de «%1».</translation>
    </message>
    <message>
        <source>How many buildings OpenStreetMap really lacks</source>
        <translation>Cuántos edificios le faltan de verdad a OpenStreetMap</translation>
    </message>
    <message>
        <source>Estimated from the %1 answers of “%2”.</source>
        <translation>Estimado con las %1 respuestas de «%2».</translation>
    </message>
    <message>
        <source>The numbers in brackets are limits: in 95 of 100 samples drawn like this one the truth lies between them.</source>
        <translation>Los números entre paréntesis son límites: en 95 de 100 muestras sorteadas como esta, la verdad está entre ellos.</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Archivo de diseño</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Buildings that OSM lacks</source>
        <translation>Edificios que le faltan a OSM</translation>
    </message>
    <message>
        <source>Share of all buildings that OSM has</source>
        <translation>Parte de todos los edificios que OSM tiene</translation>
    </message>
    <message>
        <source>Share of the gaps that are real</source>
        <translation>Parte de los faltantes que son reales</translation>
    </message>
    <message>
        <source>Share of what OSM lacks that the gaps show</source>
        <translation>Parte de lo que le falta a OSM que los faltantes muestran</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>A lo más</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>Lo que dicen las respuestas</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se miró</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin saber</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Qué tan seguro es</translation>
    </message>
    <message>
        <source>%1 places could not be judged, and %2 have no answer. They are left out, as if they were like the others.</source>
        <translation>%1 lugares no se pudieron valorar y %2 no tienen respuesta. Se dejan fuera, como si fueran iguales a los demás.</translation>
    </message>
    <message>
        <source>If none of them were a building that OSM lacks, it would lack at least %1; if all were, at most %2.</source>
        <translation>Si ninguno fuera un edificio que le falta a OSM, le faltarían al menos %1; si lo fueran todos, a lo más %2.</translation>
    </message>
    <message>
        <source>Buildings near each other are alike: the total varies %1 times as much as it would with as many single buildings (design effect). The limits allow for that, and for there being %2 areas.</source>
        <translation>Los edificios cercanos se parecen: el total varía %1 veces lo que variaría con otros tantos edificios sueltos (efecto de diseño). Los límites lo tienen en cuenta, y también que las áreas sean %2.</translation>
    </message>
    <message>
        <source>Buildings that both maps miss are counted in squares of %1 m where neither has a building. Those that stand in a square beside a mapped one are not counted: there may be some more.</source>
        <translation>Los edificios que faltan en ambos mapas se cuentan en cuadrados de %1 m donde ninguno tiene un edificio. Los que están en un cuadrado junto a uno ya mapeado no se cuentan: puede haber algunos más.</translation>
    </message>
    <message>
        <source>How complete OSM is cannot be said: the sample was drawn without Matched.</source>
        <translation>No se puede decir qué tan completo está OSM: la muestra se sorteó sin Emparejados.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Each answer stands for as many rows as its stratum has per row looked at. The limits of a share are Wilson&apos;s with the effective size of the sample, those of the empty squares Garwood&apos;s for a count that is more scattered than chance; they are put together by the method of variance estimates recovery (Zou and Donner 2008), never go below what was seen, and are rounded to whole buildings.</source>
        <translation>Cada respuesta vale por tantas filas como tiene su estrato por cada una que se miró. Los límites de una parte son los de Wilson con el tamaño efectivo de la muestra; los de los cuadrados vacíos, los de Garwood para un recuento más disperso que el azar; se juntan con el método de recuperación de la varianza (Zou y Donner 2008), nunca bajan de lo que se vio y se redondean a edificios enteros.</translation>
    </message>
    <message>
        <source>For comparison with studies that give ± 1.96 standard errors: the plain standard error of the total (Olofsson et al. 2014) is %1.</source>
        <translation>Para comparar con estudios que dan ± 1,96 errores estándar: el error estándar simple del total (Olofsson et al. 2014) es %1.</translation>
    </message>
    <message>
        <source>– at least</source>
        <translation>– al menos</translation>
    </message>
    <message>
        <source>– at most</source>
        <translation>– a lo más</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Muestra respondida</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>in areas that are visited</source>
        <translation>en áreas que se visitan</translation>
    </message>
    <message>
        <source>single rows</source>
        <translation>filas sueltas</translation>
    </message>
    <message>
        <source>So OpenStreetMap has %1 of all buildings (%2–%3).</source>
        <translation>OpenStreetMap tiene entonces el %1 de todos los edificios (%2–%3).</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Semilla del sorteo</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Buildings that both maps miss are not counted: the sample was drawn without empty squares.</source>
        <translation>Los edificios que faltan en ambos mapas no se cuentan: la muestra se sorteó sin cuadrados vacíos.</translation>
    </message>
    <message>
        <source>A new sample with about %1 answers would have limits half as far apart.</source>
        <translation>Una muestra nueva con unas %1 respuestas tendría límites a la mitad de esa distancia.</translation>
    </message>
</context>
<context>
    <name>SampleLayerWriter</name>
    <message>
        <source>A square of the sample has no place in the CRS of “%1”. Reproject that layer to a CRS of the region, and run again.</source>
        <translation>Un cuadrado de la muestra no tiene lugar en el SRC de «%1». Reproyecte esa capa a un SRC de la región y ejecute de nuevo.</translation>
    </message>
</context>
<context>
    <name>SampleReading</name>
    <message>
        <source>The layer “%1” (SAMPLE) has no field “%2”. Choose the layer that Sample to be checked made, with its answers.</source>
        <translation>La capa «%1» (SAMPLE) no tiene el campo «%2». Elija la capa que hizo Muestra por revisar, con sus respuestas.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 (“%2” and “%3”)</source>
        <translation>%1 («%2» y «%3»)</translation>
    </message>
    <message>
        <source>The layer “%1” (SAMPLE) has rows that are not in the design (sample_id %2). Choose the design file that was written with this sample, and take rows out that somebody has added.</source>
        <translation>La capa «%1» (SAMPLE) tiene filas que no están en el diseño (sample_id %2). Elija el archivo de diseño que se escribió con esta muestra y quite las filas que alguien haya agregado.</translation>
    </message>
    <message>
        <source>Rows are answered twice, and not alike: %1. Keep one row for each sample_id.</source>
        <translation>Hay filas respondidas dos veces y no igual: %1. Deje una fila por cada sample_id.</translation>
    </message>
    <message>
        <source>Answers are not understood: %1. Write yes, no or unknown (sí, sim, oui, 1 and 0, there, not_there, mapped and unsure are understood as well).</source>
        <translation>Hay respuestas que no se entienden: %1. Escriba sí, no o unknown (también se entienden yes, sim, oui, 1 y 0, there, not_there, mapped y unsure).</translation>
    </message>
    <message>
        <source>Empty squares need the number of buildings in the field count, a whole number from 0 on that does not contradict the answer: %1.</source>
        <translation>Los cuadrados vacíos necesitan el número de edificios en el campo count, un número entero desde 0 que no contradiga la respuesta: %1.</translation>
    </message>
    <message>
        <source>The geometry of rows is not the one that was drawn: %1. The answers may be about another building. Restore it from the sample, or use the design file that was written with this sample.</source>
        <translation>La geometría de algunas filas no es la que se sorteó: %1. Las respuestas pueden ser de otro edificio. Recupérela de la muestra, o use el archivo de diseño que se escribió con esta muestra.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>Gaps: buildings that OSM seems to lack</source>
        <translation>Faltantes: edificios que a OSM parecen faltarle</translation>
    </message>
    <message>
        <source>Matched: buildings that OSM seems to have</source>
        <translation>Emparejados: edificios que OSM parece tener</translation>
    </message>
    <message>
        <source>Extra: buildings of OSM that the reference lacks</source>
        <translation>De más: edificios de OSM que no están en la referencia</translation>
    </message>
    <message>
        <source>Empty squares: no building on either map</source>
        <translation>Cuadrados vacíos: sin edificio en ningún mapa</translation>
    </message>
    <message>
        <source>gaps that are real</source>
        <translation>faltantes que son reales</translation>
    </message>
    <message>
        <source>matched buildings that OSM really has</source>
        <translation>emparejados que OSM de verdad tiene</translation>
    </message>
    <message>
        <source>extra buildings that are really there</source>
        <translation>edificios de más que existen</translation>
    </message>
    <message>
        <source>buildings per empty square</source>
        <translation>edificios por cuadrado vacío</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Is there a building here that OpenStreetMap lacks?</source>
        <translation>¿Hay aquí un edificio que le falta a OpenStreetMap?</translation>
    </message>
    <message>
        <source>Does OpenStreetMap have this building?</source>
        <translation>¿Tiene OpenStreetMap este edificio?</translation>
    </message>
    <message>
        <source>Is there really a building here?</source>
        <translation>¿Hay de verdad un edificio aquí?</translation>
    </message>
    <message>
        <source>How many buildings are there in the square of %1 m around this point? Write it in count.</source>
        <translation>¿Cuántos edificios hay en el cuadrado de %1 m alrededor de este punto? Escríbalo en count.</translation>
    </message>
    <message>
        <source>How many buildings are there in this square? Write it in count.</source>
        <translation>¿Cuántos edificios hay en este cuadrado? Escríbalo en count.</translation>
    </message>
    <message>
        <source>An area (AREA) is given, but no empty squares are drawn: without Matched (MATCHED) and Missing in the reference (MISSING_IN_REFERENCE) a square with mapped buildings would look empty. Give both to count what both maps miss.</source>
        <translation>Se dio un área (AREA), pero no se sortean cuadrados vacíos: sin Emparejados (MATCHED) y Faltantes en la referencia (MISSING_IN_REFERENCE), un cuadrado con edificios mapeados parecería vacío. Dé ambas capas para contar lo que falta en ambos mapas.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>No se pudo leer el archivo «%1»: %2</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB; that is no file of a Tasking Manager.</source>
        <translation>El archivo «%1» pasa de %2 MB; no es un archivo de un Tasking Manager.</translation>
    </message>
</context>
<context>
    <name>SettlementGaps</name>
    <message>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <source>Comparing the names</source>
        <translation>Comparando los nombres</translation>
    </message>
    <message>
        <source>Looking for settlements without a name</source>
        <translation>Buscando asentamientos sin nombre</translation>
    </message>
    <message>
        <source>%1 buildings, and no name reaches most of them.</source>
        <translation>%1 edificios, y ningún nombre alcanza a la mayoría de ellos.</translation>
    </message>
    <message>
        <source>The nearest name is “%1”, %2 away.</source>
        <translation>El nombre más cercano es «%1», a %2.</translation>
    </message>
    <message>
        <source>No road comes near.</source>
        <translation>Ninguna vía llega cerca.</translation>
    </message>
    <message>
        <source>The nearest road is %1 away.</source>
        <translation>La vía más cercana está a %1.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>“%1” (%2) lies where “%3” does only when latitude and longitude change places: one of the two layers seems to have them swapped. Use Swap X and Y coordinates on it, then run again.</source>
        <translation>«%1» (%2) solo queda donde está «%3» si la latitud y la longitud cambian de lugar: parece que una de las dos capas las tiene intercambiadas. Use en ella Intercambiar coordenadas X e Y y vuelva a ejecutar.</translation>
    </message>
</context>
<context>
    <name>SettlementGapsAlgorithm</name>
    <message>
        <source>Settlement gaps</source>
        <translation>Localidades faltantes</translation>
    </message>
    <message>
        <source>localities,settlements,villages,communities,names,places,gazetteer,missing,unnamed,hamlets,census,roads</source>
        <translation>localidades,asentamientos,caseríos,comunidades,nombres,lugares,nomenclátor,faltantes,sin nombre,veredas,censo,vías</translation>
    </message>
    <message>
        <source>Which communities are not on the map: official localities that OpenStreetMap lacks, and the other way round, and settlements that no name reaches.</source>
        <translation>Qué comunidades no están en el mapa: localidades oficiales que faltan en OpenStreetMap y al revés, y asentamientos a los que no alcanza ningún nombre.</translation>
    </message>
    <message>
        <source>Compares the official list of localities with the places of OpenStreetMap by name and distance together, as people write names: abbreviations, accents, numbers, other names, brackets, spelling by ear and letters gone astray do not matter. Names that differ in a number or direction are never the same place.

Localities missing in OSM and Places missing in the official list hold the places without a partner; gap_reason and gap_explanation say why. Localities in both holds the others. Codes, where both lists have them, beat names.

With buildings of any source it also finds settlements: 20 buildings or more that stand together. Those that no name of either list reaches are in Unnamed settlements, with a priority. With roads, places that no road comes near are listed.

Give at least two of the three: the official list, the places of OpenStreetMap, buildings. Distances are metres, whatever the CRS of the layers.</source>
        <translation>Compara la lista oficial de localidades con los lugares de OpenStreetMap por nombre y distancia a la vez, como la gente escribe los nombres: no importan abreviaturas, tildes, números, otros nombres, paréntesis, escrituras de oído ni letras equivocadas. Los nombres que se distinguen por un número o una dirección nunca son el mismo lugar.

Localidades que faltan en OSM y Lugares que faltan en la lista oficial contienen los lugares sin pareja; gap_reason y gap_explanation dicen por qué. Localidades en ambas contiene los demás. Los códigos, si ambas listas los tienen, valen más que los nombres.

Con edificios de cualquier fuente encuentra además asentamientos: 20 edificios o más que están juntos. Aquellos a los que no alcanza ningún nombre de las listas están en Asentamientos sin nombre, con una prioridad. Con vías, se listan los lugares a los que ninguna vía se acerca.

Indique al menos dos de los tres: la lista oficial, los lugares de OpenStreetMap, edificios. Las distancias son metros, sea cual sea el SRC de las capas.</translation>
    </message>
    <message>
        <source>Official list of localities</source>
        <translation>Lista oficial de localidades</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Campo de la lista oficial con los nombres</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lugares de OpenStreetMap</translation>
    </message>
    <message>
        <source>Buildings of any source</source>
        <translation>Edificios de cualquier fuente</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Only judge what lies inside</source>
        <translation>Evaluar solo lo que está dentro de</translation>
    </message>
    <message>
        <source>Fields of the official list with other names</source>
        <translation>Campos de la lista oficial con otros nombres</translation>
    </message>
    <message>
        <source>Field of the official list with a code</source>
        <translation>Campo de la lista oficial con un código</translation>
    </message>
    <message>
        <source>Field of OpenStreetMap with the same code</source>
        <translation>Campo de OpenStreetMap con el mismo código</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Campo de la lista oficial con los habitantes</translation>
    </message>
    <message>
        <source>Look for names within (metres)</source>
        <translation>Buscar nombres hasta (metros)</translation>
    </message>
    <message>
        <source>Look for names that there is only once within (metres)</source>
        <translation>Buscar nombres que existen una sola vez hasta (metros)</translation>
    </message>
    <message>
        <source>Neighbours that make a building part of a settlement</source>
        <translation>Vecinos que hacen a un edificio parte de un asentamiento</translation>
    </message>
    <message>
        <source>Smallest settlement (buildings)</source>
        <translation>Asentamiento más pequeño (edificios)</translation>
    </message>
    <message>
        <source>How far names reach (kind of place:metres)</source>
        <translation>Alcance de los nombres (clase de lugar:metros)</translation>
    </message>
    <message>
        <source>A place has a road within (metres)</source>
        <translation>Un lugar tiene vía hasta (metros)</translation>
    </message>
    <message>
        <source>Localities missing in OSM</source>
        <translation>Localidades que faltan en OSM</translation>
    </message>
    <message>
        <source>Places missing in the official list</source>
        <translation>Lugares que faltan en la lista oficial</translation>
    </message>
    <message>
        <source>Localities in both</source>
        <translation>Localidades en ambas</translation>
    </message>
    <message>
        <source>Pairs of names</source>
        <translation>Pares de nombres</translation>
    </message>
    <message>
        <source>Unnamed settlements</source>
        <translation>Asentamientos sin nombre</translation>
    </message>
    <message>
        <source>Places without roads</source>
        <translation>Lugares sin vías</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Official localities</source>
        <translation>Localidades oficiales</translation>
    </message>
    <message>
        <source>Skipped official localities</source>
        <translation>Localidades oficiales omitidas</translation>
    </message>
    <message>
        <source>Skipped places of OpenStreetMap</source>
        <translation>Lugares de OpenStreetMap omitidos</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Buildings that a name reaches</source>
        <translation>Edificios a los que alcanza un nombre</translation>
    </message>
    <message>
        <source>Buildings in unnamed settlements</source>
        <translation>Edificios en asentamientos sin nombre</translation>
    </message>
    <message>
        <source>Scattered buildings that no name reaches</source>
        <translation>Edificios dispersos a los que no alcanza ningún nombre</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Edificios omitidos</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>Share of the official localities that OSM has (0–1)</source>
        <translation>Parte de las localidades oficiales que OSM tiene (0–1)</translation>
    </message>
    <message>
        <source>The same, lower end of the 95 % interval</source>
        <translation>Lo mismo, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>The same, upper end of the 95 % interval</source>
        <translation>Lo mismo, extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Made by Lacuna, Settlement gaps, from “%1”; names within %2 m, settlements of %3 buildings and more.</source>
        <translation>Hecho por Lacuna, Localidades faltantes, con «%1»; nombres hasta %2 m, asentamientos de %3 edificios o más.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>OFFICIAL_NAME_FIELD is empty: it is not known which field of “%1” (OFFICIAL) holds the names of the localities. Choose it.</source>
        <translation>OFFICIAL_NAME_FIELD está vacío: no se sabe qué campo de «%1» (OFFICIAL) contiene los nombres de las localidades. Elíjalo.</translation>
    </message>
    <message>
        <source>The layer “%1” (PLACES) has no field “name”. Choose the places that Load OpenStreetMap data made, or rename its field with the names to name.</source>
        <translation>La capa «%1» (PLACES) no tiene el campo «name». Elija los lugares que hizo Cargar datos de OpenStreetMap, o cambie a name el nombre del campo con los nombres.</translation>
    </message>
    <message>
        <source>There is nothing to compare. Give at least two of the three: the official list (OFFICIAL), the places of OpenStreetMap (PLACES), buildings (BUILDINGS).</source>
        <translation>No hay nada que comparar. Indique al menos dos de los tres: la lista oficial (OFFICIAL), los lugares de OpenStreetMap (PLACES), edificios (BUILDINGS).</translation>
    </message>
    <message>
        <source>OFFICIAL_CODE_FIELD and PLACES_CODE_FIELD belong together: codes are compared with each other. Choose both, or neither.</source>
        <translation>OFFICIAL_CODE_FIELD y PLACES_CODE_FIELD van juntos: los códigos se comparan entre sí. Elija ambos o ninguno.</translation>
    </message>
    <message>
        <source>No place of the list “%1” (%2) has coordinates. Geocode it first: find the coordinates by names or codes, or make points of its columns with Create points layer from table.</source>
        <translation>Ningún lugar de la lista «%1» (%2) tiene coordenadas. Geocodifíquela antes: busque las coordenadas por nombres o códigos, o haga puntos de sus columnas con Crear capa de puntos a partir de tabla.</translation>
    </message>
    <message>
        <source>No place is in both lists. Check that “%1” and “%2” cover the same region, that their CRS are right, and that OFFICIAL_NAME_FIELD is the field with the names.</source>
        <translation>Ningún lugar está en ambas listas. Compruebe que «%1» y «%2» cubren la misma región, que sus SRC son correctos y que OFFICIAL_NAME_FIELD es el campo con los nombres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 localities lie more than %2 from the place of their name: check their coordinates (match_by is far_name).</source>
        <translation>
            <numerusform>%1 localidad está a más de %2 del lugar con su nombre: revise sus coordenadas (match_by es far_name).</numerusform>
            <numerusform>%1 localidades están a más de %2 del lugar con su nombre: revise sus coordenadas (match_by es far_name).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pairs of official localities have the same name within 300 m: they may be one locality that is listed twice. They are in PAIRS.</source>
        <translation>
            <numerusform>%1 par de localidades oficiales tiene el mismo nombre a menos de 300 m: puede ser una localidad que figura dos veces. Está en PAIRS.</numerusform>
            <numerusform>%1 pares de localidades oficiales tienen el mismo nombre a menos de 300 m: pueden ser localidades que figuran dos veces. Están en PAIRS.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenStreetMap has %1 of %2 official localities.</source>
        <translation>OpenStreetMap tiene %1 de %2 localidades oficiales.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements have no name; %2 buildings stand in them.</source>
        <translation>
            <numerusform>%1 asentamiento no tiene nombre; en él hay %2 edificios.</numerusform>
            <numerusform>%1 asentamientos no tienen nombre; en ellos hay %2 edificios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Farthest neighbour in a settlement (m; empty: by density)</source>
        <translation>Vecino más lejano de un asentamiento (m; vacío: por densidad)</translation>
    </message>
    <message numerus="yes">
        <source>%1 codes stand in several rows of a list, so they were not used: OFFICIAL_CODE_FIELD or PLACES_CODE_FIELD may be the code of something larger.</source>
        <translation>
            <numerusform>%1 código está en varias filas de una lista y no se usó: OFFICIAL_CODE_FIELD o PLACES_CODE_FIELD puede ser el código de algo más grande.</numerusform>
            <numerusform>%1 códigos están en varias filas de una lista y no se usaron: OFFICIAL_CODE_FIELD o PLACES_CODE_FIELD puede ser el código de algo más grande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlementReport</name>
    <message>
        <source>Map of the localities</source>
        <translation>Mapa de las localidades</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificios</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>no está en OpenStreetMap</translation>
    </message>
    <message>
        <source>not in the official list</source>
        <translation>no está en la lista oficial</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>en ambos</translation>
    </message>
    <message>
        <source>settlements without a name</source>
        <translation>asentamientos sin nombre</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Which communities are not on the map</source>
        <translation>Qué comunidades no están en el mapa</translation>
    </message>
    <message>
        <source>Compared: “%1”.</source>
        <translation>Se compararon: «%1».</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>No official locality could be compared.</source>
        <translation>No se pudo comparar ninguna localidad oficial.</translation>
    </message>
    <message>
        <source>Of %1 official localities OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 are not on the map.</source>
        <translation>De %1 localidades oficiales, OpenStreetMap tiene %2: el %3 (entre el %4 y el %5 con un 95 % de confianza). %6 no están en el mapa.</translation>
    </message>
    <message>
        <source>%1 people live in the localities that are not on the map.</source>
        <translation>%1 personas viven en las localidades que no están en el mapa.</translation>
    </message>
    <message>
        <source>Every settlement of %1 buildings or more has a name.</source>
        <translation>Todos los asentamientos de %1 edificios o más tienen nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements with %2 buildings have no name on any list.</source>
        <translation>
            <numerusform>%1 asentamiento con %2 edificios no tiene nombre en ninguna lista.</numerusform>
            <numerusform>%1 asentamientos con %2 edificios no tienen nombre en ninguna lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Official localities</source>
        <translation>Localidades oficiales</translation>
    </message>
    <message>
        <source>– in OpenStreetMap</source>
        <translation>– en OpenStreetMap</translation>
    </message>
    <message>
        <source>– not in OpenStreetMap</source>
        <translation>– no están en OpenStreetMap</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– omitidos</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lugares de OpenStreetMap</translation>
    </message>
    <message>
        <source>– in the official list</source>
        <translation>– en la lista oficial</translation>
    </message>
    <message>
        <source>– not in the official list</source>
        <translation>– no están en la lista oficial</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>– that a name reaches</source>
        <translation>– a los que alcanza un nombre</translation>
    </message>
    <message>
        <source>– in settlements without a name</source>
        <translation>– en asentamientos sin nombre</translation>
    </message>
    <message>
        <source>– scattered, without a name</source>
        <translation>– dispersos, sin nombre</translation>
    </message>
    <message>
        <source>– skipped (mostly the same building in two layers)</source>
        <translation>– omitidos (sobre todo el mismo edificio en dos capas)</translation>
    </message>
    <message>
        <source>Settlements without a name</source>
        <translation>Asentamientos sin nombre</translation>
    </message>
    <message>
        <source>Places with no road within %1</source>
        <translation>Lugares sin vía en %1 a la redonda</translation>
    </message>
    <message>
        <source>Localities that are not in OpenStreetMap</source>
        <translation>Localidades que no están en OpenStreetMap</translation>
    </message>
    <message>
        <source>The %1 with the most people. The layer has them all.</source>
        <translation>Las %1 con más habitantes. La capa las tiene todas.</translation>
    </message>
    <message>
        <source>The %1 with the most buildings. The layer has them all.</source>
        <translation>Las %1 con más edificios. La capa las tiene todas.</translation>
    </message>
    <message>
        <source>The first %1. The layer has them all.</source>
        <translation>Las primeras %1. La capa las tiene todas.</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Buildings about it</source>
        <translation>Edificios alrededor</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitud, longitud</translation>
    </message>
    <message>
        <source>Why localities are missing in OpenStreetMap</source>
        <translation>Por qué faltan localidades en OpenStreetMap</translation>
    </message>
    <message>
        <source>Why places are missing in the official list</source>
        <translation>Por qué faltan lugares en la lista oficial</translation>
    </message>
    <message>
        <source>The most urgent first: large, far from any name, far from a road. Ask somebody who knows the place for its name.</source>
        <translation>Primero los más urgentes: grandes, lejos de cualquier nombre, lejos de una vía. Pregunte su nombre a alguien que conozca el lugar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nombre más cercano</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Priority (0–100)</source>
        <translation>Prioridad (0–100)</translation>
    </message>
    <message>
        <source>Both have this name, and nothing else about here does: check the coordinates.</source>
        <translation>Ambos tienen este nombre y nada más por aquí lo tiene: revise las coordenadas.</translation>
    </message>
    <message>
        <source>Twice in the official list within 300 m: perhaps one locality.</source>
        <translation>Dos veces en la lista oficial a menos de 300 m: quizás sea una sola localidad.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Official locality</source>
        <translation>Localidad oficial</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Localities not in OpenStreetMap</source>
        <translation>Localidades que no están en OpenStreetMap</translation>
    </message>
    <message>
        <source>Share of the localities that OpenStreetMap has</source>
        <translation>Parte de las localidades que OpenStreetMap tiene</translation>
    </message>
    <message>
        <source>Localities in both</source>
        <translation>Localidades en ambas</translation>
    </message>
    <message>
        <source>Places not in the official list</source>
        <translation>Lugares que no están en la lista oficial</translation>
    </message>
    <message>
        <source>Buildings in them</source>
        <translation>Edificios en ellos</translation>
    </message>
    <message>
        <source>Official list</source>
        <translation>Lista oficial</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Names looked for within</source>
        <translation>Nombres buscados hasta</translation>
    </message>
    <message>
        <source>Names that there is only once within</source>
        <translation>Nombres que existen una sola vez, hasta</translation>
    </message>
    <message>
        <source>Buildings of one settlement within</source>
        <translation>Edificios de un asentamiento a menos de</translation>
    </message>
    <message>
        <source>by the density of farms</source>
        <translation>según la densidad de fincas</translation>
    </message>
    <message>
        <source>Smallest settlement</source>
        <translation>Asentamiento más pequeño</translation>
    </message>
    <message>
        <source>A place has a road within</source>
        <translation>Un lugar tiene vía hasta</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Two places are the same when their names are alike and they are near: next door four fifths of a name must agree, at %1 nearly all of it. Rare words count more than common ones; words as village or barrio hardly count. Abbreviations, accents, numbers, other names, spelling by ear and single letters gone astray do not matter; names that differ in a number or direction are never the same. Every place has one partner at most. A name that there is only once on both sides is looked for up to %2 away.</source>
        <translation>Dos lugares son el mismo cuando sus nombres se parecen y están cerca: al lado deben coincidir cuatro quintos del nombre; a %1, casi todo. Las palabras raras cuentan más que las comunes; palabras como caserío o barrio apenas cuentan. No importan abreviaturas, tildes, números, otros nombres, escrituras de oído ni letras sueltas equivocadas; los nombres que se distinguen por un número o una dirección nunca son el mismo. Cada lugar tiene a lo sumo una pareja. Un nombre que existe una sola vez en ambos lados se busca hasta %2.</translation>
    </message>
    <message>
        <source>Buildings that have at least %1 others within the linking distance, and those about them, are a settlement when they are %2 or more (DBSCAN). The distance comes from the density of scattered houses about each place, 150 m at most, unless one was given. A settlement has no name when less than 30 % of its buildings lie within reach of a name of any list.</source>
        <translation>Los edificios que tienen al menos %1 otros dentro de la distancia de enlace, y los que los rodean, son un asentamiento si son %2 o más (DBSCAN). La distancia sale de la densidad de las casas dispersas alrededor de cada lugar, 150 m como máximo, si no se indicó una. Un asentamiento no tiene nombre cuando menos del 30 % de sus edificios está al alcance de un nombre de alguna lista.</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s. It says what chance alone does to the share; it does not know of names that were misjudged.</source>
        <translation>El intervalo es el de Wilson. Dice lo que el azar hace por sí solo con la proporción; no sabe de nombres mal analizados.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Campo de la lista oficial con los nombres</translation>
    </message>
    <message>
        <source>Fields of the official list with other names</source>
        <translation>Campos de la lista oficial con otros nombres</translation>
    </message>
    <message>
        <source>Field of the official list with a code</source>
        <translation>Campo de la lista oficial con un código</translation>
    </message>
    <message>
        <source>Field of OpenStreetMap with the same code</source>
        <translation>Campo de OpenStreetMap con el mismo código</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Campo de la lista oficial con los habitantes</translation>
    </message>
    <message>
        <source>Neighbours that make a building part of a settlement</source>
        <translation>Vecinos que hacen a un edificio parte de un asentamiento</translation>
    </message>
    <message>
        <source>How far names reach (kind of place:metres)</source>
        <translation>Alcance de los nombres (clase de lugar:metros)</translation>
    </message>
</context>
<context>
    <name>SettlementStyle</name>
    <message>
        <source>low priority (under 25)</source>
        <translation>prioridad baja (menos de 25)</translation>
    </message>
    <message>
        <source>25 to 50</source>
        <translation>25 a 50</translation>
    </message>
    <message>
        <source>50 to 75</source>
        <translation>50 a 75</translation>
    </message>
    <message>
        <source>high priority (75 and more)</source>
        <translation>prioridad alta (75 o más)</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Sources and settings</source>
        <translation>Fuentes y configuración</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>In the cadastre</source>
        <translation>En el catastro</translation>
    </message>
    <message>
        <source>Read this before the numbers</source>
        <translation>Lea esto antes que los números</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>model,chain,missing,buildings,flood,neighbourhood,mapathon,map</source>
        <translation>modelo,cadena,faltantes,edificios,vivienda,inundación,barrio,mapatón,mapear,huecos,damnificados</translation>
    </message>
    <message>
        <source>Combined report</source>
        <translation>Informe combinado</translation>
    </message>
</context>
<context>
    <name>StreetCoverageAlgorithm</name>
    <message>
        <source>mapillary,street,streets,pictures,photos,images,imagery,street level,360,coverage,sequence,panorama,survey</source>
        <translation>mapillary,calle,calles,fotos,imágenes,fotos de calle,a nivel de calle,360,cubierto,secuencia,panorama,relevamiento</translation>
    </message>
    <message>
        <source>Which streets, tasks and gaps have pictures taken from the street, how recent they are, and where none are: where somebody should go.</source>
        <translation>Qué calles, tareas y faltantes tienen fotos tomadas desde la calle, qué tan recientes son, y dónde no las hay: dónde debería ir alguien.</translation>
    </message>
    <message>
        <source>Says which part of each road can be seen on pictures taken from the street, as those of Mapillary, and which picture is the nearest to each gap. What can be seen there need not be visited.

Pictures come from a layer with the field captured_at, from saved vector tiles (14/x/y.mvt or .pbf), from saved answers of Mapillary to /images, or from a download that fills a cache: with a token that is kept in QGIS and goes into the header only. Several sources may be given; each picture counts once.

A place on a road is covered within DISTANCE of a picture, or of the line between two pictures that follow each other in a sequence no farther apart than MAX_GAP. Where a tile is missing, the rest of a road is unknown, and not without pictures. Covered, not covered and unknown add up to the length of the road.

With SINCE only pictures from that day on count. Times of 0 and times in the future are taken as not known.</source>
        <translation>Dice qué parte de cada vía se ve en fotos tomadas desde la calle, como las de Mapillary, y qué foto es la más cercana a cada faltante. Lo que se ve allí no hace falta visitarlo.

Las fotos vienen de una capa con el campo captured_at, de teselas vectoriales guardadas (14/x/y.mvt o .pbf), de respuestas guardadas de Mapillary a /images, o de una descarga que llena un caché: con un token que se guarda en QGIS y va solo en la cabecera. Se pueden dar varias fuentes; cada foto cuenta una vez.

Un lugar de una vía está cubierto a no más de DISTANCE de una foto, o de la línea entre dos fotos que se siguen en una secuencia a no más de MAX_GAP. Donde falta una tesela, el resto de una vía es desconocido, y no sin fotos. Cubierto, no cubierto y desconocido suman la longitud de la vía.

Con SINCE solo cuentan las fotos desde ese día. Las horas de 0 y las futuras se toman como no conocidas.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Task polygons</source>
        <translation>Polígonos de tareas</translation>
    </message>
    <message>
        <source>Layer of pictures (with captured_at)</source>
        <translation>Capa de fotos (con captured_at)</translation>
    </message>
    <message>
        <source>Folder of vector tiles (14/x/y.mvt)</source>
        <translation>Carpeta de teselas vectoriales (14/x/y.mvt)</translation>
    </message>
    <message>
        <source>Saved answers of Mapillary (JSON)</source>
        <translation>Respuestas guardadas de Mapillary (JSON)</translation>
    </message>
    <message>
        <source>A picture shows the street within (metres)</source>
        <translation>Una foto muestra la calle hasta (metros)</translation>
    </message>
    <message>
        <source>Only pictures since</source>
        <translation>Solo fotos desde</translation>
    </message>
    <message>
        <source>Pictures of a sequence show what lies between them up to (metres)</source>
        <translation>Las fotos de una secuencia muestran lo que hay entre ellas hasta (metros)</translation>
    </message>
    <message>
        <source>Download what is lacking from Mapillary</source>
        <translation>Descargar de Mapillary lo que falta</translation>
    </message>
    <message>
        <source>Authentication with the token (API Header)</source>
        <translation>Autenticación con el token (API Header)</translation>
    </message>
    <message>
        <source>Pictures downloaded before, and those to come (.gpkg)</source>
        <translation>Fotos descargadas antes, y las que vendrán (.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Archivos GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Roads with pictures</source>
        <translation>Vías con fotos</translation>
    </message>
    <message>
        <source>Gaps with their nearest picture</source>
        <translation>Faltantes con su foto más cercana</translation>
    </message>
    <message>
        <source>Tasks with pictures</source>
        <translation>Tareas con fotos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Length of the roads (m)</source>
        <translation>Longitud de las vías (m)</translation>
    </message>
    <message>
        <source>Length of them with pictures (m)</source>
        <translation>Longitud de ellas con fotos (m)</translation>
    </message>
    <message>
        <source>Length of them without pictures (m)</source>
        <translation>Longitud de ellas sin fotos (m)</translation>
    </message>
    <message>
        <source>Length of them of which nothing is known (m)</source>
        <translation>Longitud de ellas de la que no se sabe nada (m)</translation>
    </message>
    <message>
        <source>Share of the known length with pictures (0–1)</source>
        <translation>Parte de la longitud conocida con fotos (0–1)</translation>
    </message>
    <message>
        <source>Gaps with a picture within DISTANCE</source>
        <translation>Faltantes con una foto a no más de DISTANCE</translation>
    </message>
    <message>
        <source>Pictures that count</source>
        <translation>Fotos que cuentan</translation>
    </message>
    <message>
        <source>Tiles at hand</source>
        <translation>Teselas que se tienen</translation>
    </message>
    <message>
        <source>Tiles missing, of those that roads and gaps lie in</source>
        <translation>Teselas que faltan, de aquellas en las que hay vías y faltantes</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>%1 needs a layer: choose it as %2.</source>
        <translation>%1 necesita una capa: elíjala como %2.</translation>
    </message>
    <message>
        <source>Neither roads (ROADS) nor gaps (GAPS) are given. Choose a layer of streets, of gaps, or both.</source>
        <translation>No se dan ni vías (ROADS) ni faltantes (GAPS). Elija una capa de calles, de faltantes o ambas.</translation>
    </message>
    <message>
        <source>Tasks (TASKS) are measured by the roads in them. Choose the streets as ROADS too.</source>
        <translation>Las tareas (TASKS) se miden por las vías que hay en ellas. Elija también las calles como ROADS.</translation>
    </message>
    <message>
        <source>“%1” is no day (SINCE). Write it as 2025-01-31, or leave it empty.</source>
        <translation>«%1» no es un día (SINCE). Escríbalo como 2025-01-31, o déjelo vacío.</translation>
    </message>
    <message>
        <source>A download needs a file that keeps the pictures (CACHE). Give the name of a GeoPackage; it need not exist.</source>
        <translation>Una descarga necesita un archivo que guarde las fotos (CACHE). Dé el nombre de un GeoPackage; no hace falta que exista.</translation>
    </message>
    <message>
        <source>There is no file “%1” (CACHE). Choose the GeoPackage of an earlier download, or switch DOWNLOAD on.</source>
        <translation>No existe el archivo «%1» (CACHE). Elija el GeoPackage de una descarga anterior, o active DOWNLOAD.</translation>
    </message>
    <message>
        <source>No pictures are given. Choose a layer (IMAGES), a folder of tiles (TILES_FOLDER), saved answers (RESPONSES) or the file of an earlier download (CACHE), or switch DOWNLOAD on.</source>
        <translation>No se dan fotos. Elija una capa (IMAGES), una carpeta de teselas (TILES_FOLDER), respuestas guardadas (RESPONSES) o el archivo de una descarga anterior (CACHE), o active DOWNLOAD.</translation>
    </message>
    <message>
        <source>Street coverage</source>
        <translation>Calles con fotos</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s) have a time in the future. Their time is taken as not known: the clock of the camera was wrong.</source>
        <translation>
            <numerusform>%1 foto tiene una hora futura. Su hora se toma como no conocida: el reloj de la cámara estaba mal.</numerusform>
            <numerusform>%1 fotos tienen una hora futura. Su hora se toma como no conocida: el reloj de la cámara estaba mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s) without a time that is known do not count, since SINCE is given.</source>
        <translation>
            <numerusform>%1 foto sin hora conocida no cuenta, ya que se da SINCE.</numerusform>
            <numerusform>%1 fotos sin hora conocida no cuentan, ya que se da SINCE.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 pictures are older than SINCE, or have no time: none counts. Choose an earlier day.</source>
        <translation>Las %1 fotos son todas anteriores a SINCE o no tienen hora: ninguna cuenta. Elija un día anterior.</translation>
    </message>
    <message>
        <source>There are no pictures in what was given.</source>
        <translation>No hay fotos en lo que se dio.</translation>
    </message>
    <message>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Leyendo las fotos</translation>
    </message>
    <message>
        <source>Measuring the streets</source>
        <translation>Midiendo las calles</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>the layer “%1”</source>
        <translation>la capa «%1»</translation>
    </message>
    <message>
        <source>the tiles of “%1”</source>
        <translation>las teselas de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved answer(s)</source>
        <translation>
            <numerusform>%1 respuesta guardada</numerusform>
            <numerusform>%1 respuestas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the downloads in “%1”</source>
        <translation>las descargas en «%1»</translation>
    </message>
    <message>
        <source>Made by Lacuna, Street coverage, with pictures of %1. %2</source>
        <translation>Hecho por Lacuna, Calles con fotos, con fotos de: %1. %2</translation>
    </message>
    <message>
        <source>%1 of the %2 of road that are known can be seen on pictures: %3.</source>
        <translation>De los %2 de vías conocidos, %1 se ven en fotos: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 gaps have a picture within %3 m.</source>
        <translation>%1 de %2 faltantes tienen una foto a no más de %3 m.</translation>
    </message>
    <message>
        <source>No picture lies at a road. Check that the pictures cover the same place, and their CRS.</source>
        <translation>Ninguna foto está junto a una vía. Revise que las fotos cubran el mismo lugar, y su SRC.</translation>
    </message>
    <message>
        <source>%1 of the streets of “%2” can be seen on pictures: %3 of %4.</source>
        <translation>El %1 de las calles de «%2» se ve en fotos: %3 de %4.</translation>
    </message>
    <message>
        <source>Nothing is known of the pictures of “%1”.</source>
        <translation>No se sabe nada de las fotos de «%1».</translation>
    </message>
    <message>
        <source>Length of the roads</source>
        <translation>Longitud de las vías</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>con fotos</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>sin fotos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 of %2 gaps of “%3” have a picture within %4 m: look at it before you send somebody.</source>
        <translation>%1 de %2 faltantes de «%3» tienen una foto a no más de %4 m: mírela antes de enviar a alguien.</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Las fotos</translation>
    </message>
    <message>
        <source>%1 pictures count, from %2.</source>
        <translation>Cuentan %1 fotos, de: %2.</translation>
    </message>
    <message>
        <source>Pictures by year</source>
        <translation>Fotos por año</translation>
    </message>
    <message>
        <source>A place on a road is covered within %1 m of a picture, or of the line between two pictures that follow each other in a sequence no more than %2 m apart.</source>
        <translation>Un lugar de una vía está cubierto a no más de %1 m de una foto, o de la línea entre dos fotos que se siguen en una secuencia a no más de %2 m.</translation>
    </message>
    <message>
        <source>Share with pictures</source>
        <translation>Parte con fotos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Greatest gap in a sequence</source>
        <translation>Mayor separación en una secuencia</translation>
    </message>
    <message>
        <source>Pictures since</source>
        <translation>Fotos desde</translation>
    </message>
    <message>
        <source>Gaps that lie in missing tiles: %1. Nothing is said of their pictures.</source>
        <translation>Faltantes que están en teselas que faltan: %1. De sus fotos no se dice nada.</translation>
    </message>
    <message>
        <source>%1 of road are unknown, since tiles are missing (%2). They may have pictures, and do not count in the share.</source>
        <translation>De %1 de vías no se sabe nada, ya que faltan teselas (%2). Pueden tener fotos, y no cuentan en el porcentaje.</translation>
    </message>
    <message>
        <source>Here they are left out.</source>
        <translation>Aquí se dejan fuera.</translation>
    </message>
</context>
<context>
    <name>StreetStyle</name>
    <message>
        <source>not known: tile missing</source>
        <translation>no se sabe: falta la tesela</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sin fotos</translation>
    </message>
    <message>
        <source>less than half has pictures</source>
        <translation>menos de la mitad con fotos</translation>
    </message>
    <message>
        <source>more than half has pictures</source>
        <translation>más de la mitad con fotos</translation>
    </message>
    <message>
        <source>no picture, or not known</source>
        <translation>sin foto, o no se sabe</translation>
    </message>
    <message>
        <source>a picture within %1 m</source>
        <translation>una foto a no más de %1 m</translation>
    </message>
    <message>
        <source>the nearest within %1 m</source>
        <translation>la más cercana a no más de %1 m</translation>
    </message>
    <message>
        <source>none within %1 m</source>
        <translation>ninguna a menos de %1 m</translation>
    </message>
    <message>
        <source>pictures all along</source>
        <translation>con fotos en todo</translation>
    </message>
</context>
<context>
    <name>TaskAreas</name>
    <message>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <source>No polygon of the layer “%1” (AREA) can be used; the reasons are above. Repair it (Fix geometries) or draw it anew, then run again.</source>
        <translation>Ningún polígono de la capa «%1» (AREA) puede usarse; los motivos están arriba. Repárela (Corregir geometrías) o dibújela de nuevo y ejecute otra vez.</translation>
    </message>
    <message>
        <source>The polygons of the layer “%1” (AREA) could not be joined: %2</source>
        <translation>No se pudieron unir los polígonos de la capa «%1» (AREA): %2</translation>
    </message>
    <message>
        <source>The layer “%1” (AREA) has no place in the coordinates of the other layers. Check its CRS (%2).</source>
        <translation>La capa «%1» (AREA) no tiene lugar en las coordenadas de las demás capas. Compruebe su SRC (%2).</translation>
    </message>
    <message>
        <source>Making the tasks</source>
        <translation>Creando las tareas</translation>
    </message>
    <message>
        <source>Checking the tasks</source>
        <translation>Comprobando las tareas</translation>
    </message>
    <message>
        <source>The tasks could not be brought back to the CRS of the layer “%1” (%2).</source>
        <translation>No se pudieron llevar las tareas al SRC de la capa «%1» (%2).</translation>
    </message>
    <message>
        <source>Choose a smaller ZOOM than %1.</source>
        <translation>Elija un ZOOM menor que %1.</translation>
    </message>
    <message>
        <source>Choose a larger CELL_SIZE than %1 m.</source>
        <translation>Elija un CELL_SIZE mayor que %1 m.</translation>
    </message>
    <message>
        <source>The grid would have %1 cells, more than anybody can use (at most %2).</source>
        <translation>La cuadrícula tendría %1 celdas, más de las que alguien puede usar (como máximo %2).</translation>
    </message>
    <message>
        <source>The Tasking Manager&apos;s grid ends at 85° north and south; the layer “%1” (AREA) goes beyond. Use METHOD square.</source>
        <translation>La cuadrícula del Tasking Manager termina en los 85° norte y sur; la capa «%1» (AREA) va más allá. Use METHOD square.</translation>
    </message>
    <message>
        <source>The weights of “%1” (WORKLOAD_WEIGHT: %2) add up to %3: with %4 per task (TARGET) that would be %5 tasks for %6 features. Such a column is no amount of work, but perhaps a price or a code. Choose another one, a larger TARGET, or a TASK_COUNT.</source>
        <translation>Los pesos de «%1» (WORKLOAD_WEIGHT: %2) suman %3: con %4 por tarea (TARGET) serían %5 tareas para %6 objetos. Una columna así no es una cantidad de trabajo, sino quizá un precio o un código. Elija otra, un TARGET mayor o un TASK_COUNT.</translation>
    </message>
    <message>
        <source>The plan would have %1 tasks, more than anybody can use (at most %2). Choose fewer with TASK_COUNT, or a larger TARGET, MAX_AREA_KM2 or CELL_SIZE.</source>
        <translation>El plan tendría %1 tareas, más de las que nadie puede usar (como máximo %2). Elija menos con TASK_COUNT, o un TARGET, MAX_AREA_KM2 o CELL_SIZE mayor.</translation>
    </message>
</context>
<context>
    <name>TaskAreasAlgorithm</name>
    <message>
        <source>Parts of mapped buildings (by Building gaps) are work too</source>
        <translation>Las partes de edificios mapeados (según Edificios faltantes) también son trabajo</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tareas</translation>
    </message>
    <message>
        <source>task,grid,split,partition,balanced,tasking manager,hot,field mapping,enumeration,workload,districts</source>
        <translation>tarea,cuadrícula,dividir,partición,equilibrada,tasking manager,hot,mapeo de campo,empadronamiento,carga de trabajo,distritos</translation>
    </message>
    <message>
        <source>Cuts an area into tasks of even work, bounded by roads and rivers, that cut no building; or into the grid of the Tasking Manager.</source>
        <translation>Divide un área en tareas de trabajo parejo, limitadas por vías y ríos, que no cortan ningún edificio; o en la cuadrícula del Tasking Manager.</translation>
    </message>
    <message>
        <source>Cuts an area into tasks for mappers or field teams.

Balanced tasks hold even work: buildings, the missing buildings of Building gaps, points, or whatever the weight says, for example if(&quot;gap_reason&quot; is null, 1, 3). Their borders run along the barriers where they can, strong ones first, and through the gaps between buildings elsewhere. No border cuts a footprint. Small pieces of mapped buildings (part_of_mapped_building of Building gaps) are no work unless INCLUDE_PARTS is set; the run says how many they are. Motorways, trunk roads, rivers and rail (known by their OpenStreetMap tags), and every hard barrier, are crossed only where one side holds less than half a task; each case is listed in the report.

With a number of tasks exactly so many come out. Without workload the tasks have even areas. The tasks cover the area exactly, do not overlap, and each is one part where the area allows. They are numbered so that neighbours have near numbers; the same input gives the same tasks.

Slippy is the Tasking Manager&apos;s own grid, cell for cell; with a target its heavy cells can be split into four. Squares and hexagons have a size in metres. All methods count the work of each task the same way.

The layer can be given to Export for the Tasking Manager as it is.</source>
        <translation>Divide un área en tareas para mapeadores o equipos de campo.

Las tareas equilibradas tienen trabajo parejo: edificios, los edificios faltantes de Edificios faltantes, puntos, o lo que diga el peso, por ejemplo if(&quot;gap_reason&quot; is null, 1, 3). Sus límites siguen las barreras donde pueden, primero las fuertes, y los espacios entre edificios en lo demás. Ningún límite corta una huella. Las piezas pequeñas de edificios mapeados (part_of_mapped_building de Edificios faltantes) no son trabajo, salvo que se active INCLUDE_PARTS; la ejecución dice cuántas son. Las autopistas, las vías troncales, los ríos y el ferrocarril (reconocidos por sus etiquetas de OpenStreetMap), y toda barrera fuerte, se cruzan solo donde un lado tiene menos de media tarea; cada caso figura en el informe.

Con un número de tareas salen exactamente esas. Sin trabajo, las tareas tienen áreas iguales. Las tareas cubren el área exactamente, no se superponen y cada una es de una sola parte donde el área lo permite. Se numeran de modo que las vecinas tengan números cercanos; la misma entrada da las mismas tareas.

Slippy es la propia cuadrícula del Tasking Manager, celda por celda; con un objetivo, sus celdas pesadas pueden dividirse en cuatro. Los cuadrados y hexágonos tienen un tamaño en metros. Todos los métodos cuentan igual el trabajo de cada tarea.

La capa puede darse tal cual a Exportar para el Tasking Manager.</translation>
    </message>
    <message>
        <source>Area to cut into tasks</source>
        <translation>Área que se divide en tareas</translation>
    </message>
    <message>
        <source>What there is to do (buildings, missing buildings, points)</source>
        <translation>Lo que hay que hacer (edificios, edificios faltantes, puntos)</translation>
    </message>
    <message>
        <source>Work of each feature (field or expression; empty: 1)</source>
        <translation>Trabajo de cada objeto (campo o expresión; vacío: 1)</translation>
    </message>
    <message>
        <source>Footprints no border may cut (empty: those of the workload)</source>
        <translation>Huellas que ningún límite puede cortar (vacío: las del trabajo)</translation>
    </message>
    <message>
        <source>Barriers borders should follow (roads, rivers, rail)</source>
        <translation>Barreras que los límites deben seguir (vías, ríos, ferrocarril)</translation>
    </message>
    <message>
        <source>Barriers not to be crossed</source>
        <translation>Barreras que no se cruzan</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Work per task</source>
        <translation>Trabajo por tarea</translation>
    </message>
    <message>
        <source>Number of tasks (instead of the work per task)</source>
        <translation>Número de tareas (en lugar del trabajo por tarea)</translation>
    </message>
    <message>
        <source>Largest task (km²)</source>
        <translation>Tarea más grande (km²)</translation>
    </message>
    <message>
        <source>Size of squares and hexagons (metres)</source>
        <translation>Tamaño de cuadrados y hexágonos (metros)</translation>
    </message>
    <message>
        <source>Zoom of the Tasking Manager&apos;s grid</source>
        <translation>Zoom de la cuadrícula del Tasking Manager</translation>
    </message>
    <message>
        <source>Cut grid cells to the area</source>
        <translation>Recortar las celdas al área</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Work per task, mean</source>
        <translation>Trabajo por tarea, media</translation>
    </message>
    <message>
        <source>Work per task, coefficient of variation</source>
        <translation>Trabajo por tarea, coeficiente de variación</translation>
    </message>
    <message>
        <source>Work per task, most</source>
        <translation>Trabajo por tarea, máximo</translation>
    </message>
    <message>
        <source>Footprints cut by a border</source>
        <translation>Huellas cortadas por un límite</translation>
    </message>
    <message>
        <source>Hard barriers with work of one task on both sides</source>
        <translation>Barreras fuertes con trabajo de una tarea a ambos lados</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Objetos omitidos de todas las capas</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds neither lines nor polygons. Choose roads, rivers, rail or areas of water.</source>
        <translation>La capa «%1» (%2) no contiene líneas ni polígonos. Elija vías, ríos, ferrocarril o superficies de agua.</translation>
    </message>
    <message>
        <source>WORKLOAD_WEIGHT needs a layer in WORKLOAD.</source>
        <translation>WORKLOAD_WEIGHT necesita una capa en WORKLOAD.</translation>
    </message>
    <message>
        <source>The weight “%1” (WORKLOAD_WEIGHT) is no expression: %2</source>
        <translation>El peso «%1» (WORKLOAD_WEIGHT) no es una expresión: %2</translation>
    </message>
    <message>
        <source>No usable feature of “%1” (WORKLOAD) lies in the area, so the tasks were made of even area. Check that the layers cover the same place and their CRS.</source>
        <translation>Ningún objeto utilizable de «%1» (WORKLOAD) está en el área, así que las tareas se hicieron de áreas iguales. Compruebe que las capas cubran el mismo lugar y su SRC.</translation>
    </message>
    <message>
        <source>%1 tasks were asked for, but the area could only be cut into %2.</source>
        <translation>Se pidieron %1 tareas, pero el área solo pudo dividirse en %2.</translation>
    </message>
    <message>
        <source>With TASK_COUNT the number of tasks is fixed: MAX_AREA_KM2 was not used.</source>
        <translation>Con TASK_COUNT el número de tareas es fijo: MAX_AREA_KM2 no se usó.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Task areas, from %1; method %2, target %3.</source>
        <translation>Hecho por Lacuna, Áreas de tareas, a partir de %1; método %2, objetivo %3.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <source>Split heavy squares (grid of the Tasking Manager)</source>
        <translation>Dividir los cuadrados con demasiado trabajo (cuadrícula del Tasking Manager)</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) does not hold geometries. Choose another layer.</source>
        <translation>La capa «%1» (%2) no contiene geometrías. Elija otra capa.</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>The server&apos;s own counters, also in searches: %1 % mapped, %2 % validated. They take in tasks that are locked for validation, and drift when many are validated at once.</source>
        <translation>Los contadores propios del servidor, también en las búsquedas: %1 % mapeado, %2 % validado. Incluyen las tareas bloqueadas para validar y se desvían cuando se validan muchas a la vez.</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tareas</translation>
    </message>
    <message>
        <source>“%1” cut into tasks.</source>
        <translation>«%1» dividida en tareas.</translation>
    </message>
    <message>
        <source>Tasks by area (km²)</source>
        <translation>Tareas por área (km²)</translation>
    </message>
    <message>
        <source>Tasks by work</source>
        <translation>Tareas por trabajo</translation>
    </message>
    <message>
        <source>Quality of the plan</source>
        <translation>Calidad del plan</translation>
    </message>
    <message>
        <source>Work aimed at per task</source>
        <translation>Trabajo buscado por tarea</translation>
    </message>
    <message>
        <source>Coefficient of variation of the work</source>
        <translation>Coeficiente de variación del trabajo</translation>
    </message>
    <message>
        <source>Footprints cut by a border</source>
        <translation>Huellas cortadas por un límite</translation>
    </message>
    <message>
        <source>Borders between tasks that follow a barrier</source>
        <translation>Límites entre tareas que siguen una barrera</translation>
    </message>
    <message>
        <source>Tasks with work on both sides of a hard barrier</source>
        <translation>Tareas con trabajo a ambos lados de una barrera fuerte</translation>
    </message>
    <message>
        <source>Tasks of several parts</source>
        <translation>Tareas de varias partes</translation>
    </message>
    <message>
        <source>Compactness, median (4πA/P², 1 is a circle)</source>
        <translation>Compacidad, mediana (4πA/P², 1 es un círculo)</translation>
    </message>
    <message>
        <source>Area of all tasks (km²)</source>
        <translation>Área de todas las tareas (km²)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Work of each task beside the work aimed at</source>
        <translation>Trabajo de cada tarea frente al buscado</translation>
    </message>
    <message>
        <source>Map of the tasks</source>
        <translation>Mapa de las tareas</translation>
    </message>
    <message>
        <source>Exceptions and their reasons</source>
        <translation>Excepciones y sus motivos</translation>
    </message>
    <message>
        <source>Rows of the layer, from 1: %1</source>
        <translation>Filas de la capa, desde 1: %1</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>The area is cut in halves of even work again and again, each time along the cheapest border: barriers are cheap, strong ones most of all, gaps between buildings cost their length. Borders keep a metre away from walls where there is room. Neighbouring tasks that came out uneven are cut again.</source>
        <translation>El área se divide una y otra vez en mitades de trabajo parejo, cada vez por el límite más barato: las barreras son baratas, las fuertes más que ninguna; los espacios entre edificios cuestan su longitud. Los límites se mantienen a un metro de los muros donde hay sitio. Las tareas vecinas que quedaron desiguales se dividen de nuevo.</translation>
    </message>
    <message>
        <source>Cells of a grid; the work of each is what lies in it.</source>
        <translation>Celdas de una cuadrícula; el trabajo de cada una es lo que está en ella.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Work in all tasks</source>
        <translation>Trabajo en todas las tareas</translation>
    </message>
    <message>
        <source>Most work in a task</source>
        <translation>Mayor trabajo en una tarea</translation>
    </message>
</context>
<context>
    <name>TaskStatuses</name>
    <message>
        <source>Ready for mapping</source>
        <translation>Lista para mapear</translation>
    </message>
    <message>
        <source>Locked for mapping</source>
        <translation>Bloqueada para mapear</translation>
    </message>
    <message>
        <source>Ready for validation</source>
        <translation>Lista para validar</translation>
    </message>
    <message>
        <source>Locked for validation</source>
        <translation>Bloqueada para validar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>More mapping needed</source>
        <translation>Requiere más mapeo</translation>
    </message>
    <message>
        <source>Unavailable (imagery)</source>
        <translation>No disponible (imágenes)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>below 70 % of the target</source>
        <translation>menos del 70 % del objetivo</translation>
    </message>
    <message>
        <source>70–90 %</source>
        <translation>70–90 %</translation>
    </message>
    <message>
        <source>90–110 %</source>
        <translation>90–110 %</translation>
    </message>
    <message>
        <source>110–120 %</source>
        <translation>110–120 %</translation>
    </message>
    <message>
        <source>above 120 %</source>
        <translation>más del 120 %</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 tasks with %2 on average, from %3 to %4 (coefficient of variation %5).</source>
        <translation>%1 tareas con %2 en promedio, de %3 a %4 (coeficiente de variación %5).</translation>
    </message>
    <message numerus="yes">
        <source>%1 footprint(s) overlap another one of the layer and are cut by a border between the two.</source>
        <translation>
            <numerusform>%1 huella se superpone a otra de la capa y un límite entre ambas la corta.</numerusform>
            <numerusform>%1 huellas se superponen a otra de la capa y un límite entre ambas las corta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 footprint(s) are cut by the borders of the grid. Balanced tasks cut none.</source>
        <translation>
            <numerusform>Los límites de la cuadrícula cortan %1 huella. Las tareas equilibradas no cortan ninguna.</numerusform>
            <numerusform>Los límites de la cuadrícula cortan %1 huellas. Las tareas equilibradas no cortan ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: crosses a hard barrier, since the piece on one side holds %2, less than half a task.</source>
        <translation>%1: cruza una barrera firme, porque la pieza de un lado tiene %2, menos de media tarea.</translation>
    </message>
    <message>
        <source>%1: joins pieces that a hard barrier or water parts (one holds %2), since fewer tasks were asked for than there are pieces.</source>
        <translation>%1: une piezas que una barrera firme o el agua separa (una tiene %2), porque se pidieron menos tareas que piezas hay.</translation>
    </message>
    <message>
        <source>%1: takes in a crumb of the area of %2 that touches nothing.</source>
        <translation>%1: incluye una migaja del área de %2 que no toca nada.</translation>
    </message>
    <message>
        <source>%1: no work lies there.</source>
        <translation>%1: no hay trabajo ahí.</translation>
    </message>
    <message>
        <source>%1: the area holds no more than %2.</source>
        <translation>%1: el área no tiene más de %2.</translation>
    </message>
    <message>
        <source>%1: holds only %2, a part of the area, or between hard barriers, of its own.</source>
        <translation>%1: solo tiene %2, una parte propia del área o entre barreras firmes.</translation>
    </message>
    <message>
        <source>%1: holds only %2, since what lies around cannot be cut more evenly.</source>
        <translation>%1: solo tiene %2, porque lo que hay alrededor no se puede repartir mejor.</translation>
    </message>
    <message>
        <source>%1: holds %2, more than half a task of it in one place.</source>
        <translation>%1: tiene %2, más de media tarea en un solo lugar.</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tareas %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: holds only %2, since a larger area is not allowed.</source>
        <translation>%1: tiene solo %2, porque no se permite un área mayor.</translation>
    </message>
</context>
<context>
    <name>TaskingApi</name>
    <message>
        <source>“%1” is no address of a Tasking Manager, such as %2.</source>
        <translation>«%1» no es la dirección de un Tasking Manager, como %2.</translation>
    </message>
    <message>
        <source>%1 is busy; trying again in %2 s.</source>
        <translation>%1 está ocupado; se intenta de nuevo en %2 s.</translation>
    </message>
    <message>
        <source>The authentication “%1” cannot be used: QGIS&apos;s store does not hold it, or was not opened. Choose another, or enter it under Settings ▸ Options ▸ Authentication.</source>
        <translation>La autenticación «%1» no se puede usar: no está en el almacén de QGIS, o este no se abrió. Elija otra, o introdúzcala en Configuración ▸ Opciones ▸ Autenticación.</translation>
    </message>
</context>
<context>
    <name>TaskingErrors</name>
    <message>
        <source>The answer of %1 is not what a Tasking Manager sends (%2). Nothing was changed. Try again; if it stays so, tell those who run the server.</source>
        <translation>La respuesta de %1 no es lo que envía un Tasking Manager (%2). No se cambió nada. Intente de nuevo; si sigue así, avise a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Check the API address of the server: it mostly ends in /api/v2/, and may be on another host than the web page. In a hotel or café network, log in to the network first.</source>
        <translation>%1 respondió con una página web en lugar de datos. Compruebe la dirección de la API del servidor: suele terminar en /api/v2/ y puede estar en otro equipo que la página web. En la red de un hotel o un café, inicie sesión primero en la red.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the connection to the internet and the address of the server.</source>
        <translation>No se encontró %1. Compruebe la conexión a internet y la dirección del servidor.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The server may be down, or its address (port) wrong.</source>
        <translation>%1 rechaza la conexión. El servidor puede estar caído o su dirección (puerto) ser incorrecta.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later, or with a better connection.</source>
        <translation>%1 no respondió a tiempo. Intente más tarde o con una conexión mejor.</translation>
    </message>
    <message>
        <source>%1 cut the connection before the answer was complete. Nothing was changed; try again.</source>
        <translation>%1 cortó la conexión antes de completar la respuesta. No se cambió nada; intente de nuevo.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made (%2). Check the date of this computer, and the proxy and certificates in the settings of QGIS.</source>
        <translation>No se pudo establecer la conexión segura con %1 (%2). Compruebe la fecha de este equipo y el proxy y los certificados en las opciones de QGIS.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through (%1). Check Settings ▸ Options ▸ Network.</source>
        <translation>El proxy no deja pasar nada (%1). Compruebe Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere without end, or to an address that is not secure. Check the API address of the server.</source>
        <translation>%1 redirige sin fin, o a una dirección que no es segura. Compruebe la dirección de la API del servidor.</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Check the connection and the address.</source>
        <translation>No se pudo llegar a %1 (%2). Compruebe la conexión y la dirección.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (%2). Tokens end after seven days: log in on the web page and enter the new one.</source>
        <translation>%1 no acepta el token (%2). Los tokens vencen a los siete días: inicie sesión en la página web e ingrese el nuevo.</translation>
    </message>
    <message>
        <source>Only managers of an organisation may create projects on %1. Ask your organisation there, or export the file for its manager.</source>
        <translation>Solo quienes gestionan una organización pueden crear proyectos en %1. Pregunte allí a su organización o exporte el archivo para quien la gestiona.</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2). It may need a token, or more rights.</source>
        <translation>%1 no lo permite (%2). Puede hacer falta un token o más permisos.</translation>
    </message>
    <message>
        <source>%1 has nothing under this number or address (%2). Check the number of the project and the server.</source>
        <translation>%1 no tiene nada con este número o dirección (%2). Compruebe el número del proyecto y el servidor.</translation>
    </message>
    <message>
        <source>%1 asks for a pause of %2 seconds. Wait, then try again.</source>
        <translation>%1 pide una pausa de %2 segundos. Espere e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 gets too many requests. Wait some minutes, then try again.</source>
        <translation>%1 recibe demasiadas solicitudes. Espere unos minutos e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the request (%2). Change what it names, then try again.</source>
        <translation>%1 no aceptó la solicitud (%2). Cambie lo que indica e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). That is not your fault: try again later.</source>
        <translation>%1 tiene problemas (%2). No es culpa suya: intente más tarde.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (%2). Check the API address of the server.</source>
        <translation>%1 redirige a otro lugar (%2). Compruebe la dirección de la API del servidor.</translation>
    </message>
    <message>
        <source>%1 answered in a way that is not understood (%2).</source>
        <translation>%1 respondió de un modo que no se entiende (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was cut off. Nothing was changed. Is the address that of a Tasking Manager?</source>
        <translation>La respuesta de %1 pasa de %2 MB y se cortó. No se cambió nada. ¿Es la dirección de un Tasking Manager?</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may have made the draft all the same: look for it on the web page, under Manage ▸ Projects, before you send it again.</source>
        <translation>%1 no respondió a tiempo. Puede haber creado el borrador de todos modos: búsquelo en la página web, en Manage ▸ Projects, antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>%1 cut the connection before it answered. It may have made the draft all the same: look for it on the web page, under Manage ▸ Projects, before you send it again.</source>
        <translation>%1 cortó la conexión antes de responder. Puede haber creado el borrador de todos modos: búsquelo en la página web, en Manage ▸ Projects, antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>%1 cannot read the token: it is not whole. Copy it again from the settings of your account on the web page, in one piece.</source>
        <translation>%1 no puede leer el token: no está entero. Cópielo otra vez de la configuración de su cuenta en la página web, de una pieza.</translation>
    </message>
    <message>
        <source>%1 failed on this draft and does not say why (HTTP 500). Mostly the organisation is missing, or not one of this server: choose another, and look on the web page whether you belong to it. Else hand the file over to a manager of your organisation.</source>
        <translation>%1 falló con este borrador y no dice por qué (HTTP 500). Casi siempre falta la organización, o no es de este servidor: elija otra y compruebe en la página web si pertenece a ella. Si no, entregue el archivo a un gestor de su organización.</translation>
    </message>
    <message>
        <source>The token was not sent: the address of %1 begins with http, so that everybody on the way could read it. Enter the address that begins with https.</source>
        <translation>El token no se envió: la dirección de %1 empieza por http, de modo que cualquiera por el camino podría leerlo. Ingrese la dirección que empieza por https.</translation>
    </message>
    <message>
        <source>This project is still a draft on %1. Its author can follow it in the panel, with a token entered under Servers…; everybody else when it is published.</source>
        <translation>Este proyecto todavía es un borrador en %1. Su autor puede seguirlo en el panel, con un token ingresado en Servidores…; los demás, cuando se publique.</translation>
    </message>
    <message>
        <source>This project is private on %1. Its members can follow it in the panel, with a token entered under Servers…; else ask its organisation, or use files saved from the web page.</source>
        <translation>Este proyecto es privado en %1. Sus miembros pueden seguirlo en el panel, con un token ingresado en Servidores…; si no, pregunte a su organización o use archivos guardados desde la página web.</translation>
    </message>
</context>
<context>
    <name>TaskingJson</name>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it breaks off or is no JSON, at byte %1 of %2</source>
        <translation>se corta o no es JSON, en el byte %1 de %2</translation>
    </message>
    <message>
        <source>a list where an object was expected</source>
        <translation>una lista donde se esperaba un objeto</translation>
    </message>
    <message>
        <source>“%1” is missing or no list</source>
        <translation>«%1» falta o no es una lista</translation>
    </message>
    <message>
        <source>the tasks are no FeatureCollection</source>
        <translation>las tareas no son una FeatureCollection</translation>
    </message>
    <message>
        <source>an area with coordinates that are none</source>
        <translation>un área con coordenadas que no lo son</translation>
    </message>
    <message>
        <source>no polygon in the area</source>
        <translation>ningún polígono en el área</translation>
    </message>
    <message>
        <source>“%1” is missing or no number</source>
        <translation>«%1» falta o no es un número</translation>
    </message>
    <message>
        <source>The file “%1” is not what a Tasking Manager saves (%2). Save it again from the web page, or choose another file.</source>
        <translation>El archivo «%1» no es lo que guarda un Tasking Manager (%2). Guárdelo otra vez desde la página web o elija otro archivo.</translation>
    </message>
    <message>
        <source>it is a web page, or another kind of XML</source>
        <translation>es una página web u otro tipo de XML</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The authentication database of QGIS cannot be used here, so the token is not kept. Export the file for the web form instead.</source>
        <translation>Aquí no se puede usar la base de datos de autenticación de QGIS, así que el token no se guarda. Exporte en su lugar el archivo para el formulario web.</translation>
    </message>
    <message>
        <source>This is no token. Copy it from the settings of your account on the web page, in one piece.</source>
        <translation>Esto no es un token. Cópielo de la configuración de su cuenta en la página web, entero.</translation>
    </message>
    <message>
        <source>The token could not be kept: the authentication database of QGIS was not opened. Enter its master password and try again.</source>
        <translation>No se pudo guardar el token: no se abrió la base de datos de autenticación de QGIS. Ingrese su contraseña maestra e intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>UploadCheck</name>
    <message>
        <source>The project has no name (NAME). Give it one that begins with a letter from A to Z.</source>
        <translation>El proyecto no tiene nombre (NAME). Dele uno que empiece por una letra de la A a la Z.</translation>
    </message>
    <message>
        <source>The project name “%1” (NAME) does not begin with a letter from A to Z; the Tasking Manager&apos;s form refuses it. Put a word before it, such as “Mapa %1”.</source>
        <translation>El nombre del proyecto «%1» (NAME) no empieza por una letra de la A a la Z sin tilde; el formulario del Tasking Manager lo rechaza. Ponga una palabra delante, como «Mapa %1».</translation>
    </message>
    <message>
        <source>The file name “%1” must have exactly one dot, before geojson or json: the Tasking Manager reads the ending between the first two dots. Use for example “%2”.</source>
        <translation>El nombre del archivo «%1» debe tener exactamente un punto, antes de geojson o json: el Tasking Manager lee la extensión entre los dos primeros puntos. Use por ejemplo «%2».</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the Tasking Manager takes less than %2. Let its borders be simplified, or split the plan (TOO_LARGE).</source>
        <translation>El archivo tiene %1 bytes; el Tasking Manager acepta menos de %2. Deje que se simplifiquen los límites o divida el plan (TOO_LARGE).</translation>
    </message>
    <message>
        <source>The file is no GeoJSON FeatureCollection; the Tasking Manager takes nothing else.</source>
        <translation>El archivo no es una FeatureCollection de GeoJSON; el Tasking Manager no acepta otra cosa.</translation>
    </message>
    <message>
        <source>The file holds no feature, so there would be neither an area nor tasks.</source>
        <translation>El archivo no contiene ningún objeto, así que no habría ni área ni tareas.</translation>
    </message>
    <message>
        <source>Task %1 lacks the property “%2”; the Tasking Manager&apos;s server fails without x, y, zoom and isSquare.</source>
        <translation>A la tarea %1 le falta la propiedad «%2»; el servidor del Tasking Manager falla sin x, y, zoom e isSquare.</translation>
    </message>
    <message>
        <source>Task %1 has an attribute “%2”, which instructions cannot use: only letters, digits and underscores may stand in a name, as in “%3”.</source>
        <translation>La tarea %1 tiene un atributo «%2» que las instrucciones no pueden usar: un nombre solo puede llevar letras, cifras y guiones bajos, como «%3».</translation>
    </message>
    <message>
        <source>Task %1 has no area; the Tasking Manager would drop it without a word.</source>
        <translation>La tarea %1 no tiene área; el Tasking Manager la descartaría sin avisar.</translation>
    </message>
    <message>
        <source>Task %1 is not a valid polygon after rounding to six decimals (it crosses or touches itself). Repair it (Fix geometries) and export again.</source>
        <translation>La tarea %1 no es un polígono válido tras redondear a seis decimales (se cruza o se toca a sí misma). Repárela (Corregir geometrías) y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Task %1 is a %2; the Tasking Manager takes polygons only, and one other feature fails the whole file.</source>
        <translation>La tarea %1 es de tipo %2; el Tasking Manager solo acepta polígonos, y un solo objeto distinto hace fallar todo el archivo.</translation>
    </message>
    <message>
        <source>feature without geometry</source>
        <translation>objeto sin geometría</translation>
    </message>
    <message>
        <source>Task %1 has positions with a height; the Tasking Manager wants two numbers.</source>
        <translation>La tarea %1 tiene posiciones con altura; el Tasking Manager quiere dos números.</translation>
    </message>
    <message>
        <source>Task %1 has the position %2, %3, which is no place in degrees between ±180 and ±85.05.</source>
        <translation>La tarea %1 tiene la posición %2, %3, que no es un lugar en grados entre ±180 y ±85,05.</translation>
    </message>
    <message>
        <source>Task %1 has positions with more than six decimals; the Tasking Manager rounds them, so that what was checked is not what is sent.</source>
        <translation>La tarea %1 tiene posiciones con más de seis decimales; el Tasking Manager las redondea, de modo que lo comprobado no es lo que se envía.</translation>
    </message>
    <message>
        <source>Task %1 has a ring that is not closed or has fewer than four positions.</source>
        <translation>La tarea %1 tiene un anillo que no está cerrado o que tiene menos de cuatro posiciones.</translation>
    </message>
    <message>
        <source>Tasks %1 and %2 overlap by %3 m²: that land would be mapped twice. Make the tasks anew with Task areas, or take the overlap away (Difference).</source>
        <translation>Las tareas %1 y %2 se superponen en %3 m²: ese terreno se mapearía dos veces. Haga las tareas de nuevo con Áreas de tareas, o quite la superposición (Diferencia).</translation>
    </message>
    <message>
        <source>The project name (NAME) has %1 characters; the Tasking Manager&apos;s server fails above %2. Shorten it.</source>
        <translation>El nombre del proyecto (NAME) tiene %1 caracteres; el servidor del Tasking Manager falla por encima de %2. Acórtelo.</translation>
    </message>
    <message>
        <source>The tasks cover %1 km² as the web form measures them; it takes less than %2 km² per project. Split the plan (TOO_LARGE), or export a part of it.</source>
        <translation>Las tareas cubren %1 km² según los mide el formulario web; acepta menos de %2 km² por proyecto. Divida el plan (TOO_LARGE) o exporte una parte.</translation>
    </message>
</context>
<context>
    <name>WhereToMapNextModel</name>
    <message>
        <source>Where should we map next?</source>
        <translation>¿Dónde mapear ahora?</translation>
    </message>
    <message>
        <source>From a cadastre, OpenStreetMap and a flood map to the file for the Tasking Manager, in one run.</source>
        <translation>De un catastro, OpenStreetMap y un mapa de inundación al archivo para el Tasking Manager, en una sola ejecución.</translation>
    </message>
    <message>
        <source>Reference buildings (official, cadastral or detected)</source>
        <translation>Edificios de referencia (oficiales, catastrales o detectados)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificios de OpenStreetMap</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Hazard raster (depth or intensity)</source>
        <translation>Ráster de amenaza (profundidad o intensidad)</translation>
    </message>
    <message>
        <source>Roads, rivers and rail that tasks should follow</source>
        <translation>Vías, ríos y ferrocarriles que las tareas deben seguir</translation>
    </message>
    <message>
        <source>Minimum priority of the zones that become tasks</source>
        <translation>Prioridad mínima de las zonas que se vuelven tareas</translation>
    </message>
    <message>
        <source>Missing buildings per task</source>
        <translation>Edificios que faltan por tarea</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Building gaps</source>
        <translation>Edificios faltantes</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltan en OSM</translation>
    </message>
    <message>
        <source>Report on the gaps</source>
        <translation>Informe de los faltantes</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Faltantes por zona</translation>
    </message>
    <message>
        <source>Building exposure</source>
        <translation>Exposición de edificios</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposición por zona</translation>
    </message>
    <message>
        <source>Priority zones</source>
        <translation>Zonas prioritarias</translation>
    </message>
    <message>
        <source>The zones that come first</source>
        <translation>Las zonas que van primero</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tareas</translation>
    </message>
    <message>
        <source>Export for the Tasking Manager</source>
        <translation>Exportar para el Tasking Manager</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Archivo para el formulario web</translation>
    </message>
    <message>
        <source>Is there a zone to map?</source>
        <translation>¿Hay una zona que mapear?</translation>
    </message>
    <message>
        <source>No zone has a priority of at least %p, so there is nothing to cut into tasks. Most likely the hazard raster does not meet the buildings, or is dry there: look at both on the map. It may also be that OpenStreetMap lacks no building. Set LEAST_PRIORITY to 0 to take all zones, or choose another raster.</source>
        <translation>Ninguna zona tiene una prioridad de al menos %p, así que no hay nada que dividir en tareas. Lo más probable es que el ráster de amenaza no toque los edificios o esté seco allí: mire los dos en el mapa. También puede ser que a OpenStreetMap no le falte ningún edificio. Ponga LEAST_PRIORITY en 0 para tomar todas las zonas, o elija otro ráster.</translation>
    </message>
    <message>
        <source>Finds the buildings missing in OpenStreetMap, which of them the flood reaches, and the neighbourhoods where mapping helps most; cuts those into tasks of even work and writes the file for the web form of the Tasking Manager.

The steps are Building gaps, Gaps by zone, Building exposure, Exposure by zone, Priority zones, Task areas, Export for the Tasking Manager and Combined report, each with its usual settings. Zones with at least the least priority (the first one has 100) are cut into tasks; 0 takes them all. For other settings run the steps one by one, or build a model of your own from them.</source>
        <translation>Encuentra los edificios que faltan en OpenStreetMap, a cuáles de ellos alcanza la inundación y los barrios donde más ayuda mapear; divide esos barrios en tareas de trabajo parejo y escribe el archivo para el formulario web del Tasking Manager.

Los pasos son Edificios faltantes, Faltantes por zona, Exposición de edificios, Exposición por zona, Zonas prioritarias, Áreas de tareas, Exportar para el Tasking Manager e Informe combinado, cada uno con su configuración habitual. Las zonas con al menos la prioridad mínima (la primera tiene 100) se dividen en tareas; 0 las toma todas. Para otra configuración ejecute los pasos uno por uno o haga con ellos su propio modelo.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>the disk is full: the file needs %1</source>
        <translation>el disco está lleno: el archivo necesita %1</translation>
    </message>
</context>
<context>
    <name>ZoneNames</name>
    <message>
        <source>Field with the names of the zones (empty: found by itself)</source>
        <translation>Campo con los nombres de las zonas (vacío: se busca solo)</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <comment>one without a name, and its number</comment>
        <translation>Zona %1</translation>
    </message>
</context>
<context>
    <name>lacuna::DraftHandOver</name>
    <message>
        <source>Choose the layer of the plan.</source>
        <translation>Elija la capa del plan.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>No se pudo escribir el archivo «%1»: %2</translation>
    </message>
    <message>
        <source>A token is needed to create a draft. Enter it under Servers…, or hand the file over to a manager of your organisation.</source>
        <translation>Para crear un borrador hace falta un token. Introdúzcalo en Servidores… o entregue el archivo a quien gestiona su organización.</translation>
    </message>
    <message>
        <source>Lacuna is looking for it…</source>
        <translation>Lacuna lo está buscando…</translation>
    </message>
    <message>
        <source>A draft of this name is there, number %1, last changed %2: look at it before you send it again: %3</source>
        <translation>Hay un borrador con este nombre, el número %1, modificado por última vez el %2: mírelo antes de volver a enviarlo: %3</translation>
    </message>
    <message>
        <source>Lacuna looked, and found no draft of this name so far.</source>
        <translation>Lacuna buscó y por ahora no encontró ningún borrador con este nombre.</translation>
    </message>
    <message>
        <source>Lacuna looked for it, without success: %1</source>
        <translation>Lacuna lo buscó, sin éxito: %1</translation>
    </message>
    <message>
        <source>The plan is saved in %1 files, and there is a file “%2” already. Choose another name.</source>
        <translation>El plan se guarda en %1 archivos, y ya existe un archivo «%2». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>lacuna::FieldExports</name>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>Only of selected or filtered gaps.</source>
        <translation>Solo de faltantes seleccionados o filtrados.</translation>
    </message>
</context>
<context>
    <name>lacuna::FieldTab</name>
    <message>
        <source>Round: the gaps people are asked about</source>
        <translation>Ronda: los faltantes por los que se pregunta</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>What is out</source>
        <translation>Qué se entregó</translation>
    </message>
    <message>
        <source>What was written for people, the newest first</source>
        <translation>Lo que se escribió para las personas, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Qué volvió</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>A dónde va</translation>
    </message>
    <message>
        <source>Tool that people answer with</source>
        <translation>Herramienta con la que responden las personas</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Dirección de su servidor</translation>
    </message>
    <message>
        <source>Address of your server, if it is another one</source>
        <translation>Dirección de su servidor, si es otro</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Hacer el archivo…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Its help</source>
        <translation>Su ayuda</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>Nothing yet. What is written from the dialogs of Lacuna for people is listed here, and kept with the project.</source>
        <translation>Todavía nada. Lo que se escribe para las personas desde los diálogos de Lacuna aparece aquí, y queda con el proyecto.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no está ahí.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>«%1» no es la dirección de una página web.</translation>
    </message>
</context>
<context>
    <name>lacuna::FollowedProjects</name>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importado de %1.</translation>
    </message>
    <message>
        <source>Tasks of project %1</source>
        <translation>Tareas del proyecto %1</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Áreas prioritarias</translation>
    </message>
    <message>
        <source>Area of the project</source>
        <translation>Área del proyecto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>lacuna::FollowedTab</name>
    <message>
        <source>Imported projects</source>
        <translation>Proyectos importados</translation>
    </message>
    <message>
        <source>Imported project</source>
        <translation>Proyecto importado</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Automatic refresh</source>
        <translation>Actualización automática</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>The layer Missing in OSM of Building gaps, made again with fresh OpenStreetMap data</source>
        <translation>La capa Faltan en OSM de Edificios faltantes, hecha de nuevo con datos recientes de OpenStreetMap</translation>
    </message>
    <message>
        <source>The exposure of those buildings, if you have it</source>
        <translation>La exposición de esos edificios, si la tiene</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificios que faltan</translation>
    </message>
    <message>
        <source>Their exposure</source>
        <translation>Su exposición</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Only marked done, still missing</source>
        <translation>Solo terminadas a las que les falta</translation>
    </message>
    <message>
        <source>Tasks that still miss buildings</source>
        <translation>Tareas a las que aún les faltan edificios</translation>
    </message>
    <message>
        <source> per task</source>
        <translation> por tarea</translation>
    </message>
    <message>
        <source>Missing buildings per task</source>
        <translation>Edificios que faltan por tarea</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Makes new task areas for the missing buildings in the tasks of the list</source>
        <translation>Hace nuevas áreas de tareas para los edificios que faltan en las tareas de la lista</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Makes a draft project, or the file for the web form, of a plan</source>
        <translation>Hace de un plan un proyecto borrador o el archivo para el formulario web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Find a project in the first tab and press Import.</source>
        <translation>Todavía no hay nada importado. Busque un proyecto en la primera pestaña y haga clic en Importar.</translation>
    </message>
    <message>
        <source>%1 tasks, in %2</source>
        <translation>%1 tareas, en %2</translation>
    </message>
    <message>
        <source>It came from files, so there is no server to ask for changes.</source>
        <translation>Vino de archivos, así que no hay servidor al que preguntar por cambios.</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>próxima en %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Says which tasks still miss buildings, above all those that are marked done.</source>
        <translation>Dice a qué tareas les faltan todavía edificios, sobre todo entre las marcadas como terminadas.</translation>
    </message>
    <message>
        <source>Choose an imported project and the layer of the missing buildings.</source>
        <translation>Elija un proyecto importado y la capa de los edificios que faltan.</translation>
    </message>
    <message>
        <source>The missing buildings are the tasks themselves. Choose the layer Missing in OSM of Building gaps.</source>
        <translation>Los edificios que faltan son las propias tareas. Elija la capa Faltan en OSM de Edificios faltantes.</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>cada %1 minutos</translation>
    </message>
</context>
<context>
    <name>lacuna::GapReview</name>
    <message>
        <source>Choose a layer with gaps, as Building gaps makes it: one with the column gap_id.</source>
        <translation>Elija una capa de faltantes, como la hace Edificios faltantes: una con la columna gap_id.</translation>
    </message>
    <message>
        <source>The answers could not be written to %1: %2</source>
        <translation>No se pudieron escribir las respuestas en %1: %2</translation>
    </message>
    <message>
        <source>%1 is there, but holds no answers of a review. Move it away, then begin again.</source>
        <translation>%1 existe, pero no contiene respuestas de una revisión. Muévalo a otro lugar y empiece de nuevo.</translation>
    </message>
    <message>
        <source>There is no gap to answer.</source>
        <translation>No hay ningún faltante que responder.</translation>
    </message>
    <message>
        <source>The answer could not be written to %1. Check that there is room on the disk and that the file is not read-only.</source>
        <translation>No se pudo escribir la respuesta en %1. Compruebe que hay espacio en el disco y que el archivo no es de solo lectura.</translation>
    </message>
    <message>
        <source>The gaps with their answers could not be written to %1: %2</source>
        <translation>No se pudieron escribir los faltantes con sus respuestas en %1: %2</translation>
    </message>
    <message>
        <source>The place of this gap on the earth is not known: check the CRS of the layer.</source>
        <translation>No se conoce el lugar de este faltante en la Tierra: revise el SRC de la capa.</translation>
    </message>
</context>
<context>
    <name>lacuna::HandOverDialog</name>
    <message>
        <source>Hand a plan over to %1</source>
        <translation>Entregar un plan a %1</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Check and show what is sent</source>
        <translation>Comprobar y mostrar lo que se envía</translation>
    </message>
    <message>
        <source>What is sent to the server</source>
        <translation>Lo que se envía al servidor</translation>
    </message>
    <message>
        <source>Here stands every character that would be sent, before anything is sent.</source>
        <translation>Aquí aparece cada carácter que se enviaría, antes de enviar nada.</translation>
    </message>
    <message>
        <source>Without a token: save the file, then on the web page 1. press “Create project” and upload it, 2. switch on the use of its polygons as tasks, 3. choose the organisation and press “Create”. Nothing is ever published from here.</source>
        <translation>Sin token: guarde el archivo y luego, en la página web, 1. haga clic en «Crear proyecto» y súbalo, 2. active el uso de sus polígonos como tareas, 3. elija la organización y haga clic en «Crear». Desde aquí nunca se publica nada.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar el archivo…</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Crear el borrador</translation>
    </message>
    <message>
        <source>Draft %1 was created. Finish and publish it on the web page: %2</source>
        <translation>Se creó el borrador %1. Complételo y publíquelo en la página web: %2</translation>
    </message>
    <message>
        <source>none could be had</source>
        <translation>no se pudo obtener ninguna</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>Every limit of the Tasking Manager is kept. %1 bytes would be sent to %2.</source>
        <translation>Se respetan todos los límites del Tasking Manager. Se enviarían %1 bytes a %2.</translation>
    </message>
    <message>
        <source>Choose an organisation to create the draft.</source>
        <translation>Elija una organización para crear el borrador.</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Archivo para el formulario web</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Archivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>lacuna::HitDelegate</name>
    <message>
        <source>%1 % mapped · %2 % validated</source>
        <translation>%1 % mapeado · %2 % validado</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaPlugin</name>
    <message>
        <source>Find gaps in the map…</source>
        <translation>Buscar lo que falta en el mapa…</translation>
    </message>
    <message>
        <source>Shows the algorithms of Lacuna in the Processing toolbox</source>
        <translation>Muestra los algoritmos de Lacuna en la caja de herramientas de Procesos</translation>
    </message>
    <message>
        <source>The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins.</source>
        <translation>La caja de herramientas de Procesos está desactivada. Active el complemento «Processing» en Complementos ▸ Administrar e instalar complementos.</translation>
    </message>
    <message>
        <source>Tasking Manager panel</source>
        <translation>Panel del Tasking Manager</translation>
    </message>
    <message>
        <source>Finds, imports and follows projects of the HOT Tasking Manager</source>
        <translation>Busca, importa y sigue proyectos del Tasking Manager de HOT</translation>
    </message>
    <message>
        <source>First lesson…</source>
        <translation>Primera lección…</translation>
    </message>
    <message>
        <source>Opens a sample town and goes with you from the gaps to the tasks, in about 50 minutes</source>
        <translation>Abre una ciudad de ejemplo y le acompaña de los faltantes a las tareas, en unos 50 minutos</translation>
    </message>
    <message>
        <source>The lesson lies in %1.</source>
        <translation>La lección está en %1.</translation>
    </message>
    <message>
        <source>What is missing from the map?…</source>
        <translation>¿Qué falta en el mapa?…</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way?…</source>
        <translation>¿Quién está en peligro?…</translation>
    </message>
    <message>
        <source>Where should people map next?…</source>
        <translation>¿Dónde mapear ahora?…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Copy a model to change it</source>
        <translation>Copiar un modelo para cambiarlo</translation>
    </message>
    <message>
        <source>The toolbox has “%1” under Models now. Right-click it there to edit it.</source>
        <translation>La caja de herramientas tiene ahora «%1» en Modelos. Haga clic derecho en él para editarlo.</translation>
    </message>
    <message>
        <source>Review gaps</source>
        <translation>Revisar faltantes</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Campo y voluntarios</translation>
    </message>
    <message>
        <source>Second lesson…</source>
        <translation>Segunda lección…</translation>
    </message>
    <message>
        <source>Has the gaps of the sample town looked at, and counts with the answers, in about 30 minutes</source>
        <translation>Hace que se revisen los faltantes de la ciudad de muestra y cuenta con las respuestas, en unos 30 minutos</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaProvider</name>
    <message>
        <source>Lacuna: gaps in the map, exposure and task areas</source>
        <translation>Lacuna: lo que falta en el mapa, exposición y áreas de tareas</translation>
    </message>
</context>
<context>
    <name>lacuna::Lesson</name>
    <message>
        <source>The folder %1 could not be made. Choose another place for your documents.</source>
        <translation>No se pudo crear la carpeta %1. Elija otro lugar para sus documentos.</translation>
    </message>
    <message>
        <source>The sample town is not in this package (%1). Install the package of Lacuna again.</source>
        <translation>La ciudad de ejemplo no está en este paquete (%1). Instale de nuevo el paquete de Lacuna.</translation>
    </message>
    <message>
        <source>The sample town could not be copied to %1. Is there room on the disk, and is the lesson open in another QGIS?</source>
        <translation>No se pudo copiar la ciudad de ejemplo a %1. ¿Hay lugar en el disco? ¿Está abierta la lección en otro QGIS?</translation>
    </message>
    <message>
        <source>Flood of a hundred years, depth (m)</source>
        <translation>Inundación de cien años, profundidad (m)</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Río</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Cadastre</source>
        <translation>Catastro</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificios de OpenStreetMap</translation>
    </message>
    <message>
        <source>The layer %1 of the sample town could not be opened. Install the package of Lacuna again.</source>
        <translation>No se pudo abrir la capa %1 de la ciudad de ejemplo. Instale de nuevo el paquete de Lacuna.</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>Primera lección</translation>
    </message>
    <message>
        <source>Do the pages before this one first.</source>
        <translation>Haga antes las páginas anteriores.</translation>
    </message>
    <message>
        <source>Ciudad Vieja is a town that does not exist, made for learning. You see its neighbourhoods, its roads, a river, and the buildings of its cadastre. Switch on the layer of OpenStreetMap buildings: many houses are not there, and some lie a few metres beside the cadastre, because the image they were drawn from was shifted.

In the next pages you find what is missing, who is in harm&apos;s way, and where people should map first. Each page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna. Take about 50 minutes, and look at the map and at the table of every new layer.</source>
        <translation>Ciudad Vieja es una ciudad que no existe, hecha para aprender. Ve sus barrios, sus vías, un río y los edificios de su catastro. Active la capa de edificios de OpenStreetMap: muchas casas no están, y algunas quedan a unos metros del catastro, porque la imagen sobre la que se dibujaron estaba desplazada.

En las páginas siguientes encontrará qué falta, quién está en peligro y dónde conviene mapear primero. Cada página ejecuta un algoritmo de verdad; los mismos están en la caja de herramientas de Procesos, en Lacuna. Tómese unos 50 minutos y mire el mapa y la tabla de cada capa nueva.</translation>
    </message>
    <message>
        <source>Which buildings are missing?</source>
        <translation>¿Qué edificios faltan?</translation>
    </message>
    <message>
        <source>Building gaps compares the cadastre with OpenStreetMap, building by building, after undoing the shift between them.

Of %1 buildings of the cadastre, %2 are missing in OpenStreetMap; %3 buildings of OpenStreetMap are not in the cadastre. Open the table of the missing ones: gap_explanation says why each counts as missing, and gap_nearest_m how far the nearest mapped building is. Question: in which part of the town are most of them?</source>
        <translation>Edificios faltantes compara el catastro con OpenStreetMap, edificio por edificio, tras deshacer el desplazamiento entre ambos.

De %1 edificios del catastro faltan %2 en OpenStreetMap; %3 edificios de OpenStreetMap no están en el catastro. Abra la tabla de los que faltan: gap_explanation dice por qué cada uno cuenta como faltante, y gap_nearest_m a qué distancia está el edificio mapeado más cercano. Pregunta: ¿en qué parte de la ciudad está la mayoría?</translation>
    </message>
    <message>
        <source>How complete is each neighbourhood?</source>
        <translation>¿Qué tan completo está cada barrio?</translation>
    </message>
    <message>
        <source>Gaps by zone counts the result by neighbourhood. Orange is incomplete, purple complete.

The least complete neighbourhood has %1 % of its buildings on the map. Look at completeness_low and completeness_high: where a neighbourhood has few buildings, the interval is wide. Compare two neighbourhoods only when their intervals do not overlap.</source>
        <translation>Faltantes por zona cuenta el resultado por barrio. Naranja es incompleto; morado, completo.

El barrio menos completo tiene en el mapa el %1 % de sus edificios. Mire completeness_low y completeness_high: donde un barrio tiene pocos edificios, el intervalo es ancho. Compare dos barrios solo si sus intervalos no se superponen.</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way, and not on the map?</source>
        <translation>¿Quién está en peligro y no está en el mapa?</translation>
    </message>
    <message>
        <source>Building exposure weighs every building with the depth of the flood under it. Here it looks at the buildings that are missing from the map.

The flood of a hundred years reaches %1 of them: nobody who plans with the map alone would know. Question: how deep is it at the worst? Sort the table by hazard_max.</source>
        <translation>Exposición de edificios pondera cada edificio con la profundidad de la inundación que tiene debajo. Aquí mira los edificios que faltan en el mapa.

La inundación de cien años alcanza %1 de ellos: nadie que planifique solo con el mapa lo sabría. Pregunta: ¿qué profundidad hay en el peor caso? Ordene la tabla por hazard_max.</translation>
    </message>
    <message>
        <source>And those on the map?</source>
        <translation>¿Y los que están en el mapa?</translation>
    </message>
    <message>
        <source>The same for the buildings that OpenStreetMap has: the flood reaches %1. Both layers are needed for the next page.</source>
        <translation>Lo mismo para los edificios que OpenStreetMap tiene: la inundación alcanza %1. La página siguiente necesita ambas capas.</translation>
    </message>
    <message>
        <source>Exposure by neighbourhood</source>
        <translation>Exposición por barrio</translation>
    </message>
    <message>
        <source>Exposure by zone adds both up: %1 buildings in harm&apos;s way are on the map, %2 are missing from it, %3 in all. exposed_low and exposed_high say how far the number may be off, because the gap itself is an estimate.</source>
        <translation>Exposición por zona suma ambos: %1 edificios en peligro están en el mapa, %2 faltan en él, %3 en total. exposed_low y exposed_high dicen cuánto puede desviarse el número, porque los faltantes mismos son una estimación.</translation>
    </message>
    <message>
        <source>Where should people map first?</source>
        <translation>¿Dónde conviene mapear primero?</translation>
    </message>
    <message>
        <source>Priority zones multiplies what is missing, what is exposed and how many buildings there are. %1 neighbourhoods get a place; priority_why says the reason in a sentence.

Question: would you have chosen the same one by looking at the map of completeness alone?</source>
        <translation>Zonas prioritarias multiplica lo que falta, lo que está expuesto y cuántos edificios hay. %1 barrios reciben un puesto; priority_why dice el motivo en una frase.

Pregunta: ¿habría elegido el mismo mirando solo el mapa de completitud?</translation>
    </message>
    <message>
        <source>Tasks for mappers</source>
        <translation>Tareas para quienes mapean</translation>
    </message>
    <message>
        <source>Task areas cuts the town into tasks of 25 missing buildings each, along roads and the river, so that no building is cut in two.

%1 tasks come out; %2 buildings are cut. Look at workload in the table: the tasks are nearly even.</source>
        <translation>Áreas de tareas divide la ciudad en tareas de 25 edificios faltantes cada una, por las vías y el río, de modo que ningún edificio quede partido.

Salen %1 tareas; %2 edificios quedan partidos. Mire workload en la tabla: las tareas son casi parejas.</translation>
    </message>
    <message>
        <source>The file for the Tasking Manager</source>
        <translation>El archivo para el Tasking Manager</translation>
    </message>
    <message>
        <source>Export for the Tasking Manager checks every limit first and writes the file tasks.geojson beside the project: %1 file with %2 tasks.

With an account of an organisation you would now create a project on the web page, upload the file and switch on the use of its polygons as tasks. The panel (Vector ▸ Lacuna ▸ Tasking Manager panel) finds, imports and follows such projects, and says which finished tasks still miss buildings.

That was the whole way from a cadastre to a plan. The model Where should we map next? runs all of it at once: try it with your own layers.</source>
        <translation>Exportar para el Tasking Manager comprueba antes todos los límites y escribe el archivo tasks.geojson junto al proyecto: %1 archivo con %2 tareas.

Con una cuenta de una organización crearía ahora un proyecto en la página web, subiría el archivo y activaría el uso de sus polígonos como tareas. El panel (Vectorial ▸ Lacuna ▸ Panel del Tasking Manager) busca, importa y sigue esos proyectos y dice a qué tareas terminadas todavía les faltan edificios.

Ese fue todo el camino de un catastro a un plan. El modelo ¿Dónde mapear ahora? lo hace todo de una vez: pruébelo con sus propias capas.</translation>
    </message>
    <message>
        <source>A town that is not all on the map</source>
        <translation>Una ciudad que no está entera en el mapa</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltan en OSM</translation>
    </message>
    <message>
        <source>Missing in the cadastre</source>
        <translation>Faltan en el catastro</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>En ambos</translation>
    </message>
    <message>
        <source>Completeness by neighbourhood</source>
        <translation>Completitud por barrio</translation>
    </message>
    <message>
        <source>Exposure of the missing</source>
        <translation>Exposición de los que faltan</translation>
    </message>
    <message>
        <source>Exposure of the mapped</source>
        <translation>Exposición de los mapeados</translation>
    </message>
    <message>
        <source>Where to map first</source>
        <translation>Dónde mapear primero</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Sample to look at</source>
        <translation>Muestra por mirar</translation>
    </message>
    <message>
        <source>How sure are the gaps?</source>
        <translation>¿Qué tan seguros son los faltantes?</translation>
    </message>
    <message>
        <source>Building gaps may be wrong: a gap may be no building, and a building that it calls matched may not be on the map. Sample to be checked draws buildings that somebody should look at, by chance, so that few answers speak for all: here %1 buildings, of which %2 are gaps.

Every row has its question. You would look, in the field or on an image, and write the answer in the table. Question: why is it better to draw by chance than to look where it is easy?</source>
        <translation>Edificios faltantes puede equivocarse: un faltante puede no ser un edificio, y un edificio que llama emparejado puede no estar en el mapa. Muestra por revisar sortea los edificios que alguien debería mirar, para que pocas respuestas valgan por todas: aquí %1 edificios, de los cuales %2 son faltantes.

Cada fila tiene su pregunta. Usted miraría, en campo o en una imagen, y escribiría la respuesta en la tabla. Pregunta: ¿por qué es mejor sortear que mirar donde es fácil?</translation>
    </message>
    <message>
        <source>What do the answers say?</source>
        <translation>¿Qué dicen las respuestas?</translation>
    </message>
    <message>
        <source>The town was made for learning, so the lesson knows what was left out of OpenStreetMap, and answers for you. Estimate from a sample makes of the answers how many buildings are really missing: %1, between %2 and %3.

Here all answers are yes, and still the number is not quite sure: %4 answers cannot rule out a few errors among all the other buildings. In 95 of 100 samples the truth lies between such limits. With your own town keep the design file, which lies beside the project as design.json: without it the answers cannot be used.</source>
        <translation>La ciudad se hizo para aprender, así que la lección sabe qué se dejó fuera de OpenStreetMap y responde por usted. Estimación a partir de una muestra calcula con las respuestas cuántos edificios faltan de verdad: %1, entre %2 y %3.

Aquí todas las respuestas son sí, y aun así el número no es del todo seguro: %4 respuestas no descartan unos pocos errores entre todos los demás edificios. En 95 de 100 muestras la verdad está entre límites como estos. Con su propio municipio guarde el archivo de diseño, que está junto al proyecto como design.json: sin él no se pueden usar las respuestas.</translation>
    </message>
    <message>
        <source>Second lesson</source>
        <translation>Segunda lección</translation>
    </message>
    <message>
        <source>Sample to visit</source>
        <translation>Muestra por visitar</translation>
    </message>
    <message>
        <source>What is a gap worth before anybody has looked?</source>
        <translation>¿Qué vale un faltante antes de que alguien lo haya mirado?</translation>
    </message>
    <message>
        <source>The gaps that people are asked about</source>
        <translation>Los faltantes por los que se pregunta</translation>
    </message>
    <message>
        <source>Building gaps finds %1 buildings of the cadastre that OpenStreetMap lacks. Open the table: gap_id names each of them. It stays the same when you run it again, so an answer of next month finds its gap.

Question: how many days would two people need to visit them all?</source>
        <translation>Edificios faltantes encuentra %1 edificios del catastro que faltan en OpenStreetMap. Abra la tabla: gap_id le da un nombre a cada uno. Queda igual cuando usted lo ejecuta otra vez; así, una respuesta del próximo mes encuentra su faltante.

Pregunta: ¿cuántos días necesitarían dos personas para visitarlos todos?</translation>
    </message>
    <message>
        <source>A few, drawn by chance</source>
        <translation>Unos pocos, sacados al azar</translation>
    </message>
    <message>
        <source>A form for those who go there</source>
        <translation>Un formulario para quienes van al lugar</translation>
    </message>
    <message>
        <source>Field check writes two files beside the project: form.xlsx with the questions in four languages, and places.csv with the %1 places. KoboToolbox takes both; with your own town you would share the form with the people who go out, and they would fill it in on the telephone, without a connection.

Open form.xlsx in a spreadsheet. Question: what does it ask when a house is a ruin, and why is that not the same as no house?</source>
        <translation>Verificar en terreno escribe dos archivos junto al proyecto: form.xlsx con las preguntas en cuatro idiomas, y places.csv con los %1 lugares. KoboToolbox recibe los dos; con su propia ciudad, usted compartiría el formulario con las personas que salen, y ellas lo llenarían en el celular, sin conexión.

Abra form.xlsx en una hoja de cálculo. Pregunta: ¿qué respuesta hay cuando una casa es una ruina, y por qué no es lo mismo que ninguna casa?</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino al lugar</translation>
    </message>
    <message>
        <source>Field maps puts the same places on a telephone: places.kml has %1 bookmarks for Organic Maps, a map that needs no connection. Send the file to the telephone and open it there.

The page Field and crowd of the panel (Vector ▸ Lacuna ▸ Tasking Manager panel) says what you have handed out, and which three clicks each tool needs.</source>
        <translation>Mapas de campo pone los mismos lugares en un celular: places.kml tiene %1 marcadores para Organic Maps, un mapa que no necesita conexión. Envíe el archivo al celular y ábralo allí.

La página Campo y voluntarios del panel (Vectorial ▸ Lacuna ▸ Panel del Tasking Manager) dice qué ha entregado usted y qué tres clics necesita cada herramienta.</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Faltantes con respuestas</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Muestra respondida</translation>
    </message>
    <message>
        <source>The answers come back</source>
        <translation>Las respuestas vuelven</translation>
    </message>
    <message>
        <source>Nobody visited a town that does not exist, so the lesson writes the answers (answers.csv), as KoboToolbox would give them: %1 places were visited, %4 were not reached. Import findings joins them to the gaps by their gap_id: %2 are there, %3 are not, because a house fell or is a ruin.

Open the table of the gaps with answers: found says what people found, and the other gaps stay open.</source>
        <translation>Nadie visitó una ciudad que no existe; por eso la lección escribe las respuestas (answers.csv), como las daría KoboToolbox: se visitaron %1 lugares y a %4 no se llegó. Importar hallazgos las une a los faltantes por su gap_id: %2 están ahí, %3 no, porque una casa cayó o es una ruina.

Abra la tabla de los faltantes con respuestas: found dice qué encontraron las personas, y los demás faltantes quedan abiertos.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>How many are really missing?</source>
        <translation>¿Cuántos faltan de verdad?</translation>
    </message>
    <message>
        <source>The others, on the web</source>
        <translation>Los demás, en la web</translation>
    </message>
    <message>
        <source>Volunteers can look at the rest on images. Export for MapRoulette writes challenge.geojson with the %1 gaps that nobody has answered: one task each, with a question and an instruction in your language. Their answers come back the same way, and where they say something else than those who were there, the visit counts more.

Nothing is sent: you upload the file yourself.</source>
        <translation>Los voluntarios pueden mirar el resto en imágenes. Exportar para MapRoulette escribe challenge.geojson con los %1 faltantes que nadie ha respondido: una tarea por cada uno, con una pregunta y una instrucción en su idioma. Sus respuestas vuelven de la misma manera, y donde dicen otra cosa que quienes estuvieron ahí, la visita cuenta más.

No se envía nada: usted mismo sube el archivo.</translation>
    </message>
    <message>
        <source>What each neighbourhood knows now</source>
        <translation>Lo que ahora sabe cada barrio</translation>
    </message>
    <message>
        <source>Answers by neighbourhood</source>
        <translation>Respuestas por barrio</translation>
    </message>
    <message>
        <source>Nobody has to visit them all. Sample to be checked draws %1 gaps by chance, and keeps in a design file (design.json) how it did so. Chance is what makes a few answers speak for all: where people choose the places themselves, they choose those that are easy to reach.

Look at the map: is there a part of the town without any of them? That is chance, too.</source>
        <translation>Nadie tiene que visitarlos todos. Muestra por revisar saca %1 faltantes al azar y guarda en un archivo de diseño (design.json) cómo lo hizo. El azar es lo que hace que unas pocas respuestas hablen por todas: donde las personas eligen ellas mismas los lugares, eligen los que son fáciles de alcanzar.

Mire el mapa: ¿hay una parte de la ciudad sin ninguno de ellos? Eso también es el azar.</translation>
    </message>
    <message>
        <source>Gaps by zone counts the same again, with the answers: in %1 neighbourhoods missing_confirmed, missing_refuted and missing_open say what was seen, what was not there, and what is still open. Reports and Priority zones count the same way.

That was a whole round. The next one begins when more answers have come, or when OpenStreetMap has grown. The model Check the gaps in the field makes sample, form and list at once: try it with your own gaps.</source>
        <translation>Faltantes por zona cuenta lo mismo otra vez, con las respuestas: en %1 barrios, missing_confirmed, missing_refuted y missing_open dicen qué se vio, qué no estaba y qué sigue abierto. Los informes y Zonas prioritarias cuentan de la misma manera.

Esa fue una vuelta completa. La siguiente empieza cuando hayan llegado más respuestas o cuando OpenStreetMap haya crecido. El modelo Revisar los faltantes en terreno hace la muestra, el formulario y la lista de una vez: pruébelo con sus propios faltantes.</translation>
    </message>
    <message>
        <source>The first lesson found what is missing from the map of Ciudad Vieja, by comparing two layers. But a cadastre may be old, and an image may be wrong. This lesson goes once round: people look at some of the gaps, their answers come back, and the number of missing buildings is corrected by them.

Each page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna, many of them in the group Field and crowd. Take about 30 minutes. What is written for people lies beside the project: open it, as those would who get it.</source>
        <translation>La primera lección encontró lo que falta en el mapa de Ciudad Vieja, comparando dos capas. Pero un catastro puede ser viejo y una imagen puede engañar. Esta lección da una vuelta completa: unas personas miran algunos de los faltantes, sus respuestas vuelven, y con ellas se corrige el número de edificios que faltan.

Cada página ejecuta un algoritmo de verdad; los mismos están en la caja de herramientas de Procesos, en Lacuna, muchos de ellos en el grupo Campo y voluntarios. Tómese unos 30 minutos. Lo que se escribe para las personas está junto al proyecto: ábralo, como lo harían quienes lo reciben.</translation>
    </message>
    <message>
        <source>Estimate from a sample makes of the answers a number for the whole town: about %1 buildings are missing, between %2 and %3. That is what you tell the mayor: not one number that looks exact, but the limits within which the truth lies in 95 of 100 samples.

The report and the log also say how many answers limits half as far apart would need. Question: is that worth a second visit?</source>
        <translation>Estimación a partir de una muestra hace de las respuestas un número para toda la ciudad: faltan unos %1 edificios, entre %2 y %3. Eso es lo que usted le dice a la alcaldesa o al alcalde: no un solo número que parece exacto, sino los límites entre los que está la verdad en 95 de 100 muestras.

El informe y el registro dicen también cuántas respuestas harían falta para límites a la mitad de esa distancia. Pregunta: ¿vale eso una segunda visita?</translation>
    </message>
</context>
<context>
    <name>lacuna::LessonDock</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Ejecutar este paso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En marcha…</translation>
    </message>
    <message>
        <source>Done. Your numbers are those of the text.</source>
        <translation>Listo. Sus números son los del texto.</translation>
    </message>
    <message>
        <source>Done, but the numbers are not those of the text. Were layers of the lesson changed? Open the lesson anew.</source>
        <translation>Listo, pero los números no son los del texto. ¿Se cambiaron capas de la lección? Abra la lección de nuevo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>lacuna::PanelDock</name>
    <message>
        <source>Tasking Manager</source>
        <translation>Tasking Manager</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The imagery could not be loaded.</source>
        <translation>No se pudieron cargar las imágenes.</translation>
    </message>
    <message>
        <source>The imagery is the lowest layer of the map.</source>
        <translation>Las imágenes son la capa más baja del mapa.</translation>
    </message>
    <message>
        <source>%1 is busy; trying again in %2 s.</source>
        <translation>%1 está ocupado; se intenta de nuevo en %2 s.</translation>
    </message>
    <message>
        <source>GeoPackage for the project</source>
        <translation>GeoPackage para el proyecto</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Campo y voluntarios</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>work outside and with volunteers</comment>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>lacuna::ProgressChart</name>
    <message>
        <source>Progress over time: on %1 %2 tasks were mapped and %3 validated</source>
        <translation>Avance en el tiempo: el %1 había %2 tareas mapeadas y %3 validadas</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>validadas</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>mapeadas</translation>
    </message>
    <message>
        <source>No progress over time is known yet.</source>
        <translation>Aún no se conoce el avance en el tiempo.</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectDetails</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>For each task</source>
        <translation>Para cada tarea</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectImporter</name>
    <message>
        <source>Another import is still running.</source>
        <translation>Otra importación está todavía en curso.</translation>
    </message>
    <message>
        <source>The project has no tasks. It may be a draft whose tasks were not made yet.</source>
        <translation>El proyecto no tiene tareas. Puede ser un borrador cuyas tareas aún no se hicieron.</translation>
    </message>
    <message>
        <source>None of the %1 tasks could be used: they have no polygon in degrees.</source>
        <translation>No se pudo usar ninguna de las %1 tareas: no tienen un polígono en grados.</translation>
    </message>
    <message>
        <source>The server answered with project %1 instead of %2. Nothing was changed.</source>
        <translation>El servidor respondió con el proyecto %1 en lugar del %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 tasks imported: %2 % mapped, %3 % validated.</source>
        <translation>%1 tareas importadas: %2 % mapeado, %3 % validado.</translation>
    </message>
    <message>
        <source>Nothing changed since the last time.</source>
        <translation>No cambió nada desde la última vez.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks changed: %3 % mapped, %4 % validated.</source>
        <translation>Cambiaron %1 de %2 tareas: %3 % mapeado, %4 % validado.</translation>
    </message>
    <message>
        <source>%1 entries could not be used (no polygon, split, or twice the same number).</source>
        <translation>No se pudieron usar %1 entradas (sin polígono, divididas o con número repetido).</translation>
    </message>
    <message>
        <source>Some tasks have a status this version does not know (%1).</source>
        <translation>Algunas tareas tienen un estado que esta versión no conoce (%1).</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectListModel</name>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>%1, project %2, priority %3, %4 % mapped, %5 % validated</source>
        <translation>%1, proyecto %2, prioridad %3, %4 % mapeado, %5 % validado</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Último cambio %1</translation>
    </message>
    <message>
        <source>Last change unknown</source>
        <translation>Último cambio desconocido</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectSearch</name>
    <message>
        <source>No project fits. Use fewer words or filters.</source>
        <translation>Ningún proyecto coincide. Use menos palabras o filtros.</translation>
    </message>
    <message>
        <source>None of the projects lies in the map&apos;s view. Zoom out, or switch that filter off.</source>
        <translation>Ninguno de los proyectos está en la vista del mapa. Aléjese o desactive ese filtro.</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectTab</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Description and instructions</source>
        <translation>Descripción e instrucciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>to…</source>
        <translation>a…</translation>
    </message>
    <message>
        <source>Import into a GeoPackage of your choice</source>
        <translation>Importar a un GeoPackage de su elección</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Asks the server again what it says of this project</source>
        <translation>Pregunta de nuevo al servidor por este proyecto</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Adds the project&apos;s own imagery as a layer</source>
        <translation>Añade como capa las imágenes propias del proyecto</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>Number of the task; follows the selection in the imported layer</source>
        <translation>Número de la tarea; sigue la selección en la capa importada</translation>
    </message>
    <message>
        <source>Copy task link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open in JOSM</source>
        <translation>Abrir en JOSM</translation>
    </message>
    <message>
        <source>JOSM must be running, with remote control switched on in its preferences</source>
        <translation>JOSM debe estar abierto, con el control remoto activado en sus preferencias</translation>
    </message>
    <message>
        <source>Open in iD</source>
        <translation>Abrir en iD</translation>
    </message>
    <message>
        <source>there is no task of this number</source>
        <translation>no hay ninguna tarea con este número</translation>
    </message>
    <message>
        <source>Choose a project in the first tab, or enter its number there.</source>
        <translation>Elija un proyecto en la primera pestaña o escriba allí su número.</translation>
    </message>
    <message>
        <source>Loading project %1 from %2 …</source>
        <translation>Cargando el proyecto %1 de %2 …</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>prioridad: %1</translation>
    </message>
    <message>
        <source>%1 tasks · %2 % mapped · %3 % validated</source>
        <translation>%1 tareas · %2 % mapeado · %3 % validado</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 hours of mapping</source>
        <translation>%1 horas de mapeo</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>último cambio %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Most active: %1</source>
        <translation>Más activos: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Update layers</source>
        <translation>Actualizar capas</translation>
    </message>
    <message>
        <source>Brings the imported layers up to date; only what changed is touched</source>
        <translation>Pone al día las capas importadas; solo se toca lo que cambió</translation>
    </message>
    <message>
        <source>Tasks, area and priority areas as layers that work without a connection</source>
        <translation>Tareas, área y áreas prioritarias como capas que funcionan sin conexión</translation>
    </message>
    <message>
        <source>GeoPackage for the project</source>
        <translation>GeoPackage para el proyecto</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
        <source>The link of task %1 is in the clipboard.</source>
        <translation>El enlace de la tarea %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>No existe la tarea %1.</translation>
    </message>
    <message>
        <source>Task %1 was sent to JOSM.</source>
        <translation>La tarea %1 se envió a JOSM.</translation>
    </message>
    <message>
        <source>JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control.</source>
        <translation>JOSM no responde. Ábralo y active su control remoto: Preferencias ▸ Control remoto.</translation>
    </message>
    <message>
        <source>Imagery of project %1</source>
        <translation>Imágenes del proyecto %1</translation>
    </message>
    <message>
        <source>mappers: %1</source>
        <translation>mapeadores: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::RemainingWork</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Expuestos</translation>
    </message>
    <message>
        <source>Marked done, and buildings are still missing</source>
        <translation>Marcada como terminada, y aún faltan edificios</translation>
    </message>
    <message>
        <source>%1 missing buildings in %2 tasks. %3 tasks are marked done and still miss buildings.</source>
        <translation>Faltan %1 edificios en %2 tareas. %3 tareas están marcadas como terminadas y aún les faltan edificios.</translation>
    </message>
    <message>
        <source>Count first what is left.</source>
        <translation>Cuente primero lo que falta.</translation>
    </message>
    <message>
        <source>No task is in the list, so there is nothing to plan.</source>
        <translation>No hay ninguna tarea en la lista, así que no hay nada que planificar.</translation>
    </message>
    <message>
        <source>Tasks with gaps</source>
        <translation>Tareas con faltantes</translation>
    </message>
    <message>
        <source>The plan could not be loaded.</source>
        <translation>No se pudo cargar el plan.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>A plan of %1 tasks for what is left is in the layer “New plan”. Look at it, then hand it over.</source>
        <translation>Hay un plan de %1 tareas para lo que falta en la capa «Nuevo plan». Mírelo y luego entréguelo.</translation>
    </message>
    <message>
        <source>%1 missing buildings in %2 tasks. The layer does not say which tasks are done.</source>
        <translation>Faltan %1 edificios en %2 tareas. La capa no dice qué tareas están hechas.</translation>
    </message>
</context>
<context>
    <name>lacuna::ReviewDock</name>
    <message>
        <source>Review gaps</source>
        <translation>Revisar faltantes</translation>
    </message>
    <message>
        <source>Gaps to look at:</source>
        <translation>Faltantes por mirar:</translation>
    </message>
    <message>
        <source>&amp;1  Really missing</source>
        <translation>&amp;1  Falta de verdad</translation>
    </message>
    <message>
        <source>&amp;2  Already mapped</source>
        <translation>&amp;2  Ya está mapeado</translation>
    </message>
    <message>
        <source>&amp;3  No building</source>
        <translation>&amp;3  No hay edificio</translation>
    </message>
    <message>
        <source>&amp;4  Cannot tell</source>
        <translation>&amp;4  No se puede saber</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Open in OSM</source>
        <translation>Abrir en OSM</translation>
    </message>
    <message>
        <source>Open in iD</source>
        <translation>Abrir en iD</translation>
    </message>
    <message>
        <source>Open in JOSM</source>
        <translation>Abrir en JOSM</translation>
    </message>
    <message>
        <source>Use the answers</source>
        <translation>Usar las respuestas</translation>
    </message>
    <message>
        <source>Writes the gaps with their answers, for Gaps by zone (CHECKED), and adds that layer</source>
        <translation>Escribe los faltantes con sus respuestas, para Faltantes por zona (CHECKED), y agrega esa capa</translation>
    </message>
    <message>
        <source>JOSM must be running, with remote control switched on in its preferences</source>
        <translation>JOSM debe estar abierto, con el control remoto activado en sus preferencias</translation>
    </message>
    <message>
        <source>Your answers are kept in %1.</source>
        <translation>Sus respuestas se guardan en %1.</translation>
    </message>
    <message>
        <source>This layer has no gaps.</source>
        <translation>Esta capa no tiene faltantes.</translation>
    </message>
    <message>
        <source>Choose the layer Missing in OSM that Building gaps made. Then look at each gap and press 1, 2, 3 or 4.</source>
        <translation>Elija la capa Faltan en OSM que hizo Edificios faltantes. Luego mire cada faltante y presione 1, 2, 3 o 4.</translation>
    </message>
    <message>
        <source>Gap %1 of %2; %3 answered</source>
        <translation>Faltante %1 de %2; %3 respondidos</translation>
    </message>
    <message>
        <source>Really missing: %1. Already mapped: %2. No building: %3. Cannot tell: %4.</source>
        <translation>Falta de verdad: %1. Ya está mapeado: %2. No hay edificio: %3. No se puede saber: %4.</translation>
    </message>
    <message>
        <source>Add imagery in the browser under XYZ Tiles</source>
        <translation>Agregue imágenes en el navegador, en XYZ Tiles</translation>
    </message>
    <message>
        <source>The place of this gap on the earth is not known: check the CRS of the layer.</source>
        <translation>No se sabe dónde está este faltante en la Tierra: revise el SRC de la capa.</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Faltantes con respuestas</translation>
    </message>
    <message>
        <source>The layer “%1” has the answers. Give it to Gaps by zone as CHECKED.</source>
        <translation>La capa «%1» tiene las respuestas. Désela a Faltantes por zona como CHECKED.</translation>
    </message>
    <message>
        <source>JOSM shows the place.</source>
        <translation>JOSM muestra el lugar.</translation>
    </message>
    <message>
        <source>JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control.</source>
        <translation>JOSM no responde. Ábralo y active su control remoto: Preferencias ▸ Control remoto.</translation>
    </message>
</context>
<context>
    <name>lacuna::RunAgainMenu</name>
    <message>
        <source>Run again with new data</source>
        <translation>Ejecutar de nuevo con datos nuevos</translation>
    </message>
    <message>
        <source>Nothing of Lacuna has been run in this project yet</source>
        <translation>Aún no se ha ejecutado nada de Lacuna en este proyecto</translation>
    </message>
    <message>
        <source>%1, last run on %2</source>
        <comment>algorithm, day and time</comment>
        <translation>%1, última vez el %2</translation>
    </message>
    <message>
        <source>Opens the dialog with the layers and choices of that run. Results get new names, and the new report says what has changed since.</source>
        <translation>Abre el diálogo con las capas y opciones de esa ejecución. Los resultados reciben nombres nuevos, y el nuevo informe dice qué ha cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>lacuna::RunResults</name>
    <message>
        <source>The report of “%1” is there.</source>
        <translation>El informe de «%1» está listo.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
</context>
<context>
    <name>lacuna::SearchTab</name>
    <message>
        <source>Tasking Manager</source>
        <translation>Tasking Manager</translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation>Servidores…</translation>
    </message>
    <message>
        <source>Add another Tasking Manager, test the connection, enter a token</source>
        <translation>Añadir otro Tasking Manager, probar la conexión, ingresar un token</translation>
    </message>
    <message>
        <source>Name or number of a project</source>
        <translation>Nombre o número de un proyecto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>En la vista del mapa</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Open tasks (…-tasks.geojson) or a search saved as JSON, without a connection</source>
        <translation>Abrir tareas (…-tasks.geojson) o una búsqueda guardada como JSON, sin conexión</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>challenging</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>to map</source>
        <translation>por mapear</translation>
    </message>
    <message>
        <source>to validate</source>
        <translation>por validar</translation>
    </message>
    <message>
        <source>What is mapped</source>
        <translation>Qué se mapea</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificios</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>vías</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>cursos de agua</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>uso del suelo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más recientes</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>least mapped</source>
        <translation>menos mapeados</translation>
    </message>
    <message>
        <source>least validated</source>
        <translation>menos validados</translation>
    </message>
    <message>
        <source>Country (in English)</source>
        <translation>País (en inglés)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Projects found</source>
        <translation>Proyectos encontrados</translation>
    </message>
    <message>
        <source>More projects</source>
        <translation>Más proyectos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1 projects in the map view</source>
        <translation>%1 proyectos en la vista del mapa</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%1 de %2 proyectos</translation>
    </message>
    <message>
        <source>Search for projects of this Tasking Manager, or enter the number of one. Everything that is imported can be used without a connection.</source>
        <translation>Busque proyectos de este Tasking Manager o escriba el número de uno. Todo lo que se importa se puede usar sin conexión.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
    <message>
        <source>Open a file saved from a Tasking Manager</source>
        <translation>Abrir un archivo guardado de un Tasking Manager</translation>
    </message>
    <message>
        <source>GeoJSON and JSON files (*.geojson *.json)</source>
        <translation>Archivos GeoJSON y JSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>en el último mes</translation>
    </message>
    <message>
        <source>within half a year</source>
        <translation>en el último medio año</translation>
    </message>
    <message>
        <source>within two years</source>
        <translation>en los últimos dos años</translation>
    </message>
    <message>
        <source>%1 of %2 projects in the map view</source>
        <translation>%1 de %2 proyectos en la vista del mapa</translation>
    </message>
</context>
<context>
    <name>lacuna::ServersDialog</name>
    <message>
        <source>Tasking Managers</source>
        <translation>Servidores de Tasking Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Token (only to create drafts)</source>
        <translation>Token (solo para crear borradores)</translation>
    </message>
    <message>
        <source>Log in on the web page, open the settings of your account and copy the API key. It is kept in the encrypted authentication database of QGIS, is sent to this server only, and ends after seven days.</source>
        <translation>Inicie sesión en la página web, abra la configuración de su cuenta y copie la clave de la API. Se guarda en la base de datos de autenticación cifrada de QGIS, solo se envía a este servidor y vence a los siete días.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The token was removed.</source>
        <translation>Se quitó el token.</translation>
    </message>
    <message>
        <source>Add your own…</source>
        <translation>Añadir el suyo…</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>a token is kept; enter another to replace it</source>
        <translation>hay un token; escriba otro para cambiarlo</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
    <message>
        <source>%1 answers: %2 projects can be read.</source>
        <translation>%1 responde: se pueden leer %2 proyectos.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>The token for %1 is kept.</source>
        <translation>El token para %1 está guardado.</translation>
    </message>
</context>
</TS>
