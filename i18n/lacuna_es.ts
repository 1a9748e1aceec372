<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>en</source>
        <comment>two-letter language of the help pages</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>La capa «%1» (%2) no tiene sistema de referencia de coordenadas, así que no se pueden conocer las distancias. Asígnelo con Capa ▸ SRC de la capa ▸ Establecer SRC de la(s) capa(s) y ejecute de nuevo.</translation>
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
        <translation>faltantes,edificios,huellas,completitud,openstreetmap,osm,conflación,comparar,catastro,calidad,vacíos,missing,buildings,gap</translation>
    </message>
    <message>
        <source>Finds the buildings of an official or detected layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encuentra los edificios de una capa oficial o detectada que faltan en OpenStreetMap, y al revés.</translation>
    </message>
    <message>
        <source>Compares two layers of building footprints and says, for every building, whether the other layer has it.

Buildings are compared one by one and as blocks of touching buildings, after the local shift between the two layers has been estimated and undone (only for the comparison: results keep their places). One building drawn as several, or several as one, count as the same.

Missing in OSM and Missing in the reference hold the buildings without a counterpart: gap_reason and gap_explanation say why, gap_nearest_m how far the nearest building of the other layer is. Matched holds the others, with the ids they match. Features that cannot be compared go to Skipped with a reason; nothing is lost.

Completeness is the share of the reference buildings that OSM has, with its 95 % interval (Wilson). The estimated total (Chapman) is how many buildings there may be in all, allowing for those that both layers miss. Distances and areas are metres, whatever the CRS of the layers.</source>
        <translation>Compara dos capas de huellas de edificios y dice, para cada edificio, si la otra capa lo tiene.

Los edificios se comparan uno a uno y también por bloques de edificios contiguos, después de estimar y deshacer el desplazamiento local entre las dos capas (solo para la comparación: los resultados conservan su lugar). Un edificio dibujado como varios, o varios como uno, cuentan como el mismo.

Faltan en OSM y Faltan en la referencia contienen los edificios sin correspondencia: gap_reason y gap_explanation dicen por qué, y gap_nearest_m a qué distancia está el edificio más cercano de la otra capa. Emparejados contiene los demás, con los identificadores a los que corresponden. Los elementos que no se pueden comparar van a Omitidos con su motivo; nada se pierde.

La completitud es la parte de los edificios de referencia que OSM tiene, con su intervalo del 95 % (Wilson). El total estimado (Chapman) es cuántos edificios puede haber en total, contando los que faltan en ambas capas. Las distancias y áreas están en metros, sea cual sea el SRC de las capas.</translation>
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
        <translation>Juzgar solo los edificios dentro de</translation>
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
        <source>Least share of the smaller building or block that must be covered</source>
        <translation>Parte mínima del edificio o bloque menor que debe estar cubierta</translation>
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
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
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
        <translation>Elementos omitidos de ambas capas</translation>
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
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields, or leave the parameter empty to use the feature id.</source>
        <translation>La capa «%1» no tiene el campo «%2» (%3). Elija uno de sus campos, o deje el parámetro vacío para usar el id del elemento.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building gaps, from “%1” and “%2”; largest shift %3 m, least overlap %4.</source>
        <translation>Hecho por Lacuna, Edificios faltantes, a partir de «%1» y «%2»; desplazamiento máximo %3 m, cobertura mínima %4.</translation>
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
        <source>%1: %2 feature(s) had an invalid geometry and were compared with a repaired one (area changed by less than 1 %). The results hold the original geometry.</source>
        <translation>%1: %2 elemento(s) tenían una geometría no válida y se compararon con una reparada (el área cambió menos del 1 %). Los resultados contienen la geometría original.</translation>
    </message>
    <message>
        <source>No reference building lies inside the area.</source>
        <translation>Ningún edificio de referencia está dentro del área.</translation>
    </message>
    <message>
        <source>No building of one layer matches one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation>Ningún edificio de una capa corresponde a uno de la otra, aunque sus extensiones se solapan. Mire ambas en el mapa: un SRC equivocado o un desplazamiento mayor que el máximo (%1 m) son causas probables.</translation>
    </message>
    <message>
        <source>OSM has %1 of %2 reference buildings: %3 % (95 % interval %4–%5 %). %6 are missing in OSM, %7 OSM buildings are missing in the reference.</source>
        <translation>OSM tiene %1 de %2 edificios de referencia: %3 % (intervalo del 95 %: %4–%5 %). Faltan %6 en OSM; %7 edificios de OSM faltan en la referencia.</translation>
    </message>
    <message>
        <source>The layers look shifted by about %1 m, more than the largest shift allowed (%2 m), so the shift was not undone and mapped buildings may be called missing. Look at both layers on the map; if they are shifted, raise the largest shift and run again.</source>
        <translation>Las capas parecen desplazadas unos %1 m, más que el desplazamiento máximo permitido (%2 m); por eso no se deshizo y puede que se señalen como faltantes edificios mapeados. Vea ambas capas en el mapa; si están desplazadas, suba el desplazamiento máximo y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The reference and OpenStreetMap are the same layer, so nothing can be missing. Choose two different layers.</source>
        <translation>La referencia y OpenStreetMap son la misma capa, así que no puede faltar nada. Elija dos capas distintas.</translation>
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
    <name>ErrorText</name>
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
        <source>smaller than the least area</source>
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
        <source>It only touches the edge (%2 %) of a building of %1 that matches another one better.</source>
        <translation>Solo toca el borde (%2 %) de un edificio de %1 que corresponde mejor a otro.</translation>
    </message>
    <message>
        <source>Its block is partly in %1, but this building of the block is not.</source>
        <translation>Su bloque está en parte en %1, pero este edificio del bloque no.</translation>
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
        <translation>cobertura demasiado pequeña</translation>
    </message>
    <message>
        <source>touches a building already matched</source>
        <translation>toca un edificio ya emparejado</translation>
    </message>
    <message>
        <source>rest of a block</source>
        <translation>resto de un bloque</translation>
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
        <translation>igual a un elemento anterior de la capa</translation>
    </message>
    <message>
        <source>in none of the zones</source>
        <translation>en ninguna de las zonas</translation>
    </message>
    <message>
        <source>The layer “%1” has no features. If it should, look for an active filter or a selection (“Selected features only”).</source>
        <translation>La capa «%1» no tiene elementos. Si debería tenerlos, busque un filtro activo o una selección («Solo objetos seleccionados»).</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” do not overlap: their extents are about %3 km apart. Check the CRS of both (%4 and %5).</source>
        <translation>Las capas «%1» y «%2» no se solapan: sus extensiones están a unos %3 km. Revise el SRC de ambas (%4 y %5).</translation>
    </message>
    <message>
        <source>The shift between the layers was found in %1 of %2 cells (largest %3 m) and undone for the comparison.</source>
        <translation>El desplazamiento entre las capas se encontró en %1 de %2 celdas (el mayor, %3 m) y se deshizo para la comparación.</translation>
    </message>
    <message>
        <source>None of the features of the layer “%1” could be compared; the reasons are above.</source>
        <translation>No se pudo comparar ningún elemento de la capa «%1»; los motivos están arriba.</translation>
    </message>
    <message>
        <source>The layer “%1” was changed while it was being compared. Run again when nobody edits it.</source>
        <translation>La capa «%1» cambió mientras se comparaba. Ejecute de nuevo cuando nadie la esté editando.</translation>
    </message>
    <message>
        <source>%1: %2 feature(s) skipped: %3.</source>
        <translation>%1: %2 elemento(s) omitido(s): %3.</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>The report %1 could not be written (%2). Choose another folder for REPORT and run again.</source>
        <translation>No se pudo escribir el informe %1 (%2). Elija otra carpeta para REPORT y ejecute de nuevo.</translation>
    </message>
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
        <source>Least overlap</source>
        <translation>Cobertura mínima</translation>
    </message>
    <message>
        <source>Least footprint</source>
        <translation>Huella mínima</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>How firm the number is</source>
        <translation>Qué tan firme es el número</translation>
    </message>
    <message>
        <source>least overlap %1 % (this report)</source>
        <translation>cobertura mínima %1 % (este informe)</translation>
    </message>
    <message>
        <source>least overlap %1 %</source>
        <translation>cobertura mínima %1 %</translation>
    </message>
    <message>
        <source>How many buildings are missing in OSM depends on how much overlap makes two footprints the same building. From the most lenient to the strictest choice the number goes from %1 to %2; the less it moves about the choice made, the firmer it is.</source>
        <translation>Cuántos edificios faltan en OSM depende de cuánta cobertura hace que dos huellas sean el mismo edificio. De la elección más tolerante a la más estricta, el número va de %1 a %2; cuanto menos se mueve alrededor de la elección hecha, más firme es.</translation>
    </message>
    <message>
        <source>Buildings missing in OSM by least overlap</source>
        <translation>Edificios que faltan en OSM según la cobertura mínima</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Revise primero estos</translation>
    </message>
    <message>
        <source>The buildings called missing in OSM that are most doubtful. The table of the layer opens in this order.</source>
        <translation>Los edificios señalados como faltantes en OSM más dudosos. La tabla de la capa se abre en este orden.</translation>
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
        <translation>Cobertura</translation>
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
        <source>Two buildings are the same when more than %1 of the smaller one, or of the smaller block of touching buildings, is covered by the other. In a row of houses that both layers draw alike, one that is not covered counts as missing even when its neighbours are mapped. The interval is Wilson&apos;s for a share; the estimated total is Chapman&apos;s for two incomplete counts and holds when the two layers miss buildings independently.</source>
        <translation>Dos edificios son el mismo cuando más del %1 del menor, o del menor bloque de edificios que se tocan, está cubierto por el otro. En una hilera de casas que ambas capas dibujan igual, la que no está cubierta cuenta como faltante aunque sus vecinas estén mapeadas. El intervalo es el de Wilson para una proporción; el total estimado es el de Chapman para dos conteos incompletos y vale cuando las dos capas omiten edificios de forma independiente.</translation>
    </message>
</context>
<context>
    <name>GapsAlgorithm</name>
    <message>
        <source>Gaps against OSM</source>
        <translation>Vacíos frente a OSM</translation>
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
        <translation>completitud,vecindario,barrio,distrito,resumen,estadística,zona,faltante,edificios,wilson,chapman</translation>
    </message>
    <message>
        <source>How complete OpenStreetMap is in each neighbourhood, with its interval, from the results of Building gaps.</source>
        <translation>Qué tan completo está OpenStreetMap en cada barrio, con su intervalo, a partir de los resultados de Edificios faltantes.</translation>
    </message>
    <message>
        <source>Counts the results of Building gaps by zone: neighbourhoods, districts, grid cells.

A building belongs to the zone its point on surface lies in. Completeness is the share of the reference buildings of the zone that OSM has, by count with its 95 % interval (Wilson) and by area. The wider the interval, the less the few buildings of a small zone can tell. The estimated total (Chapman) also counts the buildings that both layers lack; it needs Missing in the reference.

Zones may overlap: a building then counts in each, and how many do is said. Buildings in no zone, and zones without geometry, go to Skipped. Areas are square metres, whatever the CRS of the layers.</source>
        <translation>Cuenta los resultados de Edificios faltantes por zona: barrios, distritos, celdas de una cuadrícula.

Un edificio pertenece a la zona en la que está su punto en superficie. La completitud es la proporción de los edificios de referencia de la zona que OSM tiene, por cantidad, con su intervalo del 95 % (Wilson), y por área. Cuanto más ancho el intervalo, menos pueden decir los pocos edificios de una zona pequeña. El total estimado (Chapman) cuenta también los edificios que faltan en ambas capas; necesita Faltantes en la referencia.

Las zonas pueden solaparse: un edificio cuenta entonces en cada una, y se dice cuántos lo hacen. Los edificios que no están en ninguna zona, y las zonas sin geometría, van a Omitidos. Las áreas son metros cuadrados, sea cual sea el SRC de las capas.</translation>
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
    <message>
        <source>%1 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>%1 edificio(s) no están en ninguna zona y no se cuentan en ninguna parte; están en Omitidos.</translation>
    </message>
    <message>
        <source>Some zones overlap: %1 building(s) are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>Algunas zonas se solapan: %1 edificio(s) se cuentan en más de una zona, así que las zonas no suman el total.</translation>
    </message>
    <message>
        <source>The layer “%1” (MATCHED) has no field match_ids, so every matched building is taken for one building of OSM.</source>
        <translation>La capa «%1» (MATCHED) no tiene el campo match_ids, así que cada edificio emparejado se toma por un edificio de OSM.</translation>
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
</context>
<context>
    <name>OutputLayer</name>
    <message>
        <source>© OpenStreetMap contributors, available under the Open Database License (ODbL).</source>
        <translation>© Colaboradores de OpenStreetMap (OpenStreetMap contributors), disponible bajo la Open Database License (ODbL).</translation>
    </message>
    <message>
        <source>The output %1 could not be written%2. Check that there is room on the disk and that the file is not open elsewhere or read-only, then run again.</source>
        <translation>No se pudo escribir la salida %1%2. Compruebe que hay espacio en el disco y que el archivo no está abierto en otro programa ni es de solo lectura, y ejecute de nuevo.</translation>
    </message>
</context>
<context>
    <name>PluginEntry</name>
    <message>
        <source>What is missing from the map, who is in harm&apos;s way, and where to map next</source>
        <translation>Qué falta en el mapa, quién está en peligro y dónde cartografiar después</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
</context>
<context>
    <name>ProviderRegistration</name>
    <message>
        <source>This Lacuna was built for QGIS %1 and cannot run in QGIS %2. Install the Lacuna package made for your version of QGIS.</source>
        <translation>Esta versión de Lacuna se compiló para QGIS %1 y no puede ejecutarse en QGIS %2. Instale el paquete de Lacuna hecho para su versión de QGIS.</translation>
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
        <translation>faltante,vías,calles,caminos,completitud,openstreetmap,osm,conflación,comparar,longitud,búfer,vacío</translation>
    </message>
    <message>
        <source>Finds the parts of the roads of an official layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encuentra las partes de las vías de una capa oficial que faltan en OpenStreetMap, y al revés.</translation>
    </message>
    <message>
        <source>Compares two layers of road lines and cuts out the parts that the other layer does not have.

A point of a road is covered when a road of the other layer passes within the tolerance, and at no more than the greatest angle: a crossing street does not cover the one it crosses. Which way a line is drawn does not matter. Directions are taken over 20 m, so that zig-zag digitising and bends do not count.

A line between two carriageways, or one carriageway of two around a single line, is covered up to two and a half tolerances away. A line that lies on one of two parallel roads does not cover the other one beside it (a service road). With a greatest angle of 90° these finer rules are off: every road within the tolerance covers, as a buffer would.

The local shift between the two layers is estimated and undone for the comparison; results keep their places. Parts shorter than the least length count as covered, unless whole short roads are missing side by side; those come out as one. Stretches drawn twice in one layer are judged once. Covered and missing length add up to the length judged; with an area, only what lies inside is judged. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Compara dos capas de líneas de vías y recorta las partes que la otra capa no tiene.

Un punto de una vía está cubierto cuando una vía de la otra capa pasa dentro de la tolerancia y con un ángulo no mayor que el máximo: una calle que cruza no cubre a la que cruza. No importa en qué sentido esté dibujada una línea. Las direcciones se toman sobre 20 m, para que el dibujo en zigzag y las curvas no cuenten.

Una línea entre dos calzadas, o una calzada de dos en torno a una sola línea, está cubierta hasta dos tolerancias y media de distancia. Una línea que va sobre una de dos vías paralelas no cubre a la otra que va a su lado (una vía de servicio). Con un ángulo máximo de 90° estas reglas más finas no se aplican: toda vía dentro de la tolerancia cubre, como lo haría un búfer.

El desplazamiento local entre las dos capas se estima y se deshace para la comparación; los resultados conservan su lugar. Las partes más cortas que la longitud mínima cuentan como cubiertas, salvo que falten vías cortas enteras una junto a otra; esas salen como una sola. Los tramos dibujados dos veces en una capa se juzgan una vez. La longitud cubierta y la faltante suman la longitud juzgada; con un área, solo se juzga lo que está dentro. Las longitudes son metros, sea cual sea el SRC de las capas.</translation>
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
        <translation>Juzgar solo las vías dentro de</translation>
    </message>
    <message>
        <source>Tolerance (metres)</source>
        <translation>Tolerancia (metros)</translation>
    </message>
    <message>
        <source>Greatest angle between two roads that are the same (degrees)</source>
        <translation>Ángulo máximo entre dos vías que son la misma (grados)</translation>
    </message>
    <message>
        <source>Leave out parts shorter than (metres)</source>
        <translation>Dejar fuera las partes más cortas que (metros)</translation>
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
        <translation>Elementos omitidos de ambas capas</translation>
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
        <translation>Ninguna vía de una capa cubre a una de la otra, aunque sus extensiones se solapan. Vea ambas en el mapa: un SRC equivocado o un desplazamiento mayor que el máximo (%1 m) son causas probables.</translation>
    </message>
    <message>
        <source>%1: %2 km run over an earlier line of the layer, vertex for vertex, and are judged once.</source>
        <translation>%1: %2 km van sobre una línea anterior de la capa, vértice por vértice, y se juzgan una vez.</translation>
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
        <source>Made by Lacuna, Road gaps, from “%1” and “%2”; tolerance %3 m, greatest angle %4°, least length %5 m.</source>
        <translation>Hecho con Lacuna, Vías faltantes, a partir de «%1» y «%2»; tolerancia %3 m, ángulo máximo %4°, longitud mínima %5 m.</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaPlugin</name>
    <message>
        <source>Find gaps in the map…</source>
        <translation>Encontrar vacíos en el mapa…</translation>
    </message>
    <message>
        <source>Shows the algorithms of Lacuna in the Processing toolbox</source>
        <translation>Muestra los algoritmos de Lacuna en la caja de herramientas de Procesos</translation>
    </message>
    <message>
        <source>The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins.</source>
        <translation>La caja de herramientas de Procesos está desactivada. Active el complemento «Processing» en Complementos ▸ Administrar e instalar complementos.</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaProvider</name>
    <message>
        <source>Lacuna: gaps in the map, exposure and task areas</source>
        <translation>Lacuna: vacíos del mapa, exposición y áreas de tareas</translation>
    </message>
</context>
</TS>
