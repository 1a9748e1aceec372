<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AddressGapsAlgorithm</name>
    <message>
        <source>Address gaps</source>
        <translation>Endereços sem edificação</translation>
    </message>
    <message>
        <source>addresses,points,dwellings,census,cnefe,house numbers,missing,buildings,completeness,gap</source>
        <translation>endereços,pontos,domicílios,censo,cnefe,números de casa,faltantes,edificações,completude,lacuna</translation>
    </message>
    <message>
        <source>Finds the official addresses or dwellings (points) whose building OpenStreetMap lacks, and the buildings without an address.</source>
        <translation>Encontra os endereços ou domicílios oficiais (pontos) cuja edificação falta no OpenStreetMap, e as edificações sem endereço.</translation>
    </message>
    <message>
        <source>For official data that are points: the dwellings of a census, address points, house numbers. It says of every address whether OpenStreetMap has its building.

Points within 1 m of each other are one site. Sites and buildings near each other pair off, the nearest first, one site to one building, after the local shift between the layers has been undone; further sites in the same footprint are more dwellings of it. Points on roofs look for buildings within 5 m, points at doors or in the street within 10 m. With a layer of parcels an address has the buildings of its parcel.

Missing in OSM holds the addresses without a building, Matched the others with the ids of their buildings. Missing in the reference holds the buildings without an address. Features that cannot be compared go to Skipped with a reason.

A point says less than an outline: in closed rows of houses a single one is uncertain, zones are not. Where the official data are outlines run Building gaps instead. The results go on to Gaps by zone, Task areas, Sample to be checked and the report as those of Building gaps do. Distances are metres, whatever the CRS of the layers.</source>
        <translation>Para dados oficiais que são pontos: os domicílios de um censo, pontos de endereços, números de casa. De cada endereço diz se o OpenStreetMap tem a sua edificação.

Pontos a 1 m ou menos entre si são um local. Locais e edificações próximos formam pares, primeiro os mais próximos, um local com uma edificação, depois de desfazer o deslocamento local entre as camadas; outros locais no mesmo contorno são mais domicílios dele. Pontos sobre os telhados procuram edificações a 5 m, pontos nas portas ou na rua a 10 m. Com uma camada de lotes um endereço tem as edificações do seu lote.

Faltam no OSM contém os endereços sem edificação, Correspondentes os demais com os identificadores das suas edificações. Faltam na referência contém as edificações sem endereço. As feições que não podem ser comparadas vão para Ignorados com um motivo.

Um ponto diz menos que um contorno: em fileiras fechadas de casas um só é incerto, as zonas não. Se os dados oficiais são contornos execute Edificações faltantes. Os resultados seguem para Faltantes por zona, Áreas de tarefas, Amostra a verificar e o relatório como os de Edificações faltantes. As distâncias são metros, seja qual for o SRC das camadas.</translation>
    </message>
    <message>
        <source>Addresses or dwellings (points)</source>
        <translation>Endereços ou domicílios (pontos)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificações do OpenStreetMap</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Only judge what lies inside</source>
        <translation>Avaliar só o que está dentro de</translation>
    </message>
    <message>
        <source>Where the points stand</source>
        <translation>Onde estão os pontos</translation>
    </message>
    <message>
        <source>Largest distance to the building (metres; empty: 5 on roofs, 10 at doors)</source>
        <translation>Maior distância à edificação (metros; vazio: 5 em telhados, 10 em portas)</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimar e desfazer o deslocamento local entre as camadas</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Deslocamento máximo (metros)</translation>
    </message>
    <message>
        <source>Field with the number of dwellings</source>
        <translation>Campo com o número de domicílios</translation>
    </message>
    <message>
        <source>Field with the kind of address (COD_ESPECIE of CNEFE is found)</source>
        <translation>Campo com o tipo de endereço (COD_ESPECIE do CNEFE é encontrado)</translation>
    </message>
    <message>
        <source>Kinds to keep (as 1;2, the dwellings of CNEFE)</source>
        <translation>Tipos que ficam (como 1;2, os domicílios do CNEFE)</translation>
    </message>
    <message>
        <source>Field with the precision (NV_GEO_COORD of CNEFE is found)</source>
        <translation>Campo com a precisão (NV_GEO_COORD do CNEFE é encontrado)</translation>
    </message>
    <message>
        <source>Precisions to keep (as 1;2, the coordinates of CNEFE&apos;s own addresses)</source>
        <translation>Precisões que ficam (como 1;2, as coordenadas próprias do CNEFE)</translation>
    </message>
    <message>
        <source>Id field of the addresses</source>
        <translation>Campo de id dos endereços</translation>
    </message>
    <message>
        <source>Id field of OpenStreetMap</source>
        <translation>Campo identificador do OpenStreetMap</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltam no OSM</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Faltam na referência</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Correspondentes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Addresses (as Building gaps calls them)</source>
        <translation>Endereços (como Edificações faltantes os chama)</translation>
    </message>
    <message>
        <source>Sites (addresses at one spot are one)</source>
        <translation>Locais (endereços no mesmo lugar são um)</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificações do OSM</translation>
    </message>
    <message>
        <source>Addresses with a building</source>
        <translation>Endereços com edificação</translation>
    </message>
    <message>
        <source>Addresses without a building</source>
        <translation>Endereços sem edificação</translation>
    </message>
    <message>
        <source>OSM buildings without an address</source>
        <translation>Edificações do OSM sem endereço</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Feições ignoradas das duas camadas</translation>
    </message>
    <message>
        <source>Addresses beside the building of another address</source>
        <translation>Endereços ao lado da edificação de outro endereço</translation>
    </message>
    <message>
        <source>Completeness by count (0–1)</source>
        <translation>Completude por número (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower end of the 95 % interval</source>
        <translation>Completude, limite inferior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Completeness, upper end of the 95 % interval</source>
        <translation>Completude, limite superior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Dwellings per building</source>
        <translation>Domicílios por edificação</translation>
    </message>
    <message>
        <source>%1 is given, but not the field of “%2” that it is about. Choose %3 as well.</source>
        <translation>%1 foi indicado, mas não o campo de “%2” a que se refere. Escolha também %3.</translation>
    </message>
    <message>
        <source>%1 is given, but not which of its values are to be kept. Write them into %2, separated by semicolons.</source>
        <translation>%1 foi indicado, mas não quais dos seus valores ficam. Escreva-os em %2, separados por ponto e vírgula.</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) holds polygons, but points are needed. For outlines of buildings run Building gaps (lacuna:buildinggaps).</source>
        <translation>A camada “%1” (ADDRESSES) contém polígonos, mas são necessários pontos. Para contornos de edificações execute Edificações faltantes (lacuna:buildinggaps).</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) holds lines, but points are needed. Choose a layer of address points.</source>
        <translation>A camada “%1” (ADDRESSES) contém linhas, mas são necessários pontos. Escolha uma camada de pontos de endereços.</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) is a table without geometries. Make points of it first with Create points layer from table, if it has columns of coordinates, else by geocoding its addresses.</source>
        <translation>A camada “%1” (ADDRESSES) é uma tabela sem geometrias. Transforme-a antes em pontos com Criar camada de pontos a partir de tabela, se ela tem colunas de coordenadas, ou geocodificando seus endereços.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Address gaps, from “%1” and “%2”; largest distance %3 m.</source>
        <translation>Feito pelo Lacuna, Endereços sem edificação, a partir de “%1” e “%2”; distância máxima %3 m.</translation>
    </message>
</context>
<context>
    <name>AddressGapsRun</name>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. %5</source>
        <translation>
            <numerusform>A única feição (%1) da camada “%2” (%3) não pode ser comparada: %4. %5</numerusform>
            <numerusform>Nenhuma das %1 feições da camada “%2” (%3) pode ser comparada; a maioria: %4. %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the addresses and the buildings</source>
        <translation>Lendo os endereços e as edificações</translation>
    </message>
    <message>
        <source>Choose a layer of address points.</source>
        <translation>Escolha uma camada de pontos de endereços.</translation>
    </message>
    <message>
        <source>Choose a layer of buildings.</source>
        <translation>Escolha uma camada de edificações.</translation>
    </message>
    <message>
        <source>Choose a layer of parcels.</source>
        <translation>Escolha uma camada de lotes.</translation>
    </message>
    <message>
        <source>Looking for the building of every address</source>
        <translation>Procurando a edificação de cada endereço</translation>
    </message>
    <message>
        <source>No address lies inside the area.</source>
        <translation>Nenhum endereço está dentro da área.</translation>
    </message>
    <message>
        <source>No address stands within %1 m of a building, though the extents of the layers overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%2 m) are likely causes.</source>
        <translation>Nenhum endereço está a %1 m de uma edificação, embora as extensões das camadas se sobreponham. Olhe ambas no mapa: um SRC errado ou um deslocamento maior que o máximo (%2 m) são causas prováveis.</translation>
    </message>
    <message>
        <source>The layers were compared where they lie; the shift between them was not corrected.</source>
        <translation>As camadas foram comparadas onde estão; o deslocamento entre elas não foi corrigido.</translation>
    </message>
    <message>
        <source>There was too little to find a shift between the layers by; they were compared where they lie.</source>
        <translation>Houve muito pouco para achar um deslocamento entre as camadas; elas foram comparadas onde estão.</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es) of “%2” have no usable number in UNIT_FIELD; each counts as one dwelling.</source>
        <translation>
            <numerusform>%1 endereço de “%2” não tem um número válido em UNIT_FIELD; conta como um domicílio.</numerusform>
            <numerusform>%1 endereços de “%2” não têm um número válido em UNIT_FIELD; cada um conta como um domicílio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The points are taken to stand on roofs: buildings are looked for within %1 m.</source>
        <translation>Supõe-se que os pontos estão sobre os telhados: procuram-se edificações a %1 m.</translation>
    </message>
    <message>
        <source>The points are taken to stand at doors or in the street: buildings are looked for within %1 m.</source>
        <translation>Supõe-se que os pontos estão nas portas ou na rua: procuram-se edificações a %1 m.</translation>
    </message>
    <message numerus="yes">
        <source>%1 polygon(s) of “%2” (PARCELS) hold more than %3 addresses or buildings. They are districts rather than parcels and were left out; what lies in them was compared by distance.</source>
        <translation>
            <numerusform>%1 polígono de “%2” (PARCELS) contém mais de %3 endereços ou edificações. É um distrito, e não um lote; ficou de fora, e o que está dentro foi comparado por distância.</numerusform>
            <numerusform>%1 polígonos de “%2” (PARCELS) contêm mais de %3 endereços ou edificações. São distritos, não lotes; ficaram de fora, e o que está dentro foi comparado por distância.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressGapsWriter</name>
    <message>
        <source>The building beside it in OpenStreetMap (%1) is that of a nearer address.</source>
        <translation>A edificação ao lado no OpenStreetMap (%1) é de um endereço mais próximo.</translation>
    </message>
    <message>
        <source>What OpenStreetMap has %1 m away is too small for a house (below 15 m²), or is that of another address.</source>
        <translation>O que o OpenStreetMap tem a %1 m é pequeno demais para uma casa (menos de 15 m²), ou é de outro endereço.</translation>
    </message>
    <message>
        <source>OpenStreetMap has no building within %1 m; the nearest is %2 m away.</source>
        <translation>O OpenStreetMap não tem nenhuma edificação a %1 m; a mais próxima está a %2 m.</translation>
    </message>
    <message>
        <source>OpenStreetMap has no building within 20 km.</source>
        <translation>O OpenStreetMap não tem nenhuma edificação a 20 km.</translation>
    </message>
    <message>
        <source>The address beside it (%1) has another building: this may be an annex, or a house without an address.</source>
        <translation>O endereço ao lado (%1) tem outra edificação: esta pode ser um anexo, ou uma casa sem endereço.</translation>
    </message>
    <message>
        <source>An address without a building stands %1 m away, but this one is too small for a house (below 15 m²) or is not on its parcel.</source>
        <translation>A %1 m há um endereço sem edificação, mas esta é pequena demais para uma casa (menos de 15 m²) ou não está no seu lote.</translation>
    </message>
    <message>
        <source>No address within %1 m; the nearest is %2 m away.</source>
        <translation>Nenhum endereço a %1 m; o mais próximo está a %2 m.</translation>
    </message>
    <message>
        <source>No address within 20 km.</source>
        <translation>Nenhum endereço a 20 km.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
</context>
<context>
    <name>AddressReport</name>
    <message>
        <source>Which addresses have no building in OpenStreetMap</source>
        <translation>Quais endereços não têm edificação no OpenStreetMap</translation>
    </message>
    <message>
        <source>“%1” compared with “%2”.</source>
        <translation>“%1” comparada com “%2”.</translation>
    </message>
    <message>
        <source>No address could be compared.</source>
        <translation>Nenhum endereço pôde ser comparado.</translation>
    </message>
    <message>
        <source>Of %1 addresses OpenStreetMap has the building of %2: %3 (between %4 and %5 with 95 % confidence). %6 addresses have no building there.</source>
        <translation>De %1 endereços, o OpenStreetMap tem a edificação de %2: %3 (entre %4 e %5 com 95 % de confiança). %6 endereços não têm edificação lá.</translation>
    </message>
    <message>
        <source>An address is a point, not an outline: in closed rows of houses it is uncertain for a single point which building is its own. Trust the numbers of zones and of the whole, and look at single points before somebody is sent there. With a layer of parcels and points on roofs single points are nearly exact.</source>
        <translation>Um endereço é um ponto, não um contorno: em fileiras fechadas de casas, para um ponto só é incerto qual edificação é a sua. Confie nos números de zonas e do total, e olhe os pontos um a um antes de enviar alguém. Com uma camada de lotes e pontos sobre os telhados, os pontos um a um são quase exatos.</translation>
    </message>
    <message>
        <source>Addresses without a building in OpenStreetMap</source>
        <translation>Endereços sem edificação no OpenStreetMap</translation>
    </message>
    <message>
        <source>Completeness by count</source>
        <translation>Completude por número</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Addresses with a building</source>
        <translation>Endereços com edificação</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificações do OSM</translation>
    </message>
    <message>
        <source>OSM buildings without an address</source>
        <translation>Edificações do OSM sem endereço</translation>
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
        <translation>tudo</translation>
    </message>
    <message>
        <source>The points stand</source>
        <translation>Os pontos estão</translation>
    </message>
    <message>
        <source>on roofs</source>
        <translation>sobre os telhados</translation>
    </message>
    <message>
        <source>at doors or in the street</source>
        <translation>nas portas ou na rua</translation>
    </message>
    <message>
        <source>Largest distance to the building</source>
        <translation>Maior distância à edificação</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Deslocamento entre as camadas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>sem correção</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Deslocamento máximo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>– with a building in OSM</source>
        <translation>– com edificação no OSM</translation>
    </message>
    <message>
        <source>– without a building in OSM</source>
        <translation>– sem edificação no OSM</translation>
    </message>
    <message>
        <source>– – of these beside the building of another address</source>
        <translation>– – destes, ao lado da edificação de outro endereço</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– ignoradas</translation>
    </message>
    <message>
        <source>Sites (addresses at one spot are one)</source>
        <translation>Locais (endereços no mesmo lugar são um)</translation>
    </message>
    <message>
        <source>Dwellings per building</source>
        <translation>Domicílios por edificação</translation>
    </message>
    <message>
        <source>– with an address</source>
        <translation>– com endereço</translation>
    </message>
    <message>
        <source>– without an address</source>
        <translation>– sem endereço</translation>
    </message>
    <message>
        <source>Map of the addresses without a building</source>
        <translation>Mapa dos endereços sem edificação</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>address without a building in OSM</source>
        <translation>endereço sem edificação no OSM</translation>
    </message>
    <message>
        <source>address with a building in OSM</source>
        <translation>endereço com edificação no OSM</translation>
    </message>
    <message>
        <source>up to 5 % of the addresses without a building</source>
        <translation>até 5 % dos endereços sem edificação</translation>
    </message>
    <message>
        <source>up to 20 %</source>
        <translation>até 20 %</translation>
    </message>
    <message>
        <source>up to 40 %</source>
        <translation>até 40 %</translation>
    </message>
    <message>
        <source>up to 70 %</source>
        <translation>até 70 %</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>beside the building of another</source>
        <translation>ao lado da edificação de outro</translation>
    </message>
    <message>
        <source>too small, or of another</source>
        <translation>pequeno demais, ou de outro</translation>
    </message>
    <message>
        <source>no building near</source>
        <translation>nenhuma edificação perto</translation>
    </message>
    <message>
        <source>Why addresses have no building</source>
        <translation>Por que há endereços sem edificação</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>Of the addresses with a footprint within 10 m %1 lie in one, so the points are taken to stand on roofs.</source>
        <translation>Dos endereços com um contorno a 10 m, %1 estão dentro de um; por isso se supõe que os pontos estão sobre os telhados.</translation>
    </message>
    <message>
        <source>Of the addresses with a footprint within 10 m only %1 lie in one, so the points are taken to stand at doors or in the street.</source>
        <translation>Dos endereços com um contorno a 10 m, só %1 estão dentro de um; por isso se supõe que os pontos estão nas portas ou na rua.</translation>
    </message>
    <message>
        <source>Addresses within 1 m of each other are one site. Sites and buildings within %1 of each other pair off, the nearest first, one site to one building; other sites in the same footprint are further dwellings of it. Footprints below 15 m² are no houses, unless an address lies in them.</source>
        <translation>Endereços a 1 m ou menos entre si são um local. Locais e edificações a %1 ou menos formam pares, primeiro os mais próximos, um local com uma edificação; outros locais no mesmo contorno são mais domicílios dele. Contornos de menos de 15 m² não são casas, salvo se um endereço está dentro.</translation>
    </message>
    <message>
        <source>An address belongs to the parcel that holds it, else to the nearest one within that distance, and has all buildings that lie on the parcel with half their area or more.</source>
        <translation>Um endereço pertence ao lote que o contém, ou senão ao mais próximo a essa distância, e tem todas as edificações que estão no lote com metade da sua área ou mais.</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s for the number of sites. An address without a building may also be an empty plot: somebody has to look.</source>
        <translation>O intervalo é o de Wilson para o número de locais. Um endereço sem edificação também pode ser um lote vazio: alguém tem de olhar.</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Campo com os domicílios</translation>
    </message>
    <message>
        <source>Field with the kind</source>
        <translation>Campo com o tipo</translation>
    </message>
    <message>
        <source>Kinds that were compared</source>
        <translation>Tipos que foram comparados</translation>
    </message>
    <message>
        <source>Field with the precision</source>
        <translation>Campo com a precisão</translation>
    </message>
    <message>
        <source>Precisions that were compared</source>
        <translation>Precisões que foram comparadas</translation>
    </message>
</context>
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>The output %1 is a table without geometry, which %2 does not hold. Choose a GeoPackage (.gpkg) or a .csv file for it.</source>
        <translation>A saída %1 é uma tabela sem geometria, que %2 não comporta. Escolha para ela um GeoPackage (.gpkg) ou um arquivo .csv.</translation>
    </message>
    <message>
        <source>Canceled. Nothing of this run was kept.</source>
        <translation>Cancelado. Nada desta execução foi mantido.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>two-letter language of the help pages</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>A camada “%1” (%2) não tem sistema de referência de coordenadas, por isso não é possível conhecer as distâncias. Defina-o em Camada ▸ SRC da camada ▸ Definir SRC da(s) Camada(s) e execute de novo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Earlier report to compare with</source>
        <translation>Relatório anterior para comparar</translation>
    </message>
    <message>
        <source>An earlier report is given (COMPARE_WITH), but no new one is wanted. Give REPORT a file too.</source>
        <translation>Foi dado um relatório anterior (COMPARE_WITH), mas nenhum novo é pedido. Dê também um arquivo a REPORT.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields.</source>
        <translation>A camada “%1” não tem o campo “%2” (%3). Escolha um dos seus campos.</translation>
    </message>
    <message>
        <source>The field “%1” of the layer “%2” holds text, but %3 needs numbers. Convert it with the field calculator (to_real), or choose another field.</source>
        <translation>O campo “%1” da camada “%2” tem texto, mas %3 precisa de números. Converta-o com a calculadora de campo (to_real), ou escolha outro campo.</translation>
    </message>
</context>
<context>
    <name>AlgorithmRun</name>
    <message>
        <source>The algorithm %1 is not there. Switch the plugin off and on again.</source>
        <translation>O algoritmo %1 não está presente. Desative e ative de novo o complemento.</translation>
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
        <translation>Não existe o arquivo “%1” (FILES). Escolha os arquivos como a ferramenta os salvou.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) is empty. Download it again.</source>
        <translation>O arquivo “%1” (FILES) está vazio. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) ends in the middle: it was not downloaded to its end. Download it again.</source>
        <translation>O arquivo “%1” (FILES) termina no meio: não foi baixado até o fim. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>There is no room to unpack “%1” (FILES). Free some space on the disk.</source>
        <translation>Não há espaço para descompactar “%1” (FILES). Libere espaço no disco.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) is no sound JSON: %2 at byte %3. Download it again.</source>
        <translation>O arquivo “%1” (FILES) não é um JSON correto: %2 no byte %3. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) cannot be read: %2. Choose the files as MapRoulette, MapSwipe, KoboToolbox, ODK or StreetComplete saved them.</source>
        <translation>O arquivo “%1” (FILES) não pode ser lido: %2. Escolha os arquivos como o MapRoulette, o MapSwipe, o KoboToolbox, o ODK ou o StreetComplete os salvaram.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>“%1” (FORM) is no XLSForm: it has no sheets survey and choices. Choose the form as it was uploaded (.xlsx).</source>
        <translation>“%1” (FORM) não é um XLSForm: não tem as planilhas survey e choices. Escolha o formulário como foi enviado (.xlsx).</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>“%1” (FILES) holds answers of a form, but no column found: its headings are the questions in words, or it is another form. Give the form (.xlsx) as FORM, or export with XML values and headings.</source>
        <translation>“%1” (FILES) contém respostas de um formulário, mas nenhuma coluna found: os títulos são as perguntas em palavras, ou é outro formulário. Dê o formulário (.xlsx) em FORM, ou exporte com valores e títulos XML.</translation>
    </message>
    <message>
        <source>It is not known which tool “%1” (FILES) is from: it has the columns %2. Choose the files as MapRoulette, MapSwipe (agg_results), KoboToolbox, ODK or StreetComplete saved them.</source>
        <translation>Não se sabe de que ferramenta é “%1” (FILES): tem as colunas %2. Escolha os arquivos como o MapRoulette, o MapSwipe (agg_results), o KoboToolbox, o ODK ou o StreetComplete os salvaram.</translation>
    </message>
    <message>
        <source>“%1” (FILES) looks like %2, not like %3. Set FORMAT to auto, or choose another file.</source>
        <translation>“%1” (FILES) parece de %2, não de %3. Ponha FORMAT em auto, ou escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>BuildingExposureAlgorithm</name>
    <message>
        <source>Building exposure</source>
        <translation>Exposição de edificações</translation>
    </message>
    <message>
        <source>hazard,risk,flood,depth,landslide,tsunami,damage,loss,curve,buildings,exposure,zonal,statistics,jrc</source>
        <translation>ameaça,risco,inundação,profundidade,deslizamento,tsunami,dano,perda,curva,edificações,exposição,zonal,estatísticas,jrc,hazard,flood,moradias,casas,desabrigados,enchente,perigo</translation>
    </message>
    <message>
        <source>Which buildings a hazard reaches, how deep, and what it costs, from a raster or from hazard zones.</source>
        <translation>Que edificações uma ameaça alcança, com que profundidade e quanto custa, a partir de um raster ou de zonas de ameaça.</translation>
    </message>
    <message>
        <source>Hazard raster (depth or intensity)</source>
        <translation>Raster de ameaça (profundidade ou intensidade)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>or hazard zones</source>
        <translation>ou zonas de ameaça</translation>
    </message>
    <message>
        <source>Field of the zones with the hazard (numbers or words)</source>
        <translation>Campo das zonas com a ameaça (números ou palavras)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>or own lower bounds of the classes, for example 0.1;0.5;1;2</source>
        <translation>ou limites inferiores próprios das classes, por exemplo 0.1;0.5;1;2</translation>
    </message>
    <message>
        <source>Words of the hazard field and their class, for example Crítica=5;Alta=4</source>
        <translation>Palavras do campo de ameaça e sua classe, por exemplo Crítica=5;Alta=4</translation>
    </message>
    <message>
        <source>Standard error of position (metres; raster only)</source>
        <translation>Erro padrão da posição (metros; só raster)</translation>
    </message>
    <message>
        <source>Standard error of the hazard value</source>
        <translation>Erro padrão do valor da ameaça</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Exposed buildings</source>
        <translation>Edificações expostas</translation>
    </message>
    <message>
        <source>Footprint area of the exposed buildings (m²)</source>
        <translation>Área de contorno das edificações expostas (m²)</translation>
    </message>
    <message>
        <source>Value of the exposed buildings</source>
        <translation>Valor das edificações expostas</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Damage, by the curve that costs least</source>
        <translation>Dano, pela curva que menos custa</translation>
    </message>
    <message>
        <source>Damage, by the curve that costs most</source>
        <translation>Dano, pela curva que mais custa</translation>
    </message>
    <message>
        <source>Exposed buildings to be expected, by their probabilities</source>
        <translation>Edificações expostas esperadas, pelas suas probabilidades</translation>
    </message>
    <message>
        <source>Buildings that are not exposed</source>
        <translation>Edificações não expostas</translation>
    </message>
    <message>
        <source>Buildings without hazard data</source>
        <translation>Edificações sem dados de ameaça</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Edificações ignoradas</translation>
    </message>
    <message>
        <source>POSITION_ERROR works with a hazard raster only. Leave it at 0 for hazard zones.</source>
        <translation>POSITION_ERROR só funciona com um raster de ameaça. Deixe-o em 0 para zonas de ameaça.</translation>
    </message>
    <message>
        <source>Both HAZARD_RASTER and HAZARD_POLYGONS are given. Choose one hazard for a run.</source>
        <translation>Foram dados HAZARD_RASTER e HAZARD_POLYGONS. Escolha uma só ameaça por execução.</translation>
    </message>
    <message>
        <source>No hazard is given. Choose a raster (HAZARD_RASTER) or a layer of hazard zones (HAZARD_POLYGONS).</source>
        <translation>Nenhuma ameaça foi dada. Escolha um raster (HAZARD_RASTER) ou uma camada de zonas de ameaça (HAZARD_POLYGONS).</translation>
    </message>
    <message>
        <source>The bounds in CLASSES must rise, but %1 comes after %2.</source>
        <translation>Os limites de CLASSES devem crescer, mas %1 vem depois de %2.</translation>
    </message>
    <message>
        <source>The first bound in CLASSES is %1. A hazard below 0 is dry, so bounds start at 0 or above.</source>
        <translation>O primeiro limite de CLASSES é %1. Uma ameaça menor que 0 é solo seco, então os limites começam em 0 ou mais.</translation>
    </message>
    <message>
        <source>CLASSES has %1 bounds; at most %2 make sense.</source>
        <translation>CLASSES tem %1 limites; no máximo %2 fazem sentido.</translation>
    </message>
    <message>
        <source>A damage curve needs depths, but the hazard zones only have classes. Set CURVE to none, or use a raster or a field with depths and set CLASSES.</source>
        <translation>Uma curva de dano precisa de profundidades, mas as zonas de ameaça só têm classes. Ponha CURVE em none, ou use um raster ou um campo com profundidades e defina CLASSES.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 building(s) lies where the hazard has data. Check that both layers cover the same place and that their CRS are right (%2 and %3).</source>
        <translation>
            <numerusform>%1 edificação foi examinada, e está onde a ameaça não tem dados. Verifique se ambas as camadas cobrem o mesmo lugar e se os seus SRC estão certos (%2 e %3).</numerusform>
            <numerusform>Nenhuma das %1 edificações está onde a ameaça tem dados. Verifique se ambas as camadas cobrem o mesmo lugar e se os seus SRC estão certos (%2 e %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie outside the raster or on cells without data. They have no class and are in none of the counts; where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 edificação está fora do raster ou sobre células sem dados. Não tem classe e não entra nas contagens; se «sem dados» significa seco, preencha antes com 0.</numerusform>
            <numerusform>%1 edificações estão fora do raster ou sobre células sem dados. Não têm classe e não entram nas contagens; se «sem dados» significa seco, preencha antes com 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without VALUE_FIELD or VALUE_PER_M2 the damage is known as a share only (damage_ratio).</source>
        <translation>Sem VALUE_FIELD nem VALUE_PER_M2 o dano só é conhecido como proporção (damage_ratio).</translation>
    </message>
    <message>
        <source>no hazard data</source>
        <translation>sem dados de ameaça</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building exposure, from “%1” and “%2”; statistic %3, curve %4.</source>
        <translation>Feito pelo Lacuna, Exposição de edificações, a partir de “%1” e “%2”; estatística %3, curva %4.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>própria</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Weighing the error of position</source>
        <translation>Ponderando o erro de posição</translation>
    </message>
    <message>
        <source>Reading the hazard under the buildings</source>
        <translation>Lendo a ameaça sob as edificações</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>The numbers in the field “%1” of “%2” are no class numbers (up to %3). Set the bounds of the classes with CLASSES, or choose a PRESET.</source>
        <translation>Os números do campo “%1” de “%2” não são números de classe (chegam a %3). Defina os limites das classes com CLASSES, ou escolha um PRESET.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>The hazard zones have classes, not depths, so FLOOR_HEIGHT changes nothing. For depths in metres set CLASSES, or choose a PRESET.</source>
        <translation>As zonas de ameaça têm classes, não profundidades, então FLOOR_HEIGHT não muda nada. Para profundidades em metros indique CLASSES ou escolha um PRESET.</translation>
    </message>
    <message>
        <source>CLASSES and PRESET are bounds for numbers, but the field “%1” of “%2” holds words. Leave CLASSES empty and PRESET at “automatic”; which class a word has can be said with CLASS_MAP.</source>
        <translation>CLASSES e PRESET são limites para números, mas o campo “%1” de “%2” tem palavras. Deixe CLASSES vazio e PRESET em “automático”; a classe de uma palavra se indica com CLASS_MAP.</translation>
    </message>
    <message>
        <source>CLASSES and PRESET are bounds for numbers, but the hazard zones “%1” only say what lies inside. Choose their field with depths (HAZARD_FIELD), or leave CLASSES empty and PRESET at “automatic”.</source>
        <translation>CLASSES e PRESET são limites para números, mas as zonas de ameaça “%1” só dizem o que fica dentro. Escolha o campo delas com profundidades (HAZARD_FIELD), ou deixe CLASSES vazio e PRESET em “automático”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie in hazard zones of which it is not known how bad they are. They have no class and are in none of the counts.</source>
        <translation>
            <numerusform>%1 edificação está em zonas de ameaça das quais não se sabe quão graves são. Não tem classe e não entra nas contagens.</numerusform>
            <numerusform>%1 edificações estão em zonas de ameaça das quais não se sabe quão graves são. Não têm classe e não entram nas contagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zone(s) have no hazard in the field “%3”. What lies in them, and in no other zone that is hazardous, is not known to be safe.</source>
        <translation>
            <numerusform>%1: %2 zona não tem ameaça no campo “%3”. Do que está nela, e em nenhuma outra zona com ameaça, não se sabe se está a salvo.</numerusform>
            <numerusform>%1: %2 zonas não têm ameaça no campo “%3”. Do que está nelas, e em nenhuma outra zona com ameaça, não se sabe se está a salvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2 zone(s))</source>
        <translation>
            <numerusform>“%1” (%2 zona)</numerusform>
            <numerusform>“%1” (%2 zonas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The field “%1” of “%2” holds words whose class is not known: %3. Say with CLASS_MAP which class each of them has, from 0 (none) to 5 (very high).</source>
        <translation>O campo “%1” de “%2” tem palavras cuja classe não se conhece: %3. Indique com CLASS_MAP a classe de cada uma, de 0 (nenhuma) a 5 (muito alta).</translation>
    </message>
    <message>
        <source>The hazard raster holds classes (RASTER_IS), not depths, so FLOOR_HEIGHT changes nothing.</source>
        <translation>O raster de ameaça contém classes (RASTER_IS), não profundidades, por isso FLOOR_HEIGHT não muda nada.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster holds classes, but PRESET has bounds for depths. Leave PRESET at “automatic”.</source>
        <translation>RASTER_IS diz que o raster contém classes, mas PRESET tem limites para profundidades. Deixe PRESET em “automático”.</translation>
    </message>
    <message>
        <source>A damage curve needs depths, but RASTER_IS says that the raster holds classes. Set CURVE to none, or use a raster with depths.</source>
        <translation>Uma curva de dano precisa de profundidades, mas RASTER_IS diz que o raster contém classes. Ponha CURVE em “nenhuma” ou use um raster com profundidades.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster “%1” holds classes, but its numbers (up to %2) are no class numbers. Set RASTER_IS to “depth”, or the bounds of the classes with CLASSES.</source>
        <translation>RASTER_IS diz que o raster “%1” contém classes, mas seus números (até %2) não são números de classe. Ponha RASTER_IS em “depth”, ou os limites das classes com CLASSES.</translation>
    </message>
    <message>
        <source>The mean of class numbers is no class: what lies partly in class 1 and partly in class 5 would be in class 3. Choose another STATISTIC.</source>
        <translation>A média de números de classe não é uma classe: o que está em parte na classe 1 e em parte na 5 estaria na 3. Escolha outro STATISTIC.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster holds classes, and SAMPLING “bilinear” would average their numbers. Choose another SAMPLING.</source>
        <translation>RASTER_IS diz que o raster contém classes, e SAMPLING “bilinear” faria a média dos seus números. Escolha outro SAMPLING.</translation>
    </message>
    <message>
        <source>Exposed buildings: %1 of %2.</source>
        <translation>Edificações expostas: %1 de %2.</translation>
    </message>
    <message>
        <source>Exposure of “%1”</source>
        <translation>Exposição de “%1”</translation>
    </message>
    <message>
        <source>Finds for every building what a hazard does to it.

The hazard is a raster (flood depth, intensity) or a layer of zones with numbers or words (“Muy alta”, “Baixa”, “High” are understood; others by CLASS_MAP). Every footprint is weighed with the exact share of each cell or zone it covers, so small houses count as well as large ones. Depths below 0 are dry.

Classes are lower bounds, for example 0.1;0.5;1;2, or a preset. What decides is the maximum under the footprint unless another statistic is chosen; a ground floor above the street takes its height off. A damage curve turns that depth into a share of the value; with a built-in curve the damage comes with a low and a high figure, from the low-standard house of Rio to the JRC curves, because curves differ several times over.

Buildings outside the raster or on cells without data have no class and are counted apart. Given an error of position or of depth, each building also gets the probability that it is exposed. Where the buildings come from People by building, the people in them are counted by class too. Distances and areas are metres and square metres, whatever the CRS of the layers.</source>
        <translation>Encontra, para cada edificação, o que uma ameaça lhe faz.

A ameaça é um raster (profundidade de inundação, intensidade) ou uma camada de zonas com números ou palavras (entendem-se «Muy alta», «Baixa», «High»; outras, com CLASS_MAP). Cada contorno é ponderado com a parte exata de cada célula ou zona que cobre, de modo que casas pequenas contam tanto quanto as grandes. Profundidades menores que 0 são solo seco.

As classes são limites inferiores, por exemplo 0.1;0.5;1;2, ou um conjunto predefinido. Decide o maior valor sob o contorno, a menos que se escolha outra estatística; um térreo acima da rua desconta a sua altura. Uma curva de dano transforma essa profundidade em uma parte do valor; com uma curva incluída o dano vem com um número baixo e um alto, da casa de baixo padrão do Rio às curvas do JRC, porque as curvas diferem várias vezes entre si.

As edificações fora do raster ou sobre células sem dados não têm classe e são contadas à parte. Com um erro de posição ou de profundidade, cada edificação recebe também a probabilidade de estar exposta. Onde as edificações vêm de População por edificação, conta-se também por classe a população que há nelas. Distâncias e áreas são metros e metros quadrados, qualquer que seja o SRC das camadas.</translation>
    </message>
</context>
<context>
    <name>BuildingGapsAlgorithm</name>
    <message>
        <source>Building gaps</source>
        <translation>Edificações faltantes</translation>
    </message>
    <message>
        <source>missing,buildings,footprints,completeness,openstreetmap,osm,conflation,compare,cadastre,quality,gap</source>
        <translation>faltantes,edificações,construções,completude,openstreetmap,osm,conflação,comparar,cadastro,qualidade,lacunas,missing,buildings,gap,buracos,moradias,casas,mapatona</translation>
    </message>
    <message>
        <source>Finds the buildings of an official or detected layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encontra as edificações de uma camada oficial ou detectada que faltam no OpenStreetMap, e vice-versa.</translation>
    </message>
    <message>
        <source>Reference buildings (official, cadastral or detected)</source>
        <translation>Edificações de referência (oficiais, cadastrais ou detectadas)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificações do OpenStreetMap</translation>
    </message>
    <message>
        <source>Only judge buildings inside</source>
        <translation>Julgar apenas as edificações dentro de</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimar e desfazer o deslocamento local entre as camadas</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Deslocamento máximo (metros)</translation>
    </message>
    <message>
        <source>Leave out footprints smaller than (m²)</source>
        <translation>Ignorar contornos menores que (m²)</translation>
    </message>
    <message>
        <source>Id field of the reference</source>
        <translation>Campo identificador da referência</translation>
    </message>
    <message>
        <source>Id field of OpenStreetMap</source>
        <translation>Campo identificador do OpenStreetMap</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltam no OSM</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Faltam na referência</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Correspondentes</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Deslocamento entre as camadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation>Edificações de referência</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificações do OSM</translation>
    </message>
    <message>
        <source>Matched reference buildings</source>
        <translation>Edificações de referência correspondentes</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Feições ignoradas das duas camadas</translation>
    </message>
    <message>
        <source>Completeness by count (0–1)</source>
        <translation>Completude por número (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower end of the 95 % interval</source>
        <translation>Completude, limite inferior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Completeness, upper end of the 95 % interval</source>
        <translation>Completude, limite superior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Completeness by area (0–1)</source>
        <translation>Completude por área (0–1)</translation>
    </message>
    <message>
        <source>Estimated total of buildings</source>
        <translation>Total estimado de edificações</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building gaps, from “%1” and “%2”; largest shift %3 m, minimum overlap %4.</source>
        <translation>Feito pelo Lacuna, Edificações faltantes, a partir de “%1” e “%2”; deslocamento máximo %3 m, sobreposição mínima %4.</translation>
    </message>
    <message>
        <source>Compares two layers of building footprints and says, for every building, whether the other layer has it.

Two buildings are the same when at least 30 % of the smaller one is in common, after the local shift between the two layers has been estimated and undone (only for the comparison: results keep their places). One building drawn as several, or several as one, count as the same.

Missing in OSM and Missing in the reference hold the buildings without a counterpart: gap_reason and gap_explanation say why, gap_nearest_m how far the nearest building of the other layer is. Those that stand wall to wall with a mapped building are beside_mapped, or part_of_mapped_building when they are small pieces of one; gap_neighbour_id is the id of that building. Matched holds the others, with the ids they match. Features that cannot be compared go to Skipped with a reason; nothing is lost.

Completeness is the share of the reference buildings that OSM has, with its 95 % interval (Wilson); the upper end counts as mapped what may be a piece of a mapped building, or one that is drawn badly. The estimated total (Chapman) is how many buildings there may be in all, allowing for those that both layers miss. Distances and areas are metres, whatever the CRS of the layers.</source>
        <translation>Compara duas camadas de contornos de edificações e diz, para cada edificação, se a outra camada a possui.

Duas edificações são a mesma quando pelo menos 30 % da menor é comum, depois de estimar e desfazer o deslocamento local entre as duas camadas (só para a comparação: os resultados mantêm o seu lugar). Uma edificação desenhada como várias, ou várias como uma, contam como o mesmo.

Faltam no OSM e Faltam na referência contêm as edificações sem correspondência: gap_reason e gap_explanation dizem por quê, e gap_nearest_m a que distância está a edificação mais próxima da outra camada. Correspondentes contém as demais, com os identificadores a que correspondem. As feições que não podem ser comparadas vão para Ignoradas com o motivo; nada se perde. As que estão parede com parede com uma edificação mapeada são beside_mapped, ou part_of_mapped_building quando são pedaços pequenos de uma; gap_neighbour_id é o id dessa edificação.

A completude é a parte das edificações de referência que o OSM possui, com o seu intervalo de 95 % (Wilson). O total estimado (Chapman) é quantas edificações pode haver ao todo, contando as que faltam nas duas camadas. Distâncias e áreas estão em metros, qualquer que seja o SRC das camadas. O extremo superior do intervalo conta como mapeado o que pode ser um pedaço de uma edificação mapeada, ou uma mal desenhada.</translation>
    </message>
    <message>
        <source>Minimum share of the smaller building that must be in common</source>
        <translation>Parte mínima da edificação menor que deve ser comum</translation>
    </message>
    <message>
        <source>Missing in OSM, beside a mapped building</source>
        <translation>Faltam no OSM, ao lado de uma edificação mapeada</translation>
    </message>
    <message>
        <source>Missing in OSM, pieces of a mapped building</source>
        <translation>Faltam no OSM, pedaços de uma edificação mapeada</translation>
    </message>
    <message>
        <source>Completeness if parts of mapped blocks count as mapped (0–1)</source>
        <translation>Completude se as partes de blocos mapeados contam (0–1)</translation>
    </message>
    <message>
        <source>Estimated total, lower end of the 95 % interval</source>
        <translation>Total estimado, extremo inferior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Estimated total, upper end of the 95 % interval</source>
        <translation>Total estimado, extremo superior do intervalo de 95 %</translation>
    </message>
</context>
<context>
    <name>BuildingGapsRun</name>
    <message>
        <source>Reading the buildings</source>
        <translation>Lendo as edificações</translation>
    </message>
    <message>
        <source>Bringing the layers together</source>
        <translation>Reunindo as camadas</translation>
    </message>
    <message>
        <source>Comparing the buildings</source>
        <translation>Comparando as edificações</translation>
    </message>
    <message>
        <source>No reference building lies inside the area.</source>
        <translation>Nenhuma edificação de referência está dentro da área.</translation>
    </message>
    <message>
        <source>No building of one layer matches one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation>Nenhuma edificação de uma camada corresponde a uma da outra, embora as extensões se sobreponham. Veja as duas no mapa: um SRC errado ou um deslocamento maior que o máximo (%1 m) são causas prováveis.</translation>
    </message>
    <message>
        <source>OSM has %1 of %2 reference buildings: %3 % (95 % interval %4–%5 %). %6 are missing in OSM, %7 OSM buildings are missing in the reference.</source>
        <translation>O OSM tem %1 de %2 edificações de referência: %3 % (intervalo de 95 %: %4–%5 %). Faltam %6 no OSM; %7 edificações do OSM faltam na referência.</translation>
    </message>
    <message>
        <source>The layers look shifted by about %1 m, more than the largest shift allowed (%2 m), so the shift was not undone and mapped buildings may be called missing. Look at both layers on the map; if they are shifted, raise the largest shift and run again.</source>
        <translation>As camadas parecem deslocadas cerca de %1 m, mais que o deslocamento máximo permitido (%2 m); por isso ele não foi desfeito e edificações mapeadas podem ser apontadas como faltantes. Veja ambas as camadas no mapa; se estiverem deslocadas, aumente o deslocamento máximo e execute de novo.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. Choose a layer of building polygons.</source>
        <translation>
            <numerusform>A camada “%2” (%3) tem %1 feição, que não pode ser comparada: %4. Escolha uma camada de polígonos de edificações.</numerusform>
            <numerusform>Nenhuma das %1 feições da camada “%2” (%3) pode ser comparada; a maioria: %4. Escolha uma camada de polígonos de edificações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feature(s) of the layer “%2” lie nearly wholly on another one of it, as if drawn twice. Each is counted and judged by itself, so one house may be counted twice: remove them, or look at them first.</source>
        <translation>
            <numerusform>%1 feição da camada “%2” está quase inteiramente sobre outra da mesma camada, como se desenhada duas vezes. Cada uma é contada e julgada por si, e uma casa pode ser contada duas vezes: remova-a ou olhe-a primeiro.</numerusform>
            <numerusform>%1 feições da camada “%2” estão quase inteiramente sobre outra da mesma camada, como se desenhadas duas vezes. Cada uma é contada e julgada por si, e uma casa pode ser contada duas vezes: remova-as ou olhe-as primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of %2 cells several shifts fit equally well (rows of equal houses look alike under many); the best guess was taken there. They have sure = 0 in OFFSETS: look at the buildings there before you trust the number.</source>
        <translation>Em %1 de %2 células vários deslocamentos servem igualmente bem (fileiras de casas iguais se parecem com muitos); ali foi tomado o melhor palpite. Elas têm sure = 0 em OFFSETS: olhe as edificações dali antes de confiar no número.</translation>
    </message>
    <message>
        <source>Of the buildings missing in OSM, %1 stand wall to wall with a mapped building (beside_mapped) and %2 are small pieces of one (part_of_mapped_building). If those count as mapped, OSM has %3 %.</source>
        <translation>Das edificações que faltam no OSM, %1 estão parede com parede com uma edificação mapeada (beside_mapped) e %2 são pedaços pequenos de uma (part_of_mapped_building). Se essas contam como mapeadas, o OSM tem %3 %.</translation>
    </message>
    <message>
        <source>The outlines of “%1” (REFERENCE) are mostly about %2 times as large as the buildings of “%3” that lie in them. If they are parcels, a parcel counts as mapped once any building on it is: compare a layer of buildings instead.</source>
        <translation>Os contornos de “%1” (REFERENCE) são em geral umas %2 vezes maiores que as edificações de “%3” dentro deles. Se forem lotes, um lote conta como mapeado assim que qualquer edificação nele está: compare uma camada de edificações.</translation>
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
        <translation>a referência</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
</context>
<context>
    <name>BuildingLayers</name>
    <message>
        <source>%1 holds more than %2 layers. Merge them first.</source>
        <translation>%1 tem mais de %2 camadas. Una-as primeiro.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds neither points nor polygons. Choose buildings.</source>
        <translation>A camada “%1” (%2) não tem pontos nem polígonos. Escolha edifícios.</translation>
    </message>
</context>
<context>
    <name>CadastreCompleteModel</name>
    <message>
        <source>Is our cadastre complete?</source>
        <translation>Nosso cadastro está completo?</translation>
    </message>
    <message>
        <source>Which buildings OpenStreetMap has and the cadastre lacks, in all and by neighbourhood.</source>
        <translation>Quais edificações o OpenStreetMap tem e faltam no cadastro, no total e por bairro.</translation>
    </message>
    <message>
        <source>Compares the cadastre with OpenStreetMap and looks at the gaps of the cadastre: the buildings that mappers have drawn and it does not hold.

The neighbourhoods get the fields of Gaps by zone and cadastre_completeness: the share of the buildings of OpenStreetMap in the zone that the cadastre has, empty where OpenStreetMap has none. Where OpenStreetMap itself is thin, look at completeness and estimated_total beside it. What OpenStreetMap has may also be newer, wrong, or gone: look at the buildings before you correct the cadastre.</source>
        <translation>Compara o cadastro com o OpenStreetMap e olha as lacunas do cadastro: as edificações que foram desenhadas no mapa e que o cadastro não tem.

Os bairros recebem os campos de Faltantes por zona e cadastre_completeness: a parte das edificações do OpenStreetMap da zona que o cadastro tem; vazio onde o OpenStreetMap não tem nenhuma. Onde o próprio OpenStreetMap é escasso, olhe também completeness e estimated_total. O que o OpenStreetMap tem também pode ser mais novo, errado ou já não existir: olhe as edificações antes de corrigir o cadastro.</translation>
    </message>
    <message>
        <source>Buildings of the cadastre</source>
        <translation>Edificações do cadastro</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificações do OpenStreetMap</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Building gaps</source>
        <translation>Edificações faltantes</translation>
    </message>
    <message>
        <source>Missing in the cadastre</source>
        <translation>Faltam no cadastro</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Faltantes por zona</translation>
    </message>
    <message>
        <source>Completeness of the cadastre</source>
        <translation>Completude do cadastro</translation>
    </message>
    <message>
        <source>Completeness of the cadastre by neighbourhood</source>
        <translation>Completude do cadastro por bairro</translation>
    </message>
    <message>
        <source>Report on the gaps of the cadastre</source>
        <translation>Relatório do que falta no cadastro</translation>
    </message>
</context>
<context>
    <name>CheckGapsModel</name>
    <message>
        <source>Check the gaps in the field</source>
        <translation>Verificar as lacunas em campo</translation>
    </message>
    <message>
        <source>A sample of the gaps, with the form and the list for the people who visit it.</source>
        <translation>Uma amostra das lacunas, com o formulário e a lista para as pessoas que a visitam.</translation>
    </message>
    <message>
        <source>Draws a sample of the results of Building gaps, and writes the form and the list of places for KoboToolbox or ODK with which people visit it. Nothing is sent: you upload the two files.

When the answers have come, Import findings brings them back to the gaps and fills in the sample, and Estimate from a sample says how many buildings are missing in all. Keep the design file for that. The page Field and crowd of the panel says what comes next.

The steps are Sample to be checked and Field check, each with its usual settings. With the matched and the extra buildings the sample also says what the comparison missed; without them it only says how many gaps are real.</source>
        <translation>Tira uma amostra dos resultados de Edificações faltantes, e grava o formulário e a lista de lugares para KoboToolbox ou ODK com os quais as pessoas a visitam. Nada é enviado: você envia os dois arquivos.

Quando chegarem as respostas, Importar achados as leva de volta às lacunas e preenche a amostra, e Estimativa a partir de uma amostra diz quantas edificações faltam no total. Guarde para isso o arquivo do plano. A página Campo e voluntários do painel diz o que vem depois.

Os passos são Amostra a verificar e Verificar em campo, cada um com as suas configurações usuais. Com as edificações correspondentes e as a mais, a amostra diz também o que a comparação não viu; sem elas só diz quantas lacunas são reais.</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes no OSM (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Correspondentes (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Faltantes na referência (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Places to visit, in all</source>
        <translation>Lugares a visitar, no total</translation>
    </message>
    <message>
        <source>The form is for</source>
        <translation>O formulário é para</translation>
    </message>
    <message>
        <source>Sample to be checked</source>
        <translation>Amostra a verificar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Design file (keep it: the estimate needs it)</source>
        <translation>Arquivo do plano (guarde-o: a estimativa precisa dele)</translation>
    </message>
    <message>
        <source>Report on the sample</source>
        <translation>Relatório da amostra</translation>
    </message>
    <message>
        <source>Field check</source>
        <translation>Verificar em campo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>List of the places</source>
        <translation>Lista dos lugares</translation>
    </message>
</context>
<context>
    <name>CheckPlaces</name>
    <message>
        <source>The places of “%1” lie in an area of %2 km². Field-TM takes less than 1,000 km². Select the places of one region, or run once for each.</source>
        <translation>Os lugares de “%1” estão em uma área de %2 km². O Field-TM aceita menos de 1.000 km². Selecione os lugares de uma região, ou execute uma vez por região.</translation>
    </message>
    <message>
        <source>The area has %1 km². Field-TM warns above 100 km²: downloads to telephones are large. Better make several projects.</source>
        <translation>A área tem %1 km². O Field-TM avisa acima de 100 km²: os downloads para o telefone são grandes. É melhor fazer vários projetos.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>even work, along streets and rivers</source>
        <translation>trabalho equilibrado, ao longo de ruas e rios</translation>
    </message>
    <message>
        <source>grid of the Tasking Manager</source>
        <translation>grade do Tasking Manager</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>quadrados</translation>
    </message>
    <message>
        <source>hexagons</source>
        <translation>hexágonos</translation>
    </message>
    <message>
        <source>simplify the borders</source>
        <translation>simplificar as bordas</translation>
    </message>
    <message>
        <source>split into several files</source>
        <translation>dividir em vários arquivos</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>value that 90 % of the footprint do not exceed</source>
        <translation>valor que 90 % do contorno não ultrapassam</translation>
    </message>
    <message>
        <source>value at the centroid</source>
        <translation>valor no centroide</translation>
    </message>
    <message>
        <source>cell that holds the point</source>
        <translation>célula que contém o ponto</translation>
    </message>
    <message>
        <source>nearest cell centre</source>
        <translation>centro de célula mais próximo</translation>
    </message>
    <message>
        <source>between four cell centres (bilinear)</source>
        <translation>entre quatro centros de célula (bilinear)</translation>
    </message>
    <message>
        <source>trapezoids between the return periods</source>
        <translation>trapézios entre os períodos de retorno</translation>
    </message>
    <message>
        <source>log-linear between the return periods</source>
        <translation>log-linear entre os períodos de retorno</translation>
    </message>
    <message>
        <source>independent events</source>
        <translation>eventos independentes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>JRC: homes, South and Central America</source>
        <translation>JRC: moradias, América Central e do Sul</translation>
    </message>
    <message>
        <source>JRC: shops and offices</source>
        <translation>JRC: comércio e escritórios</translation>
    </message>
    <message>
        <source>JRC: industry</source>
        <translation>JRC: indústria</translation>
    </message>
    <message>
        <source>JRC: transport</source>
        <translation>JRC: transporte</translation>
    </message>
    <message>
        <source>JRC: mean of all buildings</source>
        <translation>JRC: média de todas as edificações</translation>
    </message>
    <message>
        <source>JRC: homes, North America</source>
        <translation>JRC: moradias, América do Norte</translation>
    </message>
    <message>
        <source>JRC: homes, mean of the world</source>
        <translation>JRC: moradias, média mundial</translation>
    </message>
    <message>
        <source>Rio de Janeiro: low-standard homes</source>
        <translation>Rio de Janeiro: moradias de baixo padrão</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>depths or intensities</source>
        <translation>profundidades ou intensidades</translation>
    </message>
    <message>
        <source>class numbers, or an extent of 0 and 1</source>
        <translation>números de classe, ou uma extensão de 0 e 1</translation>
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
        <translation>pés</translation>
    </message>
    <message>
        <source>single rows, wherever they lie</source>
        <translation>linhas soltas, onde quer que estejam</translation>
    </message>
    <message>
        <source>some areas, a few rows in each</source>
        <translation>algumas áreas, poucas linhas em cada uma</translation>
    </message>
    <message>
        <source>more vulnerable (poverty, needs, distance)</source>
        <translation>mais vulnerável (pobreza, carências, distância)</translation>
    </message>
    <message>
        <source>less vulnerable (income, schooling, services)</source>
        <translation>menos vulnerável (renda, escolaridade, serviços)</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>metres of lines</source>
        <translation>metros de linhas</translation>
    </message>
    <message>
        <source>square metres of polygons</source>
        <translation>metros quadrados de polígonos</translation>
    </message>
    <message>
        <source>automatic: tasks get a field paper</source>
        <translation>automático: tarefas recebem uma folha de campo</translation>
    </message>
    <message>
        <source>map of a neighbourhood</source>
        <translation>mapa de um bairro</translation>
    </message>
    <message>
        <source>field paper of a task</source>
        <translation>folha de campo de uma tarefa</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>descobrir</translation>
    </message>
    <message>
        <source>on roofs</source>
        <translation>sobre os telhados</translation>
    </message>
    <message>
        <source>at doors or in the street</source>
        <translation>nas portas ou na rua</translation>
    </message>
    <message>
        <source>the best the fields allow</source>
        <translation>o melhor que os campos permitirem</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>unidades habitacionais</translation>
    </message>
    <message>
        <source>volume: footprint × levels</source>
        <translation>volume: contorno × pavimentos</translation>
    </message>
    <message>
        <source>footprint</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>equal parts for every home</source>
        <translation>partes iguais para cada moradia</translation>
    </message>
    <message>
        <source>one gap</source>
        <translation>uma lacuna</translation>
    </message>
    <message>
        <source>gaps that lie near each other</source>
        <translation>lacunas próximas entre si</translation>
    </message>
    <message>
        <source>all gaps of a task polygon</source>
        <translation>todas as lacunas de um polígono de tarefa</translation>
    </message>
    <message>
        <source>short: is it there, what it is, storeys, photo</source>
        <translation>breve: se está lá, o que é, andares, foto</translation>
    </message>
    <message>
        <source>also walls, roof, height of the floor, people</source>
        <translation>também paredes, telhado, altura do piso, pessoas</translation>
    </message>
    <message>
        <source>the language of QGIS</source>
        <translation>o idioma do QGIS</translation>
    </message>
    <message>
        <source>look through areas, tile by tile (find)</source>
        <translation>percorrer áreas, ladrilho por ladrilho (find)</translation>
    </message>
    <message>
        <source>judge shapes, one by one (validate)</source>
        <translation>julgar formas, uma por uma (validate)</translation>
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
        <translation>SCEE, edição especialista do StreetComplete (.csv)</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>“%1” in CLASS_MAP is not a word, an equals sign and a whole number from 0 to 100. Write it like: Muy alta=5;Alta=4.</source>
        <translation>“%1” em CLASS_MAP não é uma palavra, um sinal de igual e um número inteiro de 0 a 100. Escreva assim: Muito alta=5;Alta=4.</translation>
    </message>
</context>
<context>
    <name>CombinedReport</name>
    <message>
        <source>Why buildings count as missing</source>
        <translation>Por que uma edificação conta como faltante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>outro motivo</translation>
    </message>
    <message>
        <source>In harm&apos;s way</source>
        <translation>Em perigo</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1</source>
        <translation>Em perigo: %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>No mapa</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Damage (%1)</source>
        <translation>Dano (%1)</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>The damage is in the currency of the values that were given.</source>
        <translation>O dano está na moeda dos valores que foram dados.</translation>
    </message>
    <message>
        <source>Of %1 buildings it is not known, since the hazard has no data there.</source>
        <translation>De %1 edificações não se sabe, porque a ameaça não tem dados ali.</translation>
    </message>
    <message>
        <source>Year of the data: %1.</source>
        <translation>Ano dos dados: %1.</translation>
    </message>
    <message>
        <source>Tasks for mappers</source>
        <translation>Tarefas para quem mapeia</translation>
    </message>
    <message>
        <source>The work is cut into %1 tasks.</source>
        <translation>O trabalho está dividido em %1 tarefas.</translation>
    </message>
    <message>
        <source>%1 missing buildings are left in them: %2 in a task on average, %3 at most.</source>
        <translation>Restam nelas %1 edificações faltantes: %2 por tarefa em média, %3 no máximo.</translation>
    </message>
    <message>
        <source>Work in all: %1, in a task %2 on average, %3 at most.</source>
        <translation>Trabalho no total: %1; por tarefa %2 em média e %3 no máximo.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificações faltantes</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Área (km²)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Recente</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Intermediário</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antigo</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Equipamentos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>How old the map is</source>
        <translation>O quanto o mapa é antigo</translation>
    </message>
    <message>
        <source>By the day of the last edit, which is no visit to the place: a road that was split counts as new.</source>
        <translation>Pelo dia da última edição, que não é uma visita ao lugar: uma via que foi dividida conta como nova.</translation>
    </message>
    <message>
        <source>How unequal the map is</source>
        <translation>O quanto o mapa é desigual</translation>
    </message>
    <message>
        <source>The fifth of the people at the end of the ranking (the most vulnerable, where zones were ranked by vulnerability) has %1 of what is mapped, the fifth at its beginning %2. On an equal map each would have 20 %.</source>
        <translation>A quinta parte das pessoas no fim da ordem (a mais vulnerável, se as zonas foram ordenadas por vulnerabilidade) tem %1 do que está mapeado; a quinta parte do começo, %2. Em um mapa igualitário cada uma teria 20 %.</translation>
    </message>
    <message>
        <source>Communities that are not on the map</source>
        <translation>Comunidades que não estão no mapa</translation>
    </message>
    <message>
        <source>Communities of the official list that OpenStreetMap lacks: %1.</source>
        <translation>Comunidades da lista oficial que faltam no OpenStreetMap: %1.</translation>
    </message>
    <message>
        <source>People who live there: %1.</source>
        <translation>Pessoas que vivem ali: %1.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Settlements without a name</source>
        <translation>Povoados sem nome</translation>
    </message>
    <message>
        <source>%1 settlements with %2 buildings have no name on the map.</source>
        <translation>%1 povoados com %2 edificações não têm nome no mapa.</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nome mais próximo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>OpenStreetMap lacks about %1 buildings (%2 to %3).</source>
        <translation>No OpenStreetMap faltam cerca de %1 edificações (de %2 a %3).</translation>
    </message>
    <message>
        <source>It has %1 of all buildings (%2).</source>
        <translation>Ele tem %1 de todas as edificações (%2).</translation>
    </message>
    <message>
        <source>Of the buildings that were called missing, %1 are (%2).</source>
        <translation>Das edificações dadas como faltantes, %1 o são de verdade (%2).</translation>
    </message>
    <message>
        <source>Of what is missing, this report shows %1 (%2).</source>
        <translation>Do que falta, este relatório mostra %1 (%2).</translation>
    </message>
    <message>
        <source>What people found who looked</source>
        <translation>O que encontrou quem verificou</translation>
    </message>
    <message>
        <source>A sample was checked one by one. With 95 % certainty:</source>
        <translation>Uma amostra foi verificada, um por um. Com 95 % de certeza:</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>O quanto isto é certo</translation>
    </message>
    <message>
        <source>%1 buildings missing</source>
        <translation>faltam %1 edificações</translation>
    </message>
    <message>
        <source>%1: %2 (zones: %3)</source>
        <translation>%1: %2 (zonas: %3)</translation>
    </message>
    <message>
        <source>surely nine tenths or more are mapped</source>
        <translation>com certeza estão mapeados nove décimos ou mais</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>falta uma parte</translation>
    </message>
    <message>
        <source>half or more may be missing</source>
        <translation>pode faltar a metade ou mais</translation>
    </message>
    <message>
        <source>too few buildings to tell</source>
        <translation>há edificações de menos para saber</translation>
    </message>
    <message>
        <source>Missing building: %1</source>
        <translation>Edificação faltante: %1</translation>
    </message>
    <message>
        <source>Missing building</source>
        <translation>Edificação faltante</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Mapa das zonas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Borders of tasks</source>
        <translation>Limites das tarefas</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Missing roads</source>
        <translation>Vias faltantes</translation>
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
        <translation>Primeiro está a zona por onde convém começar.</translation>
    </message>
    <message>
        <source>The zone where most is missing stands first.</source>
        <translation>Primeiro está a zona onde mais falta.</translation>
    </message>
    <message>
        <source>What the map lacks, who is in harm&apos;s way, where to start</source>
        <translation>O que falta no mapa, quem está em perigo e por onde começar</translation>
    </message>
    <message>
        <source>What the map lacks and where to start</source>
        <translation>O que falta no mapa e por onde começar</translation>
    </message>
    <message>
        <source>Sources and settings</source>
        <translation>Fontes e configuração</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Few data</source>
        <translation>Poucos dados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1.9 million and a currency</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>O que falta?</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way?</source>
        <translation>Quem está em perigo?</translation>
    </message>
    <message>
        <source>Where first?</source>
        <translation>Por onde começar?</translation>
    </message>
    <message>
        <source>The map has nearly all buildings.</source>
        <translation>O mapa tem quase todas as edificações.</translation>
    </message>
    <message>
        <source>A part of the buildings is missing from the map.</source>
        <translation>Falta no mapa uma parte das edificações.</translation>
    </message>
    <message>
        <source>Half of the buildings or more may be missing from the map.</source>
        <translation>Pode faltar no mapa a metade das edificações ou mais.</translation>
    </message>
    <message>
        <source>OpenStreetMap has every one of the %1 buildings of the reference.</source>
        <translation>O OpenStreetMap tem todas as edificações da referência, que são %1.</translation>
    </message>
    <message>
        <source>Of %1 buildings of the reference, OpenStreetMap lacks %2 (%3).</source>
        <translation>De %1 edificações da referência faltam %2 no OpenStreetMap (%3).</translation>
    </message>
    <message>
        <source>With 95 % certainty it has %1 of them.</source>
        <translation>Com 95 % de certeza o mapa tem de %1 delas.</translation>
    </message>
    <message>
        <source>OpenStreetMap lacks %1 buildings of the reference.</source>
        <translation>No OpenStreetMap faltam %1 edificações da referência.</translation>
    </message>
    <message>
        <source>Of %1 of roads, %2 are missing (%3).</source>
        <translation>De %1 de vias faltam %2 (%3).</translation>
    </message>
    <message>
        <source>The damage would be about %1.</source>
        <translation>O dano seria de cerca de %1.</translation>
    </message>
    <message>
        <source>The damage would be about %1 (%2 to %3).</source>
        <translation>O dano seria de cerca de %1 (de %2 a %3).</translation>
    </message>
    <message>
        <source>%1 buildings stand where %2 reaches; %3 of them are on no map.</source>
        <translation>%1 edificações estão onde chega %2; %3 delas não aparecem no mapa.</translation>
    </message>
    <message>
        <source>%1 buildings of the map stand where %2 reaches. Those that are missing were not looked at.</source>
        <translation>%1 edificações do mapa estão onde chega %2. As que faltam não foram olhadas.</translation>
    </message>
    <message>
        <source>Since the gap is an estimate, there may be %1 to %2.</source>
        <translation>Como a lacuna é uma estimativa, podem ser de %1 a %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>In %1, then in %2.</source>
        <translation>Em %1, depois em %2.</translation>
    </message>
    <message>
        <source>In %1, then in %2 and %3.</source>
        <translation>Em %1, depois em %2 e %3.</translation>
    </message>
    <message>
        <source>Why there first</source>
        <translation>Por que começar ali</translation>
    </message>
    <message>
        <source>of %1 buildings %2 are missing.</source>
        <translation>de %1 edificações faltam %2.</translation>
    </message>
    <message>
        <source>How sure: with 95 % certainty the map has %1, so that %2 to %3 buildings are missing.</source>
        <translation>Quanta certeza: com 95 % de certeza o mapa tem de %1, de modo que faltam entre %2 e %3 edificações.</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1 buildings, %2 of them on no map.</source>
        <translation>Em perigo: %1 edificações, das quais %2 não aparecem no mapa.</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1 buildings.</source>
        <translation>Em perigo: %1 edificações.</translation>
    </message>
    <message>
        <source>Roads missing: %1 of %2.</source>
        <translation>Vias que faltam: %1 de %2.</translation>
    </message>
    <message>
        <source>Buildings missing in OSM</source>
        <translation>Edificações que faltam no OSM</translation>
    </message>
    <message>
        <source>Buildings of the reference</source>
        <translation>Edificações da referência</translation>
    </message>
    <message>
        <source>Roads missing (m)</source>
        <translation>Vias que faltam (m)</translation>
    </message>
    <message>
        <source>Buildings in harm&apos;s way</source>
        <translation>Edificações em perigo</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>Ano dos dados</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>a ameaça</translation>
    </message>
    <message>
        <source>The tasks with most work; all of them are in the layer.</source>
        <translation>As tarefas com mais trabalho; todas estão na camada.</translation>
    </message>
    <message>
        <source>The cadastre has nearly all buildings.</source>
        <translation>O cadastro tem quase todas as edificações.</translation>
    </message>
    <message>
        <source>A part of the buildings is missing from the cadastre.</source>
        <translation>Falta ao cadastro uma parte das edificações.</translation>
    </message>
    <message>
        <source>Half of the buildings or more may be missing from the cadastre.</source>
        <translation>Pode faltar ao cadastro metade das edificações ou mais.</translation>
    </message>
    <message>
        <source>The cadastre has every one of the %1 buildings of OpenStreetMap.</source>
        <translation>O cadastro tem todas as edificações do OpenStreetMap, que são %1.</translation>
    </message>
    <message>
        <source>Of %1 buildings of OpenStreetMap, the cadastre lacks %2 (%3).</source>
        <translation>De %1 edificações do OpenStreetMap, faltam ao cadastro %2 (%3).</translation>
    </message>
    <message>
        <source>With 95 % certainty it has at least %1 of them.</source>
        <translation>Com 95 % de certeza tem ao menos %1 delas.</translation>
    </message>
    <message>
        <source>The answers of people who looked at %1 of them are counted.</source>
        <translation>Contam-se as respostas de quem olhou %1 delas.</translation>
    </message>
    <message>
        <source>The cadastre lacks %1 buildings of OpenStreetMap.</source>
        <translation>Faltam ao cadastro %1 edificações do OpenStreetMap.</translation>
    </message>
    <message>
        <source>That is the order of priority.</source>
        <translation>Essa é a ordem de prioridade.</translation>
    </message>
    <message>
        <source>%1 of the %2 missing buildings are there.</source>
        <translation>Lá estão %1 das %2 edificações faltantes.</translation>
    </message>
    <message>
        <source>%1 of the %2 buildings in harm&apos;s way are there.</source>
        <translation>Lá estão %1 das %2 edificações em perigo.</translation>
    </message>
    <message>
        <source>%1 of the %2 of missing roads are there.</source>
        <translation>Lá estão %1 dos %2 de vias faltantes.</translation>
    </message>
    <message>
        <source>How sure: with 95 % certainty the cadastre has %1, so that %2 to %3 buildings are missing.</source>
        <translation>Quão certo é: com 95 % de certeza o cadastro tem de %1, portanto faltam de %2 a %3 edificações.</translation>
    </message>
    <message>
        <source>People who looked found that %1 more are none; they are left out.</source>
        <translation>Quem olhou achou que outras %1 não o são; não se contam.</translation>
    </message>
    <message>
        <source>Below the first class</source>
        <translation>Abaixo da primeira classe</translation>
    </message>
    <message>
        <source>The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if nine tenths or more of its buildings are mapped for sure.</source>
        <translation>A cor de uma zona segue o extremo inferior do que é certo, não o meio: uma zona está bem só se com certeza nove décimos ou mais de suas edificações estão mapeados.</translation>
    </message>
    <message>
        <source>Where the reference has fewer than 25 buildings, or does not say how sure it is, the zone stays grey.</source>
        <translation>Onde a referência tem menos de 25 edificações, ou não diz quão certo é, a zona fica cinza.</translation>
    </message>
    <message>
        <source>The totals add up all zones: a building in two zones counts twice.</source>
        <translation>Os totais somam todas as zonas: uma edificação que está em duas zonas conta duas vezes.</translation>
    </message>
    <message>
        <source>People looked at %1 of the buildings that were called missing: %2 are, %3 are not and are left out. Of the %4 others the same share counts, %5. Who looks begins with the most doubtful, so that more may be missing: the range reaches as far as if all of them were. What stands in harm&apos;s way does not count the answers.</source>
        <translation>Foram olhadas %1 das edificações que constavam como faltantes: %2 o são, %3 não o são e não se contam. Das outras %4 conta a mesma parte, %5. Quem olha começa pelas mais duvidosas, então podem faltar mais: o intervalo vai até onde faltam todas elas. O que está em perigo não conta as respostas.</translation>
    </message>
    <message>
        <source>%1 buildings in harm&apos;s way</source>
        <translation>%1 edificações em perigo</translation>
    </message>
    <message>
        <source>Zones without a place, or far from all others, which the map does not show (%1): %2.</source>
        <translation>Zonas sem lugar, ou longe de todas as outras, que o mapa não mostra (%1): %2.</translation>
    </message>
    <message>
        <source>Missing buildings without a place, or beyond the map, which it does not show: %1.</source>
        <translation>Edificações faltantes sem lugar, ou fora do mapa, que este não mostra: %1.</translation>
    </message>
    <message>
        <source>In the cadastre</source>
        <translation>No cadastro</translation>
    </message>
    <message>
        <source>The zone with most buildings in harm&apos;s way stands first.</source>
        <translation>A zona com mais edificações em perigo está em primeiro lugar.</translation>
    </message>
    <message>
        <source>What the cadastre lacks and where</source>
        <translation>O que falta ao cadastro e onde</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way and where</source>
        <translation>Quem está em perigo e onde</translation>
    </message>
    <message>
        <source>What is known of the map</source>
        <translation>O que se sabe do mapa</translation>
    </message>
    <message>
        <source>Buildings missing in the cadastre</source>
        <translation>Edificações que faltam no cadastro</translation>
    </message>
    <message>
        <source>Buildings of OpenStreetMap</source>
        <translation>Edificações do OpenStreetMap</translation>
    </message>
    <message>
        <source>With 95 % certainty the cadastre has %1 of them.</source>
        <translation>Com 95 % de certeza o cadastro tem de %1 delas.</translation>
    </message>
    <message>
        <source>The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if nine tenths or more of its buildings are in the cadastre for sure.</source>
        <translation>A cor de uma zona segue o extremo inferior do que é certo, não o meio: uma zona está bem só se com certeza nove décimos ou mais de suas edificações estão no cadastro.</translation>
    </message>
    <message>
        <source>“With 95 % certainty” means: of 20 such ranges, 19 hold the true share.</source>
        <translation>“Com 95 % de certeza” quer dizer: de 20 intervalos assim, 19 contêm a parte verdadeira.</translation>
    </message>
    <message>
        <source>What OpenStreetMap itself lacks is not counted.</source>
        <translation>O que falta ao próprio OpenStreetMap não é contado.</translation>
    </message>
    <message>
        <source>What the reference itself lacks is not counted.</source>
        <translation>O que falta à própria referência não é contado.</translation>
    </message>
    <message>
        <source>surely nine tenths or more are in the cadastre</source>
        <translation>com certeza nove décimos ou mais estão no cadastro</translation>
    </message>
    <message>
        <source>no building in harm&apos;s way</source>
        <translation>nenhuma edificação em perigo</translation>
    </message>
    <message>
        <source>%1 to %2 buildings in harm&apos;s way</source>
        <translation>de %1 a %2 edificações em perigo</translation>
    </message>
    <message>
        <source>About %1 of %2 people live there; they were shared out over the buildings, not counted in them.</source>
        <translation>Ali vivem cerca de %1 de %2 pessoas; elas foram repartidas entre as edificações, não contadas nelas.</translation>
    </message>
    <message>
        <source>About %1 people live in them.</source>
        <translation>Nelas vivem cerca de %1 pessoas.</translation>
    </message>
</context>
<context>
    <name>CombinedReportAlgorithm</name>
    <message>
        <source>report,summary,page,print,pdf,spreadsheet,excel,mayor,council,traffic light,map,neighbourhood</source>
        <translation>relatório,resumo,página,imprimir,pdf,planilha,excel,prefeito,câmara,semáforo,mapa,bairro</translation>
    </message>
    <message>
        <source>One page for everyone who decides or maps: what is missing, who is in harm&apos;s way, where to start.</source>
        <translation>Uma página para quem decide e para quem mapeia: o que falta, quem está em perigo e por onde começar.</translation>
    </message>
    <message>
        <source>Makes one page of the results of the other algorithms, the answer first: what the map lacks, who is in harm&apos;s way, where to start. Then a map on which one zooms and chooses zones, a light for each zone, roads, tasks, sources and how sure it all is.

Give whatever there is; nothing but one of the layers is needed. Zones of several results are known again by their shape, else by their name. A zone is good where nine tenths of its buildings or more are mapped for sure (the lower end of the 95 % range), poor where that is less than half, and grey where the reference has fewer than 25 buildings.

The page is one file without anything from the network: send it, print it, open it on a telephone. PDF and the spreadsheet say the same.</source>
        <translation>Faz uma só página com os resultados dos outros algoritmos, com a resposta primeiro: o que falta no mapa, quem está em perigo e por onde começar. Depois um mapa que se aproxima e onde se escolhem zonas, um semáforo por zona, as vias, as tarefas, as fontes e o quanto tudo é certo.

Dê o que houver; basta uma das camadas. As zonas de vários resultados são reconhecidas pela forma e, se não, pelo nome. Uma zona está boa onde com certeza nove décimos de suas edificações ou mais estão mapeados (a ponta inferior da faixa de 95 %), ruim onde isso é menos da metade, e cinza onde a referência tem menos de 25 edificações.

A página é um só arquivo sem nada da rede: envie-a, imprima-a ou abra-a em um celular. O PDF e a planilha dizem o mesmo.</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Faltantes por zona</translation>
    </message>
    <message>
        <source>Roads by zone</source>
        <translation>Vias por zona</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposição por zona</translation>
    </message>
    <message>
        <source>Priority zones</source>
        <translation>Zonas prioritárias</translation>
    </message>
    <message>
        <source>Tasks (from Task areas or Gaps by task)</source>
        <translation>Tarefas (de Áreas de tarefas ou Faltantes por tarefa)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Age of the map (from Map quality)</source>
        <translation>Idade do mapa (de Qualidade do mapa)</translation>
    </message>
    <message>
        <source>Inequality of the map</source>
        <translation>Desigualdade do mapa</translation>
    </message>
    <message>
        <source>Communities that are not on the map (from Settlement gaps)</source>
        <translation>Comunidades que não estão no mapa (de Localidades faltantes)</translation>
    </message>
    <message>
        <source>Estimate from a checked sample</source>
        <translation>Estimativa com uma amostra verificada</translation>
    </message>
    <message>
        <source>Whose report it is (name of the municipality)</source>
        <translation>De quem é o relatório (nome do município)</translation>
    </message>
    <message>
        <source>Name of the hazard (for example: the flood of a hundred years)</source>
        <translation>Nome da ameaça (por exemplo: a inundação de cem anos)</translation>
    </message>
    <message>
        <source>Currency of the damage (for example: USD)</source>
        <translation>Moeda do dano (por exemplo: BRL)</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>Ano dos dados</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Field with the names of the zones (empty: found by itself)</source>
        <translation>Campo com os nomes das zonas (vazio: é achado sozinho)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>O mesmo em PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The same as spreadsheet</source>
        <translation>O mesmo em planilha</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Planilhas (*.xlsx)</translation>
    </message>
    <message>
        <source>There is nothing to report on: no layer is given. Choose at least one result of the other algorithms, for example GAPS_BY_ZONE.</source>
        <translation>Não há nada a relatar: nenhuma camada foi dada. Escolha ao menos um resultado dos outros algoritmos, por exemplo GAPS_BY_ZONE.</translation>
    </message>
    <message>
        <source>ZONE_NAME_FIELD is given, but no layer of zones. Leave it empty.</source>
        <translation>ZONE_NAME_FIELD foi dado, mas nenhuma camada de zonas. Deixe-o vazio.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields.</source>
        <translation>A camada “%1” não tem o campo “%2” (%3). Escolha um de seus campos.</translation>
    </message>
    <message>
        <source>The picture %1 (LOGO) cannot be opened: %2. Choose another one, or leave it empty.</source>
        <translation>A imagem %1 (LOGO) não pode ser aberta: %2. Escolha outra ou deixe vazio.</translation>
    </message>
    <message>
        <source>The picture %1 (LOGO) has %2 kB; the report takes 500 kB at most. Make it smaller, 400 pixels wide are enough.</source>
        <translation>A imagem %1 (LOGO) tem %2 kB; o relatório aceita 500 kB no máximo. Diminua-a: 400 pixels de largura bastam.</translation>
    </message>
    <message>
        <source>The file %1 (LOGO) is no picture in PNG or JPEG, or is damaged. Save it as PNG, or leave LOGO empty.</source>
        <translation>O arquivo %1 (LOGO) não é uma imagem PNG ou JPEG, ou está danificado. Salve-o como PNG ou deixe LOGO vazio.</translation>
    </message>
    <message>
        <source>%1 has %2 letters; the report has room for %3. Shorten it.</source>
        <translation>%1 tem %2 letras; no relatório cabem %3. Encurte-o.</translation>
    </message>
    <message>
        <source>Combined report</source>
        <translation>Relatório combinado</translation>
    </message>
    <message>
        <source>Zones of “%1” that no layer before it has, by shape or by name: %2. They stand in rows of their own. Run all steps with the same zones.</source>
        <translation>Zonas de “%1” que nenhuma camada anterior tem, nem pela forma nem pelo nome: %2. Ficam em linhas próprias. Execute todos os passos com as mesmas zonas.</translation>
    </message>
    <message>
        <source>There are too many missing buildings to draw them one by one; the map shows the zones.</source>
        <translation>Há edificações faltantes demais para desenhá-las uma por uma; o mapa mostra as zonas.</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>Lendo os resultados</translation>
    </message>
    <message>
        <source>The hazard has no name in the report: give HAZARD_NAME.</source>
        <translation>A ameaça não tem nome no relatório: dê HAZARD_NAME.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escrevendo os resultados</translation>
    </message>
    <message>
        <source>Missing buildings (from Building gaps or Review gaps)</source>
        <translation>Edificações faltantes (de Edificações faltantes ou de Revisar lacunas)</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificações faltantes</translation>
    </message>
    <message>
        <source>“%1” (GAPS) holds answers of people, but the zones do not count them. Run Gaps by zone with that layer as CHECKED, and give its result here.</source>
        <translation>“%1” (GAPS) tem respostas de pessoas, mas as zonas não as contam. Execute Faltantes por zona com essa camada como CHECKED, e dê aqui o resultado.</translation>
    </message>
    <message>
        <source>“%1” (GAPS) holds what the reference lacks, not what OpenStreetMap lacks. Choose the layer Missing in OSM.</source>
        <translation>“%1” (GAPS) tem o que falta à referência, não o que falta ao OpenStreetMap. Escolha a camada Faltam no OSM.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What has changed since %1</source>
        <translation>O que mudou desde %1</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now (%4).</source>
        <comment>what is counted, two numbers, the difference</comment>
        <translation>%1: antes %2, agora %3 (%4).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now</source>
        <translation>%1: antes %2, agora %3</translation>
    </message>
    <message>
        <source>%1: “%2” then, “%3” now</source>
        <translation>%1: antes “%2”, agora “%3”</translation>
    </message>
    <message>
        <source>The earlier report was made with other settings (%1), so a part of the change may come from them.</source>
        <translation>O relatório anterior foi feito com outras configurações (%1), por isso uma parte da mudança pode vir delas.</translation>
    </message>
    <message>
        <source>The layers have other names than then (%1).</source>
        <translation>As camadas têm outros nomes do que antes (%1).</translation>
    </message>
    <message>
        <source>Where it has changed most</source>
        <translation>Onde mais mudou</translation>
    </message>
    <message>
        <source>No zone has another number than then.</source>
        <translation>Nenhuma zona tem outro número do que antes.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message numerus="yes">
        <source>%1 zone(s) of the earlier report are not in this one under the same name.</source>
        <translation>
            <numerusform>%1 zona do relatório anterior não está neste com o mesmo nome.</numerusform>
            <numerusform>%1 zonas do relatório anterior não estão neste com o mesmo nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier report was made by another rule of comparison (version %1 then, %2 now). What the numbers differ by comes from the rule as well as from the map, and no changes of single places are listed. Run the earlier data again to compare.</source>
        <translation>O relatório anterior foi feito com outra regra de comparação (versão %1 então, %2 agora). A diferença dos números vem tanto da regra como do mapa, e não são listadas mudanças de lugares. Execute de novo os dados anteriores para comparar.</translation>
    </message>
</context>
<context>
    <name>CrowdGaps</name>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no value of their own in the field %3: they get an id made of their place, and are found again as long as they are not moved.</source>
        <translation>
            <numerusform>%1 linha de “%2” não tem um valor próprio no campo %3: recebe um id feito do seu lugar e é reencontrada enquanto não for movida.</numerusform>
            <numerusform>%1 linhas de “%2” não têm um valor próprio no campo %3: recebem um id feito do seu lugar e são reencontradas enquanto não forem movidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of “%1” can be handed out: %2. Look at the layer, or give another one.</source>
        <translation>Nenhuma linha de “%1” pode ser entregue: %2. Verifique a camada ou dê outra.</translation>
    </message>
</context>
<context>
    <name>EditorLinks</name>
    <message>
        <source>The project names no imagery of its own.</source>
        <translation>O projeto não indica imagens próprias.</translation>
    </message>
    <message>
        <source>The project&apos;s imagery (“%1”) is not a set of tiles that QGIS can show. JOSM and iD know it by that name.</source>
        <translation>As imagens do projeto (“%1”) não são blocos que o QGIS possa mostrar. O JOSM e o iD as conhecem por esse nome.</translation>
    </message>
    <message>
        <source>Task %1 of project %2</source>
        <translation>Tarefa %1 do projeto %2</translation>
    </message>
    <message>
        <source>Outline of task %1</source>
        <translation>Contorno da tarefa %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>part of a building that is mapped, so no work of its own (INCLUDE_PARTS counts them)</source>
        <translation>parte de um edifício já mapeado, portanto não é trabalho próprio (INCLUDE_PARTS as conta)</translation>
    </message>
    <message>
        <source>damaged geometry</source>
        <translation>geometria danificada</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 could be read (%4). The file is damaged, was not copied whole, or was changed meanwhile: get it again, and run again.</source>
        <translation>Foi possível ler %1 de %2 linhas de %3 (%4). O arquivo está danificado, não foi copiado por inteiro ou foi alterado nesse meio-tempo: obtenha-o de novo e execute novamente.</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be %2. Correct it and run again.</source>
        <translation>O parâmetro %1 não pode ser %2. Corrija-o e execute de novo.</translation>
    </message>
    <message>
        <source>A layer has more than four thousand million vertices. Split it by area and run each part.</source>
        <translation>Uma camada tem mais de quatro bilhões de vértices. Divida-a por áreas e execute cada parte.</translation>
    </message>
    <message>
        <source>The geometry library could not go on: %1. Run “Fix geometries” on both layers and try again.</source>
        <translation>A biblioteca de geometria não pôde continuar: %1. Execute “Corrigir geometrias” nas duas camadas e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough memory for layers of this size. Close other programs, or run the area in parts with the parameter AREA.</source>
        <translation>Não há memória suficiente para camadas deste tamanho. Feche outros programas, ou execute por partes com o parâmetro AREA.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lacuna (%1). Your layers were not changed. Please report this sentence with a small sample of the data.</source>
        <translation>Algo falhou dentro do Lacuna (%1). As suas camadas não foram alteradas. Por favor, relate esta frase com uma pequena amostra dos dados.</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sem geometria</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>geometria vazia</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>não é um polígono</translation>
    </message>
    <message>
        <source>coordinates that are no numbers or far outside the layer&apos;s CRS</source>
        <translation>coordenadas que não são números ou estão muito fora do SRC da camada</translation>
    </message>
    <message>
        <source>coordinates that cannot be transformed</source>
        <translation>coordenadas que não podem ser transformadas</translation>
    </message>
    <message>
        <source>invalid geometry that cannot be repaired safely</source>
        <translation>geometria inválida que não pode ser reparada com segurança</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sem área</translation>
    </message>
    <message>
        <source>smaller than the minimum area</source>
        <translation>menor que a área mínima</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>fora da área</translation>
    </message>
    <message>
        <source>%1 has no building at all.</source>
        <translation>%1 não tem nenhuma edificação.</translation>
    </message>
    <message>
        <source>Nothing near: the nearest building of %1 is %2 m away.</source>
        <translation>Nada perto: a edificação mais próxima de %1 está a %2 m.</translation>
    </message>
    <message>
        <source>No building of %1 covers it; the nearest is %2 m away.</source>
        <translation>Nenhuma edificação de %1 a cobre; a mais próxima está a %2 m.</translation>
    </message>
    <message>
        <source>A building of %1 covers only %2 % of it or it of that one, too little to be the same.</source>
        <translation>Uma edificação de %1 cobre só %2 % dela, ou ela daquela: pouco demais para ser a mesma.</translation>
    </message>
    <message>
        <source>nothing near</source>
        <translation>nada perto</translation>
    </message>
    <message>
        <source>neighbours only</source>
        <translation>apenas vizinhas</translation>
    </message>
    <message>
        <source>too small an overlap</source>
        <translation>sobreposição pequena demais</translation>
    </message>
    <message>
        <source>not a line</source>
        <translation>não é uma linha</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>sem comprimento</translation>
    </message>
    <message>
        <source>the same as an earlier feature of the layer</source>
        <translation>igual a uma feição anterior da camada</translation>
    </message>
    <message>
        <source>in none of the zones</source>
        <translation>em nenhuma das zonas</translation>
    </message>
    <message>
        <source>The layer “%1” has no features. If it should, look for an active filter or a selection (“Selected features only”).</source>
        <translation>A camada “%1” não tem feições. Se deveria ter, procure um filtro ativo ou uma seleção (“Apenas feições selecionadas”).</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” do not overlap: their extents are about %3 km apart. Check the CRS of both (%4 and %5).</source>
        <translation>As camadas “%1” e “%2” não se sobrepõem: as suas extensões estão a cerca de %3 km. Verifique o SRC de ambas (%4 e %5).</translation>
    </message>
    <message>
        <source>The shift between the layers was found in %1 of %2 cells (largest %3 m) and undone for the comparison.</source>
        <translation>O deslocamento entre as camadas foi encontrado em %1 de %2 células (o maior, %3 m) e desfeito para a comparação.</translation>
    </message>
    <message>
        <source>None of the features of the layer “%1” could be compared; the reasons are above.</source>
        <translation>Nenhuma feição da camada “%1” pôde ser comparada; os motivos estão acima.</translation>
    </message>
    <message>
        <source>The layer “%1” was changed while it was being compared. Run again when nobody edits it.</source>
        <translation>A camada “%1” mudou enquanto era comparada. Execute de novo quando ninguém a estiver editando.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) skipped: %3.</source>
        <translation>
            <numerusform>%1: %2 feição ignorada: %3.</numerusform>
            <numerusform>%1: %2 feições ignoradas: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster %1 could not be opened (%2). Check that the file exists and is a raster that QGIS can show.</source>
        <translation>Não foi possível abrir o raster %1 (%2). Verifique se o arquivo existe e se é um raster que o QGIS consegue mostrar.</translation>
    </message>
    <message>
        <source>The raster %1 has no band %2; it has %3. Choose another BAND.</source>
        <translation>O raster %1 não tem banda %2; tem %3. Escolha outra BAND.</translation>
    </message>
    <message>
        <source>Band %2 of the raster %1 holds complex numbers, which are no depths. Choose a band of plain numbers.</source>
        <translation>A banda %2 do raster %1 tem números complexos, que não são profundidades. Escolha uma banda de números simples.</translation>
    </message>
    <message>
        <source>The raster %1 does not say where its cells lie (no usable geotransform). Georeference it first, for example with Raster ▸ Georeferencer.</source>
        <translation>O raster %1 não diz onde estão as suas células (não há georreferenciamento utilizável). Georreferencie-o antes, por exemplo com Raster ▸ Georreferenciador.</translation>
    </message>
    <message>
        <source>The raster %1 cannot be read between column %2, row %3 and column %4, row %5 (%6). The file is damaged there, or was not copied whole: get it again, and run again.</source>
        <translation>O raster %1 não pode ser lido entre a coluna %2, linha %3 e a coluna %4, linha %5 (%6). O arquivo está danificado aí, ou não foi copiado inteiro: obtenha-o de novo e execute outra vez.</translation>
    </message>
    <message>
        <source>The curve file %1 could not be read as CSV. Check that it exists and is a text table.</source>
        <translation>Não foi possível ler como CSV o arquivo de curvas %1. Verifique se existe e se é uma tabela de texto.</translation>
    </message>
    <message>
        <source>The curve file needs a first line with the column names depth_m and damage (and curve_id for several curves); it has: %1.</source>
        <translation>O arquivo de curvas precisa de uma primeira linha com os nomes de coluna depth_m e damage (e curve_id para várias curvas); tem: %1.</translation>
    </message>
    <message>
        <source>The curve file %1 has no rows below its column names.</source>
        <translation>O arquivo de curvas %1 não tem linhas abaixo dos nomes de coluna.</translation>
    </message>
    <message>
        <source>Curve file, line %1: </source>
        <translation>Arquivo de curvas, linha %1: </translation>
    </message>
    <message>
        <source>“%1” has a comma as decimal sign. Write a point (0.5), and save the file again.</source>
        <translation>“%1” tem uma vírgula decimal. Escreva um ponto (0.5) e salve o arquivo de novo.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>the depth %1 is less than the one before it. Sort the rows of each curve by depth.</source>
        <translation>a profundidade %1 é menor que a anterior. Ordene as linhas de cada curva por profundidade.</translation>
    </message>
    <message>
        <source>the depth %1 was there before. Keep one row per depth and curve; several curves need a column curve_id.</source>
        <translation>a profundidade %1 já apareceu antes. Deixe uma linha por profundidade e curva; várias curvas precisam de uma coluna curve_id.</translation>
    </message>
    <message>
        <source>the depth %1 is below 0. Depths count from the floor upwards.</source>
        <translation>a profundidade %1 é menor que 0. As profundidades contam-se do piso para cima.</translation>
    </message>
    <message>
        <source>the damage %1 is not a share between 0 and 1. Divide percentages by 100.</source>
        <translation>o dano %1 não é uma proporção entre 0 e 1. Divida as porcentagens por 100.</translation>
    </message>
    <message>
        <source>not a point</source>
        <translation>não é um ponto</translation>
    </message>
    <message>
        <source>weight below 0 or not a number</source>
        <translation>peso menor que 0 ou que não é um número</translation>
    </message>
    <message>
        <source>The layer “%1” (AREA) holds no polygon.</source>
        <translation>A camada “%1” (AREA) não contém nenhum polígono.</translation>
    </message>
    <message>
        <source>The GeoPackage %1 could not be used (%2). Nothing in it was changed. Check that the folder exists and can be written, that there is room on the disk, and that no layer of the file is being edited.</source>
        <translation>Não foi possível usar o GeoPackage %1 (%2). Nada nele foi mudado. Verifique se a pasta existe e permite escrita, se há espaço no disco e se nenhuma camada do arquivo está em edição.</translation>
    </message>
    <message>
        <source>%1 already holds a project %2, of another Tasking Manager (%3). Choose another file.</source>
        <translation>%1 já contém um projeto %2, de outro Tasking Manager (%3). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>too large for a building (over 1.5 km² or 2 km across)</source>
        <translation>grande demais para uma edificação (mais de 1,5 km² ou de 2 km de comprimento)</translation>
    </message>
    <message>
        <source>Nothing is drawn here in %1, but the building it stands wall to wall with is there (%2).</source>
        <translation>Nada está desenhado aqui em %1, mas a edificação com que está parede com parede está lá (%2).</translation>
    </message>
    <message>
        <source>A piece of %2 m² on a building of %3 m² that is in %1 (%4); often drawn as one with it.</source>
        <translation>Um pedaço de %2 m² em uma edificação de %3 m² que está em %1 (%4); muitas vezes é desenhado junto com ela.</translation>
    </message>
    <message>
        <source>beside a mapped building</source>
        <translation>ao lado de uma edificação mapeada</translation>
    </message>
    <message>
        <source>piece of a mapped building</source>
        <translation>pedaço de uma edificação mapeada</translation>
    </message>
    <message>
        <source>several points in one feature (make features of one point each first: Multipart to singleparts)</source>
        <translation>vários pontos em uma feição (faça antes feições de um só ponto: Multipartes para partes simples)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) had an invalid geometry and were measured by a repaired one (parts that overlap joined; area of the parts changed by less than 1 %). The results hold the original geometry.</source>
        <translation>
            <numerusform>%1: %2 feição tinha uma geometria inválida e foi medida com uma reparada (as partes que se cobrem foram unidas; a área das partes mudou menos de 1 %). Os resultados conservam a geometria original.</numerusform>
            <numerusform>%1: %2 feições tinham uma geometria inválida e foram medidas com uma reparada (as partes que se cobrem foram unidas; a área das partes mudou menos de 1 %). Os resultados conservam a geometria original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shift between the layers was looked for in %1 cell(s) of 100 m and found in none: there was too little to go by. The layers were compared where they lie.</source>
        <translation>
            <numerusform>Procurou-se um deslocamento entre as camadas em %1 célula de 100 m e não se encontrou: havia muito pouco em que se basear. As camadas foram comparadas onde estão.</numerusform>
            <numerusform>Procurou-se um deslocamento entre as camadas em %1 células de 100 m e não se encontrou em nenhuma: havia muito pouco em que se basear. As camadas foram comparadas onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster %1 was not copied whole, or is damaged: %2 of its %3 rows are there. Get it again, and run again.</source>
        <translation>O raster %1 não foi copiado inteiro ou está danificado: há %2 das suas %3 linhas. Obtenha-o de novo e execute outra vez.</translation>
    </message>
    <message>
        <source>%1 rows of %2 could be read, and then no more (%3). The file is damaged, or was not copied whole: get it again, and run again.</source>
        <translation>Foi possível ler %1 linhas de %2, e depois nenhuma mais (%3). O arquivo está danificado ou não foi copiado inteiro: obtenha-o de novo e execute outra vez.</translation>
    </message>
    <message>
        <source>The view “%2” of %1 gives rows without end, or takes too long to count. Save it as a table with an end (LIMIT), and choose that table.</source>
        <translation>A vista “%2” de %1 dá linhas sem fim, ou demora demais para ser contada. Salve-a como tabela com um fim (LIMIT) e escolha essa tabela.</translation>
    </message>
    <message>
        <source>The file %1 is damaged from line %2 on, or was not copied whole: %3 of %4 rows are right. Get it again, and run again.</source>
        <translation>O arquivo %1 está danificado a partir da linha %2, ou não foi copiado inteiro: %3 de %4 linhas estão certas. Obtenha-o de novo e execute outra vez.</translation>
    </message>
    <message>
        <source>The file %1 holds no data itself: it sends for data on the network (%2), whatever its name says. It was not opened. If you trust it, give it the ending .vrt or .xml, and choose it again.</source>
        <translation>O arquivo %1 não contém dados: ele os pede à rede (%2), diga o nome o que disser. Não foi aberto. Se confia nele, dê-lhe a terminação .vrt ou .xml e escolha-o de novo.</translation>
    </message>
    <message>
        <source>The curve file must be a file on this computer, not %1. Save it in a folder, and choose it there.</source>
        <translation>O arquivo de curvas deve ser um arquivo deste computador, não %1. Salve-o numa pasta e escolha-o ali.</translation>
    </message>
    <message>
        <source>The barriers and the walls of the footprints cross each other more than 16 times each, too often for a plan. Look in BARRIERS, HARD_BARRIERS and FOOTPRINTS for lines that were drawn many times or do not belong here, leave them out, and run again.</source>
        <translation>As barreiras e as paredes das edificações se cruzam mais de 16 vezes cada uma, demais para um plano. Procure em BARRIERS, HARD_BARRIERS e FOOTPRINTS linhas desenhadas muitas vezes ou que não pertencem aqui, retire-as e execute de novo.</translation>
    </message>
    <message>
        <source>The zones lie over each other: features are in more than 250 of them at once. Remove the repeated ones (Delete duplicate geometries), and run again.</source>
        <translation>As zonas estão umas sobre as outras: há feições em mais de 250 ao mesmo tempo. Retire as repetidas (Excluir geometrias duplicadas) e execute de novo.</translation>
    </message>
    <message>
        <source>So many hazard polygons lie over one building that they cut it into tens of thousands of splinters. Make one polygon per class of them (Dissolve), and run again.</source>
        <translation>Há tantos polígonos de ameaça sobre uma edificação que a cortam em dezenas de milhares de lascas. Faça um polígono por classe (Dissolver) e execute de novo.</translation>
    </message>
    <message>
        <source>too many features of the layer lie over it or beside it to tell them apart</source>
        <translation>há feições demais da camada em cima ou ao lado para distingui-las</translation>
    </message>
    <message>
        <source>a field that is needed is empty</source>
        <translation>um campo necessário está vazio</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>coordinates at (0, 0), or latitude and longitude swapped</source>
        <translation>coordenadas em (0, 0), ou latitude e longitude trocadas</translation>
    </message>
    <message>
        <source>not a settlement (a country, a region, an island …)</source>
        <translation>não é um povoamento (um país, uma região, uma ilha…)</translation>
    </message>
    <message>
        <source>a building that an earlier layer has as well</source>
        <translation>uma edificação que uma camada anterior também tem</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>of another kind than was asked for</source>
        <translation>de um tipo diferente do pedido</translation>
    </message>
    <message>
        <source>its place is known too roughly</source>
        <translation>seu lugar é conhecido com pouca precisão</translation>
    </message>
</context>
<context>
    <name>ExpectedAnnualDamageAlgorithm</name>
    <message>
        <source>Expected annual damage</source>
        <translation>Dano anual esperado</translation>
    </message>
    <message>
        <source>risk,return,period,loss,average,annual,ead,aal,flood,damage,curve,buildings</source>
        <translation>risco,retorno,período,perda,média,anual,ead,aal,inundação,dano,curva,edificações,risk,damage,moradias,enchente,perdas</translation>
    </message>
    <message>
        <source>What a hazard costs in an average year, from rasters for several return periods.</source>
        <translation>O que uma ameaça custa em um ano médio, a partir de rasters de vários períodos de retorno.</translation>
    </message>
    <message>
        <source>Finds the damage to every building for each return period, and from them the damage of an average year.

Give one raster per return period, and the periods in the same order, for example 2;5;10;25;50;100. The rasters are read together: what every footprint covers is worked out once for all of them on the same grid.

Between two periods the damage is a straight line over the yearly probability (trapezoid), or over its logarithm (loglinear, as Delft-FIAT does); rarer events than the last cost as much as the last, and more frequent ones than the first nothing. “events” adds damage divided by period, each raster an event of its own: the convention of CLIMADA. Without a value, damages are shares of each building. Where a raster has no data, it adds nothing.</source>
        <translation>Encontra o dano a cada edificação para cada período de retorno e, a partir deles, o dano de um ano médio.

Dê um raster por período de retorno, e os períodos na mesma ordem, por exemplo 2;5;10;25;50;100. Os rasters são lidos juntos: o que cada contorno cobre é calculado uma só vez para todos os que compartilham a grade.

Entre dois períodos o dano é uma reta sobre a probabilidade anual (trapezoid) ou sobre o seu logaritmo (loglinear, como o Delft-FIAT); eventos mais raros que o último custam o mesmo que o último, e os mais frequentes que o primeiro, nada. “events” soma dano dividido por período, cada raster um evento próprio: a convenção do CLIMADA. Sem um valor, os danos são proporções de cada edificação. Onde um raster não tem dados, nada soma.</translation>
    </message>
    <message>
        <source>Hazard rasters, one per return period</source>
        <translation>Rasters de ameaça, um por período de retorno</translation>
    </message>
    <message>
        <source>Return periods in years, in the order of the rasters (2;5;10;25;50;100)</source>
        <translation>Períodos de retorno em anos, na ordem dos rasters (2;5;10;25;50;100)</translation>
    </message>
    <message>
        <source>How they become a yearly damage</source>
        <translation>Como se tornam um dano anual</translation>
    </message>
    <message>
        <source>Band of the rasters</source>
        <translation>Banda dos rasters</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Expected annual damage of all buildings</source>
        <translation>Dano anual esperado de todas as edificações</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Buildings without data in any raster</source>
        <translation>Edificações sem dados em nenhum raster</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Edificações ignoradas</translation>
    </message>
    <message>
        <source>A yearly damage needs a damage curve. Choose one of CURVE, or give CURVE_FILE.</source>
        <translation>Um dano anual precisa de uma curva de dano. Escolha uma de CURVE, ou dê CURVE_FILE.</translation>
    </message>
    <message>
        <source>The layer “%1” in HAZARD_RASTERS is no raster.</source>
        <translation>A camada “%1” de HAZARD_RASTERS não é um raster.</translation>
    </message>
    <message>
        <source>The return period %1 is shorter than a year. Periods are years, from 1 upwards.</source>
        <translation>O período de retorno %1 é menor que um ano. Os períodos são anos, a partir de 1.</translation>
    </message>
    <message>
        <source>The return period %1 comes twice. Give every raster a period of its own.</source>
        <translation>O período de retorno %1 aparece duas vezes. Dê a cada raster um período próprio.</translation>
    </message>
    <message>
        <source>The return period %1 comes after %2. Sort periods and rasters from frequent to rare, so that it is sure which belong together.</source>
        <translation>O período de retorno %1 vem depois de %2. Ordene períodos e rasters do frequente ao raro, para que seja certo quais vão juntos.</translation>
    </message>
    <message>
        <source>Reading the hazard under the buildings</source>
        <translation>Lendo a ameaça sob as edificações</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have no data in any raster, or no curve or value, and no yearly damage.</source>
        <translation>
            <numerusform>%1 edificação não tem dados em nenhum raster, ou não tem curva ou valor, nem dano anual.</numerusform>
            <numerusform>%1 edificações não têm dados em nenhum raster, ou não têm curva ou valor, nem dano anual.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damage for %1 years is less than for %2 years. Check that the rasters are in the order of the return periods.</source>
        <translation>O dano para %1 anos é menor que para %2 anos. Verifique se os rasters estão na ordem dos períodos de retorno.</translation>
    </message>
    <message>
        <source>Without VALUE_FIELD or VALUE_PER_M2 damages are shares of a building, and sums count whole buildings.</source>
        <translation>Sem VALUE_FIELD nem VALUE_PER_M2 os danos são proporções de uma edificação, e as somas contam edificações inteiras.</translation>
    </message>
    <message>
        <source>Damage to be expected in a year</source>
        <translation>Dano que se espera em um ano</translation>
    </message>
    <message>
        <source>“%1”, %2 hazard rasters.</source>
        <translation>“%1”, %2 rasters de ameaça.</translation>
    </message>
    <message>
        <source>In an average year the hazard costs %1. An event that comes once in %2 years costs %3.</source>
        <translation>Em um ano médio a ameaça custa %1. Um evento que ocorre uma vez em %2 anos custa %3.</translation>
    </message>
    <message>
        <source>By return period</source>
        <translation>Por período de retorno</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anos</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Período de retorno</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Part in the yearly damage</source>
        <translation>Parte no dano anual</translation>
    </message>
    <message>
        <source>Damage by return period</source>
        <translation>Dano por período de retorno</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Como foi obtido</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Buildings without data</source>
        <translation>Edificações sem dados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Expected annual damage, from “%1” and %2 rasters; integration %3.</source>
        <translation>Feito pelo Lacuna, Dano anual esperado, a partir de “%1” e %2 rasters; integração %3.</translation>
    </message>
    <message>
        <source>Damage of %1 years</source>
        <translation>Dano de %1 anos</translation>
    </message>
    <message>
        <source>“%1” in RETURN_PERIODS is not a number. Write the years alone: %2.</source>
        <translation>“%1” em RETURN_PERIODS não é um número. Escreva só os anos: %2.</translation>
    </message>
    <message>
        <source>RETURN_PERIODS are years, but %1 is a probability in a year. Write the years, in the order of the rasters: %2.</source>
        <translation>RETURN_PERIODS são anos, mas %1 é uma probabilidade anual. Escreva os anos, na ordem dos rasters: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) are flooded in a more frequent event but have no data for %2 years; their yearly damage is too low.</source>
        <translation>
            <numerusform>%1 edificação é inundada em um evento mais frequente mas não tem dados para %2 anos; seu dano anual fica baixo demais.</numerusform>
            <numerusform>%1 edificações são inundadas em um evento mais frequente mas não têm dados para %2 anos; seu dano anual fica baixo demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>A yearly damage needs depths, but RASTER_IS says that the rasters hold classes. Use rasters with depths.</source>
        <translation>Um dano anual precisa de profundidades, mas RASTER_IS diz que os rasters contêm classes. Use rasters com profundidades.</translation>
    </message>
    <message>
        <source>%1 and %2 are given. Give one period per raster, in the same order.</source>
        <translation>Há %1 e %2. Dê um período por raster, na mesma ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 raster(s)</source>
        <translation>
            <numerusform>%1 raster</numerusform>
            <numerusform>%1 rasters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 return period(s)</source>
        <translation>
            <numerusform>%1 período de retorno</numerusform>
            <numerusform>%1 períodos de retorno</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected annual damage (EAD)</source>
        <translation>Dano anual esperado (EAD)</translation>
    </message>
    <message>
        <source>Annual damage of “%1”</source>
        <translation>Dano anual de “%1”</translation>
    </message>
</context>
<context>
    <name>ExpectedText</name>
    <message>
        <source>“%1” in EXPECTED is not understood. Write a word (gap, matched, extra or cell), a colon and a share from 0 to 1 with a point, and semicolons between: %2.</source>
        <translation>“%1” em EXPECTED não é entendido. Escreva uma palavra (gap, matched, extra ou cell), dois-pontos e uma parte de 0 a 1 com ponto decimal, e ponto e vírgula entre elas: %2.</translation>
    </message>
</context>
<context>
    <name>ExportMapRouletteAlgorithm</name>
    <message>
        <source>maproulette,challenge,crowd,volunteers,microtask,export,geojson,upload,tag fix,gaps</source>
        <translation>maproulette,desafio,voluntários,microtarefa,exportar,geojson,enviar,etiquetas,lacunas</translation>
    </message>
    <message>
        <source>Writes gaps as tasks for MapRoulette, where volunteers map them one by one; what it would lose without a word is checked beforehand.</source>
        <translation>Escreve as lacunas como tarefas para o MapRoulette, onde voluntários as mapeiam uma a uma; o que se perderia sem aviso é verificado antes.</translation>
    </message>
    <message>
        <source>Writes a file that MapRoulette takes as a challenge: volunteers on the web are shown one gap after the other, look at the imagery, map it, or say that nothing is there. Nothing is sent: you upload the file on maproulette.org.

Every gap is a task, or gaps that lie near each other are one task, or all gaps of a task polygon are. Each task has an id that stays the same, so a second upload renews the tasks and doubles none, and what comes back finds its gap.

MapRoulette loses many things without saying so: heights, repeated ids, two roads of one name, empty geometries. The file has none of them, and is read again by the same rules before it is kept. More than 50,000 tasks or 15,000 KiB become several numbered files, one challenge each.

The instruction may hold attributes as {{gap_reason}}. Without one a ready instruction is written. With TAG_FIX volunteers confirm tags of what is in OpenStreetMap already; that needs the permission of who owns the data.</source>
        <translation>Escreve um arquivo que o MapRoulette recebe como desafio: a voluntários na web se mostra uma lacuna após a outra, eles olham as imagens, mapeiam ou dizem que ali não há nada. Nada é enviado: você envia o arquivo em maproulette.org.

Cada lacuna é uma tarefa, ou as lacunas próximas entre si são uma tarefa, ou todas as de um polígono de tarefa. Cada tarefa tem um id que não muda, de modo que um segundo envio renova as tarefas e não duplica nenhuma, e o que volta encontra a sua lacuna.

O MapRoulette perde muitas coisas sem dizer: alturas, ids repetidos, duas vias com o mesmo nome, geometrias vazias. O arquivo não tem nada disso e é lido de novo pelas mesmas regras antes de ser guardado. Mais de 50.000 tarefas ou 15.000 KiB viram vários arquivos numerados, um desafio cada.

A instrução pode levar atributos como {{gap_reason}}. Sem ela é escrita uma pronta. Com TAG_FIX os voluntários confirmam etiquetas do que já está no OpenStreetMap; isso precisa da permissão do dono dos dados.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Campo com o id da lacuna (vazio: gap_id, senão o lugar)</translation>
    </message>
    <message>
        <source>One task is</source>
        <translation>Uma tarefa é</translation>
    </message>
    <message>
        <source>Gaps are near each other within (metres)</source>
        <translation>As lacunas estão próximas até (metros)</translation>
    </message>
    <message>
        <source>Most gaps of a task that joins near ones</source>
        <translation>Máximo de lacunas de uma tarefa que une próximas</translation>
    </message>
    <message>
        <source>Task polygons (for one task each)</source>
        <translation>Polígonos de tarefas (para uma tarefa por cada um)</translation>
    </message>
    <message>
        <source>Name of the challenge</source>
        <translation>Nome do desafio</translation>
    </message>
    <message>
        <source>Instruction for the volunteers (empty: a ready one)</source>
        <translation>Instrução para os voluntários (vazio: uma pronta)</translation>
    </message>
    <message>
        <source>Comment of the changesets</source>
        <translation>Comentário dos conjuntos de alterações</translation>
    </message>
    <message>
        <source>Source of the changesets</source>
        <translation>Fonte dos conjuntos de alterações</translation>
    </message>
    <message>
        <source>Field that says what comes first</source>
        <translation>Campo que diz o que vem primeiro</translation>
    </message>
    <message>
        <source>High priority above</source>
        <translation>Prioridade alta acima de</translation>
    </message>
    <message>
        <source>Medium priority above</source>
        <translation>Prioridade média acima de</translation>
    </message>
    <message>
        <source>Tags to confirm: key=expression, one a line</source>
        <translation>Etiquetas a confirmar: chave=expressão, uma por linha</translation>
    </message>
    <message>
        <source>Field with the OSM element (way/123), for the tags</source>
        <translation>Campo com o elemento do OSM (way/123), para as etiquetas</translation>
    </message>
    <message>
        <source>Who allows the data of the tags in OpenStreetMap</source>
        <translation>Quem permite os dados das etiquetas no OpenStreetMap</translation>
    </message>
    <message>
        <source>File for MapRoulette</source>
        <translation>Arquivo para o MapRoulette</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Arquivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Body of a challenge (for the API)</source>
        <translation>Corpo de um desafio (para a API)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Gaps in them</source>
        <translation>Lacunas nelas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Tamanho do arquivo, do maior se forem vários (bytes)</translation>
    </message>
    <message>
        <source>Reading the gaps</source>
        <translation>Lendo as lacunas</translation>
    </message>
    <message>
        <source>Checking and writing</source>
        <translation>Verificando e escrevendo</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export for MapRoulette, from “%1”.</source>
        <translation>Feito com o Lacuna, Exportar para o MapRoulette, de “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tasks with %2 gaps in %3 file(s). On maproulette.org create a challenge and upload the file.</source>
        <translation>
            <numerusform>%1 tarefas com %2 lacunas em %3 arquivo. Em maproulette.org crie um desafio e envie o arquivo.</numerusform>
            <numerusform>%1 tarefas com %2 lacunas em %3 arquivos. Em maproulette.org crie um desafio por arquivo e envie-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, one challenge each: %1</source>
        <translation>Arquivos, um desafio cada: %1</translation>
    </message>
    <message>
        <source>Export for MapRoulette</source>
        <translation>Exportar para o MapRoulette</translation>
    </message>
    <message>
        <source>GROUPING is task, but no task polygons are given. Give TASKS, or choose each or near.</source>
        <translation>GROUPING é task, mas não há polígonos de tarefas. Dê TASKS ou escolha each ou near.</translation>
    </message>
    <message>
        <source>Something seems to be missing in OpenStreetMap here. Look at the imagery. If it is there, draw it and choose *I fixed it!* If nothing is there, choose *Not an issue*. If the imagery does not show it, choose *Can&apos;t complete*.</source>
        <translation>Aqui parece faltar algo no OpenStreetMap. Olhe as imagens. Se estiver ali, desenhe e escolha *I fixed it!* Se não houver nada, escolha *Not an issue*. Se as imagens não mostrarem, escolha *Can&apos;t complete*.</translation>
    </message>
    <message>
        <source>Look at the imagery and at what is mapped. If the tags that are proposed are right, confirm them; else refuse them.</source>
        <translation>Olhe as imagens e o que está mapeado. Se as etiquetas propostas estiverem certas, confirme-as; senão, recuse-as.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lacuna: %1</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>O que há ali?</translation>
    </message>
    <message>
        <source>The challenge has no name. Give it one (NAME); no other challenge of the project may have it.</source>
        <translation>O desafio não tem nome. Dê-lhe um (NAME); nenhum outro desafio do projeto pode tê-lo.</translation>
    </message>
    <message>
        <source>“%1” has no field %2, which the text of %3 names in {{ }}. Volunteers would read nothing there. The fields are: %4.</source>
        <translation>“%1” não tem o campo %2, que o texto de %3 nomeia em {{ }}. Os voluntários não leriam nada ali. Os campos são: %4.</translation>
    </message>
    <message>
        <source>Bounds of the priority are given (PRIORITY_HIGH, PRIORITY_MEDIUM), but no field that they are bounds of. Give PRIORITY_FIELD too.</source>
        <translation>Há valores da prioridade (PRIORITY_HIGH, PRIORITY_MEDIUM), mas não o campo a que se referem. Dê também PRIORITY_FIELD.</translation>
    </message>
    <message>
        <source>PRIORITY_FIELD is given, but neither PRIORITY_HIGH nor PRIORITY_MEDIUM: all tasks would have the same priority. Give one of them, or no field.</source>
        <translation>Há PRIORITY_FIELD, mas nem PRIORITY_HIGH nem PRIORITY_MEDIUM: todas as tarefas teriam a mesma prioridade. Dê um deles, ou nenhum campo.</translation>
    </message>
    <message>
        <source>PRIORITY_MEDIUM is not below PRIORITY_HIGH, so no task would have a medium priority. Give a smaller PRIORITY_MEDIUM.</source>
        <translation>PRIORITY_MEDIUM não é menor que PRIORITY_HIGH, então nenhuma tarefa teria prioridade média. Dê um PRIORITY_MEDIUM menor.</translation>
    </message>
    <message>
        <source>The name of the field %1 (PRIORITY_FIELD) has a dot, which MapRoulette takes for the end of the name. Rename the field, or choose another one.</source>
        <translation>O nome do campo %1 (PRIORITY_FIELD) tem um ponto, que o MapRoulette toma pelo fim do nome. Mude o nome do campo ou escolha outro.</translation>
    </message>
    <message>
        <source>“%1” (TAG_FIX) is not key=expression. Write one tag a line, for example building:levels=&quot;floors&quot;.</source>
        <translation>“%1” (TAG_FIX) não é chave=expressão. Escreva uma etiqueta por linha, por exemplo building:levels=&quot;pisos&quot;.</translation>
    </message>
    <message>
        <source>TAG_FIX changes tags of what is mapped, and needs to know what: give the field with the OSM element, as way/123 (OSM_ID_FIELD).</source>
        <translation>TAG_FIX muda etiquetas do que está mapeado e precisa saber de quê: dê o campo com o elemento do OSM, como way/123 (OSM_ID_FIELD).</translation>
    </message>
    <message>
        <source>TAG_FIX brings your data into OpenStreetMap. Write who allows it (PERMISSION), for example the office and the date of its letter.</source>
        <translation>TAG_FIX leva os seus dados ao OpenStreetMap. Escreva quem o permite (PERMISSION), por exemplo o órgão e a data do seu ofício.</translation>
    </message>
    <message>
        <source>No row of “%1” has both an OSM element as way/123 in the field %2 (OSM_ID_FIELD) and a value for a tag (TAG_FIX). Look at the field and at the expressions.</source>
        <translation>Nenhuma linha de “%1” tem ao mesmo tempo um elemento do OSM como way/123 no campo %2 (OSM_ID_FIELD) e um valor para uma etiqueta (TAG_FIX). Verifique o campo e as expressões.</translation>
    </message>
    <message>
        <source>Tasks for MapRoulette</source>
        <translation>Tarefas para o MapRoulette</translation>
    </message>
    <message>
        <source>%1 gaps of “%2” are %3 tasks of the challenge “%4”.</source>
        <translation>%1 lacunas de “%2” são %3 tarefas do desafio “%4”.</translation>
    </message>
    <message>
        <source>How to upload it</source>
        <translation>Como enviar</translation>
    </message>
    <message>
        <source>On maproulette.org sign in with your OpenStreetMap account, open Create &amp; Manage, and choose or make a project.</source>
        <translation>Em maproulette.org entre com a sua conta do OpenStreetMap, abra Create &amp; Manage e escolha ou crie um projeto.</translation>
    </message>
    <message>
        <source>Add a challenge and call it “%1”. Copy the instruction below.</source>
        <translation>Adicione um desafio e chame-o “%1”. Copie a instrução abaixo.</translation>
    </message>
    <message>
        <source>Where it asks for the tasks, choose to upload a file: %1.</source>
        <translation>Onde pede as tarefas, escolha enviar um arquivo: %1.</translation>
    </message>
    <message>
        <source>Look at two or three tasks. Only then make the challenge visible.</source>
        <translation>Olhe duas ou três tarefas. Só então torne o desafio visível.</translation>
    </message>
    <message>
        <source>There are %1 files: MapRoulette takes 50,000 tasks and 15,000 KiB at most. Each is a challenge of its own.</source>
        <translation>São %1 arquivos: o MapRoulette aceita no máximo 50.000 tarefas e 15.000 KiB. Cada um é um desafio próprio.</translation>
    </message>
    <message>
        <source>What volunteers read</source>
        <translation>O que os voluntários leem</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 maior que %2</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridade média</translation>
    </message>
    <message>
        <source>Tag to confirm</source>
        <translation>Etiqueta a confirmar</translation>
    </message>
    <message>
        <source>When answers have come</source>
        <translation>Quando houver respostas</translation>
    </message>
    <message>
        <source>In MapRoulette save the tasks of the challenge as GeoJSON, with every status. Each task has the gap_id of its gaps, so the answers find them again. Uploading a newer file renews the tasks and keeps their answers.</source>
        <translation>No MapRoulette salve as tarefas do desafio como GeoJSON, com todos os estados. Cada tarefa leva o gap_id das suas lacunas, assim as respostas as reencontram. Enviar um arquivo mais novo renova as tarefas e conserva as respostas.</translation>
    </message>
    <message>
        <source>one gap a task</source>
        <translation>uma lacuna por tarefa</translation>
    </message>
    <message>
        <source>gaps within %1 m, %2 at most</source>
        <translation>lacunas a menos de %1 m, %2 no máximo</translation>
    </message>
    <message>
        <source>the gaps of each task of “%1”</source>
        <translation>as lacunas de cada tarefa de “%1”</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>Skipped rows of GAPS</source>
        <translation>Linhas de GAPS que foram omitidas</translation>
    </message>
    <message>
        <source>The field %1 (PRIORITY_FIELD) only numbers the rows of the file and is not written to the tasks. Choose another field.</source>
        <translation>O campo %1 (PRIORITY_FIELD) só numera as linhas do arquivo e não é gravado nas tarefas. Escolha outro campo.</translation>
    </message>
    <message numerus="yes">
        <source>The expression of the tag %1 (TAG_FIX) fails for %2 gap(s), which are handed out without it: %3</source>
        <translation>
            <numerusform>A expressão da etiqueta %1 (TAG_FIX) falha em %2 lacuna, que é entregue sem ela: %3</numerusform>
            <numerusform>A expressão da etiqueta %1 (TAG_FIX) falha em %2 lacunas, que são entregues sem ela: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportMapSwipeAlgorithm</name>
    <message>
        <source>Export for MapSwipe</source>
        <translation>Exportar para o MapSwipe</translation>
    </message>
    <message>
        <source>mapswipe,crowd,volunteers,phone,find,validate,tiles,swipe,export,geojson,upload,gaps</source>
        <translation>mapswipe,voluntários,telefone,buscar,validar,ladrilhos,deslizar,exportar,geojson,enviar,lacunas</translation>
    </message>
    <message>
        <source>Areas to look through, or gaps to judge, as files that a MapSwipe project takes, and the tiles it will make of them.</source>
        <translation>Áreas a percorrer, ou lacunas a julgar, como arquivos que um projeto do MapSwipe aceita, e os ladrilhos que ele fará deles.</translation>
    </message>
    <message>
        <source>MapSwipe shows volunteers imagery on the telephone. Find: they go through an area tile by tile and tap where something stands. Validate: they say of one shape after the other whether a building is there.

For find give the area (AREA): the file has at most 20 features, so neighbouring areas are joined; what is too large for one project is cut into several files. TILES are the tiles that MapSwipe will make of it, worked out as its own code does.

For validate give the gaps (GAPS): polygons with their gap_id and nothing else, 100,000 and 10 MiB at most in a file. The id begins with a letter, so that MapSwipe does not turn it into a number and the answers find their gap.

Nothing is sent. A manager of MapSwipe makes the project; the file of the shapes must lie at a public address. Results come back with Import findings.</source>
        <translation>O MapSwipe mostra imagens a voluntários no telefone. Find: percorrem uma área ladrilho por ladrilho e tocam onde há algo. Validate: dizem de uma forma após a outra se ali há uma edificação.

Para find dê a área (AREA): o arquivo tem no máximo 20 feições, por isso as áreas vizinhas são unidas; o que é grande demais para um projeto é cortado em vários arquivos. TILES são os ladrilhos que o MapSwipe fará dele, calculados como o próprio código dele faz.

Para validate dê as lacunas (GAPS): polígonos com o seu gap_id e nada mais, 100.000 e 10 MiB no máximo por arquivo. O id começa com uma letra, para que o MapSwipe não o transforme em número e as respostas encontrem a sua lacuna.

Nada é enviado. Um gestor do MapSwipe cria o projeto; o arquivo das formas deve estar em um endereço público. Os resultados voltam com Importar achados.</translation>
    </message>
    <message>
        <source>What volunteers do</source>
        <translation>O que os voluntários fazem</translation>
    </message>
    <message>
        <source>Areas to look through (find)</source>
        <translation>Áreas a percorrer (find)</translation>
    </message>
    <message>
        <source>Gaps to judge (validate)</source>
        <translation>Lacunas a julgar (validate)</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Campo com o id da lacuna (vazio: gap_id, senão o lugar)</translation>
    </message>
    <message>
        <source>Zoom of the tiles (find)</source>
        <translation>Zoom dos ladrilhos (find)</translation>
    </message>
    <message>
        <source>People who look at each</source>
        <translation>Pessoas que olham cada um</translation>
    </message>
    <message>
        <source>File for MapSwipe</source>
        <translation>Arquivo para o MapSwipe</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Arquivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Tiles that MapSwipe will make</source>
        <translation>Ladrilhos que o MapSwipe fará</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
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
        <translation>Ladrilhos</translation>
    </message>
    <message>
        <source>Shapes to judge</source>
        <translation>Formas a julgar</translation>
    </message>
    <message>
        <source>Answers that are needed</source>
        <translation>Respostas necessárias</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>MODE is find, but no areas are given. Give AREA, or choose validate for the gaps.</source>
        <translation>MODE é find, mas não há áreas. Dê AREA, ou escolha validate para as lacunas.</translation>
    </message>
    <message>
        <source>MODE is validate, but no gaps are given. Give GAPS, or choose find for areas.</source>
        <translation>MODE é validate, mas não há lacunas. Dê GAPS, ou escolha find para áreas.</translation>
    </message>
    <message>
        <source>MODE is find: the gaps (GAPS) take no part. Run again with validate for them.</source>
        <translation>MODE é find: as lacunas (GAPS) não participam. Execute de novo com validate para elas.</translation>
    </message>
    <message>
        <source>MODE is validate: the areas (AREA) take no part. Run again with find for them.</source>
        <translation>MODE é validate: as áreas (AREA) não participam. Execute de novo com find para elas.</translation>
    </message>
    <message>
        <source>MapSwipe would make no tile of “%1” (AREA): it is narrower than a column of tiles at zoom %2. Choose a larger ZOOM, or a larger area.</source>
        <translation>O MapSwipe não faria nenhum ladrilho de “%1” (AREA): ela é mais estreita que uma coluna de ladrilhos no zoom %2. Escolha um ZOOM maior, ou uma área maior.</translation>
    </message>
    <message numerus="yes">
        <source>MapSwipe would make no tile in the middle of %1 area(s) of “%2”: they are narrower than a column of tiles, or at the eastern border of all. Look at TILES; choose a larger ZOOM, or larger areas.</source>
        <translation>
            <numerusform>O MapSwipe não faria nenhum ladrilho no centro de %1 área de “%2”: ela é mais estreita que uma coluna de ladrilhos, ou está na borda leste de todas. Veja TILES; escolha um ZOOM maior, ou áreas maiores.</numerusform>
            <numerusform>O MapSwipe não faria nenhum ladrilho no centro de %1 áreas de “%2”: elas são mais estreitas que uma coluna de ladrilhos, ou estão na borda leste de todas. Veja TILES; escolha um ZOOM maior, ou áreas maiores.</numerusform>
        </translation>
    </message>
    <message>
        <source>MapSwipe will make %1 tiles of it; with %2 people for each it needs %3 answers.</source>
        <translation>O MapSwipe fará %1 ladrilhos; com %2 pessoas para cada um precisa de %3 respostas.</translation>
    </message>
    <message>
        <source>There are %1 shapes to judge; with %2 people for each MapSwipe needs %3 answers.</source>
        <translation>Há %1 formas a julgar; com %2 pessoas para cada uma o MapSwipe precisa de %3 respostas.</translation>
    </message>
    <message>
        <source>Next: a MapSwipe manager makes the project; if you know none, ask at info@mapswipe.org. On https://managers.mapswipe.org the manager makes a new project of the type Find, uploads %1 as area of interest, and sets the zoom %2.</source>
        <translation>Próximo passo: um gestor do MapSwipe cria o projeto; se não conhece nenhum, pergunte em info@mapswipe.org. Em https://managers.mapswipe.org o gestor cria um projeto novo do tipo Find, envia %1 como área de interesse e põe o zoom %2.</translation>
    </message>
    <message>
        <source>Next: put %1 at a public address (https://…): the objects cannot be uploaded. A MapSwipe manager makes the project; if you know none, ask at info@mapswipe.org. On https://managers.mapswipe.org the manager makes a new project of the type Validate, chooses a GeoJSON address as source of the objects, and pastes yours.</source>
        <translation>Próximo passo: ponha %1 em um endereço público (https://…): os objetos não podem ser enviados. Um gestor do MapSwipe cria o projeto; se não conhece nenhum, pergunte em info@mapswipe.org. Em https://managers.mapswipe.org o gestor cria um projeto novo do tipo Validate, escolhe um endereço GeoJSON como fonte dos objetos e cola o seu.</translation>
    </message>
    <message>
        <source>Files, one project each: %1</source>
        <translation>Arquivos, um projeto cada um: %1</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>Lendo as áreas</translation>
    </message>
    <message>
        <source>Reading the gaps</source>
        <translation>Lendo as lacunas</translation>
    </message>
    <message>
        <source>Working out the tiles</source>
        <translation>Calculando os ladrilhos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrevendo</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export for MapSwipe, from “%1”.</source>
        <translation>Feito pelo Lacuna, Exportar para o MapSwipe, de “%1”.</translation>
    </message>
    <message>
        <source>Tiles for MapSwipe</source>
        <translation>Ladrilhos para o MapSwipe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Column of the grid</source>
        <translation>Coluna da grade</translation>
    </message>
    <message>
        <source>Row of the grid</source>
        <translation>Linha da grade</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Número do arquivo</translation>
    </message>
</context>
<context>
    <name>ExportTaskingManagerAlgorithm</name>
    <message>
        <source>Export for the Tasking Manager</source>
        <translation>Exportar para o Tasking Manager</translation>
    </message>
    <message>
        <source>tasking manager,hot,export,geojson,project,draft,upload,aoi,tasks</source>
        <translation>tasking manager,hot,exportar,geojson,projeto,rascunho,enviar,área,tarefas,mapatona</translation>
    </message>
    <message>
        <source>Writes tasks as one file that the web form of the HOT Tasking Manager takes as area and as tasks, every limit checked beforehand.</source>
        <translation>Escreve as tarefas em um arquivo que o formulário web do Tasking Manager do HOT aceita como área e como tarefas, com todos os limites verificados antes.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Area of the project (empty: that of the tasks)</source>
        <translation>Área do projeto (vazio: a das tarefas)</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <source>When the file is too large</source>
        <translation>Quando o arquivo é grande demais</translation>
    </message>
    <message>
        <source>Number of your organisation in the Tasking Manager (for the draft)</source>
        <translation>Número da sua organização no Tasking Manager (para o rascunho)</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Arquivo para o formulário web</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Arquivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Body of a draft project</source>
        <translation>Corpo de um projeto em rascunho</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Tamanho do arquivo, o maior se forem vários (bytes)</translation>
    </message>
    <message>
        <source>Area of the tasks (km²)</source>
        <translation>Área das tarefas (km²)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Task %1 of “%2” is not a valid polygon after rounding to six decimals (it crosses or touches itself), and cannot be repaired without changing it. Repair it (Fix geometries) and export again.</source>
        <translation>A tarefa %1 de “%2” não é um polígono válido após o arredondamento a seis decimais (cruza ou toca a si mesma) e não pode ser reparada sem mudá-la. Repare-a (Corrigir geometrias) e exporte de novo.</translation>
    </message>
    <message>
        <source>The tasks leave %1 % of the area open: nobody would be asked to map there. The Tasking Manager does not notice.</source>
        <translation>As tarefas deixam %1 % da área descoberta: ninguém seria convidado a mapear ali. O Tasking Manager não percebe.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Não foi possível escrever o arquivo “%1”: %2</translation>
    </message>
    <message>
        <source>The file was too large, so the borders were simplified together by up to %1 m. They may now touch buildings: look at them, or choose TOO_LARGE split.</source>
        <translation>O arquivo era grande demais, por isso os limites foram simplificados juntos em até %1 m. Agora podem tocar edificações: confira-os, ou escolha TOO_LARGE split.</translation>
    </message>
    <message>
        <source>The file is too large for the Tasking Manager and cannot be simplified far enough, so the plan was split.</source>
        <translation>O arquivo é grande demais para o Tasking Manager e não pode ser simplificado o bastante, por isso o plano foi dividido.</translation>
    </message>
    <message>
        <source>The Tasking Manager would not take this, so nothing was written:</source>
        <translation>O Tasking Manager não aceitaria isto, por isso nada foi escrito:</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>Lendo as tarefas</translation>
    </message>
    <message>
        <source>No task of “%1” can be exported; the reasons are above.</source>
        <translation>Nenhuma tarefa de “%1” pode ser exportada; os motivos estão acima.</translation>
    </message>
    <message>
        <source>Checking and writing</source>
        <translation>Verificando e escrevendo</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) touched themselves after rounding to six decimals and were repaired: %2.</source>
        <translation>
            <numerusform>%1 tarefa tocava a si mesma após o arredondamento a seis decimais e foi reparada: %2.</numerusform>
            <numerusform>%1 tarefas tocavam a si mesmas após o arredondamento a seis decimais e foram reparadas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes were renamed so that instructions can use them: %1.</source>
        <translation>Atributos foram renomeados para que as instruções possam usá-los: %1.</translation>
    </message>
    <message>
        <source>The draft names no organisation; the Tasking Manager wants its number. Set ORGANISATION, or add it before sending.</source>
        <translation>O rascunho não cita nenhuma organização; o Tasking Manager exige o número dela. Informe ORGANISATION ou acrescente-o antes de enviar.</translation>
    </message>
    <message>
        <source>Files, one project each: %1</source>
        <translation>Arquivos, um projeto para cada um: %1</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export to the Tasking Manager, from “%1”.</source>
        <translation>Feito pelo Lacuna, Exportar para o Tasking Manager, a partir de “%1”.</translation>
    </message>
    <message>
        <source>Writes tasks as a file for the web form of the HOT Tasking Manager: create a project, upload the file, and switch on the use of its polygons as tasks. It needs no account in QGIS and can travel on a USB stick.

All limits of the form and the server are checked first: one dot in the file name, less than 1,000,000 bytes, less than 5,000 km² as the form measures them, polygons only, two dimensions, six decimals, valid and not overlapping after rounding, no task without area, x, y, zoom and isSquare present, plain attribute names. Whatever would be refused is said in a sentence, and nothing is written. Tasks below 2,000 m² are listed.

With its own polygons as tasks the form turns every attribute into one for the instructions, the cell numbers of a Slippy plan too: mappers can then not split a task by its cell. Leave that switch off and let the form make the same grid, or use the draft, which keeps them.

A file that is too large is made smaller by simplifying shared borders together, so that no gap or overlap appears, or is split into several files. The draft is always one and whole: the server has neither limit.

The other attributes travel along: an attribute barrio can be written as {barrio} in the instructions of each task. The draft is the body of the request that creates a draft project, for those who use the API.</source>
        <translation>Escreve as tarefas em um arquivo para o formulário web do Tasking Manager do HOT: crie um projeto, envie o arquivo e ative o uso de seus polígonos como tarefas. Não precisa de nenhuma conta no QGIS e pode viajar em um pendrive.

Antes são verificados todos os limites do formulário e do servidor: um só ponto no nome do arquivo, menos de 1.000.000 bytes, menos de 5.000 km² como o formulário os mede, só polígonos, duas dimensões, seis decimais, válidos e sem sobreposições após o arredondamento, nenhuma tarefa sem área, x, y, zoom e isSquare presentes, nomes de atributos simples. O que seria recusado é dito em uma frase e nada é escrito. As tarefas com menos de 2.000 m² são listadas.

Com os próprios polígonos como tarefas, o formulário transforma todos os atributos em textos para as instruções, também os números de célula de um plano Slippy: os mapeadores não podem então dividir uma tarefa pela sua célula. Deixe essa opção desligada e que o formulário faça a mesma grade, ou use o rascunho, que os conserva.

Um arquivo grande demais é reduzido simplificando juntos os limites compartilhados, de modo que não apareçam vãos nem sobreposições, ou é dividido em vários arquivos. O rascunho é sempre um só e inteiro: o servidor não tem nenhum dos dois limites.

Os demais atributos vão junto: um atributo barrio pode ser escrito como {barrio} nas instruções de cada tarefa. O rascunho é o corpo da requisição que cria um projeto em rascunho, para quem usa a API.</translation>
    </message>
    <message>
        <source>%1 % of the tasks lie outside “%2” (AREA). The web form takes the tasks of the file for the area, whatever AREA is; only the draft has AREA, and the server cuts nothing off and notices nothing. Give the area that the tasks were made of, or none.</source>
        <translation>%1 % das tarefas ficam fora de “%2” (AREA). O formulário web toma as tarefas do arquivo como área, seja qual for AREA; só o rascunho tem AREA, e o servidor não recorta nem percebe nada. Dê a área de que as tarefas foram feitas, ou nenhuma.</translation>
    </message>
    <message>
        <source>The web form does not keep the cells (x, y, zoom) of a Slippy plan when its polygons are used as tasks. Where mappers are to split tasks, let the form make the grid itself, or use the draft.</source>
        <translation>O formulário web não conserva as células (x, y, zoom) de um plano Slippy quando os seus polígonos são usados como tarefas. Se os mapeadores devem dividir tarefas, deixe o formulário fazer a grade ou use o rascunho.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are smaller than 2,000 m², which is little for a mapper: %2.</source>
        <translation>
            <numerusform>%1 tarefa tem menos de 2.000 m², o que é pouco para um mapeador: %2.</numerusform>
            <numerusform>%1 tarefas têm menos de 2.000 m², o que é pouco para um mapeador: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. In the Tasking Manager create a project, upload the file, and switch on the use of its polygons as tasks.</source>
        <translation>%1 em %2. No Tasking Manager crie um projeto, envie o arquivo e ative o uso de seus polígonos como tarefas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <translation>
            <numerusform>%1 tarefa</numerusform>
            <numerusform>%1 tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 arquivo</numerusform>
            <numerusform>%1 arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposedPeople</name>
    <message>
        <source>About %1 of %2 people live in exposed buildings.</source>
        <translation>Cerca de %1 de %2 pessoas vivem em edificações em perigo.</translation>
    </message>
    <message>
        <source>The people of each census zone were shared out to its buildings (People by building); nobody was counted in a building.</source>
        <translation>A população de cada zona do censo foi repartida entre as suas edificações (População por edificação); ninguém contou as pessoas de uma edificação.</translation>
    </message>
    <message>
        <source>How many are in the wrong place has not been checked.</source>
        <translation>Não se verificou quantas estão no lugar errado.</translation>
    </message>
    <message>
        <source>That run checked itself: %1 of the people were in the wrong one of its smaller zones.</source>
        <translation>Essa execução verificou a si mesma: %1 da população estava na zona menor errada.</translation>
    </message>
    <message>
        <source>The people are those of the column people.</source>
        <translation>As pessoas são as da coluna people.</translation>
    </message>
</context>
<context>
    <name>ExposureAlgorithm</name>
    <message>
        <source>“%1” in %2 is not a number. Write numbers with a decimal point, separated by semicolons: 0.1;0.5;1.</source>
        <translation>“%1” em %2 não é um número. Escreva números com ponto decimal, separados por ponto e vírgula: 0.1;0.5;1.</translation>
    </message>
    <message>
        <source>Buildings (footprints or points)</source>
        <translation>Edificações (contornos ou pontos)</translation>
    </message>
    <message>
        <source>Statistic for class and damage</source>
        <translation>Estatística para a classe e o dano</translation>
    </message>
    <message>
        <source>Damage curve</source>
        <translation>Curva de dano</translation>
    </message>
    <message>
        <source>Field with the replacement value</source>
        <translation>Campo com o valor de reposição</translation>
    </message>
    <message>
        <source>or value per square metre of footprint</source>
        <translation>ou valor por metro quadrado de contorno</translation>
    </message>
    <message>
        <source>Height of the ground floor (metres)</source>
        <translation>Altura do térreo (metros)</translation>
    </message>
    <message>
        <source>Value at points and centroids</source>
        <translation>Valor em pontos e centroides</translation>
    </message>
    <message>
        <source>Own damage curves (CSV: depth_m, damage, curve_id)</source>
        <translation>Curvas de dano próprias (CSV: depth_m, damage, curve_id)</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*.*)</source>
        <translation>Arquivos CSV (*.csv);;Todos os arquivos (*.*)</translation>
    </message>
    <message>
        <source>Field that names the curve of a building</source>
        <translation>Campo que nomeia a curva de uma edificação</translation>
    </message>
    <message>
        <source>The raster “%1” (%2) comes from a service, not a file. Save it first: right-click the layer ▸ Export ▸ Save As.</source>
        <translation>O raster “%1” (%2) vem de um serviço, não de um arquivo. Salve-o antes: clique direito na camada ▸ Exportar ▸ Salvar como.</translation>
    </message>
    <message>
        <source>The raster “%1” (%2) has no coordinate reference system, so it is not known where it lies. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>O raster “%1” (%2) não tem sistema de referência de coordenadas, então não se sabe onde está. Defina-o com Camada ▸ SRC da camada ▸ Definir SRC da(s) Camada(s) e execute de novo.</translation>
    </message>
    <message>
        <source>The expression of FLOOR_HEIGHT cannot be used: %1</source>
        <translation>A expressão de FLOOR_HEIGHT não pode ser usada: %1</translation>
    </message>
    <message>
        <source>Give the value of the buildings either by VALUE_FIELD or by VALUE_PER_M2, not by both.</source>
        <translation>Dê o valor das edificações com VALUE_FIELD ou com VALUE_PER_M2, não com ambos.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) holds points, which have no area, so VALUE_PER_M2 means nothing. Use VALUE_FIELD.</source>
        <translation>A camada “%1” (BUILDINGS) tem pontos, que não têm área, então VALUE_PER_M2 não significa nada. Use VALUE_FIELD.</translation>
    </message>
    <message>
        <source>The curve file %1 holds %2 curves. Say with CURVE_FIELD which field of the buildings names their curve.</source>
        <translation>O arquivo de curvas %1 tem %2 curvas. Indique com CURVE_FIELD que campo das edificações nomeia a sua curva.</translation>
    </message>
    <message>
        <source>What the numbers of the raster are</source>
        <translation>O que são os números do raster</translation>
    </message>
    <message>
        <source>Unit of the depths in the raster</source>
        <translation>Unidade das profundidades do raster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>População</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>População em edificações em perigo</translation>
    </message>
    <message>
        <source>People in buildings that are not exposed</source>
        <translation>População em edificações que não estão em perigo</translation>
    </message>
    <message>
        <source>People in buildings without hazard data</source>
        <translation>População em edificações sem dados de ameaça</translation>
    </message>
    <message>
        <source>People in skipped buildings</source>
        <translation>População em edificações ignoradas</translation>
    </message>
</context>
<context>
    <name>ExposureByZoneAlgorithm</name>
    <message>
        <source>“%1” (ZONES) does not say of every zone how sure its completeness is (completeness_low and completeness_high, from Gaps by zone), so exposed_low, exposed_high, damage_low and damage_high stay empty there.</source>
        <translation>“%1” (ZONES) não diz de cada zona quão segura é sua completude (completeness_low e completeness_high, de Faltantes por zona), por isso exposed_low, exposed_high, damage_low e damage_high ficam vazios ali.</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposição por zona</translation>
    </message>
    <message>
        <source>exposure,hazard,neighbourhood,barrio,district,summary,missing,buildings,damage,range</source>
        <translation>exposição,ameaça,vizinhança,bairro,distrito,resumo,faltantes,edificações,dano,intervalo,exposure,hazard,moradias,desabrigados,enchente,perigo</translation>
    </message>
    <message>
        <source>How many buildings are in harm&apos;s way in each neighbourhood: those on the map, those missing from it, and both.</source>
        <translation>Quantas edificações estão em perigo em cada bairro: as que estão no mapa, as que faltam nele, e ambas.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Exposure of the mapped buildings (from Building exposure)</source>
        <translation>Exposição das edificações mapeadas (de Exposição de edificações)</translation>
    </message>
    <message>
        <source>Exposure of the missing buildings (from Building exposure)</source>
        <translation>Exposição das edificações faltantes (de Exposição de edificações)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Exposed buildings on the map</source>
        <translation>Edificações expostas no mapa</translation>
    </message>
    <message>
        <source>Exposed buildings missing from the map</source>
        <translation>Edificações expostas que faltam no mapa</translation>
    </message>
    <message>
        <source>Exposed buildings in all</source>
        <translation>Edificações expostas no total</translation>
    </message>
    <message>
        <source>Skipped zones and buildings</source>
        <translation>Zonas e edificações ignoradas</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no field exposure_class. Run Building exposure first and give its output here.</source>
        <translation>A camada “%1” (%2) não tem o campo exposure_class. Execute antes Exposição de edificações e dê aqui o seu resultado.</translation>
    </message>
    <message>
        <source>The field exposure_class of “%1” goes up to %2; at most %3 classes make sense. Is it the output of Building exposure?</source>
        <translation>O campo exposure_class de “%1” chega a %2; no máximo %3 classes fazem sentido. É o resultado de Exposição de edificações?</translation>
    </message>
    <message>
        <source>Reading the zones and the buildings</source>
        <translation>Lendo as zonas e as edificações</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1: %2 edificação não está em nenhuma zona e não é contada em lugar nenhum; está em Ignoradas.</numerusform>
            <numerusform>%1: %2 edificações não estão em nenhuma zona e não são contadas em lugar nenhum; estão em Ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the exposure of the missing buildings (MISSING), “all” counts the mapped ones only, and those fields stay empty.</source>
        <translation>Sem a exposição das edificações faltantes (MISSING), “all” só conta as mapeadas, e esses campos ficam vazios.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escrevendo os resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Exposure by zone, from “%1” and “%2”.</source>
        <translation>Feito pelo Lacuna, Exposição por zona, a partir de “%1” e “%2”.</translation>
    </message>
    <message>
        <source>Buildings in harm&apos;s way, by zone</source>
        <translation>Edificações em perigo, por zona</translation>
    </message>
    <message>
        <source>“%1” in the zones of “%2”.</source>
        <translation>“%1” nas zonas de “%2”.</translation>
    </message>
    <message>
        <source>%1 buildings are in harm&apos;s way.</source>
        <translation>%1 edificações estão em perigo.</translation>
    </message>
    <message>
        <source>%1 of them are on the map, %2 are missing from it.</source>
        <translation>%1 delas estão no mapa, %2 faltam nele.</translation>
    </message>
    <message>
        <source>Since the gap is an estimate, there may be %1 to %2.</source>
        <translation>Como a lacuna é uma estimativa, podem ser de %1 a %2.</translation>
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
        <translation>No mapa</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Exposed buildings by zone</source>
        <translation>Edificações expostas por zona</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Todas as zonas</translation>
    </message>
    <message>
        <source>%1 more zones have no exposed building.</source>
        <translation>Outras %1 zonas não têm nenhuma edificação exposta.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Como foi obtido</translation>
    </message>
    <message>
        <source>A building belongs to the zone its point on surface lies in. Exposed is what has class 1 or above in Building exposure. The range comes from the 95 % interval of completeness of each zone.</source>
        <translation>Uma edificação pertence à zona em que está o seu ponto na superfície. Exposto é o que tem classe 1 ou maior em Exposição de edificações. O intervalo vem do intervalo de 95 % da completude de cada zona.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Exposed buildings, mapped and missing together</source>
        <translation>Edificações expostas, as do mapa e as faltantes juntas</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Mapa das zonas</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificações faltantes</translation>
    </message>
    <message>
        <source>Mapped buildings</source>
        <translation>Edificações no mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1: some zones overlap, and %2 building(s) are counted in more than one. The totals count each of them once, so they are less than the sum of the zones.</source>
        <translation>
            <numerusform>%1: algumas zonas se sobrepõem e %2 edificação conta em mais de uma. Os totais a contam só uma vez, por isso são menores que a soma das zonas.</numerusform>
            <numerusform>%1: algumas zonas se sobrepõem e %2 edificações contam em mais de uma. Os totais contam cada uma só uma vez, por isso são menores que a soma das zonas.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1–%2 buildings</source>
        <comment>a class of the legend</comment>
        <translation>%1–%2 edificações</translation>
    </message>
    <message>
        <source>Counts the results of Building exposure by zone: neighbourhoods, districts, grid cells.

Give the exposure of the mapped buildings and, from a second run over Missing in OSM, that of the buildings the map lacks. Every number comes three times: mapped, missing, and all. A building belongs to the zone its point on surface lies in.

exposed_low and exposed_high say how far the number of exposed buildings may be off because the gap itself is an estimate; they need zones that come from Gaps by zone (with its interval of completeness). damage_low and damage_high also hold the range of the damage curves.

Where the buildings went through People by building first, their people are counted too.

Buildings in no zone, and zones without geometry, go to Skipped.</source>
        <translation>Conta os resultados de Exposição de edificações por zona: bairros, distritos, células de uma grade.

Dê a exposição das edificações mapeadas e, de uma segunda execução sobre Faltantes no OSM, a das edificações que faltam no mapa. Cada número vem três vezes: mapeadas (mapped), faltantes (missing) e todas (all). Uma edificação pertence à zona em que está o seu ponto na superfície.

exposed_low e exposed_high dizem quanto o número de edificações expostas pode desviar porque a própria lacuna é uma estimativa; precisam de zonas que venham de Faltantes por zona (com o seu intervalo de completude). damage_low e damage_high têm também o intervalo das curvas de dano.

Onde as edificações passaram antes por População por edificação, conta-se também a sua população.

As edificações que não estão em nenhuma zona, e as zonas sem geometria, vão para Ignoradas.</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>População em edificações em perigo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>População</translation>
    </message>
    <message>
        <source>Only “%1” (%2) has a column people; “%3” (%4) has none. How many people there are in all is not known, so the fields people_all and exposed_people_all stay empty. Run People by building once with both layers of buildings, run Building exposure again, and split the result by the field building_layer.</source>
        <translation>Só “%1” (%2) tem uma coluna people; “%3” (%4) não tem. Não se sabe quantas pessoas há ao todo, por isso os campos people_all e exposed_people_all ficam vazios. Execute População por edificação uma vez com as duas camadas de edificações, execute de novo Exposição de edificações e separe o resultado pelo campo building_layer.</translation>
    </message>
    <message>
        <source>“%1” and “%2” each hold all the people of the same census zones, so everybody is counted twice here, and too many live in what is mapped. Run People by building once with both layers of buildings, run Building exposure again, and split the result by the field building_layer.</source>
        <translation>“%1” e “%2” têm cada uma todas as pessoas das mesmas zonas censitárias; por isso aqui cada pessoa é contada duas vezes, e o que está no mapa tem pessoas demais. Execute População por edificação uma vez com as duas camadas de edificações, execute de novo Exposição de edificações e separe o resultado pelo campo building_layer.</translation>
    </message>
</context>
<context>
    <name>ExposureReport</name>
    <message>
        <source>Buildings in harm&apos;s way</source>
        <translation>Edificações em perigo</translation>
    </message>
    <message>
        <source>“%1” under “%2”.</source>
        <translation>“%1” sob “%2”.</translation>
    </message>
    <message>
        <source>No building lies where the hazard has data.</source>
        <translation>Nenhuma edificação está onde a ameaça tem dados.</translation>
    </message>
    <message>
        <source>%1 of %2 buildings (%3) are exposed.</source>
        <translation>%1 de %2 edificações (%3) estão expostas.</translation>
    </message>
    <message>
        <source>%1 of them are in the highest class (%2).</source>
        <translation>%1 delas estão na classe mais alta (%2).</translation>
    </message>
    <message>
        <source>For %1 more buildings the hazard has no data.</source>
        <translation>Para outras %1 edificações a ameaça não tem dados.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Footprints (m²)</source>
        <translation>Contornos (m²)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>no hazard data</source>
        <translation>sem dados de ameaça</translation>
    </message>
    <message>
        <source>Buildings by class</source>
        <translation>Edificações por classe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Squares show the highest class that at least a tenth of their buildings reach.</source>
        <translation>Os quadrados mostram a classe mais alta que pelo menos um décimo das suas edificações alcança.</translation>
    </message>
    <message>
        <source>Map of the exposed buildings</source>
        <translation>Mapa das edificações expostas</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Como foi obtido</translation>
    </message>
    <message>
        <source>Each point takes the hazard where it lies.</source>
        <translation>Cada ponto recebe a ameaça do lugar onde está.</translation>
    </message>
    <message>
        <source>Each footprint is weighed with the exact share of every cell or zone of the hazard that it covers. What decides its class is the statistic named below, less the height of the ground floor. Values below 0 are dry; ground without data takes no part.</source>
        <translation>Cada contorno é ponderado com a parte exata de cada célula ou zona da ameaça que cobre. A sua classe é decidida pela estatística nomeada abaixo, menos a altura do térreo. Valores menores que 0 são solo seco; solo sem dados não participa.</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estatística</translation>
    </message>
    <message>
        <source>Lower bounds of the classes</source>
        <translation>Limites inferiores das classes</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Térreo</translation>
    </message>
    <message>
        <source>by building</source>
        <translation>por edificação</translation>
    </message>
    <message>
        <source>Damage curve</source>
        <translation>Curva de dano</translation>
    </message>
    <message>
        <source>The range of the damage is that of three curves: the one chosen, the mean of the world (JRC), and the low-standard house of Rio de Janeiro. JRC: Huizinga, de Moel, Szewczyk (2017), doi:10.2760/16510. Rio: hydromt_fiat 0.5.9.</source>
        <translation>O intervalo do dano é o de três curvas: a escolhida, a média mundial (JRC) e a casa de baixo padrão do Rio de Janeiro. JRC: Huizinga, de Moel, Szewczyk (2017), doi:10.2760/16510. Rio: hydromt_fiat 0.5.9.</translation>
    </message>
    <message>
        <source>value at the point</source>
        <translation>valor no ponto</translation>
    </message>
    <message>
        <source>maximum under the footprint</source>
        <translation>máximo sob o contorno</translation>
    </message>
    <message>
        <source>mean under the footprint</source>
        <translation>média sob o contorno</translation>
    </message>
    <message>
        <source>minimum under the footprint</source>
        <translation>mínimo sob o contorno</translation>
    </message>
    <message>
        <source>value that 90 % of the footprint do not exceed</source>
        <translation>valor que 90 % do contorno não supera</translation>
    </message>
    <message>
        <source>value at the centroid</source>
        <translation>valor no centroide</translation>
    </message>
    <message>
        <source>own curves</source>
        <translation>curvas próprias</translation>
    </message>
    <message>
        <source>by building, else %1</source>
        <translation>por edificação, senão %1</translation>
    </message>
    <message>
        <source>The damage is put at %1, between %2 and %3 depending on the damage curve.</source>
        <translation>O dano é estimado em %1, entre %2 e %3 conforme a curva de dano.</translation>
    </message>
    <message>
        <source>The damage is put at %1.</source>
        <translation>O dano é estimado em %1.</translation>
    </message>
    <message>
        <source>Exposed buildings</source>
        <translation>Edificações expostas</translation>
    </message>
    <message>
        <source>Buildings in the highest class</source>
        <translation>Edificações na classe mais alta</translation>
    </message>
    <message>
        <source>Buildings where the hazard has data</source>
        <translation>Edificações onde a ameaça tem dados</translation>
    </message>
    <message>
        <source>Buildings without hazard data</source>
        <translation>Edificações sem dados da ameaça</translation>
    </message>
    <message>
        <source>Value of the exposed buildings</source>
        <translation>Valor das edificações expostas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>População</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>População em edificações em perigo</translation>
    </message>
</context>
<context>
    <name>ExposureRun</name>
    <message>
        <source>Reading the buildings</source>
        <translation>Lendo as edificações</translation>
    </message>
    <message>
        <source>Band %2 of the raster “%1” is a colour of a picture, not a measurement. Its numbers from 0 to 255 are taken as the hazard; if that is not meant, get the raster the picture was made from.</source>
        <translation>A banda %2 do raster “%1” é uma cor de uma imagem, não uma medição. Os seus números de 0 a 255 são tomados como a ameaça; se não é o que quer, obtenha o raster do qual a imagem foi feita.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escrevendo os resultados</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 building(s) have no value, or a negative one; their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1: %2 edificação não tem valor, ou tem um negativo; o seu dano fica vazio e conta como 0 nas somas.</numerusform>
            <numerusform>%1: %2 edificações não têm valor, ou têm um negativo; o seu dano fica vazio e conta como 0 nas somas.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) name a damage curve that there is not: %2. Their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1 edificação nomeia uma curva de dano que não existe: %2. O seu dano fica vazio e conta como 0 nas somas.</numerusform>
            <numerusform>%1 edificações nomeiam uma curva de dano que não existe: %2. O seu dano fica vazio e conta como 0 nas somas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 building(s) the height of the ground floor (FLOOR_HEIGHT) is empty or not a number; it is taken as 0.</source>
        <translation>
            <numerusform>%1: em %2 edificação a altura do piso térreo (FLOOR_HEIGHT) está vazia ou não é um número; toma-se como 0.</numerusform>
            <numerusform>%1: em %2 edificações a altura do piso térreo (FLOOR_HEIGHT) está vazia ou não é um número; toma-se como 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie partly on cells without data, which the statistic (%2) leaves out. Where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 edificação está em parte sobre células sem dados, que a estatística (%2) deixa de fora. Se «sem dados» significa seco, preencha antes com 0.</numerusform>
            <numerusform>%1 edificações estão em parte sobre células sem dados, que a estatística (%2) deixa de fora. Se «sem dados» significa seco, preencha antes com 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have a hazard above 100, which no depth in metres reaches. Check the raster under them: its unit, its value for no data, or whether it holds heights above the sea.</source>
        <translation>
            <numerusform>%1 edificação tem uma ameaça acima de 100, que nenhuma profundidade em metros alcança. Verifique o raster sob ela: sua unidade, seu valor sem dados, ou se contém altitudes.</numerusform>
            <numerusform>%1 edificações têm uma ameaça acima de 100, que nenhuma profundidade em metros alcança. Verifique o raster sob elas: sua unidade, seu valor sem dados, ou se contém altitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster “%1” holds the value %2, far from all others, and does not say what it means. It is taken as a hazard. If it stands for cells without data, say so in the layer&apos;s Properties ▸ Transparency, and run again.</source>
        <translation>O raster “%1” contém o valor %2, muito longe de todos os outros, e não diz o que significa. É tomado como ameaça. Se marca células sem dados, indique isso na camada, em Propriedades ▸ Transparência, e execute de novo.</translation>
    </message>
    <message>
        <source>The raster “%1” holds only the whole numbers %2. They look like classes, not like depths in metres, but are taken as metres. If they are classes, set RASTER_IS to “classes”; if they are metres, to “depth”.</source>
        <translation>O raster “%1” contém só os números inteiros %2. Parecem classes, não profundidades em metros, mas são tomados como metros. Se são classes, ponha RASTER_IS em “classes”; se são metros, em “depth”.</translation>
    </message>
    <message>
        <source>The raster “%1” holds only 0 and 1. It looks like an extent, inside or outside, not like depths; 1 is taken as one metre. If it is an extent, set RASTER_IS to “classes”; if it holds metres, to “depth”.</source>
        <translation>O raster “%1” contém só 0 e 1. Parece uma extensão, dentro ou fora, não profundidades; 1 é tomado como um metro. Se é uma extensão, ponha RASTER_IS em “classes”; se contém metros, em “depth”.</translation>
    </message>
    <message>
        <source>Half of the cells above 0 in the raster “%1” lie above %2, the highest at %3. That looks like heights above the sea, or like depths in another unit than metres. Check it: DEPTH_UNIT says the unit, and RASTER_IS = “depth” that they are depths.</source>
        <translation>Metade das células maiores que 0 do raster “%1” passa de %2, e a maior é %3. Parecem altitudes, ou profundidades em outra unidade que não metros. Verifique: DEPTH_UNIT diz a unidade, e RASTER_IS = “depth”, que são profundidades.</translation>
    </message>
    <message>
        <source>The raster “%1” has a colour table: its cells are class numbers. Set RASTER_IS to “classes”, or CLASSES to those numbers (for example 1;2;3), and use a statistic that does not average.</source>
        <translation>O raster “%1” tem uma tabela de cores: suas células são números de classe. Ponha RASTER_IS em “classes”, ou esses números em CLASSES (por exemplo 1;2;3), e use uma estatística que não faça média.</translation>
    </message>
    <message>
        <source>The raster “%1” says that its unit is “%2”: its values were multiplied by %3. If that is wrong, say the unit with DEPTH_UNIT.</source>
        <translation>O raster “%1” diz que sua unidade é “%2”: seus valores foram multiplicados por %3. Se isso está errado, indique a unidade com DEPTH_UNIT.</translation>
    </message>
    <message>
        <source>The raster “%1” says that its unit is “%2”, which is no length. Its values are taken as metres. If they are metres, set DEPTH_UNIT to “m”.</source>
        <translation>O raster “%1” diz que sua unidade é “%2”, que não é um comprimento. Seus valores são tomados como metros. Se são metros, ponha DEPTH_UNIT em “m”.</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 building(s) it is not known how many people live in them; they count as nobody.</source>
        <translation>
            <numerusform>%1: de %2 edificação não se sabe quantas pessoas moram nela; conta como ninguém.</numerusform>
            <numerusform>%1: de %2 edificações não se sabe quantas pessoas moram nelas; contam como ninguém.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldAnswers</name>
    <message>
        <source>Is the building there?</source>
        <translation>A edificação está lá?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Andares</translation>
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
        <translation>Parte das respostas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quem respondeu</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Quando foi respondido</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Sim, está lá</translation>
    </message>
    <message>
        <source>No building, or a ruin</source>
        <translation>Não há edificação, ou é uma ruína</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Não dá para saber</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Apartamentos</translation>
    </message>
    <message>
        <source>Shop, office or workshop</source>
        <translation>Loja, escritório ou oficina</translation>
    </message>
    <message>
        <source>School, clinic or other public building</source>
        <translation>Escola, posto de saúde ou outra edificação pública</translation>
    </message>
    <message>
        <source>Shed or annexe</source>
        <translation>Galpão ou anexo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está lá</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>Não há edificação</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Ainda não visitada</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
    <message>
        <source>On the map by now</source>
        <translation>Já está no mapa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>não se sabe</translation>
    </message>
</context>
<context>
    <name>FieldCheckAlgorithm</name>
    <message>
        <source>Field check</source>
        <translation>Verificar em campo</translation>
    </message>
    <message>
        <source>form,survey,kobo,kobotoolbox,kobocollect,odk,xlsform,field-tm,visit,ground truth,validation,phone,questionnaire,entities,gaps</source>
        <translation>formulário,pesquisa,kobo,kobotoolbox,kobocollect,odk,xlsform,field-tm,visita,verificação,campo,telefone,questionário,entidades,lacunas</translation>
    </message>
    <message>
        <source>Writes the form and the list of places with which people visit gaps: for KoboToolbox, ODK or Field-TM.</source>
        <translation>Escreve o formulário e a lista de lugares para visitar as lacunas: para KoboToolbox, ODK ou Field-TM.</translation>
    </message>
    <message>
        <source>People go to the places where something seems to be missing and say what is there. This writes what they need on the telephone: a form (.xlsx) with a few questions in Spanish, Portuguese, French and English, and the list of the places (.csv) with their shapes for the map. Nothing is sent: you upload the files.

Give a sample (Sample to be checked) where the answers are to say how many buildings are missing in all, or a layer of gaps to visit all of them. With tasks, the places are in the order of the tasks, and in each the next one lies near.

Each answer carries the id of its place (gap_id), so Import findings brings it back to the gap. The form asks for no names, telephone numbers or device ids.

KoboToolbox and ODK Collect show the places on a map that works without a connection. With ODK, places that were visited turn green on all telephones. Field-TM makes its own project of the form, the area and the features.</source>
        <translation>As pessoas vão aos lugares onde parece faltar algo e dizem o que há. Aqui se escreve o que elas precisam no telefone: um formulário (.xlsx) com poucas perguntas em espanhol, português, francês e inglês, e a lista dos lugares (.csv) com as suas formas para o mapa. Nada é enviado: você envia os arquivos.

Dê uma amostra (Amostra a verificar) se as respostas devem dizer quantas edificações faltam no total, ou uma camada de lacunas para visitar todas. Com tarefas, os lugares vêm na ordem das tarefas, e dentro de cada uma o próximo está perto.

Cada resposta leva o id do seu lugar (gap_id), então Importar achados a devolve à lacuna. O formulário não pede nomes, telefones nem identificadores de aparelhos.

KoboCollect e ODK Collect mostram os lugares em um mapa que funciona sem conexão. Com ODK, os lugares visitados ficam verdes em todos os telefones. O Field-TM faz o seu próprio projeto com o formulário, a área e as feições.</translation>
    </message>
    <message>
        <source>Gaps, to visit all of them</source>
        <translation>Lacunas, para visitar todas</translation>
    </message>
    <message>
        <source>Sample, to visit that instead</source>
        <translation>Amostra, para visitar só essa</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Campo com o id da lacuna (vazio: gap_id, senão o lugar)</translation>
    </message>
    <message>
        <source>Task polygons, for the order of the visit</source>
        <translation>Polígonos de tarefas, para a ordem da visita</translation>
    </message>
    <message>
        <source>The form is for</source>
        <translation>O formulário é para</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Language that comes first</source>
        <translation>Idioma que vem primeiro</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formulários (*.xlsx)</translation>
    </message>
    <message>
        <source>List of the places</source>
        <translation>Lista dos lugares</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Area (only for Field-TM)</source>
        <translation>Área (só para o Field-TM)</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Arquivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Features (only for Field-TM)</source>
        <translation>Feições (só para o Field-TM)</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Lugares a visitar</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Tamanho do arquivo, do maior se são vários (bytes)</translation>
    </message>
    <message>
        <source>Both gaps (GAPS) and a sample (SAMPLE) are given. Leave one of them empty: the sample, to visit all gaps; the gaps, to visit the sample.</source>
        <translation>Foram dadas lacunas (GAPS) e também uma amostra (SAMPLE). Deixe vazia uma das duas camadas: a amostra, para visitar todas as lacunas; as lacunas, para visitar a amostra.</translation>
    </message>
    <message>
        <source>It is not said what to visit. Give a sample (SAMPLE), or gaps (GAPS) to visit all of them.</source>
        <translation>Não se diz o que visitar. Dê uma amostra (SAMPLE), ou lacunas (GAPS) para visitar todas.</translation>
    </message>
    <message>
        <source>The list (LIST) cannot be called “%1”: the form names it, and telephones know only letters without accents, digits, _ and - there, a letter first, and .csv at the end. Call it, for example, places.csv.</source>
        <translation>A lista (LIST) não pode se chamar “%1”: o formulário a cita, e os telefones aceitam aí só letras sem acento, algarismos, _ e -, primeiro uma letra e no fim .csv. Chame-a, por exemplo, lugares.csv.</translation>
    </message>
    <message>
        <source>AREA_FILE and FEATURES_FILE are only for Field-TM; they are not written.</source>
        <translation>AREA_FILE e FEATURES_FILE são só para o Field-TM; não são escritos.</translation>
    </message>
    <message>
        <source>“%1” holds lines: the form asks for streets and paths, and not for walls and roofs (QUESTIONS).</source>
        <translation>“%1” tem linhas: o formulário pergunta por ruas e caminhos, e não por paredes e telhados (QUESTIONS).</translation>
    </message>
    <message>
        <source>%1 could not be made: %2.</source>
        <translation>%1 não pôde ser feito: %2.</translation>
    </message>
    <message>
        <source>Next, in KoboToolbox (kf.kobotoolbox.org):</source>
        <translation>Agora, no KoboToolbox (kf.kobotoolbox.org):</translation>
    </message>
    <message>
        <source>1. New, Upload an XLSForm: %1</source>
        <translation>1. Novo, Enviar um XLSForm: %1</translation>
    </message>
    <message>
        <source>2. Settings, Media: upload the list %1</source>
        <translation>2. Configurações, Mídia: envie a lista %1</translation>
    </message>
    <message>
        <source>3. Form, Deploy. People open the form in KoboCollect, on the telephone; the web form shows no map.</source>
        <translation>3. Formulário, Implantar. O formulário se abre no KoboCollect, no telefone; o formulário web não mostra o mapa.</translation>
    </message>
    <message>
        <source>Next, in your project of ODK Central:</source>
        <translation>Agora, no seu projeto do ODK Central:</translation>
    </message>
    <message>
        <source>1. New form: upload %1, and publish it.</source>
        <translation>1. Novo formulário: envie %1 e publique.</translation>
    </message>
    <message>
        <source>2. Entities, %1, Data, Upload: %2</source>
        <translation>2. Entidades, %1, Dados, Enviar: %2</translation>
    </message>
    <message>
        <source>3. App users: give them the form. They open it in ODK Collect.</source>
        <translation>3. Usuários do aplicativo: dê a eles o formulário. Ele se abre no ODK Collect.</translation>
    </message>
    <message>
        <source>Next, in Field-TM, make a project:</source>
        <translation>Agora, no Field-TM, faça um projeto:</translation>
    </message>
    <message>
        <source>1. Its area: upload %1</source>
        <translation>1. A área: envie %1</translation>
    </message>
    <message>
        <source>2. Its form: upload %1</source>
        <translation>2. O formulário: envie %1</translation>
    </message>
    <message>
        <source>3. Its data: upload %1. The list stays with you.</source>
        <translation>3. Os dados: envie %1. A lista fica com você.</translation>
    </message>
    <message>
        <source>Places of “%1” with too few corners for Field-TM, which takes shapes of one kind only: %2. They are in the list, and not among the features.</source>
        <translation>Lugares de “%1” com poucos vértices para o Field-TM, que aceita formas de um só tipo: %2. Estão na lista e não entre as feições.</translation>
    </message>
    <message>
        <source>Reading the places</source>
        <translation>Lendo os lugares</translation>
    </message>
    <message>
        <source>No place of “%1” lies in a task of “%2” (TASKS). Look whether both show the same town, or leave TASKS empty.</source>
        <translation>Nenhum lugar de “%1” está em uma tarefa de “%2” (TASKS). Veja se as duas camadas mostram a mesma cidade, ou deixe TASKS vazio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) of “%2” lie in no task; they come last in the list.</source>
        <translation>
            <numerusform>%1 lugar de “%2” não está em nenhuma tarefa; vem no fim da lista.</numerusform>
            <numerusform>%1 lugares de “%2” não estão em nenhuma tarefa; vêm no fim da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the form and the list</source>
        <translation>Escrevendo o formulário e a lista</translation>
    </message>
    <message>
        <source>Places of “%1” to visit: %2.</source>
        <translation>Lugares de “%1” a visitar: %2.</translation>
    </message>
    <message>
        <source>The form (FORM) is a file .xlsx, and no tool would take it as “%1”. Call it, for example, form.xlsx.</source>
        <translation>O formulário (FORM) é um arquivo .xlsx e nenhuma ferramenta o aceitaria como “%1”. Chame-o, por exemplo, formulario.xlsx.</translation>
    </message>
    <message>
        <source>Field-TM needs the area and the features too. Say where to write them (AREA_FILE, FEATURES_FILE), or choose another tool (TARGET).</source>
        <translation>O Field-TM precisa também da área e das feições. Diga onde escrevê-las (AREA_FILE, FEATURES_FILE), ou escolha outra ferramenta (TARGET).</translation>
    </message>
</context>
<context>
    <name>FieldDictionary</name>
    <message>
        <source>reference</source>
        <translation>referência</translation>
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
        <translation>edificações</translation>
    </message>
    <message>
        <source>missing in OSM</source>
        <translation>faltam no OSM</translation>
    </message>
    <message>
        <source>missing in the reference</source>
        <translation>faltam na referência</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>correspondentes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltantes</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposição</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tarefas</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>Share in common (0–1)</source>
        <translation>Parte em comum (0–1)</translation>
    </message>
    <message>
        <source>Distance to the nearest (m)</source>
        <translation>Distância ao mais próximo (m)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Neighbouring building</source>
        <translation>Edificação vizinha</translation>
    </message>
    <message>
        <source>Missing length (m)</source>
        <translation>Comprimento faltante (m)</translation>
    </message>
    <message>
        <source>Missing share of the road (0–1)</source>
        <translation>Parte faltante da via (0–1)</translation>
    </message>
    <message>
        <source>The same in OSM</source>
        <translation>A mesma no OSM</translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Um ou vários</translation>
    </message>
    <message>
        <source>Area in common ÷ area of both (0–1)</source>
        <translation>Área em comum ÷ área de ambos (0–1)</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Deslocamento para leste (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Deslocamento para norte (m)</translation>
    </message>
    <message>
        <source>How sure (0–1)</source>
        <translation>Quão seguro (0–1)</translation>
    </message>
    <message>
        <source>Building of the reference</source>
        <translation>Edificação da referência</translation>
    </message>
    <message>
        <source>Share of the blocks in common (0–1)</source>
        <translation>Parte dos blocos em comum (0–1)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distância (m)</translation>
    </message>
    <message>
        <source>The same building</source>
        <translation>A mesma edificação</translation>
    </message>
    <message>
        <source>Kind of match</source>
        <translation>Tipo de correspondência</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por si mesma</translation>
    </message>
    <message>
        <source>as part of a block</source>
        <translation>como parte de um bloco</translation>
    </message>
    <message>
        <source>Buildings it was read from</source>
        <translation>Edificações de onde foi lido</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>No other fits as well</source>
        <translation>Nenhum outro encaixa tão bem</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por que foi ignorado</translation>
    </message>
    <message>
        <source>Buildings of the reference</source>
        <translation>Edificações da referência</translation>
    </message>
    <message>
        <source>Buildings in OSM</source>
        <translation>Edificações no OSM</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Em ambos</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltam no OSM</translation>
    </message>
    <message>
        <source>Missing, beside a mapped building</source>
        <translation>Faltam, ao lado de uma edificação mapeada</translation>
    </message>
    <message>
        <source>Missing pieces of mapped buildings</source>
        <translation>Faltam, pedaços de edificações mapeadas</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Faltam na referência</translation>
    </message>
    <message>
        <source>Completeness (0–1)</source>
        <translation>Completude (0–1)</translation>
    </message>
    <message>
        <source>Completeness, at least (0–1)</source>
        <translation>Completude, pelo menos (0–1)</translation>
    </message>
    <message>
        <source>Completeness, at most (0–1)</source>
        <translation>Completude, no máximo (0–1)</translation>
    </message>
    <message>
        <source>Completeness, with mapped blocks (0–1)</source>
        <translation>Completude, com blocos mapeados (0–1)</translation>
    </message>
    <message>
        <source>Completeness by area (0–1)</source>
        <translation>Completude por área (0–1)</translation>
    </message>
    <message>
        <source>Completeness of the cadastre (0–1)</source>
        <translation>Completude do cadastro (0–1)</translation>
    </message>
    <message>
        <source>Buildings in all, estimated</source>
        <translation>Edificações no total, estimativa</translation>
    </message>
    <message>
        <source>Buildings in all, at least</source>
        <translation>Edificações no total, pelo menos</translation>
    </message>
    <message>
        <source>Buildings in all, at most</source>
        <translation>Edificações no total, no máximo</translation>
    </message>
    <message>
        <source>Missing area (m²)</source>
        <translation>Área faltante (m²)</translation>
    </message>
    <message>
        <source>Roads of the reference (m)</source>
        <translation>Vias da referência (m)</translation>
    </message>
    <message>
        <source>Roads that OSM has (m)</source>
        <translation>Vias que o OSM tem (m)</translation>
    </message>
    <message>
        <source>Roads missing in OSM (m)</source>
        <translation>Vias faltantes no OSM (m)</translation>
    </message>
    <message>
        <source>Completeness of the roads (0–1)</source>
        <translation>Completude das vias (0–1)</translation>
    </message>
    <message>
        <source>Priority (0–100)</source>
        <translation>Prioridade (0–100)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Share of priority: what is missing</source>
        <translation>Parte da prioridade: o que falta</translation>
    </message>
    <message>
        <source>Share of priority: hazard</source>
        <translation>Parte da prioridade: ameaça</translation>
    </message>
    <message>
        <source>Share of priority: people</source>
        <translation>Parte da prioridade: pessoas</translation>
    </message>
    <message>
        <source>Weights of the run</source>
        <translation>Pesos da execução</translation>
    </message>
    <message>
        <source>Hazard, lowest</source>
        <translation>Ameaça, mínima</translation>
    </message>
    <message>
        <source>Hazard, mean</source>
        <translation>Ameaça, média</translation>
    </message>
    <message>
        <source>Hazard, highest</source>
        <translation>Ameaça, máxima</translation>
    </message>
    <message>
        <source>Share of the building in harm&apos;s way (0–1)</source>
        <translation>Parte da edificação em perigo (0–1)</translation>
    </message>
    <message>
        <source>Number of the class</source>
        <translation>Número da classe</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Classe de ameaça</translation>
    </message>
    <message>
        <source>Share damaged (0–1)</source>
        <translation>Parte danificada (0–1)</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Damage, at least</source>
        <translation>Dano, pelo menos</translation>
    </message>
    <message>
        <source>Damage, at most</source>
        <translation>Dano, no máximo</translation>
    </message>
    <message>
        <source>Value of the building</source>
        <translation>Valor da edificação</translation>
    </message>
    <message>
        <source>Probability of being reached (0–1)</source>
        <translation>Probabilidade de ser atingida (0–1)</translation>
    </message>
    <message>
        <source>In harm&apos;s way, at least</source>
        <translation>Em perigo, pelo menos</translation>
    </message>
    <message>
        <source>In harm&apos;s way, at most</source>
        <translation>Em perigo, no máximo</translation>
    </message>
    <message>
        <source>Damage in a year</source>
        <translation>Dano em um ano</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Feições</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Área (km²)</translation>
    </message>
    <message>
        <source>Compactness (0–1)</source>
        <translation>Compacidade (0–1)</translation>
    </message>
    <message>
        <source>Barriers crossed</source>
        <translation>Barreiras cruzadas</translation>
    </message>
    <message>
        <source>Cell of the grid</source>
        <translation>Célula da grade</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificações faltantes</translation>
    </message>
    <message>
        <source>Missing buildings in harm&apos;s way</source>
        <translation>Edificações faltantes em perigo</translation>
    </message>
    <message>
        <source>Done, but buildings are missing</source>
        <translation>Concluída, mas faltam edificações</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Locked by (number or name)</source>
        <translation>Bloqueada por (número ou nome)</translation>
    </message>
    <message>
        <source>Mapped by (number or name)</source>
        <translation>Mapeada por (número ou nome)</translation>
    </message>
    <message>
        <source>Validated by (number or name)</source>
        <translation>Validada por (número ou nome)</translation>
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
        <translation>Última ação em</translation>
    </message>
    <message>
        <source>Last action by</source>
        <translation>Última ação de</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>Id do OSM</translation>
    </message>
    <message>
        <source>Last edit in OSM</source>
        <translation>Última edição no OSM</translation>
    </message>
    <message>
        <source>Changeset in OSM</source>
        <translation>Conjunto de alterações no OSM</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Pavimentos</translation>
    </message>
    <message>
        <source>Material of the walls</source>
        <translation>Material das paredes</translation>
    </message>
    <message>
        <source>Material of the roof</source>
        <translation>Material do telhado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número da casa</translation>
    </message>
    <message>
        <source>Damage, once in %1 years</source>
        <translation>Dano, uma vez em %1 anos</translation>
    </message>
    <message>
        <source>In harm&apos;s way</source>
        <translation>Em perigo</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Without hazard data</source>
        <translation>Sem dados de ameaça</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>mapeadas</translation>
    </message>
    <message>
        <source>mapped and missing</source>
        <translation>mapeadas e faltantes</translation>
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
        <translation>dano</translation>
    </message>
    <message>
        <source>Column of the grid</source>
        <translation>Coluna da grade</translation>
    </message>
    <message>
        <source>Row of the grid</source>
        <translation>Linha da grade</translation>
    </message>
    <message>
        <source>Zoom of the grid</source>
        <translation>Zoom da grade</translation>
    </message>
    <message>
        <source>Id of the gap</source>
        <translation>Id da lacuna</translation>
    </message>
    <message>
        <source>Missing, confirmed by people</source>
        <translation>Faltam, confirmado por pessoas</translation>
    </message>
    <message>
        <source>Missing, refuted by people</source>
        <translation>Faltam, descartado por pessoas</translation>
    </message>
    <message>
        <source>Missing, not looked at or not sure</source>
        <translation>Faltam, sem olhar ou sem certeza</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nome mais próximo</translation>
    </message>
    <message>
        <source>Likeness of the names (0–1)</source>
        <translation>Semelhança dos nomes (0–1)</translation>
    </message>
    <message>
        <source>Buildings around</source>
        <translation>Edificações ao redor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Id of the match</source>
        <translation>Id do par</translation>
    </message>
    <message>
        <source>Name of the match</source>
        <translation>Nome do par</translation>
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
        <translation>Nome oficial</translation>
    </message>
    <message>
        <source>Id of the place</source>
        <translation>Id do lugar</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nome do lugar</translation>
    </message>
    <message>
        <source>Kind of pair</source>
        <translation>Tipo de par</translation>
    </message>
    <message>
        <source>Distance to the nearest name (m)</source>
        <translation>Distância ao nome mais próximo (m)</translation>
    </message>
    <message>
        <source>Distance to the nearest road (m)</source>
        <translation>Distância à via mais próxima (m)</translation>
    </message>
    <message>
        <source>Number in the sample</source>
        <translation>Número na amostra</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Sorteado de</translation>
    </message>
    <message>
        <source>Area of the visit</source>
        <translation>Área da visita</translation>
    </message>
    <message>
        <source>Stands for so many</source>
        <translation>Representa tantos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Buildings counted</source>
        <translation>Edificações contadas</translation>
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
        <translation>Na amostra</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Rank (0–1)</source>
        <translation>Posição (0–1)</translation>
    </message>
    <message>
        <source>Share of the people (0–1)</source>
        <translation>Parte das pessoas (0–1)</translation>
    </message>
    <message>
        <source>Share of what is mapped (0–1)</source>
        <translation>Parte do que está mapeado (0–1)</translation>
    </message>
    <message>
        <source>Share of the inequality</source>
        <translation>Parte da desigualdade</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>Idade (meses)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>intermediário</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antigo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Attributes that are missing</source>
        <translation>Atributos que faltam</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Serviços</translation>
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
        <translation>a metade é mais recente que (meses)</translation>
    </message>
    <message>
        <source>class of age (1 old to 5 fresh)</source>
        <translation>classe de idade (1 antigo a 5 recente)</translation>
    </message>
    <message>
        <source>share edited on one day (0–1)</source>
        <translation>parte editada em um mesmo dia (0–1)</translation>
    </message>
    <message>
        <source>share never edited again (0–1)</source>
        <translation>parte que ninguém voltou a editar (0–1)</translation>
    </message>
    <message>
        <source>share with %1 (0–1)</source>
        <translation>parte com %1 (0–1)</translation>
    </message>
    <message>
        <source>Damage, all buildings</source>
        <translation>Dano, todas as edificações</translation>
    </message>
    <message>
        <source>smaller zones</source>
        <translation>zonas menores</translation>
    </message>
    <message>
        <source>people</source>
        <translation>população</translation>
    </message>
    <message>
        <source>Share of the people of the zone (0–1)</source>
        <translation>Parte da população da zona (0–1)</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>está lá</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>it is on the map</source>
        <translation>está no mapa</translation>
    </message>
    <message>
        <source>there are buildings around</source>
        <translation>há edificações na área</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quem diz</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Id da resposta</translation>
    </message>
    <message>
        <source>Share that agrees (0–1)</source>
        <translation>Parte que concorda (0–1)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quando (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>A newer answer exists</source>
        <translation>Há uma resposta mais nova</translation>
    </message>
    <message>
        <source>Why it belongs to no gap</source>
        <translation>Por que não pertence a nenhuma lacuna</translation>
    </message>
    <message>
        <source>no gap has this id</source>
        <translation>nenhuma lacuna tem este id</translation>
    </message>
    <message>
        <source>no gap is at its place</source>
        <translation>não há lacuna no seu lugar</translation>
    </message>
    <message>
        <source>several gaps have this id</source>
        <translation>várias lacunas têm este id</translation>
    </message>
    <message>
        <source>the answer is not understood</source>
        <translation>a resposta não se entende</translation>
    </message>
    <message>
        <source>The sources disagree</source>
        <translation>As fontes discordam</translation>
    </message>
    <message>
        <source>it has neither an id nor a place</source>
        <translation>não tem id nem lugar</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Comprimento (m)</translation>
    </message>
    <message>
        <source>Length with pictures (m)</source>
        <translation>Comprimento com fotos (m)</translation>
    </message>
    <message>
        <source>Length without pictures (m)</source>
        <translation>Comprimento sem fotos (m)</translation>
    </message>
    <message>
        <source>Length of which nothing is known (m)</source>
        <translation>Comprimento do qual nada se sabe (m)</translation>
    </message>
    <message>
        <source>Share with pictures (0–1)</source>
        <translation>Parte com fotos (0–1)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Newest picture (UTC)</source>
        <translation>Foto mais nova (UTC)</translation>
    </message>
    <message>
        <source>Share of pictures all round (0–1)</source>
        <translation>Parte de fotos de 360° (0–1)</translation>
    </message>
    <message>
        <source>Distance to the nearest picture (m)</source>
        <translation>Distância até a foto mais próxima (m)</translation>
    </message>
    <message>
        <source>Taken (UTC)</source>
        <translation>Tirada (UTC)</translation>
    </message>
    <message>
        <source>Id of the picture</source>
        <translation>Id da foto</translation>
    </message>
    <message>
        <source>Link to the picture</source>
        <translation>Link da foto</translation>
    </message>
</context>
<context>
    <name>FieldFolder</name>
    <message>
        <source>%1 (FOLDER) is a file. Choose a folder.</source>
        <translation>%1 (FOLDER) é um arquivo. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) holds a project already (%2), perhaps with answers in it. Choose another folder, or move that one away.</source>
        <translation>A pasta %1 (FOLDER) já tem um projeto (%2), talvez com respostas. Escolha outra pasta, ou mova esse projeto para outro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) holds a file %2 already, which is not written over. Choose an empty folder.</source>
        <translation>A pasta %1 (FOLDER) já tem um arquivo %2, que não é sobrescrito. Escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) cannot be written to. Choose another one.</source>
        <translation>Não é possível gravar na pasta %1 (FOLDER). Escolha outra.</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>não pode ser criada</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that there is room on the disk, or choose another folder for FOLDER.</source>
        <translation>Não foi possível gravar %1 (%2). Verifique se há espaço no disco, ou escolha outra pasta para FOLDER.</translation>
    </message>
    <message>
        <source>%1 (BACKGROUND) cannot be read: %2.</source>
        <translation>Não é possível ler %1 (BACKGROUND): %2.</translation>
    </message>
</context>
<context>
    <name>FieldMapsAlgorithm</name>
    <message>
        <source>phone,telephone,mobile,offline,organic maps,osmand,scee,streetcomplete,kml,gpx,bookmarks,field,visit,tasks</source>
        <translation>telefone,celular,sem conexão,organic maps,osmand,scee,streetcomplete,kml,gpx,marcadores,campo,visita,tarefas</translation>
    </message>
    <message>
        <source>Tasks and gaps as bookmarks and outlines for Organic Maps, OsmAnd or SCEE on a telephone without a connection.</source>
        <translation>Tarefas e lacunas como marcadores e contornos para Organic Maps, OsmAnd ou SCEE em um telefone sem conexão.</translation>
    </message>
    <message>
        <source>Writes a file that an app on a telephone opens without a connection, so that people who go there see where they are.

Organic Maps (.kml) and OsmAnd (.gpx): every task is a bookmark with its outline, and its holes, as lines; every gap is a bookmark. COLOR_FIELD colours them: statuses of the Tasking Manager and levels of a priority have colours of their own, numbers go in five classes from green to red.

SCEE, the expert edition of StreetComplete: every gap is a question of the file .csv; the file .geojson beside it shows the tasks. What is done there comes back with Import findings.

What the apps lose without a word is mended before writing: polygons (they would vanish), several questions in one place, line breaks, heights. Nothing is sent: copy the file to the telephone, or send it in a message, and open it there.

LINKS is a table with two links for each task, for a message or a code to scan.</source>
        <translation>Escreve um arquivo que um aplicativo do telefone abre sem conexão, para que quem vai ao lugar veja onde está.

Organic Maps (.kml) e OsmAnd (.gpx): cada tarefa é um marcador com o seu contorno, e os seus buracos, como linhas; cada lacuna é um marcador. COLOR_FIELD dá a cor: os estados do Tasking Manager e os níveis de uma prioridade têm cores próprias, os números vão em cinco classes de verde a vermelho.

SCEE, a edição especialista do StreetComplete: cada lacuna é uma pergunta do arquivo .csv; o arquivo .geojson ao lado mostra as tarefas. O que é feito ali volta com Importar achados.

O que os aplicativos perdem sem dizer é consertado antes de escrever: polígonos (desapareceriam), várias perguntas no mesmo lugar, quebras de linha, alturas. Nada é enviado: copie o arquivo para o telefone, ou mande-o em uma mensagem, e abra-o ali.

LINKS é uma tabela com dois links por tarefa, para uma mensagem ou um código a escanear.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>App on the telephone</source>
        <translation>Aplicativo do telefone</translation>
    </message>
    <message>
        <source>Name of the list on the telephone</source>
        <translation>Nome da lista no telefone</translation>
    </message>
    <message>
        <source>What each is called (field or expression; empty: its number)</source>
        <translation>Como se chama cada um (campo ou expressão; vazio: o seu número)</translation>
    </message>
    <message>
        <source>What gives the colour (field: status, priority …)</source>
        <translation>O que dá a cor (campo: estado, prioridade …)</translation>
    </message>
    <message>
        <source>File for the telephone</source>
        <translation>Arquivo para o telefone</translation>
    </message>
    <message>
        <source>KML files for Organic Maps (*.kml);;GPX files for OsmAnd (*.gpx);;CSV files for SCEE (*.csv)</source>
        <translation>Arquivos KML para Organic Maps (*.kml);;Arquivos GPX para OsmAnd (*.gpx);;Arquivos CSV para SCEE (*.csv)</translation>
    </message>
    <message>
        <source>Links to the tasks</source>
        <translation>Links para as tarefas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
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
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Size of the files (bytes)</source>
        <translation>Tamanho dos arquivos (bytes)</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>Neither tasks (TASKS) nor gaps (GAPS) are given, so there is nothing to take along. Give at least one.</source>
        <translation>Não há nem tarefas (TASKS) nem lacunas (GAPS), portanto não há nada a levar. Dê ao menos uma camada.</translation>
    </message>
    <message>
        <source>The list has no name, by which people find it on the telephone. Give it one (NAME).</source>
        <translation>A lista não tem um nome pelo qual se encontre no telefone. Dê-lhe um (NAME).</translation>
    </message>
    <message>
        <source>“%1” (%2) is neither a field nor an expression: %3</source>
        <translation>“%1” (%2) não é nem um campo nem uma expressão: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>No layer has all fields of “%1” (%2). The fields are – %3.</source>
        <translation>Nenhuma camada tem todos os campos de “%1” (%2). Os campos são – %3.</translation>
    </message>
    <message>
        <source>The file %1 (OUTPUT) does not end in .%2, so the app %3 (APP) would not open it. Choose a file that does, or another app.</source>
        <translation>O arquivo %1 (OUTPUT) não termina em .%2, portanto o aplicativo %3 (APP) não o abriria. Escolha um arquivo que sim, ou outro aplicativo.</translation>
    </message>
    <message>
        <source>Field maps</source>
        <translation>Mapas de campo</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarefa %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Lacuna %1</translation>
    </message>
    <message>
        <source>COLOR_FIELD has more values than the telephone has colours (%1): some colours stand for several values. Choose a field with fewer values.</source>
        <translation>COLOR_FIELD tem mais valores que o telefone cores (%1): algumas cores valem por vários. Escolha um campo com menos valores.</translation>
    </message>
    <message>
        <source>Colours: %1.</source>
        <translation>Cores: %1.</translation>
    </message>
    <message>
        <source>GDAL could not write the file for the telephone (OUTPUT): %1</source>
        <translation>O GDAL não pôde escrever o arquivo para o telefone (OUTPUT): %1</translation>
    </message>
    <message>
        <source>LINKS has a row for each task, but there are no tasks: it has one for each gap.</source>
        <translation>LINKS tem uma linha por tarefa, mas não há tarefas: tem uma por lacuna.</translation>
    </message>
    <message>
        <source>Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose Organic Maps, and open the list “%2” under Bookmarks. Download the map of the place before you go.</source>
        <translation>Próximo passo: mande %1 ao telefone (cabo, mensagem, e-mail). Ali toque nele, escolha Organic Maps e abra a lista “%2” em Favoritos. Baixe o mapa do lugar antes de ir.</translation>
    </message>
    <message>
        <source>Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose OsmAnd, and show the file under My Places, Tracks. Download the map of the place before you go.</source>
        <translation>Próximo passo: mande %1 ao telefone (cabo, mensagem, e-mail). Ali toque nele, escolha OsmAnd e mostre o arquivo em Meus lugares, Trilhas. Baixe o mapa do lugar antes de ir.</translation>
    </message>
    <message>
        <source>Next: copy %1 and the .geojson of the same name to the telephone. In SCEE open Settings, Quest selection, Custom quest and import the .csv; load the .geojson under Settings, Display, Custom geometry. Bring the .csv back for Import findings.</source>
        <translation>Próximo passo: copie %1 e o .geojson do mesmo nome para o telefone. No SCEE abra Settings, Quest selection, Custom quest e importe o .csv; carregue o .geojson em Settings, Display, Custom geometry. Traga o .csv de volta para Importar achados.</translation>
    </message>
    <message>
        <source>The file has %1 MiB: a telephone opens it slowly. Take only the tasks of one day.</source>
        <translation>O arquivo tem %1 MiB: um telefone o abre devagar. Leve só as tarefas de um dia.</translation>
    </message>
    <message>
        <source>Reading tasks and gaps</source>
        <translation>Lendo tarefas e lacunas</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrevendo</translation>
    </message>
    <message>
        <source>Made by Lacuna, Field maps, from “%1”.</source>
        <translation>Feito pelo Lacuna, Mapas de campo, de “%1”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link for any app with a map</source>
        <translation>Link para qualquer aplicativo com mapa</translation>
    </message>
    <message>
        <source>Link for Organic Maps</source>
        <translation>Link para o Organic Maps</translation>
    </message>
    <message numerus="yes">
        <source>The expression of %1 fails for %2 row(s) of “%3”, for which nothing comes of it: %4</source>
        <translation>
            <numerusform>A expressão de %1 falha em %2 linha de “%3”, que fica sem resultado: %4</numerusform>
            <numerusform>A expressão de %1 falha em %2 linhas de “%3”, que ficam sem resultado: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProjectAlgorithm</name>
    <message>
        <source>field,qfield,telephone,mobile,survey,offline,geopackage,form,visit,check,take along</source>
        <translation>campo,qfield,telefone,celular,levantamento,sem conexão,geopackage,formulário,visita,verificar,levar</translation>
    </message>
    <message>
        <source>A folder for QField: visit what is missing with a telephone, without a connection.</source>
        <translation>Uma pasta para o QField: visite o que falta com um telefone, sem conexão.</translation>
    </message>
    <message>
        <source>Makes a folder that QField opens on a telephone or tablet, and QGIS on any computer: one GeoPackage with all layers, their styles and forms, and a project with paths that begin in the folder.

Missing buildings (layers with the column gap_id) are asked about: is it there, what is it, how many storeys, a photo, a note. The symbols show which ones were visited. Rows of a sample (Sample to be checked) are answered in the columns they have. All other layers are there to be seen and cannot be changed.

Copy the whole folder to the telephone. When it comes back, give the layer with the answers to Gaps by zone as CHECKED, or the sample to Estimate from a sample.

A folder that holds a project already is never written over: there may be answers in it.</source>
        <translation>Faz uma pasta que o QField abre em um telefone ou tablet, e o QGIS em qualquer computador: um GeoPackage com todas as camadas, seus estilos e formulários, e um projeto com caminhos que começam na pasta.

Das edificações faltantes (camadas com a coluna gap_id) se pergunta: se está lá, o que é, quantos andares tem, uma foto, uma nota. Os símbolos mostram quais já foram visitadas. As linhas de uma amostra (Amostra a verificar) são respondidas nas colunas que têm. Todas as outras camadas estão lá para serem vistas e não podem ser alteradas.

Copie a pasta inteira para o telefone. Quando voltar, dê a camada com as respostas a Faltantes por zona como CHECKED, ou a amostra a Estimativa a partir de uma amostra.

Uma pasta que já tem um projeto nunca é sobrescrita: pode haver respostas nela.</translation>
    </message>
    <message>
        <source>Layers to take along, the first one on top</source>
        <translation>Camadas para levar, a primeira por cima</translation>
    </message>
    <message>
        <source>Background that works without a connection (MBTiles, GeoTIFF)</source>
        <translation>Fundo que funciona sem conexão (MBTiles, GeoTIFF)</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Pasta para o projeto</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Arquivo do projeto</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows to answer</source>
        <translation>Linhas a responder</translation>
    </message>
    <message>
        <source>Size of the folder in bytes</source>
        <translation>Tamanho da pasta em bytes</translation>
    </message>
    <message>
        <source>“%1” (LAYERS) is no vector layer that can be read. Choose vector layers; a raster goes to BACKGROUND.</source>
        <translation>“%1” (LAYERS) não é uma camada vetorial que se possa ler. Escolha camadas vetoriais; um raster vai em BACKGROUND.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) has no CRS, so the telephone would not know where it lies. Set it in its properties.</source>
        <translation>A camada “%1” (LAYERS) não tem SRC, por isso o telefone não saberia onde ela fica. Defina-o nas propriedades dela.</translation>
    </message>
    <message>
        <source>There is nothing to take along: no layer is given (LAYERS). Choose at least one, for example the missing buildings.</source>
        <translation>Não há nada para levar: nenhuma camada foi dada (LAYERS). Escolha ao menos uma, por exemplo as edificações faltantes.</translation>
    </message>
    <message>
        <source>The background “%1” comes from the network, which is not there in the field. Make a file of it first with “Generate XYZ tiles (MBTiles)” of the toolbox, and choose that as BACKGROUND.</source>
        <translation>O fundo “%1” vem da rede, que não existe no campo. Faça primeiro um arquivo com “Gerar blocos XYZ (MBTiles)” da caixa de ferramentas e escolha-o como BACKGROUND.</translation>
    </message>
    <message>
        <source>The background %1 is in a format that telephones do not read, or is spread over several files. Save it as GeoTIFF or MBTiles, and choose that as BACKGROUND.</source>
        <translation>O fundo %1 está em um formato que telefones não leem, ou espalhado em vários arquivos. Salve-o como GeoTIFF ou MBTiles e escolha esse arquivo como BACKGROUND.</translation>
    </message>
    <message>
        <source>The background “%1” has no CRS, so the telephone would not know where it lies. Set it in its properties, or leave BACKGROUND empty.</source>
        <translation>O fundo “%1” não tem SRC, por isso o telefone não saberia onde ele fica. Defina-o nas propriedades dele ou deixe BACKGROUND vazio.</translation>
    </message>
    <message>
        <source>Field project</source>
        <translation>Projeto de campo</translation>
    </message>
    <message>
        <source>The layer “%1” could not be written to the GeoPackage: %2. Check that there is room on the disk.</source>
        <translation>Não foi possível gravar a camada “%1” no GeoPackage: %2. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>The layer “%1” did not come whole into the GeoPackage. Check that there is room on the disk, and run again.</source>
        <translation>A camada “%1” não chegou inteira ao GeoPackage. Verifique se há espaço no disco e execute de novo.</translation>
    </message>
    <message>
        <source>The copy of the background “%1” cannot be opened. Save it as GeoTIFF, and choose that as BACKGROUND.</source>
        <translation>Não é possível abrir a cópia do fundo “%1”. Salve-o como GeoTIFF e escolha esse arquivo como BACKGROUND.</translation>
    </message>
    <message>
        <source>The project could not be written: %1. Check that there is room on the disk.</source>
        <translation>Não foi possível gravar o projeto: %1. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>A style uses the file %1, which is not in the folder: it will be missing on the telephone. Choose another symbol, or embed the picture in it.</source>
        <translation>Um estilo usa o arquivo %1, que não está na pasta: vai faltar no telefone. Escolha outro símbolo, ou incorpore a imagem nele.</translation>
    </message>
    <message>
        <source>The layer “%1” has no rows.</source>
        <translation>A camada “%1” não tem linhas.</translation>
    </message>
    <message>
        <source>No layer asks anything: none has the column gap_id, and none is a sample. All of them can be seen, none can be changed.</source>
        <translation>Nenhuma camada pergunta nada: nenhuma tem a coluna gap_id e nenhuma é uma amostra. Todas podem ser vistas, nenhuma pode ser alterada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s), %2 rows, %3 of them to answer; %4 MB. Copy the folder %5 to the telephone.</source>
        <translation>
            <numerusform>%1 camada, %2 linhas, %3 delas a responder; %4 MB. Copie a pasta %5 para o telefone.</numerusform>
            <numerusform>%1 camadas, %2 linhas, %3 delas a responder; %4 MB. Copie a pasta %5 para o telefone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRoundMaker</name>
    <message>
        <source>The file is not there any more: %1. If it was moved, that is no harm; else write it again.</source>
        <translation>O arquivo não está mais lá: %1. Se foi movido, não faz mal; senão, grave-o de novo.</translation>
    </message>
    <message>
        <source>a temporary layer that is gone</source>
        <translation>uma camada temporária que não existe mais</translation>
    </message>
    <message>
        <source>Streets with pictures, on %1: %2 of the length that is known.</source>
        <translation>Ruas com fotos, em %1: %2 do comprimento que se conhece.</translation>
    </message>
</context>
<context>
    <name>FieldSteps</name>
    <message>
        <source>There are no gaps in this project yet. Find first what is missing from the map; then people can be asked about it.</source>
        <translation>Ainda não há lacunas neste projeto. Procure primeiro o que falta no mapa; depois se pode perguntar às pessoas.</translation>
    </message>
    <message>
        <source>Make the form and the list for the people who visit the gaps of the sample.</source>
        <translation>Faça o formulário e a lista para as pessoas que visitam as lacunas da amostra.</translation>
    </message>
    <message>
        <source>Hand the gaps to volunteers on the web, who look at each of them.</source>
        <translation>Entregue as lacunas a voluntários na web, que olham cada uma.</translation>
    </message>
    <message>
        <source>The sample is answered. Estimate how many buildings are missing in all, with the limits.</source>
        <translation>A amostra está respondida. Estime quantas edificações faltam no total, com os limites.</translation>
    </message>
    <message>
        <source>Count by zone what is confirmed, refuted and open.</source>
        <translation>Conte por zona o que está confirmado, descartado e em aberto.</translation>
    </message>
    <message>
        <source>This round is done. Load OpenStreetMap anew and find the gaps again: that begins the next round.</source>
        <translation>Esta rodada está terminada. Carregue o OpenStreetMap de novo e procure outra vez as lacunas: assim começa a rodada seguinte.</translation>
    </message>
    <message>
        <source>Nothing can be done with this round while its gaps are not there. Add their layer to the project again, or choose another round.</source>
        <translation>Não se pode fazer nada com esta rodada enquanto as suas lacunas não estiverem lá. Adicione de novo a camada ao projeto, ou escolha outra rodada.</translation>
    </message>
    <message>
        <source>Save the answers from the tool as a file, and import them. Answers that come later are imported together with these.</source>
        <translation>Salve as respostas da ferramenta como arquivo e importe-as. As que chegarem depois são importadas junto com estas.</translation>
    </message>
    <message>
        <source>The layer is not in the project any more; its file is still there: %1</source>
        <translation>A camada não está mais no projeto; o seu arquivo continua lá: %1</translation>
    </message>
    <message>
        <source>Counted in the layer “%1”.</source>
        <translation>Contado na camada “%1”.</translation>
    </message>
    <message>
        <source>Gaps that are there: %1 · not there: %2 · on the map by now: %3 · nobody is sure: %4</source>
        <translation>Lacunas que estão lá: %1 · que não estão: %2 · já no mapa: %3 · ninguém tem certeza: %4</translation>
    </message>
    <message>
        <source>Still open: %1 of %2 gaps</source>
        <translation>Seguem em aberto: %1 de %2 lacunas</translation>
    </message>
    <message>
        <source>The layer of these gaps was a temporary one and is gone. Save results as files next time.</source>
        <translation>A camada destas lacunas era temporária e não existe mais. Na próxima vez salve os resultados como arquivos.</translation>
    </message>
    <message>
        <source>The gaps cannot be opened: %1. The file was moved or deleted.</source>
        <translation>As lacunas não podem ser abertas: %1. O arquivo foi movido ou apagado.</translation>
    </message>
    <message>
        <source>Answers that belong to none of these gaps: %1</source>
        <translation>Respostas que não pertencem a nenhuma destas lacunas: %1</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about: %1</source>
        <translation>Lacunas em que as fontes discordam: %1</translation>
    </message>
    <message>
        <source>Gaps that are still open: %1. Volunteers on the web can look at them.</source>
        <translation>Lacunas que seguem em aberto: %1. Voluntários na web podem olhá-las.</translation>
    </message>
    <message>
        <source>Gaps that are still open: %1. When more answers have come, import all files again.</source>
        <translation>Lacunas que seguem em aberto: %1. Quando chegarem mais respostas, importe de novo todos os arquivos.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Lacunas: %1</translation>
    </message>
    <message>
        <source>Answers imported on %1: %2</source>
        <translation>Respostas importadas em %1: %2</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Seguem em aberto: %1</translation>
    </message>
    <message>
        <source>Before that, on %1: %2</source>
        <translation>Antes, em %1: %2</translation>
    </message>
    <message>
        <source>Not one of the answers (%1) belongs to these gaps. They are probably of another town or of another round: import them with the gaps that were handed out.</source>
        <translation>Nenhuma das respostas (%1) pertence a estas lacunas. Provavelmente são de outra cidade ou de outra rodada: importe-as com as lacunas que foram entregues.</translation>
    </message>
    <message>
        <source>Draw a sample, with the form and the list for the people who visit it: when a few gaps, chosen by chance, are looked at, their answers say how many buildings are missing in all.</source>
        <translation>Tire uma amostra, com o formulário e a lista para as pessoas que a visitam: quando se olham algumas lacunas escolhidas ao acaso, as respostas dizem quantas edificações faltam no total.</translation>
    </message>
    <message>
        <source>These gaps are a temporary layer, which is gone when QGIS is closed. Save it as a file before you hand it out.</source>
        <translation>Estas lacunas são uma camada temporária, que desaparece ao fechar o QGIS. Salve-a como arquivo antes de entregá-la.</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Sign in with your OpenStreetMap account, open Create &amp; Manage, and choose or make a project.</source>
        <translation>Entre com a sua conta do OpenStreetMap, abra Create &amp; Manage e escolha ou crie um projeto.</translation>
    </message>
    <message>
        <source>Add a challenge. Where it asks for the tasks, upload the file.</source>
        <translation>Adicione um desafio. Onde ele pede as tarefas, envie o arquivo.</translation>
    </message>
    <message>
        <source>Look at two or three tasks. Only then make the challenge visible.</source>
        <translation>Olhe duas ou três tarefas. Só então torne o desafio visível.</translation>
    </message>
    <message>
        <source>Sign in as a manager of MapSwipe. If none of you is one, ask on its page “Get Involved”.</source>
        <translation>Entre como gestor do MapSwipe. Se ninguém de vocês o é, pergunte na página “Get Involved”.</translation>
    </message>
    <message>
        <source>Add a project. “Find” takes the file as its area; “Validate” wants the shapes at a public address.</source>
        <translation>Adicione um projeto. “Find” recebe o arquivo como a sua área; “Validate” quer as formas em um endereço público.</translation>
    </message>
    <message>
        <source>Choose imagery and a tutorial, and have the project processed.</source>
        <translation>Escolha as imagens e um tutorial, e mande processar o projeto.</translation>
    </message>
    <message>
        <source>Click NEW, choose “Upload an XLSForm”, and give it the form (.xlsx).</source>
        <translation>Clique em NEW, escolha “Upload an XLSForm” e dê a ele o formulário (.xlsx).</translation>
    </message>
    <message>
        <source>Add the list (.csv) in the settings of the project, under Media.</source>
        <translation>Adicione a lista (.csv) nas configurações do projeto, em Media.</translation>
    </message>
    <message>
        <source>Deploy the form, and share it with the people who go out.</source>
        <translation>Implante o formulário e compartilhe-o com as pessoas que saem.</translation>
    </message>
    <message>
        <source>Open a project on your server, click New, and upload the form (.xlsx).</source>
        <translation>Abra um projeto no seu servidor, clique em New e envie o formulário (.xlsx).</translation>
    </message>
    <message>
        <source>Add the list (.csv) where the draft asks for it.</source>
        <translation>Adicione a lista (.csv) onde o rascunho a pede.</translation>
    </message>
    <message>
        <source>Publish the form, and give the app users of the project access to it.</source>
        <translation>Publique o formulário e dê acesso aos usuários do aplicativo do projeto.</translation>
    </message>
    <message>
        <source>Sign in, create a project, and upload the file of the area.</source>
        <translation>Entre, crie um projeto e envie o arquivo da área.</translation>
    </message>
    <message>
        <source>Upload the form (.xlsx), and the file of the features in place of those of OpenStreetMap.</source>
        <translation>Envie o formulário (.xlsx), e o arquivo das feições no lugar das do OpenStreetMap.</translation>
    </message>
    <message>
        <source>Divide the area into tasks, and publish the project.</source>
        <translation>Divida a área em tarefas e publique o projeto.</translation>
    </message>
    <message>
        <source>Install the uploader, and sign in.</source>
        <translation>Instale o programa para enviar fotos e entre com a sua conta.</translation>
    </message>
    <message>
        <source>Drag the folder with the pictures into it, look at them on the map, and upload them.</source>
        <translation>Arraste para ele a pasta com as fotos, olhe-as no mapa e envie-as.</translation>
    </message>
    <message>
        <source>After some days count here which streets have pictures.</source>
        <translation>Depois de alguns dias conte aqui quais ruas têm fotos.</translation>
    </message>
    <message>
        <source>Install the expert edition, SCEE, on the telephone, and copy the file custom_quest.csv to it.</source>
        <translation>Instale a edição para especialistas, SCEE, no telefone e copie para ele o arquivo custom_quest.csv.</translation>
    </message>
    <message>
        <source>In its settings, among the quests, switch on the custom quest and choose the file.</source>
        <translation>Nas configurações, entre as missões, ative a missão própria (custom quest) e escolha o arquivo.</translation>
    </message>
    <message>
        <source>Answer on the spot. Then copy the same file back, and import it here.</source>
        <translation>Responda no local. Depois copie de volta o mesmo arquivo e importe-o aqui.</translation>
    </message>
    <message>
        <source>Send the file (.kml) to the telephone, by mail, chat or cable.</source>
        <translation>Envie o arquivo (.kml) para o telefone, por e-mail, mensagem ou cabo.</translation>
    </message>
    <message>
        <source>Tap on it there, and choose to open it with Organic Maps.</source>
        <translation>Toque nele lá e escolha abri-lo com o Organic Maps.</translation>
    </message>
    <message>
        <source>Tasks and gaps are under Bookmarks and Tracks. They need no connection.</source>
        <translation>As tarefas e as lacunas estão em Favoritos e trilhas. Não precisam de conexão.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>The file %1 (%2) is there, but cannot be opened: %3. It is damaged, was not copied whole, or is no layer: get it again, and run again.</source>
        <translation>O arquivo %1 (%2) existe, mas não pode ser aberto: %3. Está danificado, não foi copiado inteiro ou não é uma camada: obtenha-o de novo e execute outra vez.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>it is there</source>
        <translation>está lá</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>it is on the map</source>
        <translation>está no mapa</translation>
    </message>
    <message>
        <source>there are buildings around</source>
        <translation>há edificações na área</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
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
        <translation>revisão</translation>
    </message>
    <message>
        <source>MapSwipe, buildings</source>
        <translation>MapSwipe, edificações</translation>
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
        <translation>nenhuma lacuna tem este id</translation>
    </message>
    <message>
        <source>no gap is at its place</source>
        <translation>não há lacuna no seu lugar</translation>
    </message>
    <message>
        <source>several gaps have this id</source>
        <translation>várias lacunas têm este id</translation>
    </message>
    <message>
        <source>the answer is not understood</source>
        <translation>a resposta não se entende</translation>
    </message>
    <message>
        <source>it has neither an id nor a place</source>
        <translation>não tem id nem lugar</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>%1 of %2 gaps have an answer.</source>
        <translation>%1 de %2 lacunas têm resposta.</translation>
    </message>
    <message>
        <source>%1 places have an answer.</source>
        <translation>%1 lugares têm resposta.</translation>
    </message>
    <message>
        <source>So %1 of the gaps that were judged are real: a share of the answers, not of all gaps.</source>
        <translation>Assim, %1 das lacunas sobre as quais há certeza são reais: uma parte das respostas, não de todas as lacunas.</translation>
    </message>
    <message>
        <source>What people found</source>
        <translation>O que as pessoas encontraram</translation>
    </message>
    <message>
        <source>Answers from %1.</source>
        <translation>Respostas de %1.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>The sources disagree about %1 of them. In CHECKED they have found_conflict = 1.</source>
        <translation>As fontes discordam sobre %1 delas. Em CHECKED elas têm found_conflict = 1.</translation>
    </message>
    <message>
        <source>Where the answers come from</source>
        <translation>De onde vêm as respostas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>older answers</source>
        <translation>respostas anteriores</translation>
    </message>
    <message>
        <source>Answers that belong to no gap</source>
        <translation>Respostas que não são de nenhuma lacuna</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Of each source the newest answer to a gap counts. Where sources differ, who stood there is believed before the review, the review before MapSwipe, MapSwipe before MapRoulette, and answers about areas last. Who was not sure decides nothing.</source>
        <translation>De cada fonte conta a resposta mais nova sobre uma lacuna. Se as fontes discordam, acredita-se primeiro em quem esteve lá, depois na revisão, depois no MapSwipe, depois no MapRoulette, e por último nas respostas sobre áreas. Quem não teve certeza não decide nada.</translation>
    </message>
    <message>
        <source>Votes of MapSwipe count from %1 votes on, if %2 of them agree. That people saw buildings in an area says nothing of a single one.</source>
        <translation>Os votos do MapSwipe contam a partir de %1, se %2 deles concordam. Que se viram edificações em uma área não diz nada de uma só.</translation>
    </message>
    <message>
        <source>Next: run Estimate from a sample on SAMPLE_FILLED. It says how many buildings OpenStreetMap really lacks, with limits.</source>
        <translation>Em seguida: Estimativa a partir de uma amostra com SAMPLE_FILLED. Diz quantas edificações faltam de fato no OpenStreetMap, com limites.</translation>
    </message>
    <message>
        <source>Next: give CHECKED to Gaps by zone, which counts what is confirmed, refuted and open. How many buildings are missing in all, only the answers to a sample can tell (Sample to be checked).</source>
        <translation>Em seguida: dê CHECKED a Faltantes por zona, que conta o confirmado, o descartado e o aberto. Quantas edificações faltam no total, só as respostas a uma amostra podem dizer (Amostra a verificar).</translation>
    </message>
    <message>
        <source>Gaps with an answer</source>
        <translation>Lacunas com resposta</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about</source>
        <translation>Lacunas sobre as quais as fontes discordam</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Votes at least</source>
        <translation>Votos no mínimo</translation>
    </message>
    <message>
        <source>Share that agrees</source>
        <translation>Parte que concorda</translation>
    </message>
    <message>
        <source>Ruins count as buildings</source>
        <translation>Ruínas contam como edificações</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Of %1 buildings it is said that they are there, of %2 that they are not, of %3 that they are on the map by now; %4 are open or not sure.</source>
        <translation>De %1 edificações se diz que estão lá, de %2 que não estão, de %3 que já estão no mapa; %4 seguem sem resposta ou sem certeza.</translation>
    </message>
    <message>
        <source>Of the gaps that were judged, %1 are on the map by now and %2 are refuted.</source>
        <translation>Das lacunas sobre as quais há certeza, %1 já estão no mapa e %2 foram refutadas.</translation>
    </message>
</context>
<context>
    <name>FindingsRun</name>
    <message>
        <source>Reading the answers</source>
        <translation>Lendo as respostas</translation>
    </message>
    <message>
        <source>Finding the gaps they are about</source>
        <translation>Procurando as lacunas de que tratam</translation>
    </message>
    <message>
        <source>The server has %1 answers, the files hold %2: the rest was not downloaded. Ask for all pages (limit, start), or export as CSV.</source>
        <translation>O servidor tem %1 respostas e os arquivos %2: o resto não foi baixado. Peça todas as páginas (limit, start), ou exporte como CSV.</translation>
    </message>
    <message>
        <source>“%1” holds no answers.</source>
        <translation>“%1” não contém respostas.</translation>
    </message>
    <message>
        <source>No answer in “%1” (FILES) is understood: they are words of the form in some language, or codes of another form. Give the form (.xlsx) as FORM, or export with XML values and headings.</source>
        <translation>Nenhuma resposta de “%1” (FILES) se entende: são palavras do formulário em algum idioma, ou códigos de outro formulário. Dê o formulário (.xlsx) em FORM, ou exporte com valores e títulos XML.</translation>
    </message>
    <message>
        <source>%1 ids of “%2” stand in several rows. Answers to them are joined by their place.</source>
        <translation>%1 ids de “%2” estão em várias linhas. As respostas a eles são unidas pelo lugar.</translation>
    </message>
    <message>
        <source>None of the %1 answers is about a gap of “%2”. They are of another round or another town, or the ids that were sent out are in another field: give it as ID_FIELD.</source>
        <translation>Nenhuma das %1 respostas é sobre uma lacuna de “%2”. São de outra rodada ou de outra cidade, ou os ids enviados estão em outro campo: indique-o em ID_FIELD.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are about no gap of “%3”: the gaps are gone, or the answers are of another round. They are in UNMATCHED.</source>
        <translation>%1 de %2 respostas não são sobre nenhuma lacuna de “%3”: as lacunas não existem mais, ou as respostas são de outra rodada. Estão em UNMATCHED.</translation>
    </message>
    <message>
        <source>%1 answers have no id that can be used and were joined by their place.</source>
        <translation>%1 respostas não têm um id utilizável e foram unidas pelo lugar.</translation>
    </message>
    <message>
        <source>%1 answers are empty or not understood; they count for nothing. If they are words of the form, give it as FORM.</source>
        <translation>%1 respostas estão vazias ou não se entendem; não contam. Se são palavras do formulário, indique-o em FORM.</translation>
    </message>
    <message>
        <source>%1 answers stand in the files more than once; the newest counts.</source>
        <translation>%1 respostas estão mais de uma vez nos arquivos; conta a mais nova.</translation>
    </message>
    <message>
        <source>For %1 gaps the sources say different things; the more trusted one counts. Have them looked at again.</source>
        <translation>Sobre %1 lacunas as fontes dizem coisas diferentes; conta a mais confiável. Peça que sejam olhadas de novo.</translation>
    </message>
    <message>
        <source>%1 answers of MapRoulette are about tasks of several gaps and do not say about which. Export the challenge as GeoJSON: the CSV names only the task.</source>
        <translation>%1 respostas do MapRoulette são sobre tarefas com várias lacunas e não dizem sobre qual. Exporte o desafio como GeoJSON: o CSV só nomeia a tarefa.</translation>
    </message>
</context>
<context>
    <name>FloodByZoneModel</name>
    <message>
        <source>Flood exposure by neighbourhood</source>
        <translation>Exposição à inundação por bairro</translation>
    </message>
    <message>
        <source>Which buildings a flood reaches, how deep, and how many in each neighbourhood.</source>
        <translation>Quais edificações uma inundação alcança, com que profundidade e quantas em cada bairro.</translation>
    </message>
    <message>
        <source>Weighs every building with the depth of the flood under it and counts those it reaches in each neighbourhood.

Depths are metres; a building is exposed from the first class on (10 cm). The report can be printed. For buildings the map lacks, damage, other hazards and other classes use Building exposure and Exposure by zone themselves.</source>
        <translation>Pondera cada edificação com a profundidade da inundação sob ela e conta as que ela alcança em cada bairro.

As profundidades são metros; uma edificação está exposta a partir da primeira classe (10 cm). O relatório pode ser impresso. Para edificações que faltam no mapa, danos, outras ameaças e outras classes use diretamente Exposição de edificações e Exposição por zona.</translation>
    </message>
    <message>
        <source>Buildings (footprints or points)</source>
        <translation>Edificações (contornos ou pontos)</translation>
    </message>
    <message>
        <source>Depth of the flood (metres)</source>
        <translation>Profundidade da inundação (metros)</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Building exposure</source>
        <translation>Exposição de edificações</translation>
    </message>
    <message>
        <source>Buildings in the flood</source>
        <translation>Edificações na inundação</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposição por zona</translation>
    </message>
    <message>
        <source>Exposure by neighbourhood</source>
        <translation>Exposição por bairro</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>the flood</source>
        <translation>a inundação</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>Which buildings are missing from OpenStreetMap</source>
        <translation>Quais edificações faltam no OpenStreetMap</translation>
    </message>
    <message>
        <source>“%1” compared with “%2”.</source>
        <translation>“%1” comparada com “%2”.</translation>
    </message>
    <message>
        <source>No building could be compared.</source>
        <translation>Nenhuma edificação pôde ser comparada.</translation>
    </message>
    <message>
        <source>Of %1 reference buildings OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 buildings are missing from OpenStreetMap.</source>
        <translation>De %1 edificações de referência, o OpenStreetMap tem %2: %3 (entre %4 e %5 com 95 % de confiança). Faltam %6 edificações no OpenStreetMap.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation>Edificações de referência</translation>
    </message>
    <message>
        <source>– matched</source>
        <translation>– correspondentes</translation>
    </message>
    <message>
        <source>– missing in OSM</source>
        <translation>– faltam no OSM</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– ignoradas</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificações do OSM</translation>
    </message>
    <message>
        <source>– missing in the reference</source>
        <translation>– faltam na referência</translation>
    </message>
    <message>
        <source>Completeness by count</source>
        <translation>Completude por número</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>Completeness by area</source>
        <translation>Completude por área</translation>
    </message>
    <message>
        <source>Estimated number of buildings in all, counting those both layers miss</source>
        <translation>Número estimado de edificações ao todo, contando as que faltam nas duas camadas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>missing in OSM</source>
        <translation>faltam no OSM</translation>
    </message>
    <message>
        <source>missing in the reference</source>
        <translation>faltam na referência</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>nas duas</translation>
    </message>
    <message>
        <source>up to 5 % missing in OSM</source>
        <translation>falta até 5 % no OSM</translation>
    </message>
    <message>
        <source>up to 20 %</source>
        <translation>até 20 %</translation>
    </message>
    <message>
        <source>up to 40 %</source>
        <translation>até 40 %</translation>
    </message>
    <message>
        <source>up to 70 %</source>
        <translation>até 70 %</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>Map of the missing buildings</source>
        <translation>Mapa das edificações faltantes</translation>
    </message>
    <message>
        <source>Why buildings are missing in OSM</source>
        <translation>Por que faltam edificações no OSM</translation>
    </message>
    <message>
        <source>one is one</source>
        <translation>uma é uma</translation>
    </message>
    <message>
        <source>one is several in OSM</source>
        <translation>uma são várias no OSM</translation>
    </message>
    <message>
        <source>several are one in OSM</source>
        <translation>várias são uma no OSM</translation>
    </message>
    <message>
        <source>several are several</source>
        <translation>várias são várias</translation>
    </message>
    <message>
        <source>How the matched buildings are drawn</source>
        <translation>Como estão desenhadas as edificações correspondentes</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>The shift between the layers was estimated in cells of 100 m and undone for the comparison in %1 of %2 cells. Elsewhere there was too little to go by.</source>
        <translation>O deslocamento entre as camadas foi estimado em células de 100 m e desfeito para a comparação em %1 de %2 células. Nas demais não havia indícios suficientes.</translation>
    </message>
    <message>
        <source>The layers were compared where they lie; the shift between them was not corrected.</source>
        <translation>As camadas foram comparadas onde estão; o deslocamento entre elas não foi corrigido.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
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
        <translation>tudo</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Deslocamento máximo</translation>
    </message>
    <message>
        <source>Minimum overlap</source>
        <translation>Sobreposição mínima</translation>
    </message>
    <message>
        <source>Minimum footprint area</source>
        <translation>Área mínima de um contorno</translation>
    </message>
    <message>
        <source>How firm the number is</source>
        <translation>Quão firme é o número</translation>
    </message>
    <message>
        <source>minimum overlap %1 % (this report)</source>
        <translation>sobreposição mínima %1 % (este relatório)</translation>
    </message>
    <message>
        <source>minimum overlap %1 %</source>
        <translation>sobreposição mínima %1 %</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Verifique primeiro estas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Nearest (m)</source>
        <translation>Mais próxima (m)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Buildings missing in OpenStreetMap</source>
        <translation>Edificações que faltam no OpenStreetMap</translation>
    </message>
    <message>
        <source>Matched reference buildings</source>
        <translation>Edificações de referência correspondentes</translation>
    </message>
    <message>
        <source>OSM buildings missing in the reference</source>
        <translation>Edificações do OSM que faltam na referência</translation>
    </message>
    <message>
        <source>Estimated number of buildings in all</source>
        <translation>Número estimado de edificações no total</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Deslocamento entre as camadas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>sem correção</translation>
    </message>
    <message>
        <source>Missing in OSM, beside a mapped building</source>
        <translation>Faltam no OSM, ao lado de uma edificação mapeada</translation>
    </message>
    <message>
        <source>Missing in OSM, pieces of a mapped building</source>
        <translation>Faltam no OSM, pedaços de uma edificação mapeada</translation>
    </message>
    <message>
        <source>Rule of comparison</source>
        <translation>Regra de comparação</translation>
    </message>
    <message>
        <source>not known: both layers have fewer than %1 buildings in common</source>
        <translation>não se sabe: as duas camadas têm menos de %1 edificações em comum</translation>
    </message>
    <message>
        <source>– – of these beside a mapped building</source>
        <translation>– – delas, ao lado de uma edificação mapeada</translation>
    </message>
    <message>
        <source>– – of these pieces of a mapped building</source>
        <translation>– – delas, pedaços de uma edificação mapeada</translation>
    </message>
    <message>
        <source>Completeness if parts of mapped blocks count as mapped</source>
        <translation>Completude se as partes de blocos mapeados contam como mapeadas</translation>
    </message>
    <message>
        <source>missing in OSM, beside a mapped building</source>
        <translation>faltam no OSM, ao lado de uma edificação mapeada</translation>
    </message>
    <message>
        <source>missing in OSM, piece of a mapped building</source>
        <translation>faltam no OSM, pedaço de uma edificação mapeada</translation>
    </message>
    <message>
        <source>Two buildings are the same when they have at least %1 of the smaller one in common; where neither touches another building, 5 % is enough, and two small ones side by side that are left over are one. Everything else is missing. What stands wall to wall with a mapped building is listed as beside it, or as a piece of it when it is smaller than 20 m² and than half of that building.</source>
        <translation>Duas edificações são a mesma quando têm em comum pelo menos %1 da menor; onde nenhuma toca outra edificação bastam 5 %, e duas pequenas lado a lado que sobram são uma. Todo o resto falta. O que está parede com parede com uma edificação mapeada aparece como ao lado dela, ou como pedaço dela quando tem menos de 20 m² e menos da metade dessa edificação.</translation>
    </message>
    <message>
        <source>The interval runs from Wilson&apos;s lower end for the buildings found to his upper end when those covered by a fifth and the pieces count as found as well. The estimated total is Chapman&apos;s for two incomplete counts, with Seber&apos;s variance, and holds when the two layers miss buildings independently.</source>
        <translation>O intervalo vai do extremo inferior de Wilson para as edificações encontradas ao seu extremo superior quando contam como encontradas também as cobertas em um quinto e os pedaços. O total estimado é o de Chapman para duas contagens incompletas, com a variância de Seber, e vale quando às duas camadas faltam edificações de forma independente.</translation>
    </message>
    <message>
        <source>Of %1 buildings of OpenStreetMap the cadastre has %2: %3 (between %4 and %5 with 95 % confidence). %6 buildings are missing in the cadastre.</source>
        <translation>De %1 edificações do OpenStreetMap o cadastro tem %2: %3 (entre %4 e %5 com 95 % de confiança). Faltam %6 edificações no cadastro.</translation>
    </message>
    <message>
        <source>Is our cadastre complete?</source>
        <translation>Nosso cadastro está completo?</translation>
    </message>
    <message>
        <source>Why buildings are missing in the cadastre</source>
        <translation>Por que faltam edificações no cadastro</translation>
    </message>
    <message>
        <source>How many buildings are missing depends on how much overlap makes two footprints the same building. From the most lenient to the strictest choice the number goes from %1 to %2; the less it moves about the choice made, the firmer it is.</source>
        <translation>Quantas edificações faltam depende de quanta sobreposição faz de dois contornos a mesma edificação. Da escolha mais tolerante à mais rigorosa o número vai de %1 a %2; quanto menos ele se move em torno da escolha feita, mais firme é.</translation>
    </message>
    <message>
        <source>Missing buildings by minimum overlap</source>
        <translation>Edificações faltantes pela sobreposição mínima</translation>
    </message>
    <message>
        <source>The buildings called missing that are most doubtful. The table of the layer opens in this order.</source>
        <translation>As edificações dadas como faltantes que são mais duvidosas. A tabela da camada abre nesta ordem.</translation>
    </message>
    <message>
        <source>– in the cadastre</source>
        <translation>– no cadastro</translation>
    </message>
    <message>
        <source>– missing in the cadastre</source>
        <translation>– faltam no cadastro</translation>
    </message>
    <message>
        <source>– – of these beside a building of the cadastre</source>
        <translation>– – delas, ao lado de uma edificação do cadastro</translation>
    </message>
    <message>
        <source>– – of these pieces of a building of the cadastre</source>
        <translation>– – delas, pedaços de uma edificação do cadastro</translation>
    </message>
    <message>
        <source>Buildings of the cadastre</source>
        <translation>Edificações do cadastro</translation>
    </message>
    <message>
        <source>missing in the cadastre</source>
        <translation>faltam no cadastro</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another folder for %3 and run again.</source>
        <translation>O arquivo %1 não pôde ser escrito (%2). Escolha outra pasta para %3 e execute de novo.</translation>
    </message>
</context>
<context>
    <name>GapStyle</name>
    <message>
        <source>stands apart</source>
        <translation>está à parte</translation>
    </message>
    <message>
        <source>beside a mapped building</source>
        <translation>ao lado de uma edificação mapeada</translation>
    </message>
    <message>
        <source>piece of a mapped building</source>
        <translation>pedaço de uma edificação mapeada</translation>
    </message>
    <message>
        <source>beside a building of the reference</source>
        <translation>ao lado de uma edificação da referência</translation>
    </message>
    <message>
        <source>piece of a building of the reference</source>
        <translation>pedaço de uma edificação da referência</translation>
    </message>
</context>
<context>
    <name>GapsByTaskAlgorithm</name>
    <message>
        <source>Gaps by task</source>
        <translation>Faltantes por tarefa</translation>
    </message>
    <message>
        <source>tasking manager,tasks,missing,done,validated,quality,remaining,what is left</source>
        <translation>tasking manager,tarefas,faltantes,concluídas,validadas,qualidade,restante,o que falta</translation>
    </message>
    <message>
        <source>Which tasks of a Tasking Manager project still miss buildings, above all those that are marked done.</source>
        <translation>A quais tarefas de um projeto do Tasking Manager ainda faltam edificações, sobretudo entre as marcadas como concluídas.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes no OSM (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Exposure of the missing buildings (from Building exposure)</source>
        <translation>Exposição das edificações faltantes (de Exposição de edificações)</translation>
    </message>
    <message>
        <source>What is left by task</source>
        <translation>O que falta por tarefa</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Missing buildings in tasks</source>
        <translation>Edificações que faltam em tarefas</translation>
    </message>
    <message>
        <source>Exposed missing buildings in tasks</source>
        <translation>Edificações expostas que faltam em tarefas</translation>
    </message>
    <message>
        <source>Tasks marked done that still miss buildings</source>
        <translation>Tarefas marcadas como concluídas às quais ainda faltam edificações</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no field exposure_class. Run Building exposure with the missing buildings and give its output here.</source>
        <translation>A camada “%1” (%2) não tem o campo exposure_class. Execute Exposição de edificações com as edificações que faltam e indique aqui o resultado.</translation>
    </message>
    <message>
        <source>Reading the tasks and the buildings</source>
        <translation>Lendo as tarefas e as edificações</translation>
    </message>
    <message>
        <source>No building of “%1” lies in any task. Check that both layers cover the same place and that their CRS is right.</source>
        <translation>Nenhuma edificação de “%1” está em alguma tarefa. Verifique se as duas camadas cobrem o mesmo lugar e se o SRC está correto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) of “%2” lie in no task; they are in Skipped.</source>
        <translation>
            <numerusform>%1 edificação de “%2” não está em nenhuma tarefa; está em Ignoradas.</numerusform>
            <numerusform>%1 edificações de “%2” não estão em nenhuma tarefa; estão em Ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some tasks overlap: %1 building(s) of “%2” are counted in more than one.</source>
        <translation>
            <numerusform>Algumas tarefas se sobrepõem: %1 edificação de “%2” é contada em mais de uma.</numerusform>
            <numerusform>Algumas tarefas se sobrepõem: %1 edificações de “%2” são contadas em mais de uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no field status, so it is not known which tasks are done.</source>
        <translation>“%1” não tem o campo status, por isso não se sabe quais tarefas estão concluídas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are marked done and still miss buildings.</source>
        <translation>
            <numerusform>%1 tarefa está marcada como concluída e ainda lhe faltam edificações.</numerusform>
            <numerusform>%1 tarefas estão marcadas como concluídas e ainda lhes faltam edificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Lacuna, Gaps by task, from “%1” and “%2”.</source>
        <translation>Feito pelo Lacuna, Faltantes por tarefa, a partir de “%1” e “%2”.</translation>
    </message>
    <message>
        <source>The layer “%1” (MISSING) has no field gap_reason, so it may not be what Building gaps found missing: every building of it counts as missing.</source>
        <translation>A camada “%1” (MISSING) não tem o campo gap_reason, e pode não ser o que Edificações faltantes encontrou: cada edificação dela conta como faltante.</translation>
    </message>
    <message>
        <source>Counts the buildings that are missing from the map in each task of a project.

Tasks: the layer imported from the Tasking Manager, or any polygons. Missing buildings: the layer Missing in OSM of Building gaps, made again with fresh OpenStreetMap data. With the exposure of the missing buildings (Building exposure) it also says how many of them a hazard reaches.

A building belongs to the task its point on surface lies in. done_but_missing is 1 where a task is mapped or validated and buildings are still missing; empty while such a task is being validated, and where the layer has no field status (taskStatus in the file of the Tasking Manager), as is then the number of such tasks. Buildings in no task go to Skipped.</source>
        <translation>Conta as edificações que faltam no mapa em cada tarefa de um projeto.

Tarefas: a camada importada do Tasking Manager, ou qualquer camada de polígonos. Edificações que faltam: a camada Faltam no OSM de Edificações faltantes, feita de novo com dados recentes do OpenStreetMap. Com a exposição das edificações que faltam (Exposição de edificações) também diz quantas delas uma ameaça alcança.

Uma edificação pertence à tarefa em que está o seu ponto na superfície. done_but_missing é 1 se uma tarefa está mapeada ou validada e ainda faltam edificações, e fica vazio enquanto tal tarefa está sendo validada e se a camada não tem o campo status (taskStatus no arquivo do Tasking Manager); então o número dessas tarefas também fica vazio. As edificações que não estão em nenhuma tarefa vão para Ignoradas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) that miss buildings are being validated at this moment: whether they count as done will be known afterwards.</source>
        <translation>
            <numerusform>%1 tarefa em que faltam edificações está sendo validada neste momento: depois se saberá se conta como feita.</numerusform>
            <numerusform>%1 tarefas em que faltam edificações estão sendo validadas neste momento: depois se saberá se contam como feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>não resta nada</translation>
    </message>
    <message>
        <source>1–5 buildings</source>
        <translation>1–5 edificações</translation>
    </message>
    <message>
        <source>6–20 buildings</source>
        <translation>6–20 edificações</translation>
    </message>
    <message>
        <source>more than 20 buildings</source>
        <translation>mais de 20 edificações</translation>
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
        <translation>completude,vizinhança,bairro,distrito,resumo,estatística,zona,faltante,edificações,wilson,chapman,lacunas,bairros</translation>
    </message>
    <message>
        <source>How complete OpenStreetMap is in each neighbourhood, with its interval, from the results of Building gaps.</source>
        <translation>Quão completo está o OpenStreetMap em cada bairro, com o seu intervalo, a partir dos resultados de Edificações faltantes.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes no OSM (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Faltantes na referência (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Correspondentes (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Completeness by zone</source>
        <translation>Completude por zona</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Skipped zones and buildings</source>
        <translation>Zonas e edificações ignoradas</translation>
    </message>
    <message>
        <source>Reading the zones and the buildings</source>
        <translation>Lendo as zonas e as edificações</translation>
    </message>
    <message>
        <source>Counting by zone</source>
        <translation>Contando por zona</translation>
    </message>
    <message>
        <source>No building lies in any zone. Check that the layer “%1” covers the same place and that the CRS of all layers is right.</source>
        <translation>Nenhuma edificação está em uma zona. Verifique se a camada “%1” cobre o mesmo lugar e se o SRC de todas as camadas está certo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1 edificação não está em nenhuma zona e não é contada em lugar nenhum; está em Ignoradas.</numerusform>
            <numerusform>%1 edificações não estão em nenhuma zona e não são contadas em lugar nenhum; estão em Ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 building(s) are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Algumas zonas se sobrepõem: %1 edificação é contada em mais de uma zona, portanto as zonas não somam o total.</numerusform>
            <numerusform>Algumas zonas se sobrepõem: %1 edificações são contadas em mais de uma zona, portanto as zonas não somam o total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without Missing in the reference, the buildings of OSM and the estimated total are not known: those fields stay empty.</source>
        <translation>Sem Faltantes na referência não se conhecem as edificações do OSM nem o total estimado: esses campos ficam vazios.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Gaps by zone, from “%1” and the results of Building gaps “%2” and “%3”.</source>
        <translation>Feito com o Lacuna, Faltantes por zona, a partir de “%1” e dos resultados de Edificações faltantes “%2” e “%3”.</translation>
    </message>
    <message>
        <source>no reference buildings</source>
        <translation>sem edificações de referência</translation>
    </message>
    <message>
        <source>The field match_ids of the layer “%1” (MATCHED) was cut by its file format: a Shapefile holds 254 letters, and some buildings match more of OSM. Save Matched as GeoPackage and run again.</source>
        <translation>O campo match_ids da camada “%1” (MATCHED) foi cortado pelo formato do arquivo: um Shapefile guarda 254 letras, e algumas edificações correspondem a mais do OSM. Salve Correspondentes como GeoPackage e execute de novo.</translation>
    </message>
    <message>
        <source>Counts the results of Building gaps by zone: neighbourhoods, districts, grid cells.

A building belongs to the zone its point on surface lies in. Completeness is the share of the reference buildings of the zone that OSM has, by count with its 95 % interval (Wilson) and by area. The wider the interval, the less the few buildings of a small zone can tell; its upper end counts as mapped what may be a part of a mapped building or one that is drawn badly. completeness_blocks is what completeness is if all that stands wall to wall with a mapped building counts as mapped. The estimated total (Chapman) also counts the buildings that both layers lack; it needs Missing in the reference.

Without Matched, give the reference itself: what is not missing counts as matched then.

Zones may overlap: a building then counts in each, and how many do is said. Buildings in no zone, and zones without geometry, go to Skipped. Areas are square metres, whatever the CRS of the layers.</source>
        <translation>Conta os resultados de Edificações faltantes por zona: bairros, distritos, células de uma grade.

Uma edificação pertence à zona em que está o seu ponto na superfície. A completude é a proporção das edificações de referência da zona que o OSM tem, por quantidade, com o seu intervalo de 95 % (Wilson), e por área. Quanto mais largo o intervalo, menos podem dizer as poucas edificações de uma zona pequena. O total estimado (Chapman) conta também as edificações que faltam em ambas as camadas; precisa de Faltantes na referência. O extremo superior conta como mapeado o que pode ser parte de uma edificação mapeada, ou uma mal desenhada. completeness_blocks é a completude se conta como mapeado tudo o que está parede com parede com uma edificação mapeada.

Sem Correspondentes, dê a própria referência: o que não falta conta então como correspondente.

As zonas podem se sobrepor: uma edificação conta então em cada uma, e diz-se quantas o fazem. As edificações que não estão em nenhuma zona, e as zonas sem geometria, vão para Ignoradas. As áreas são metros quadrados, qualquer que seja o SRC das camadas.</translation>
    </message>
    <message>
        <source>or, without Matched, the reference that Building gaps was run with</source>
        <translation>ou, sem Correspondentes, a referência de Edificações faltantes</translation>
    </message>
    <message>
        <source>Neither MATCHED nor REFERENCE is given, so it is not known how many buildings there are. Choose the layer Matched of Building gaps, or the reference that it was run with.</source>
        <translation>Não são dados nem MATCHED nem REFERENCE, por isso não se sabe quantas edificações há. Escolha a camada Correspondentes de Edificações faltantes, ou a referência com que foi executado.</translation>
    </message>
    <message>
        <source>%1 of %2 buildings of “%3” (MISSING_IN_OSM) are not in “%4” (REFERENCE), so it is not the reference that Building gaps was run with. Choose that layer, or give MATCHED.</source>
        <translation>%1 de %2 edificações de “%3” (MISSING_IN_OSM) não estão em “%4” (REFERENCE), portanto não é a referência com que Edificações faltantes foi executado. Escolha essa camada ou dê MATCHED.</translation>
    </message>
    <message>
        <source>Matched is not given: all of “%1” (REFERENCE) that is not in “%2” counts as matched, also what Building gaps had left out.</source>
        <translation>Correspondentes não é dado: tudo de “%1” (REFERENCE) que não está em “%2” conta como correspondente, também o que Edificações faltantes deixou de fora.</translation>
    </message>
    <message>
        <source>Neither MISSING_IN_OSM nor CHECKED is given, so it is not known what is missing. Choose the layer Missing in OSM of Building gaps.</source>
        <translation>Nem MISSING_IN_OSM nem CHECKED foi dado, então não se sabe o que falta. Escolha a camada Faltam no OSM de Edificações faltantes.</translation>
    </message>
    <message>
        <source>or the same with people&apos;s answers (from Review gaps)</source>
        <translation>ou o mesmo com respostas de pessoas (de Revisar lacunas)</translation>
    </message>
</context>
<context>
    <name>GeometryKind</name>
    <message>
        <source>The layer “%1” (%2) holds surfaces in space (multipatch, TIN), not footprints. Make a layer of plain polygons of it first and run again.</source>
        <translation>A camada “%1” (%2) contém superfícies no espaço (multipatch, TIN), não contornos de edificações. Faça primeiro com ela uma camada de polígonos planos e execute de novo.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds lines, but polygons are needed. If they are closed outlines, make polygons of them with Vector geometry ▸ Lines to polygons, and run again.</source>
        <translation>A camada “%1” (%2) contém linhas, mas são necessários polígonos. Se forem contornos fechados, faça polígonos com Geometria do vetor ▸ Linhas para polígonos e execute de novo.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds points, but polygons are needed. Choose a layer with outlines.</source>
        <translation>A camada “%1” (%2) contém pontos, mas são necessários polígonos. Escolha uma camada com contornos.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is a table without geometries, but polygons are needed.</source>
        <translation>A camada “%1” (%2) é uma tabela sem geometrias, mas são necessários polígonos.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is a table without geometries. Make points of it first: with Create points layer from table, if it has columns of coordinates, else by geocoding its names or codes.</source>
        <translation>A camada “%1” (%2) é uma tabela sem geometrias. Transforme-a antes em pontos: com Criar camada de pontos a partir de tabela, se ela tem colunas de coordenadas, ou geocodificando seus nomes ou códigos.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>OSM data</source>
        <translation>Dados do OSM</translation>
    </message>
    <message>
        <source>Gaps against OSM</source>
        <translation>O que falta no OSM</translation>
    </message>
    <message>
        <source>Exposure to hazards</source>
        <translation>Exposição a ameaças</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tarefas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Campo e voluntários</translation>
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
        <translation>baixo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>muito alto</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>não exposto</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>flood depth: 0.1, 0.5, 1, 2 m</source>
        <translation>profundidade de inundação: 0.1, 0.5, 1, 2 m</translation>
    </message>
    <message>
        <source>flood: from 1 m</source>
        <translation>inundação: a partir de 1 m</translation>
    </message>
    <message>
        <source>flood, PetaBencana: 0.1, 0.7, 1.5 m</source>
        <translation>inundação, PetaBencana: 0.1, 0.7, 1.5 m</translation>
    </message>
    <message>
        <source>dam break: 0.6, 1.5 m</source>
        <translation>rompimento de barragem: 0.6, 1.5 m</translation>
    </message>
    <message>
        <source>tsunami: 0.1, 1, 3 m</source>
        <translation>tsunami: 0.1, 1, 3 m (três classes)</translation>
    </message>
    <message>
        <source>tsunami, ITB: 0.1, 1, 3, 8 m</source>
        <translation>tsunami, ITB: 0.1, 1, 3, 8 m (quatro classes)</translation>
    </message>
    <message>
        <source>volcanic ash (cm)</source>
        <translation>cinza vulcânica (cm)</translation>
    </message>
    <message>
        <source>earthquake (Mercalli intensity)</source>
        <translation>terremoto (intensidade de Mercalli)</translation>
    </message>
    <message>
        <source>hurricane wind (km/h)</source>
        <translation>vento de furacão (km/h)</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Read this before the numbers</source>
        <translation>Leia isto antes dos números</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language this is translated to: es, pt-BR, fr</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Choose a zone on the map: its row of the table is shown here.</source>
        <translation>Escolha uma zona no mapa: aqui aparece sua linha da tabela.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa inteiro</translation>
    </message>
    <message>
        <source>Next missing building</source>
        <translation>Próxima edificação faltante</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>1.9 thousand million</comment>
        <translation>%1 bilhão</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>one</comment>
        <translation>%1 bilhão</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>two or more thousand million</comment>
        <translation>%1 bilhões</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>1.9 million</comment>
        <translation>%1 milhão</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>one</comment>
        <translation>%1 milhão</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>two or more</comment>
        <translation>%1 milhões</translation>
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
        <translation>Importar achados</translation>
    </message>
    <message>
        <source>answers,findings,survey,field,crowd,maproulette,mapswipe,kobo,kobotoolbox,odk,streetcomplete,import,validation,check</source>
        <translation>respostas,achados,pesquisa,campo,voluntários,maproulette,mapswipe,kobo,kobotoolbox,odk,streetcomplete,importar,validação,verificar</translation>
    </message>
    <message>
        <source>Brings the answers of MapRoulette, MapSwipe, KoboToolbox, ODK and StreetComplete back to the gaps.</source>
        <translation>Traz as respostas do MapRoulette, MapSwipe, KoboToolbox, ODK e StreetComplete de volta às lacunas.</translation>
    </message>
    <message>
        <source>Reads what people answered about gaps, on the ground and on the web, from the files their tools save: MapRoulette (CSV, GeoJSON), MapSwipe (agg_results, yes_maybe, hot_tm; also as .gz), KoboToolbox and ODK (CSV, XLSX, GeoJSON, JSON of the API), quests of StreetComplete&apos;s expert edition, and answers of Review gaps. Several files may be given at once; which tool each is from is recognized.

Every answer becomes one row that says whether the building is there, is not there, is on the map by now, or is not sure. Answers are joined to the gaps by gap_id, so that those of last month find the gaps of today; by their place only where they have no id. What belongs to no gap is kept apart with the reason.

Gaps with answers go into Gaps by zone, which counts what is confirmed, refuted and open. With a sample, its rows are filled in for Estimate from a sample, which alone can say how many buildings are missing in all.

Names of people, phones and devices are left out unless you ask for them. Nothing is sent anywhere.</source>
        <translation>Lê o que as pessoas responderam sobre as lacunas, no terreno e na web, dos arquivos que as ferramentas salvam: MapRoulette (CSV, GeoJSON), MapSwipe (agg_results, yes_maybe, hot_tm; também como .gz), KoboToolbox e ODK (CSV, XLSX, GeoJSON, JSON da API), missões da edição avançada do StreetComplete e respostas de Revisar lacunas. Vários arquivos podem ser dados de uma vez; reconhece-se de que ferramenta é cada um.

Cada resposta é uma linha que diz se a edificação está lá, não está, já está no mapa ou se não há certeza. As respostas são unidas às lacunas por gap_id, de modo que as do mês passado encontram as lacunas de hoje; pelo lugar, só quando não têm id. O que não pertence a nenhuma lacuna fica à parte com o motivo.

As lacunas com respostas vão para Faltantes por zona, que conta o confirmado, o descartado e o aberto. Com uma amostra, as linhas dela são preenchidas para Estimativa a partir de uma amostra, a única que pode dizer quantas edificações faltam no total.

Nomes de pessoas, telefones e dispositivos ficam de fora, a não ser que você os peça. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Files with answers</source>
        <translation>Arquivos com respostas</translation>
    </message>
    <message>
        <source>Gaps that were asked about</source>
        <translation>Lacunas sobre as quais se perguntou</translation>
    </message>
    <message>
        <source>Field of their ids (else gap_id)</source>
        <translation>Campo dos ids (senão gap_id)</translation>
    </message>
    <message>
        <source>Sample that was asked about</source>
        <translation>Amostra sobre a qual se perguntou</translation>
    </message>
    <message>
        <source>Form, where answers are in words</source>
        <translation>Formulário, se as respostas são palavras</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formulários (*.xlsx)</translation>
    </message>
    <message>
        <source>Tool the files are from</source>
        <translation>Ferramenta dos arquivos</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>StreetComplete expert edition</source>
        <translation>StreetComplete, edição avançada</translation>
    </message>
    <message>
        <source>Review gaps</source>
        <translation>Revisar lacunas</translation>
    </message>
    <message>
        <source>Votes an answer of MapSwipe needs</source>
        <translation>Votos de que uma resposta do MapSwipe precisa</translation>
    </message>
    <message>
        <source>Share of the votes that must agree (0–1)</source>
        <translation>Parte dos votos que deve concordar (0–1)</translation>
    </message>
    <message>
        <source>Ruins count as buildings</source>
        <translation>Ruínas contam como edificações</translation>
    </message>
    <message>
        <source>Keep the names of people</source>
        <translation>Manter os nomes de pessoas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Lacunas com respostas</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Amostra respondida</translation>
    </message>
    <message>
        <source>Answers that belong to no gap</source>
        <translation>Respostas que não são de nenhuma lacuna</translation>
    </message>
    <message>
        <source>Gaps that are there</source>
        <translation>Lacunas que estão lá</translation>
    </message>
    <message>
        <source>Gaps that are not there</source>
        <translation>Lacunas que não estão lá</translation>
    </message>
    <message>
        <source>Gaps nobody is sure of</source>
        <translation>Lacunas sem certeza</translation>
    </message>
    <message>
        <source>Gaps that are on the map by now</source>
        <translation>Lacunas que já estão no mapa</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about</source>
        <translation>Lacunas sobre as quais as fontes discordam</translation>
    </message>
    <message>
        <source>Rows of the sample with an answer</source>
        <translation>Linhas da amostra com resposta</translation>
    </message>
    <message>
        <source>No file is given (FILES). Choose the files with answers, as their tools saved them.</source>
        <translation>Nenhum arquivo foi dado (FILES). Escolha os arquivos com respostas, como as ferramentas os salvaram.</translation>
    </message>
    <message>
        <source>CHECKED needs the gaps that were asked about: choose them as GAPS.</source>
        <translation>CHECKED precisa das lacunas sobre as quais se perguntou: escolha-as em GAPS.</translation>
    </message>
    <message>
        <source>SAMPLE_FILLED needs the sample that was asked about: choose it as SAMPLE.</source>
        <translation>SAMPLE_FILLED precisa da amostra sobre a qual se perguntou: escolha-a em SAMPLE.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Import findings.</source>
        <translation>Feito pelo Lacuna, Importar achados.</translation>
    </message>
    <message>
        <source>Empty squares where there are buildings, but nobody wrote how many: %1. They stay open: write the number in count.</source>
        <translation>Quadrados vazios onde há edificações, mas ninguém escreveu quantas: %1. Ficam abertos: escreva o número em count.</translation>
    </message>
    <message>
        <source>MapSwipe: results of a project</source>
        <translation>MapSwipe: resultados de um projeto</translation>
    </message>
    <message>
        <source>MapSwipe: yes and maybe</source>
        <translation>MapSwipe: sim e talvez</translation>
    </message>
    <message>
        <source>MapSwipe: for the Tasking Manager</source>
        <translation>MapSwipe: para o Tasking Manager</translation>
    </message>
    <message>
        <source>Squares of which it is said that there are no buildings, but a number of them too: %1 (%2). They stay open: look at the answer, and fill in answer and count.</source>
        <translation>Quadrados dos quais se diz que não têm edificações, mas com um número delas: %1 (%2). Ficam abertos: veja a resposta e preencha answer e count.</translation>
    </message>
    <message>
        <source>Rows of SAMPLE that have another answer already, and keep it: %1. Where the new answer should count, empty answer and run again.</source>
        <translation>Linhas de SAMPLE que já têm outra resposta e ficam com ela: %1. Onde a nova deva valer, esvazie answer e execute de novo.</translation>
    </message>
</context>
<context>
    <name>ImportTaskingManagerAlgorithm</name>
    <message>
        <source>Import from the Tasking Manager</source>
        <translation>Importar do Tasking Manager</translation>
    </message>
    <message>
        <source>tasking manager,hot,import,project,tasks,status,aoi,geojson,download</source>
        <translation>tasking manager,hot,importar,projeto,tarefas,estado,aoi,geojson,baixar,mapatona</translation>
    </message>
    <message>
        <source>Reads the tasks of a HOT Tasking Manager project with their status, from its server or from saved files, in the Tasking Manager&apos;s colours.</source>
        <translation>Lê as tarefas de um projeto do Tasking Manager da HOT com seu estado, do servidor ou de arquivos salvos, com as cores do Tasking Manager.</translation>
    </message>
    <message>
        <source>Reads the tasks of a project with their status, who holds them, and the area of the project.

From a server: its address and the number of the project. The address of the web page, of the API or of the project itself will do. Published public projects need no account. The panel of Lacuna finds projects, keeps them up to date and says what is left in them; this algorithm is for models and scripts.

From files: the tasks (…-tasks.geojson) and, if you have it, the area (…-aoi.geojson) saved from the web page. They can be used offline. Tasks without a number are numbered in their order.

The percentages are counted from the tasks as the Tasking Manager does: mapped and validated of all but those with bad imagery, rounded down.</source>
        <translation>Lê as tarefas de um projeto com seu estado, quem as tem e a área do projeto.

De um servidor: o endereço dele e o número do projeto. Serve o endereço da página web, da API ou do próprio projeto. Projetos públicos publicados não exigem conta. O painel do Lacuna procura projetos, mantém-nos em dia e diz o que falta neles; este algoritmo é para modelos e scripts.

De arquivos: as tarefas (…-tasks.geojson) e, se tiver, a área (…-aoi.geojson) salvas da página web. Podem ser usados sem conexão. Tarefas sem número são numeradas na sua ordem.

As porcentagens são contadas a partir das tarefas como faz o Tasking Manager: mapeadas e validadas de todas menos as com imagens ruins, arredondadas para baixo.</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson *.json)</source>
        <translation>Arquivos GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Address of the Tasking Manager</source>
        <translation>Endereço do Tasking Manager</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>Número do projeto</translation>
    </message>
    <message>
        <source>or a file of tasks saved earlier</source>
        <translation>ou um arquivo de tarefas salvo antes</translation>
    </message>
    <message>
        <source>and the file of its area</source>
        <translation>e o arquivo da sua área</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Area of the project</source>
        <translation>Área do projeto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
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
        <translation>Imagens ruins (%)</translation>
    </message>
    <message>
        <source>Skipped tasks</source>
        <translation>Tarefas ignoradas</translation>
    </message>
    <message>
        <source>AREA_FILE goes with TASKS_FILE: choose the file of the tasks too.</source>
        <translation>AREA_FILE acompanha TASKS_FILE: escolha também o arquivo das tarefas.</translation>
    </message>
    <message>
        <source>Nothing says what to import: give the number of a PROJECT, or choose a TASKS_FILE.</source>
        <translation>Nada indica o que importar: dê o número de um projeto (PROJECT) ou escolha um arquivo de tarefas (TASKS_FILE).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não existe o arquivo “%1”.</translation>
    </message>
    <message>
        <source>Downloading project %1 from %2</source>
        <translation>Baixando o projeto %1 de %2</translation>
    </message>
    <message>
        <source>The tasks have no numbers; they were numbered in their order, as the Tasking Manager does.</source>
        <translation>As tarefas não têm número; foram numeradas na sua ordem, como faz o Tasking Manager.</translation>
    </message>
    <message>
        <source>The coordinates are metres of the web Mercator, in the cells the tasks name; they were brought to degrees.</source>
        <translation>As coordenadas são metros do Mercator web, nas células que as tarefas indicam; foram convertidas em graus.</translation>
    </message>
    <message>
        <source>Some tasks have a status this version does not know (%1); they count as not done.</source>
        <translation>Algumas tarefas têm um estado que esta versão não conhece (%1); contam como não concluídas.</translation>
    </message>
    <message>
        <source>Tasks without a geometry were skipped: %1</source>
        <translation>Foram ignoradas tarefas sem geometria: %1</translation>
    </message>
    <message>
        <source>Tasks that are no polygon were skipped: %1</source>
        <translation>Foram ignoradas tarefas que não são polígonos: %1</translation>
    </message>
    <message>
        <source>Tasks whose coordinates are broken or outside the world were skipped: %1</source>
        <translation>Foram ignoradas tarefas com coordenadas danificadas ou fora do mundo: %1</translation>
    </message>
    <message>
        <source>Tasks with the number of an earlier one were skipped: %1</source>
        <translation>Foram ignoradas tarefas com o número de uma anterior: %1</translation>
    </message>
    <message>
        <source>Tasks that were split into others were skipped: %1</source>
        <translation>Foram ignoradas tarefas que foram divididas em outras: %1</translation>
    </message>
    <message>
        <source>Entries that are no tasks were skipped: %1</source>
        <translation>Foram ignoradas entradas que não são tarefas: %1</translation>
    </message>
    <message>
        <source>The coordinates are no longitudes and latitudes in degrees, as the Tasking Manager writes them. Bring the file to EPSG:4326 first.</source>
        <translation>As coordenadas não são longitudes e latitudes em graus, como o Tasking Manager as escreve. Converta antes o arquivo para EPSG:4326.</translation>
    </message>
    <message>
        <source>The project has no tasks. It may be a draft whose tasks were not made yet.</source>
        <translation>O projeto não tem tarefas. Pode ser um rascunho cujas tarefas ainda não foram feitas.</translation>
    </message>
    <message>
        <source>None of its tasks could be used; the reasons are above.</source>
        <translation>Nenhuma das suas tarefas pôde ser usada; os motivos estão acima.</translation>
    </message>
    <message>
        <source>The area is not given; it was made of the tasks.</source>
        <translation>A área não foi indicada; foi feita com as tarefas.</translation>
    </message>
    <message>
        <source>Tasks of project %1</source>
        <translation>Tarefas do projeto %1</translation>
    </message>
    <message>
        <source>Imported from %1. %2 tasks; %3 % mapped, %4 % validated.</source>
        <translation>Importado de %1. %2 tarefas; %3 % mapeado, %4 % validado.</translation>
    </message>
    <message>
        <source>The last actions, or the names of people, could not be had and stay empty: %1</source>
        <translation>As últimas ações, ou os nomes das pessoas, não puderam ser obtidos e ficam vazios: %1</translation>
    </message>
    <message>
        <source>Authentication, for drafts and private projects</source>
        <translation>Autenticação, para rascunhos e projetos privados</translation>
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
        <translation>Desigualdade do mapa</translation>
    </message>
    <message>
        <source>inequality,equity,gini,theil,lorenz,concentration,vulnerability,poverty,people,neighbourhood,fairness</source>
        <translation>desigualdade,equidade,gini,theil,lorenz,concentração,vulnerabilidade,pobreza,população,bairro,justiça</translation>
    </message>
    <message>
        <source>Whether the map is poorer where the vulnerable live, and by how much.</source>
        <translation>Se o mapa é mais pobre onde vivem os mais vulneráveis, e quanto.</translation>
    </message>
    <message>
        <source>Compares how complete the map is where the most and where the least vulnerable people live, and how far it is from equal: for zones with a share of 0 to 1, such as those of Gaps by zone.

Choose a field that says how vulnerable a zone is (poverty, unmet needs, distance to a hospital; or income with HIGHER_IS better), and one with its people. The gap is the value where the least vulnerable fifth of the people lives less that where the most vulnerable fifth lives. The concentration index (Erreygers) says the same of all zones together: it is below 0 where the vulnerable have less. Both have a 95 % range, which holds what the few buildings of a zone leave open.

Gini and Theil tell how unequal zones are, whoever lives there. The Gini has no range: zones with few buildings make it too high, and GINI_NOISE says what they alone would produce. Theil&apos;s part between the groups of a field (districts, urban and rural) shows whether the groups differ or the zones within them.

Without people each zone counts by its buildings. Zones in which a needed field is empty go to Skipped, counted with their people.</source>
        <translation>Compara quão completo é o mapa onde vivem as pessoas mais vulneráveis e onde vivem as menos vulneráveis, e quanto se afasta do igual: para zonas com uma parte de 0 a 1, como as de Faltantes por zona.

Escolha um campo que diga quão vulnerável é uma zona (pobreza, necessidades não atendidas, distância a um hospital; ou renda, com HIGHER_IS em better) e um com a sua população. A diferença é o valor onde vive o quinto menos vulnerável da população, menos o de onde vive o quinto mais vulnerável. O índice de concentração (Erreygers) diz o mesmo de todas as zonas juntas: fica abaixo de 0 onde os vulneráveis têm menos. Ambos têm uma faixa de 95 %, que guarda o que as poucas edificações de uma zona deixam em aberto.

Gini e Theil dizem quão desiguais são as zonas, more quem more ali. O Gini não tem faixa: zonas com poucas edificações o deixam alto demais, e GINI_NOISE diz o que elas sozinhas produziriam. A parte do Theil entre os grupos de um campo (distritos, urbano e rural) mostra se diferem os grupos ou as zonas dentro deles.

Sem população cada zona conta conforme as suas edificações. As zonas em que um campo necessário está vazio vão para Ignoradas, contadas com a sua população.</translation>
    </message>
    <message>
        <source>Zones (from Gaps by zone, or others with a share)</source>
        <translation>Zonas (de Faltantes por zona, ou outras com uma parte)</translation>
    </message>
    <message>
        <source>Field with the share that is mapped (0–1)</source>
        <translation>Campo com a parte mapeada (0–1)</translation>
    </message>
    <message>
        <source>Field with the buildings of the zone, of which it is the share</source>
        <translation>Campo com as edificações da zona, das quais é a parte</translation>
    </message>
    <message>
        <source>Field with the people of the zone (else its buildings count)</source>
        <translation>Campo com a população da zona (se não, contam as suas edificações)</translation>
    </message>
    <message>
        <source>Field that says how vulnerable the zone is</source>
        <translation>Campo que diz quão vulnerável é a zona</translation>
    </message>
    <message>
        <source>A higher number of vulnerability means</source>
        <translation>Um número mais alto de vulnerabilidade significa</translation>
    </message>
    <message>
        <source>Field with groups of zones (district, urban or rural)</source>
        <translation>Campo com grupos de zonas (distrito, urbano ou rural)</translation>
    </message>
    <message>
        <source>Zones, vulnerable and behind</source>
        <translation>Zonas, vulneráveis e atrasadas</translation>
    </message>
    <message>
        <source>Lorenz and concentration curve</source>
        <translation>Curva de Lorenz e de concentração</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Zones that count</source>
        <translation>Zonas que contam</translation>
    </message>
    <message>
        <source>Skipped zones</source>
        <translation>Zonas ignoradas</translation>
    </message>
    <message>
        <source>People of the skipped zones</source>
        <translation>População das zonas ignoradas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini that chance alone produces</source>
        <translation>Gini que o acaso sozinho produz</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <source>Theil between the groups</source>
        <translation>Theil entre os grupos</translation>
    </message>
    <message>
        <source>Concentration index (−1 to 1; below 0: the vulnerable have less)</source>
        <translation>Índice de concentração (−1 a 1; abaixo de 0: os vulneráveis têm menos)</translation>
    </message>
    <message>
        <source>Concentration index, lower end of its 95 % range</source>
        <translation>Índice de concentração, extremo inferior da sua faixa de 95 %</translation>
    </message>
    <message>
        <source>Concentration index, upper end of its 95 % range</source>
        <translation>Índice de concentração, extremo superior da sua faixa de 95 %</translation>
    </message>
    <message>
        <source>Gap between the least and the most vulnerable fifth (0–1)</source>
        <translation>Diferença entre o quinto menos e o mais vulnerável (0–1)</translation>
    </message>
    <message>
        <source>Gap, lower end of its 95 % range</source>
        <translation>Diferença, extremo inferior da sua faixa de 95 %</translation>
    </message>
    <message>
        <source>Gap, upper end of its 95 % range</source>
        <translation>Diferença, extremo superior da sua faixa de 95 %</translation>
    </message>
    <message>
        <source>People where the value is below half</source>
        <translation>População onde o valor está abaixo da metade</translation>
    </message>
    <message>
        <source>The result in a sentence</source>
        <translation>O resultado em uma frase</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) has no field “%2”. Choose the field with the shares (VALUE_FIELD), or run Gaps by zone first and give its result.</source>
        <translation>A camada “%1” (ZONES) não tem o campo “%2”. Escolha o campo com as partes (VALUE_FIELD), ou execute antes Faltantes por zona e dê o seu resultado.</translation>
    </message>
    <message>
        <source>“%1” is chosen twice: as the share (VALUE_FIELD) and as the vulnerability (VULNERABILITY_FIELD). Choose a field that says who is vulnerable, not what is mapped.</source>
        <translation>“%1” foi escolhido duas vezes: como a parte (VALUE_FIELD) e como a vulnerabilidade (VULNERABILITY_FIELD). Escolha um campo que diga quem é vulnerável, não o que está mapeado.</translation>
    </message>
    <message>
        <source>The zone “%1” of “%2” has %3 people (%4, PEOPLE_FIELD). Choose another field, or correct the number.</source>
        <translation>A zona “%1” de “%2” tem uma população de %3 (%4, PEOPLE_FIELD). Escolha outro campo ou corrija o número.</translation>
    </message>
    <message>
        <source>If they are percentages, divide them by 100 with the field calculator.</source>
        <translation>Se são porcentagens, divida-as por 100 com a calculadora de campo.</translation>
    </message>
    <message>
        <source>Amounts and ages are no shares: choose another field.</source>
        <translation>Quantidades e idades não são partes: escolha outro campo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (VALUE_FIELD) is no share in %2 zones of “%3”: it is %4 in “%5”, and shares go from 0 to 1. %6</source>
        <translation>
            <numerusform>“%1” (VALUE_FIELD) não é uma parte em %2 zona de “%3”: é %4 em “%5”, e as partes vão de 0 a 1. %6</numerusform>
            <numerusform>“%1” (VALUE_FIELD) não é uma parte em %2 zonas de “%3”: é %4 em “%5”, e as partes vão de 0 a 1. %6</numerusform>
        </translation>
    </message>
    <message>
        <source>All zones of “%1” have 0 people (%2, PEOPLE_FIELD), so none counts. Choose another field.</source>
        <translation>Todas as zonas de “%1” têm uma população de 0 (%2, PEOPLE_FIELD), de modo que nenhuma conta. Escolha outro campo.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 zones of “%2” have all that is needed (a share in “%3”, and people or buildings), and fewer than %4 say nothing of inequality. Use smaller zones, or fill the empty fields.</source>
        <translation>
            <numerusform>Só %1 zona de “%2” tem tudo o que é necessário (uma parte em “%3”, e população ou edificações), e menos de %4 não dizem nada da desigualdade. Use zonas menores ou preencha os campos vazios.</numerusform>
            <numerusform>Só %1 zonas de “%2” têm tudo o que é necessário (uma parte em “%3”, e população ou edificações), e menos de %4 não dizem nada da desigualdade. Use zonas menores ou preencha os campos vazios.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (VULNERABILITY_FIELD) is %2 in every zone of “%3”, so nobody is more vulnerable than others. Choose another field, or leave it empty.</source>
        <translation>“%1” (VULNERABILITY_FIELD) é %2 em cada zona de “%3”, de modo que ninguém é mais vulnerável que outros. Escolha outro campo ou deixe-o vazio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 zones with %2 people are left out: a field that is needed is empty. They are in Skipped.</source>
        <translation>
            <numerusform>%1 zona com uma população de %2 fica de fora: um campo necessário está vazio. Está em Ignoradas.</numerusform>
            <numerusform>%1 zonas com uma população de %2 ficam de fora: um campo necessário está vazio. Estão em Ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without COUNT_FIELD it is not known how many buildings a share is of: there are no ranges, and no GINI_NOISE.</source>
        <translation>Sem COUNT_FIELD não se sabe de quantas edificações é cada parte: não há faixas nem GINI_NOISE.</translation>
    </message>
    <message>
        <source>Without VULNERABILITY_FIELD there is no gap and no concentration index; rank and contribution are those of the Gini.</source>
        <translation>Sem VULNERABILITY_FIELD não há diferença nem índice de concentração; rank e contribution são os do Gini.</translation>
    </message>
    <message>
        <source>more vulnerable, less than the mean</source>
        <translation>mais vulnerável, menos que a média</translation>
    </message>
    <message>
        <source>more vulnerable, the mean or more</source>
        <translation>mais vulnerável, a média ou mais</translation>
    </message>
    <message>
        <source>less vulnerable, less than the mean</source>
        <translation>menos vulnerável, menos que a média</translation>
    </message>
    <message>
        <source>less vulnerable, the mean or more</source>
        <translation>menos vulnerável, a média ou mais</translation>
    </message>
    <message>
        <source>less than half of the mean</source>
        <translation>menos da metade da média</translation>
    </message>
    <message>
        <source>less than the mean</source>
        <translation>menos que a média</translation>
    </message>
    <message>
        <source>the mean or more</source>
        <translation>a média ou mais</translation>
    </message>
    <message>
        <source>Reading the zones</source>
        <translation>Lendo as zonas</translation>
    </message>
    <message>
        <source>Measuring the inequality</source>
        <translation>Medindo a desigualdade</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Inequality of the map, from “%1” of “%2”.</source>
        <translation>Feito com Lacuna, Desigualdade do mapa, a partir de “%1” de “%2”.</translation>
    </message>
    <message>
        <source>The zone “%1” of “%2” has %3 buildings (%4, COUNT_FIELD). Choose another field, or correct the number.</source>
        <translation>A zona “%1” de “%2” tem %3 edificações (%4, COUNT_FIELD). Escolha outro campo ou corrija o número.</translation>
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
        <translation>completude das edificações</translation>
    </message>
    <message>
        <source>completeness of roads</source>
        <translation>completude das vias</translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points</source>
        <translation>
            <numerusform>diferença de %1 ponto</numerusform>
            <numerusform>diferença de %1 pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3, so it may be chance</source>
        <translation>
            <numerusform>diferença de %1 ponto, entre %2 e %3: pode ser acaso</numerusform>
            <numerusform>diferença de %1 pontos, entre %2 e %3: pode ser acaso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3</source>
        <translation>
            <numerusform>diferença de %1 ponto, entre %2 e %3</numerusform>
            <numerusform>diferença de %1 pontos, entre %2 e %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the most vulnerable fifth lives</source>
        <translation>Onde vive o quinto mais vulnerável</translation>
    </message>
    <message>
        <source>In the most vulnerable zones, with a fifth of the buildings</source>
        <translation>Nas zonas mais vulneráveis, com um quinto das edificações</translation>
    </message>
    <message>
        <source>In the most vulnerable fifth of the zones</source>
        <translation>No quinto mais vulnerável das zonas</translation>
    </message>
    <message>
        <source>where the least vulnerable lives</source>
        <translation>onde vive o menos vulnerável</translation>
    </message>
    <message>
        <source>in the least vulnerable zones, with another fifth</source>
        <translation>nas menos vulneráveis, com outro quinto</translation>
    </message>
    <message>
        <source>in the least vulnerable fifth</source>
        <translation>no menos vulnerável</translation>
    </message>
    <message>
        <source>%1, the map lacks %2 of the buildings; %3, %4 (%5).</source>
        <translation>%1, faltam no mapa %2 das edificações; %3, %4 (%5).</translation>
    </message>
    <message>
        <source>%1, the map lacks %2 of the roads; %3, %4 (%5).</source>
        <translation>%1, faltam no mapa %2 das vias; %3, %4 (%5).</translation>
    </message>
    <message>
        <source>%1, “%2” is %3; %4, %5 (%6).</source>
        <translation>%1, “%2” é %3; %4, %5 (%6).</translation>
    </message>
    <message>
        <source>The mean of “%1” is %2; %3 of %4 are where it is below half.</source>
        <translation>A média de “%1” é %2; %3 de %4 estão onde é menos da metade.</translation>
    </message>
    <message>
        <source>On average over the people, the map has %1 of the buildings of their zone; %2 of the people live where it has less than half.</source>
        <translation>Em média por habitante, o mapa tem %1 das edificações da sua zona; %2 da população vivem onde tem menos da metade.</translation>
    </message>
    <message>
        <source>The map has %1 of the buildings; %2 of them stand in zones of which it has less than half.</source>
        <translation>O mapa tem %1 das edificações; %2 delas ficam em zonas das quais tem menos da metade.</translation>
    </message>
    <message>
        <source>On average the map has %1 of the buildings of a zone; it has less than half in %2 of the zones.</source>
        <translation>Em média o mapa tem %1 das edificações de uma zona; tem menos da metade em %2 das zonas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 pessoa</numerusform>
            <numerusform>%1 pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buildings</source>
        <translation>
            <numerusform>%1 edificação</numerusform>
            <numerusform>%1 edificações</numerusform>
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
        <translation>Diferença entre os quintos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>People where it is below half</source>
        <translation>População onde é menos da metade</translation>
    </message>
    <message>
        <source>Concentration index</source>
        <translation>Índice de concentração</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini that chance alone produces</source>
        <translation>Gini que o acaso sozinho produz</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <source>Theil between the groups</source>
        <translation>Theil entre os grupos</translation>
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
        <translation>Edificações da zona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>População</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerabilidade</translation>
    </message>
    <message>
        <source>Higher is</source>
        <translation>Mais alto é</translation>
    </message>
    <message>
        <source>more vulnerable</source>
        <translation>mais vulnerável</translation>
    </message>
    <message>
        <source>less vulnerable</source>
        <translation>menos vulnerável</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Is the map equal for everybody?</source>
        <translation>O mapa é igual para todos?</translation>
    </message>
    <message>
        <source>“%1” in %2 zones of “%3”: %4.</source>
        <translation>“%1” em %2 zonas de “%3”: %4.</translation>
    </message>
    <message>
        <source>least vulnerable fifth</source>
        <translation>quinto menos vulnerável</translation>
    </message>
    <message>
        <source>second fifth</source>
        <translation>segundo quinto</translation>
    </message>
    <message>
        <source>third fifth</source>
        <translation>terceiro quinto</translation>
    </message>
    <message>
        <source>fourth fifth</source>
        <translation>quarto quinto</translation>
    </message>
    <message>
        <source>most vulnerable fifth</source>
        <translation>quinto mais vulnerável</translation>
    </message>
    <message>
        <source>From the least to the most vulnerable</source>
        <translation>Dos menos aos mais vulneráveis</translation>
    </message>
    <message>
        <source>“%1” where each fifth of the people lives.</source>
        <translation>“%1” onde vive cada quinto da população.</translation>
    </message>
    <message>
        <source>“%1” in each fifth.</source>
        <translation>“%1” em cada quinto.</translation>
    </message>
    <message>
        <source>Value of each fifth</source>
        <translation>Valor de cada quinto</translation>
    </message>
    <message>
        <source>Lorenz and concentration curve</source>
        <translation>Curva de Lorenz e de concentração</translation>
    </message>
    <message>
        <source>share of the people</source>
        <translation>parte da população</translation>
    </message>
    <message>
        <source>share of the buildings</source>
        <translation>parte das edificações</translation>
    </message>
    <message>
        <source>share of the zones</source>
        <translation>parte das zonas</translation>
    </message>
    <message>
        <source>share of all “%1”</source>
        <translation>parte de toda a “%1”</translation>
    </message>
    <message>
        <source>all zones alike</source>
        <translation>todas as zonas iguais</translation>
    </message>
    <message>
        <source>from who has least (Lorenz)</source>
        <translation>desde quem tem menos (Lorenz)</translation>
    </message>
    <message>
        <source>from the least vulnerable</source>
        <translation>desde os menos vulneráveis</translation>
    </message>
    <message>
        <source>How far from equal</source>
        <translation>Quão longe do igual</translation>
    </message>
    <message>
        <source>The solid line lines up those first who have least: the further it sags below the dotted one, the more unequal.</source>
        <translation>A linha contínua põe primeiro quem tem menos: quanto mais desce abaixo da linha pontilhada, mais desigual.</translation>
    </message>
    <message>
        <source>The dashed line lines up the least vulnerable first. Above the dotted line, the vulnerable have less than their share; below it, more; along it, vulnerability makes no difference.</source>
        <translation>A linha tracejada põe primeiro os menos vulneráveis. Acima da linha pontilhada, os mais vulneráveis têm menos do que lhes cabe; abaixo, mais; sobre ela, a vulnerabilidade não faz diferença.</translation>
    </message>
    <message>
        <source>Look at these zones first</source>
        <translation>Olhe primeiro estas zonas</translation>
    </message>
    <message>
        <source>Zones of the more vulnerable half that have less than the mean, those that make the map most unequal first.</source>
        <translation>Zonas da metade mais vulnerável que têm menos que a média; primeiro as que mais desigual tornam o mapa.</translation>
    </message>
    <message>
        <source>Zones that have less than the mean, those that make the map most unequal first.</source>
        <translation>Zonas que têm menos que a média; primeiro as que mais desigual tornam o mapa.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Parte da população</translation>
    </message>
    <message numerus="yes">
        <source>%1 more zones like these are in the layer.</source>
        <translation>
            <numerusform>Há mais %1 zona como estas na camada.</numerusform>
            <numerusform>Há mais %1 zonas como estas na camada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>of all, each zone by its weight</source>
        <translation>de todas, cada zona conforme o seu peso</translation>
    </message>
    <message>
        <source>Below half</source>
        <translation>Menos da metade</translation>
    </message>
    <message>
        <source>where the value is below 50 %</source>
        <translation>onde o valor é menor que 50 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>least vulnerable fifth less the most vulnerable fifth, in points; with its 95 % range</source>
        <translation>quinto menos vulnerável menos o mais vulnerável, em pontos; com a sua faixa de 95 %</translation>
    </message>
    <message>
        <source>from −1 to 1 (Erreygers): below 0 the vulnerable have less, above 0 they have more; with its 95 % range</source>
        <translation>de −1 a 1 (Erreygers): abaixo de 0 os vulneráveis têm menos, acima têm mais; com a sua faixa de 95 %</translation>
    </message>
    <message>
        <source>0: all zones alike; 1: one has everything</source>
        <translation>0: todas as zonas iguais; 1: uma tem tudo</translation>
    </message>
    <message>
        <source>what zones with so few buildings would show even if all were alike</source>
        <translation>o que zonas com tão poucas edificações mostrariam mesmo se todas fossem iguais</translation>
    </message>
    <message>
        <source>0: all zones alike; no upper end</source>
        <translation>0: todas as zonas iguais; sem limite superior</translation>
    </message>
    <message>
        <source>what of it lies between the groups of “%1”</source>
        <translation>o que dele está entre os grupos de “%1”</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Half of the Gini or more may be chance: the zones have few buildings. Rely on the gap and the concentration index, which chance does not raise, or take larger zones.</source>
        <translation>Metade do Gini ou mais pode ser acaso: as zonas têm poucas edificações. Confie na diferença e no índice de concentração, que o acaso não aumenta, ou use zonas maiores.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Como foi obtido</translation>
    </message>
    <message>
        <source>Each zone counts by its people, who all have the value of their zone.</source>
        <translation>Cada zona conta conforme a sua população, e a cada pessoa cabe o valor da sua zona.</translation>
    </message>
    <message>
        <source>No field with people was given, so each zone counts by its buildings.</source>
        <translation>Não foi dado um campo com a população, de modo que cada zona conta conforme as suas edificações.</translation>
    </message>
    <message>
        <source>No field with people or buildings was given, so each zone counts once.</source>
        <translation>Não foi dado um campo com população nem com edificações, de modo que cada zona conta uma vez.</translation>
    </message>
    <message>
        <source>The ranges hold what the few buildings of a zone leave open. They hold no error of the vulnerability, of the number of people, or of the reference.</source>
        <translation>As faixas guardam o que as poucas edificações de uma zona deixam em aberto. Não guardam erros da vulnerabilidade, da população nem da referência.</translation>
    </message>
    <message>
        <source>No field with the buildings of each zone was given, so there are no ranges.</source>
        <translation>Não foi dado um campo com as edificações de cada zona, de modo que não há faixas.</translation>
    </message>
    <message>
        <source>The Gini has no range on purpose: in small zones it is too high, and no range for it that we tried holds the truth as often as it should.</source>
        <translation>O Gini não tem faixa de propósito: em zonas pequenas é alto demais, e nenhuma faixa que testamos contém a verdade com a frequência devida.</translation>
    </message>
</context>
<context>
    <name>InputCheck</name>
    <message>
        <source>The layer “%1” has no field “%2”, so it is not what is asked for: %3 (%4). Choose the layer that came out of that run.</source>
        <translation>A camada “%1” não tem o campo “%2”, e não é o que se pede: %3 (%4). Escolha a camada que saiu dessa execução.</translation>
    </message>
    <message>
        <source>The layer “%1” is chosen twice: as %2 (%3) and as %4 (%5). Choose two different layers.</source>
        <translation>A camada “%1” foi escolhida duas vezes: como %2 (%3) e como %4 (%5). Escolha duas camadas diferentes.</translation>
    </message>
    <message>
        <source>The layer “%1” is another result of Lacuna (%2) than the one that is asked for: %3 (%4). Check that it is the right one.</source>
        <translation>A camada “%1” é outro resultado do Lacuna (%2), não o que se pede: %3 (%4). Verifique se é a certa.</translation>
    </message>
    <message>
        <source>For official points, such as addresses or the dwellings of a census, run Address gaps (lacuna:addressgaps).</source>
        <translation>Para pontos oficiais, como endereços ou os domicílios de um censo, execute Endereços sem edificação (lacuna:addressgaps).</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS.</source>
        <translation>Não foi possível carregar a biblioteca do Lacuna: {}. Instale o pacote do Lacuna feito para o seu QGIS.</translation>
    </message>
    <message>
        <source>Lacuna has no library for {}; this package holds: {}. Install the Lacuna package made for your QGIS.</source>
        <translation>O Lacuna não tem biblioteca para {}; este pacote contém: {}. Instale o pacote do Lacuna feito para o seu QGIS.</translation>
    </message>
    <message>
        <source>This package does not fit your QGIS. The Lacuna you had goes on.</source>
        <translation>Este pacote não é para o seu QGIS. O Lacuna que você tinha continua funcionando.</translation>
    </message>
    <message>
        <source>This package does not fit your QGIS.</source>
        <translation>Este pacote não é para o seu QGIS.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>LoadOsmAlgorithm</name>
    <message>
        <source>Load OpenStreetMap data</source>
        <translation>Carregar dados do OpenStreetMap</translation>
    </message>
    <message>
        <source>OSM file (empty: download the area)</source>
        <translation>Arquivo OSM (vazio: baixar a área)</translation>
    </message>
    <message>
        <source>Only inside this area</source>
        <translation>Somente dentro desta área</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Servidor Overpass</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Cursos d’água</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Ferrovias</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Buildings, number</source>
        <translation>Edificações, número</translation>
    </message>
    <message>
        <source>Roads, number</source>
        <translation>Vias, número</translation>
    </message>
    <message>
        <source>Waterways, number</source>
        <translation>Cursos d’água, número</translation>
    </message>
    <message>
        <source>Railways, number</source>
        <translation>Ferrovias, número</translation>
    </message>
    <message>
        <source>Places, number</source>
        <translation>Lugares, número</translation>
    </message>
    <message>
        <source>Nothing says what to load: choose a FILE, or an AREA to download.</source>
        <translation>Nada diz o que carregar: escolha um arquivo (FILE) ou uma área para baixar (AREA).</translation>
    </message>
    <message>
        <source>There is no file “%1” (FILE).</source>
        <translation>Não existe o arquivo “%1” (FILE).</translation>
    </message>
    <message>
        <source>“%1” (SERVER) is no address of an Overpass server, such as %2.</source>
        <translation>“%1” (SERVER) não é o endereço de um servidor Overpass, como %2.</translation>
    </message>
    <message>
        <source>The area spans %1 km²; Overpass servers give up on so much (more than %2 km²). Choose a smaller AREA, or load an .osm.pbf extract.</source>
        <translation>A área abrange %1 km²; os servidores Overpass não dão conta de tanto (mais de %2 km²). Escolha uma AREA menor ou carregue um extrato .osm.pbf.</translation>
    </message>
    <message>
        <source>Downloading from %1</source>
        <translation>Baixando de %1</translation>
    </message>
    <message>
        <source>%1 features lie outside the area and were left out.</source>
        <translation>%1 feições estão fora da área e foram deixadas de fora.</translation>
    </message>
    <message>
        <source>Nothing in the file lies inside “%1” (AREA). Check that both cover the same place.</source>
        <translation>Nada no arquivo está dentro de “%1” (AREA). Verifique se ambos cobrem o mesmo lugar.</translation>
    </message>
    <message>
        <source>OpenStreetMap has none of what was asked for in this area.</source>
        <translation>O OpenStreetMap não tem nada do que foi pedido nesta área.</translation>
    </message>
    <message>
        <source>Reading the OSM data</source>
        <translation>Lendo os dados do OSM</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Edificações do OSM</translation>
    </message>
    <message>
        <source>OSM roads</source>
        <translation>Vias do OSM</translation>
    </message>
    <message>
        <source>OSM waterways</source>
        <translation>Cursos d’água do OSM</translation>
    </message>
    <message>
        <source>OSM railways</source>
        <translation>Ferrovias do OSM</translation>
    </message>
    <message>
        <source>OSM places</source>
        <translation>Lugares do OSM</translation>
    </message>
    <message>
        <source>Downloaded by Lacuna from %1 on %2.</source>
        <translation>Baixado pelo Lacuna de %1 em %2.</translation>
    </message>
    <message>
        <source>Read by Lacuna from “%1”.</source>
        <translation>Lido pelo Lacuna de “%1”.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>openstreetmap,osm,pbf,overpass,o5m,import,download,buildings,roads,rivers,schools,hospitals,extract</source>
        <translation>openstreetmap,osm,pbf,overpass,o5m,importar,baixar,edificações,vias,ruas,rios,escolas,hospitais,extrato</translation>
    </message>
    <message>
        <source>Reads buildings, roads, waterways, railways, places and facilities from an OSM file, or downloads them, as layers with one column per tag.</source>
        <translation>Lê edificações, vias, cursos d’água, ferrovias, lugares e equipamentos de um arquivo OSM, ou os baixa, como camadas com uma coluna por etiqueta.</translation>
    </message>
    <message>
        <source>Reads an .osm.pbf, .osm, .osm.gz, .osm.bz2 or .o5m file into layers whose tags are columns, ready for Building gaps, Road gaps and Task areas. The id is way/123, node/123 or relation/123; version, timestamp and changeset are there where the file has them.

With an area, only buildings whose point on surface lies inside come out, and lines and places that meet it; they are not cut.

Files of editors and of overpass turbo are read as they are: negative ids, things in any order or several times (the newest version counts), deleted things, and coordinates of “out geom”. What cannot be made, since a clipped extract lacks a part of it or its outline is not closed, is in Skipped, with the reason.

Facilities are schools, hospitals, shelters, fire stations and the like, as points: those that are mapped as areas lie in their area.

Without a file the data of the area is downloaded from an Overpass server, which needs a connection. A busy server is asked again when it says it has room. For more than a town, download an extract instead: it is faster, and can be used offline.

The data is © OpenStreetMap contributors, under the Open Database License.</source>
        <translation>Lê um arquivo .osm.pbf, .osm, .osm.gz, .osm.bz2 ou .o5m em camadas cujas etiquetas são colunas, prontas para Edificações faltantes, Vias faltantes e Áreas de tarefas. O identificador é way/123, node/123 ou relation/123; version, timestamp e changeset existem se o arquivo os tiver.

Com uma área, só saem as edificações cujo ponto na superfície está dentro, e as linhas e lugares que a tocam; não são recortados.

Arquivos de editores e do overpass turbo são lidos como são: identificadores negativos, elementos em qualquer ordem ou várias vezes (vale a versão mais nova), elementos apagados e coordenadas de “out geom”. O que não pode ser feito, porque a um extrato recortado falta uma parte ou o seu contorno não está fechado, está em Ignoradas, com o motivo.

Equipamentos são escolas, hospitais, abrigos, quartéis de bombeiros e semelhantes, como pontos: os que estão mapeados como áreas ficam dentro da sua área.

Sem arquivo, os dados da área são baixados de um servidor Overpass, o que precisa de conexão. Um servidor ocupado é consultado de novo quando diz que tem vaga. Para mais que uma cidade, baixe um extrato: é mais rápido e pode ser usado sem conexão.

Os dados são © colaboradores do OpenStreetMap, sob a Open Database License.</translation>
    </message>
    <message>
        <source>OSM files (*.osm *.osm.gz *.osm.bz2 *.pbf *.o5m);;All files (*)</source>
        <translation>Arquivos OSM (*.osm *.osm.gz *.osm.bz2 *.pbf *.o5m);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Equipamentos</translation>
    </message>
    <message>
        <source>Facilities, number</source>
        <translation>Equipamentos, número</translation>
    </message>
    <message>
        <source>Skipped, number</source>
        <translation>Ignoradas, número</translation>
    </message>
    <message>
        <source>No output is asked for: choose at least one of BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES, FACILITIES.</source>
        <translation>Nenhuma saída foi pedida: escolha ao menos uma de BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES, FACILITIES.</translation>
    </message>
    <message>
        <source>The file holds none of what was asked for.</source>
        <translation>O arquivo não contém nada do que foi pedido.</translation>
    </message>
    <message>
        <source>OSM facilities</source>
        <translation>Equipamentos do OSM</translation>
    </message>
</context>
<context>
    <name>MapBookAlgorithm</name>
    <message>
        <source>print,paper,atlas,pdf,map,layout,field paper,walking paper,neighbourhood,task,qr code</source>
        <translation>imprimir,papel,atlas,pdf,mapa,layout,folha de campo,bairro,tarefa,código qr</translation>
    </message>
    <message>
        <source>A page to print for every neighbourhood or task, all of them in one PDF.</source>
        <translation>Uma página para imprimir por bairro ou tarefa, todas em um só PDF.</translation>
    </message>
    <message>
        <source>Prints a page for every zone or task of a layer into one PDF.

A neighbourhood gets a map with its name, what the layer says of it, a legend, a scale bar and a north arrow. A task gets a field paper: the same with a grid of metres, lines to write on, and a code to scan with a telephone. The code opens the task at the address that is given, else the place in any map program of the telephone.

The map shows the layers that are chosen, the first one on top, as they look in QGIS. Nothing is fetched from the network unless one of these layers does so.

The layout can be saved as a .qpt file, changed in QGIS&apos;s layout manager, and used here again.</source>
        <translation>Imprime em um PDF uma página para cada zona ou tarefa de uma camada.

Um bairro recebe um mapa com seu nome, o que a camada diz dele, uma legenda, uma barra de escala e uma seta de norte. Uma tarefa recebe uma folha de campo: o mesmo com uma grade em metros, linhas para escrever e um código para ler com o telefone. O código abre a tarefa no endereço indicado; sem endereço, abre o lugar em qualquer programa de mapas do telefone.

O mapa mostra as camadas escolhidas, a primeira por cima, como aparecem no QGIS. Nada é buscado na rede, a não ser que uma dessas camadas o faça.

O layout pode ser salvo como arquivo .qpt, alterado no gerenciador de layouts do QGIS e usado aqui de novo.</translation>
    </message>
    <message>
        <source>Zones or tasks, a page for each</source>
        <translation>Zonas ou tarefas, uma página para cada</translation>
    </message>
    <message>
        <source>Layers on the map, the first one on top</source>
        <translation>Camadas no mapa, a primeira por cima</translation>
    </message>
    <message>
        <source>What a page is</source>
        <translation>O que é uma página</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Field with the names (empty: found by itself)</source>
        <translation>Campo com os nomes (vazio: é encontrado sozinho)</translation>
    </message>
    <message>
        <source>Title of the book (name of the municipality)</source>
        <translation>Título do livro (nome do município)</translation>
    </message>
    <message>
        <source>A layout of your own, instead of ours</source>
        <translation>Um layout próprio, em vez do nosso</translation>
    </message>
    <message>
        <source>Map book</source>
        <translation>Livro de mapas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The layout, to change it in QGIS</source>
        <translation>O layout, para alterá-lo no QGIS</translation>
    </message>
    <message>
        <source>Layouts (*.qpt)</source>
        <translation>Layouts (*.qpt)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Zones or tasks without a page</source>
        <translation>Zonas ou tarefas sem página</translation>
    </message>
    <message>
        <source>TITLE has %1 letters; a page has room for %2. Shorten it.</source>
        <translation>TITLE tem %1 letras; em uma página cabem %2. Encurte-o.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) cannot be read. Put its data back in their place, or leave it out.</source>
        <translation>Não é possível ler a camada “%1” (LAYERS). Devolva os dados ao lugar, ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) has no CRS, so it is not known where it lies. Set it in its properties.</source>
        <translation>A camada “%1” (LAYERS) não tem SRC, por isso não se sabe onde ela fica. Defina-o nas propriedades dela.</translation>
    </message>
    <message>
        <source>The layout %1 (LAYOUT_FILE) cannot be opened: %2. Choose another one, or leave it empty.</source>
        <translation>Não é possível abrir o layout %1 (LAYOUT_FILE): %2. Escolha outro ou deixe vazio.</translation>
    </message>
    <message>
        <source>The file %1 (LAYOUT_FILE) is no layout of QGIS, or is damaged. Save a layout as template in QGIS&apos;s layout manager, or leave it empty.</source>
        <translation>O arquivo %1 (LAYOUT_FILE) não é um layout do QGIS ou está danificado. Salve um layout como modelo no QGIS, ou deixe vazio.</translation>
    </message>
    <message>
        <source>The layer “%1” would make more than %2 pages. Choose some of its rows, or set a filter, and print them in several books.</source>
        <translation>A camada “%1” daria mais de %2 páginas. Selecione algumas linhas ou use um filtro, e imprima-as em vários livros.</translation>
    </message>
    <message>
        <source>The layout %1 (LAYOUT_FILE) has no page, or QGIS cannot read it. Open it in the layout manager and save it again.</source>
        <translation>O layout %1 (LAYOUT_FILE) não tem página, ou o QGIS não consegue lê-lo. Abra-o no gerenciador de layouts e salve-o de novo.</translation>
    </message>
    <message>
        <source>No map of the layout %1 follows the pages, so all pages show the same place. Tick “Controlled by Atlas” at its map.</source>
        <translation>Nenhum mapa do layout %1 acompanha as páginas, por isso todas mostram o mesmo lugar. Marque “Controlado pelo Atlas” no mapa dele.</translation>
    </message>
    <message>
        <source>The layer “%1” (COVERAGE) has no row with a shape, so there is nothing to print. Look at its filter and its selected rows, or choose another layer.</source>
        <translation>A camada “%1” (COVERAGE) não tem linhas com forma, por isso não há nada para imprimir. Verifique o filtro e as linhas selecionadas, ou escolha outra camada.</translation>
    </message>
    <message>
        <source>The address of “%1” is too long for a code to scan, so its page has none. Shorten LINK.</source>
        <translation>O endereço de “%1” é longo demais para um código, por isso a página dele não tem nenhum. Encurte LINK.</translation>
    </message>
    <message>
        <source>Address of a task for the code to scan (fields in braces)</source>
        <translation>Endereço de uma tarefa para o código (campos entre chaves)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no shape or no place on the earth, so they have no page: %3.</source>
        <translation>
            <numerusform>%1 linha de “%2” não tem forma ou não tem lugar na terra, por isso não tem página: %3.</numerusform>
            <numerusform>%1 linhas de “%2” não têm forma ou não têm lugar na terra, por isso não têm página: %3.</numerusform>
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
        <translation>Qualidade do mapa</translation>
    </message>
    <message>
        <source>quality,outdated,age,date,currentness,attributes,tags,survey,osm,last edit,zone,neighbourhood</source>
        <translation>qualidade,desatualizado,idade,data,atualidade,atributos,etiquetas,levantamento,osm,última edição,zona,bairro</translation>
    </message>
    <message>
        <source>How long ago the objects of a map were last edited or checked, and which attributes that matter in a disaster they have.</source>
        <translation>Há quanto tempo os objetos de um mapa foram editados ou conferidos pela última vez, e que atributos têm dos que importam em um desastre.</translation>
    </message>
    <message>
        <source>Tells the age of buildings, roads, facilities and places, zone by zone or as a whole, and which share of them has the attributes that matter in a disaster: what they are made of, how many floors, the address, the surface of a road, the beds of a hospital.

The age is counted in whole months from the later of the last edit (DATE_FIELD) and the check (check_date, survey:date) to DATE, which is the newest date in the layers where none is given. Below FRESH_MONTHS an object is fresh, from OLD_MONTHS on it is old. The classes 1 to 5 are those of the ohsome quality API; fewer than 25 objects, or 1 km of roads, have none.

A last edit is no survey: a road that was split counts as new, and an import on one day as of that day. The report says so, and names such a day.

An object belongs to the zone of its point on surface, a line to that of its middle. MEASURE adds up metres of lines or square metres of polygons instead of objects. What lies in no zone goes to Skipped.</source>
        <translation>Diz a idade de edificações, vias, serviços e localidades, zona por zona ou no total, e que parte deles tem os atributos que importam em um desastre: de que são feitos, quantos pisos, o endereço, a superfície de uma via, os leitos de um hospital.

A idade é contada em meses inteiros desde o mais recente entre a última edição (DATE_FIELD) e a conferência (check_date, survey:date) até DATE, que é a data mais nova das camadas se nenhuma for dada. Abaixo de FRESH_MONTHS um objeto é recente; a partir de OLD_MONTHS é velho. As classes de 1 a 5 são as da API de qualidade do ohsome; com menos de 25 objetos, ou 1 km de vias, não há classe.

Uma última edição não é um levantamento: uma via que foi dividida conta como nova, e uma importação de um dia como desse dia. O relatório o diz e nomeia esse dia.

Um objeto pertence à zona do seu ponto na superfície; uma linha, à do seu meio. MEASURE soma metros de linhas ou metros quadrados de polígonos em vez de objetos. O que não está em nenhuma zona vai para Ignoradas.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Zones (empty: all together)</source>
        <translation>Zonas (vazio: tudo junto)</translation>
    </message>
    <message>
        <source>Field with the date of the last edit (several: the first that is there)</source>
        <translation>Campo com a data da última edição (vários: o primeiro que houver)</translation>
    </message>
    <message>
        <source>Day to count the age to (empty: the newest date in the layers)</source>
        <translation>Dia até o qual se conta a idade (vazio: a data mais nova das camadas)</translation>
    </message>
    <message>
        <source>Fresh below so many months</source>
        <translation>Recente abaixo de tantos meses</translation>
    </message>
    <message>
        <source>Old from so many months on</source>
        <translation>Velho a partir de tantos meses</translation>
    </message>
    <message>
        <source>Attributes that objects should have</source>
        <translation>Atributos que os objetos deveriam ter</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>O que se soma</translation>
    </message>
    <message>
        <source>Map quality by zone</source>
        <translation>Qualidade do mapa por zona</translation>
    </message>
    <message>
        <source>Objects with their age</source>
        <translation>Objetos com a sua idade</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Buildings, number</source>
        <translation>Edificações, número</translation>
    </message>
    <message>
        <source>Roads, number</source>
        <translation>Vias, número</translation>
    </message>
    <message>
        <source>Facilities, number</source>
        <translation>Serviços, número</translation>
    </message>
    <message>
        <source>Places, number</source>
        <translation>Localidades, número</translation>
    </message>
    <message>
        <source>Objects without a date</source>
        <translation>Objetos sem data</translation>
    </message>
    <message>
        <source>Skipped zones and objects</source>
        <translation>Zonas e objetos ignorados</translation>
    </message>
    <message>
        <source>“%1” (%2) is no number of months. Write one, such as 36, and another for a layer behind it where you want it: 36;roads:48</source>
        <translation>“%1” (%2) não é um número de meses. Escreva um, como 36, e atrás outro para uma camada se desejar: 36;roads:48</translation>
    </message>
    <message>
        <source>%1 is empty or says nothing for all layers. Write a number of months, such as 36.</source>
        <translation>%1 está vazio ou não diz nada para todas as camadas. Escreva um número de meses, como 36.</translation>
    </message>
    <message>
        <source>FRESH_MONTHS (%1) is above OLD_MONTHS (%2) for %3: nothing could be in between. Make it smaller.</source>
        <translation>FRESH_MONTHS (%1) é maior que OLD_MONTHS (%2) para %3: nada poderia ficar no meio. Reduza-o.</translation>
    </message>
    <message>
        <source>The layer “%1” (ROADS) holds no lines. Choose a layer of roads that are lines.</source>
        <translation>A camada “%1” (ROADS) não contém linhas. Escolha uma camada de vias que sejam linhas.</translation>
    </message>
    <message>
        <source>No layer is given: choose at least one of BUILDINGS, ROADS, FACILITIES, PLACES.</source>
        <translation>Nenhuma camada foi dada: escolha ao menos uma de BUILDINGS, ROADS, FACILITIES, PLACES.</translation>
    </message>
    <message>
        <source>How fresh the map is, and what it says</source>
        <translation>Quão recente é o mapa e o que diz</translation>
    </message>
    <message>
        <source>“%1”, share that is old</source>
        <translation>“%1”, parte velha</translation>
    </message>
    <message>
        <source>“%1”, median age in months</source>
        <translation>“%1”, idade mediana em meses</translation>
    </message>
    <message>
        <source>No object has a date, so how old the map is cannot be known.</source>
        <translation>Nenhum objeto tem data, de modo que não se pode saber quão velho é o mapa.</translation>
    </message>
    <message>
        <source>Of “%1”, %2 were edited or checked less than %3 months before %4; %5 not for %6 months or more.</source>
        <translation>De “%1”, %2 foram editados ou conferidos menos de %3 meses antes de %4; %5, não há %6 meses ou mais.</translation>
    </message>
    <message>
        <source>No object of “%1” has a date, so its age is not known.</source>
        <translation>Nenhum objeto de “%1” tem data, de modo que a sua idade não é conhecida.</translation>
    </message>
    <message>
        <source>A last edit is no survey. A road that was split counts as new though nobody looked at it, and what nobody had to change since counts as old though it may be right. Only a check (check_date) says that somebody was there.</source>
        <translation>Uma última edição não é um levantamento. Uma via que foi dividida conta como nova embora ninguém a tenha olhado, e o que ninguém precisou mudar desde então conta como velho embora possa estar certo. Só uma conferência (check_date) diz que alguém esteve lá.</translation>
    </message>
    <message>
        <source>“%1”: fresh below</source>
        <translation>“%1”: recente abaixo de</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>“%1”: old from</source>
        <translation>“%1”: velho a partir de</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Como foi obtido</translation>
    </message>
    <message>
        <source>Ages are whole months to %1, from the later of the last edit and the check.</source>
        <translation>As idades são meses inteiros até %1, desde o mais recente entre a última edição e a conferência.</translation>
    </message>
    <message>
        <source>Classes as in the ohsome quality API: 30 % old or more is class 1; 75 % fresh class 5, 50 % class 4; 75 % not old class 3, 50 % class 2. Fewer than 25 objects with a date, or 1 km, have none. Attributes are one colour below a quarter, another below three quarters.</source>
        <translation>Classes como na API de qualidade do ohsome: 30 % velho ou mais é classe 1; 75 % recente, classe 5; 50 %, classe 4; 75 % não velho, classe 3; 50 %, classe 2. Com menos de 25 objetos com data, ou 1 km, não há classe. Os atributos têm uma cor abaixo de um quarto e outra abaixo de três quartos.</translation>
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
        <translation>Idade de “%1”</translation>
    </message>
    <message>
        <source>fresh: below %1 months</source>
        <translation>recente: menos de %1 meses</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>no meio</translation>
    </message>
    <message>
        <source>old: from %1 months on</source>
        <translation>velho: a partir de %1 meses</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>Idade mediana</translation>
    </message>
    <message>
        <source>Class, from 1 (old) to 5 (fresh)</source>
        <translation>Classe, de 1 (velho) a 5 (recente)</translation>
    </message>
    <message>
        <source>Never changed since they were drawn</source>
        <translation>Sem mudanças desde que foram desenhados</translation>
    </message>
    <message>
        <source>Last edited on the commonest day, %1</source>
        <translation>Editados pela última vez no dia mais frequente, %1</translation>
    </message>
    <message>
        <source>%1 of “%2” were last edited on one day, %3: an import. Their age is that of the import, not of a survey.</source>
        <translation>%1 de “%2” foram editados pela última vez em um só dia, %3: uma importação. A sua idade é a da importação, não a de um levantamento.</translation>
    </message>
    <message>
        <source>How many have each attribute:</source>
        <translation>Quantos têm cada atributo:</translation>
    </message>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Atributos de “%1”</translation>
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
        <translation>Velho</translation>
    </message>
    <message>
        <source>Median age (months)</source>
        <translation>Idade mediana (meses)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Reading the objects</source>
        <translation>Lendo os objetos</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>No object of “%1” (%2) is counted. Check that the zones cover the same place and that the CRS of all layers is right.</source>
        <translation>Nenhum objeto de “%1” (%2) é contado. Confira se as zonas cobrem o mesmo lugar e se o SRC de todas as camadas está certo.</translation>
    </message>
    <message>
        <source>No object of “%1” (%2) has a date, so its age is not known.</source>
        <translation>Nenhum objeto de “%1” (%2) tem data, de modo que a sua idade não é conhecida.</translation>
    </message>
    <message>
        <source>“%1” (%2) has no field of dates (DATE_FIELD is %3), so its age is not known. Extracts of OSM without metadata hold no dates; for other layers choose the field.</source>
        <translation>“%1” (%2) não tem um campo de datas (DATE_FIELD é %3), de modo que a sua idade não é conhecida. Extratos do OSM sem metadados não têm datas; para outras camadas escolha o campo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” cannot be read, such as “%3”, and count as none.</source>
        <translation>
            <numerusform>%1 data de “%2” não pode ser lida, “%3”, e conta como nenhuma.</numerusform>
            <numerusform>%1 datas de “%2” não podem ser lidas, como “%3”, e contam como nenhuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of “%2” have a date after the day the age is counted to, and count as new.</source>
        <translation>
            <numerusform>%1 objeto de “%2” tem uma data posterior ao dia até o qual se conta a idade, e conta como novo.</numerusform>
            <numerusform>%1 objetos de “%2” têm uma data posterior ao dia até o qual se conta a idade, e contam como novos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” are years only and count as 1 July: their age may be half a year off.</source>
        <translation>
            <numerusform>%1 data de “%2” é só um ano e conta como 1º de julho: a sua idade pode errar meio ano.</numerusform>
            <numerusform>%1 datas de “%2” são só anos e contam como 1º de julho: a sua idade pode errar meio ano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 objects of “%2” are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Algumas zonas se sobrepõem: %1 objeto de “%2” é contado em mais de uma zona, de modo que as zonas não somam o total.</numerusform>
            <numerusform>Algumas zonas se sobrepõem: %1 objetos de “%2” são contados em mais de uma zona, de modo que as zonas não somam o total.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no field for %2: not known is not the same as missing, so that stays empty.</source>
        <translation>“%1” não tem um campo para %2: não saber não é o mesmo que faltar, de modo que fica vazio.</translation>
    </message>
    <message>
        <source>too few objects with a date</source>
        <translation>poucos objetos com data</translation>
    </message>
    <message>
        <source>1: old</source>
        <translation>1: velho</translation>
    </message>
    <message>
        <source>5: fresh</source>
        <translation>5: recente</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Map quality, from %1.</source>
        <translation>Feito com Lacuna, Qualidade do mapa, a partir de %1.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>old</source>
        <translation>velho</translation>
    </message>
    <message>
        <source>what kind of building</source>
        <translation>que tipo de edificação</translation>
    </message>
    <message>
        <source>number of floors</source>
        <translation>número de pisos</translation>
    </message>
    <message>
        <source>material of the walls</source>
        <translation>material das paredes</translation>
    </message>
    <message>
        <source>material of the roof</source>
        <translation>material do telhado</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>número da casa</translation>
    </message>
    <message>
        <source>street of the address</source>
        <translation>rua do endereço</translation>
    </message>
    <message>
        <source>street or house number</source>
        <translation>rua ou número da casa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superfície</translation>
    </message>
    <message>
        <source>lanes or width</source>
        <translation>faixas ou largura</translation>
    </message>
    <message>
        <source>is a bridge, with its level</source>
        <translation>é uma ponte, com o seu nível</translation>
    </message>
    <message>
        <source>who runs it</source>
        <translation>quem administra</translation>
    </message>
    <message>
        <source>capacity or beds</source>
        <translation>capacidade ou leitos</translation>
    </message>
    <message>
        <source>whether it takes emergencies</source>
        <translation>se atende emergências</translation>
    </message>
    <message>
        <source>population</source>
        <translation>população</translation>
    </message>
    <message>
        <source>Zones of class 1 to 3, those where most is old first:</source>
        <translation>Zonas de classe 1 a 3; primeiro onde mais é velho:</translation>
    </message>
    <message>
        <source>Ages are counted to the newest date, %1 in “%2”, but the next newest is %3: the first is perhaps a slip, and makes all the rest old. Correct it, or say the day (DATE).</source>
        <translation>As idades são contadas até a data mais recente, %1 em “%2”, mas a seguinte é %3: talvez a primeira seja um engano, e ela torna antigo todo o resto. Corrija-a, ou indique o dia (DATE).</translation>
    </message>
</context>
<context>
    <name>MapQualityLayer</name>
    <message>
        <source>“%1” of the layer “%2” (DATE_FIELD) holds dates such as “%3”, in which nothing says which number is the month. Make a field of dates of it with the field calculator, to_date( &quot;%1&quot;, &apos;dd/MM/yyyy&apos; ) or &apos;MM/dd/yyyy&apos;, and choose that.</source>
        <translation>“%1” da camada “%2” (DATE_FIELD) tem datas como “%3”, em que nada diz qual número é o mês. Faça dele um campo de datas com a calculadora de campo, to_date( &quot;%1&quot;, &apos;dd/MM/yyyy&apos; ) ou &apos;MM/dd/yyyy&apos;, e escolha esse.</translation>
    </message>
</context>
<context>
    <name>MapRouletteCheck</name>
    <message>
        <source>it is no JSON (blank, cut off, or with a byte order mark), and all that comes after it is not read</source>
        <translation>não é JSON (vazia, cortada ou com uma marca de ordem de bytes), e tudo o que vem depois não é lido</translation>
    </message>
    <message>
        <source>it is no FeatureCollection, so no task is made of it</source>
        <translation>não é uma FeatureCollection, então nenhuma tarefa é feita dela</translation>
    </message>
    <message>
        <source>it has no feature, so no task is made of it</source>
        <translation>não tem nenhuma feição, então nenhuma tarefa é feita dela</translation>
    </message>
    <message>
        <source>a feature has no geometry, so no task is made of it</source>
        <translation>uma feição não tem geometria, então nenhuma tarefa é feita dela</translation>
    </message>
    <message>
        <source>a position has a height, so no task is made of it</source>
        <translation>uma posição tem altura, então nenhuma tarefa é feita dela</translation>
    </message>
    <message>
        <source>its cooperativeWork has an unknown version, so no task is made of it</source>
        <translation>o seu cooperativeWork tem uma versão desconhecida, então nenhuma tarefa é feita dela</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>Line %1: a challenge has one kind of task only; this one differs in its cooperativeWork.</source>
        <translation>Linha %1: um desafio tem um só tipo de tarefa; esta difere no seu cooperativeWork.</translation>
    </message>
    <message>
        <source>Line %1: its feature has no id, so another upload would double the task.</source>
        <translation>Linha %1: a sua feição não tem id, então outro envio duplicaria a tarefa.</translation>
    </message>
    <message>
        <source>Line %1: the id “%2” was there before, so the two become one task.</source>
        <translation>Linha %1: o id “%2” já estava antes, então as duas viram uma tarefa.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 lines, and MapRoulette makes no task of it.</source>
        <translation>O arquivo tem mais de 50.000 linhas, e o MapRoulette não faz nenhuma tarefa dele.</translation>
    </message>
    <message>
        <source>The file has 15,000 KiB or more, and MapRoulette cuts the connection.</source>
        <translation>O arquivo tem 15.000 KiB ou mais, e o MapRoulette corta a conexão.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
</context>
<context>
    <name>MapRouletteTasks</name>
    <message>
        <source>No gap of “%1” lies in a task of “%2” (TASKS). Look whether both show the same place, or choose another GROUPING.</source>
        <translation>Nenhuma lacuna de “%1” está numa tarefa de “%2” (TASKS). Verifique se ambas mostram o mesmo lugar, ou escolha outro GROUPING.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gap(s) lie in several tasks of “%2”, which overlap; each went to the first of them.</source>
        <translation>
            <numerusform>%1 lacuna está em várias tarefas de “%2”, que se sobrepõem; foi para a primeira delas.</numerusform>
            <numerusform>%1 lacunas estão em várias tarefas de “%2”, que se sobrepõem; cada uma foi para a primeira delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task %1 alone has 15,000 KiB or more, which MapRoulette refuses. Simplify its gaps, or group fewer of them.</source>
        <translation>A tarefa %1 sozinha tem 15.000 KiB ou mais, e o MapRoulette a recusa. Simplifique as suas lacunas ou agrupe menos.</translation>
    </message>
    <message>
        <source>MapRoulette would not take this, so nothing was written:</source>
        <translation>O MapRoulette não aceitaria isto, então nada foi escrito:</translation>
    </message>
</context>
<context>
    <name>MapSwipeAreas</name>
    <message>
        <source>The area %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border.</source>
        <translation>A área %1 sozinha tem mais de 10 MiB, o que o MapSwipe recusa. Simplifique a borda dela.</translation>
    </message>
    <message>
        <source>The gap %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border.</source>
        <translation>A lacuna %1 sozinha tem mais de 10 MiB, o que o MapSwipe recusa. Simplifique a borda dela.</translation>
    </message>
</context>
<context>
    <name>MissingCommunitiesModel</name>
    <message>
        <source>Which communities are not on the map?</source>
        <translation>Quais comunidades não estão no mapa?</translation>
    </message>
    <message>
        <source>Localities that OpenStreetMap lacks, settlements that nobody has named, and tasks to go and ask.</source>
        <translation>Localidades que faltam no OpenStreetMap, povoamentos sem nome, e tarefas para ir perguntar.</translation>
    </message>
    <message>
        <source>Compares the official list of localities with the places of OpenStreetMap by name and distance, finds settlements of 20 buildings or more that no name of either list reaches, and cuts those into tasks of even work for the people who ask for their names.

The steps are Settlement gaps, Task areas and Combined report, each with its usual settings. Where every settlement has a name, there are no tasks. For other distances, an area or codes use Settlement gaps itself.</source>
        <translation>Compara a lista oficial de localidades com os lugares do OpenStreetMap por nome e distância, encontra povoamentos de 20 edificações ou mais que nenhum nome das duas listas alcança, e os divide em tarefas de trabalho parelho para quem pergunta pelos nomes.

Os passos são Localidades faltantes, Áreas de tarefas e Relatório combinado, cada um com a sua configuração de sempre. Onde todos os povoamentos têm nome não há tarefas. Para outras distâncias, uma área ou códigos, use Localidades faltantes.</translation>
    </message>
    <message>
        <source>Official list of localities</source>
        <translation>Lista oficial de localidades</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Campo da lista oficial com os nomes</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Campo da lista oficial com os habitantes</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lugares do OpenStreetMap</translation>
    </message>
    <message>
        <source>Buildings of any source</source>
        <translation>Edificações de qualquer fonte</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Buildings without a name per task</source>
        <translation>Edificações sem nome por tarefa</translation>
    </message>
    <message>
        <source>Settlement gaps</source>
        <translation>Localidades faltantes</translation>
    </message>
    <message>
        <source>Localities missing in OSM</source>
        <translation>Localidades que faltam no OSM</translation>
    </message>
    <message>
        <source>Unnamed settlements</source>
        <translation>Povoamentos sem nome</translation>
    </message>
    <message>
        <source>Report on the communities</source>
        <translation>Relatório sobre as comunidades</translation>
    </message>
    <message>
        <source>Is there a settlement without a name?</source>
        <translation>Há um povoamento sem nome?</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tarefas</translation>
    </message>
</context>
<context>
    <name>ModelCopy</name>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (cópia %2)</translation>
    </message>
    <message>
        <source>The model could not be written to %1. Check that the folder can be written to.</source>
        <translation>Não foi possível gravar o modelo em %1. Verifique se a pasta permite gravação.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next: compare the buildings with the cadastre (Building gaps), the roads with Road gaps.</source>
        <translation>Agora: compare as edificações com o cadastro (Edificações faltantes) e as vias com Vias faltantes.</translation>
    </message>
    <message>
        <source>Next: count by neighbourhood (Gaps by zone), or see which missing buildings a hazard reaches (Building exposure).</source>
        <translation>Agora: conte por bairro (Faltantes por zona), ou veja quais edificações faltantes uma ameaça alcança (Exposição de edificações).</translation>
    </message>
    <message>
        <source>Next: which neighbourhoods first (Priority zones), or tasks to map them (Task areas).</source>
        <translation>Agora: quais bairros primeiro (Zonas prioritárias), ou tarefas para mapeá-los (Áreas de tarefas).</translation>
    </message>
    <message>
        <source>Next: add up by neighbourhood (Roads by zone).</source>
        <translation>Agora: some por bairro (Vias por zona).</translation>
    </message>
    <message>
        <source>Next: which neighbourhoods first (Priority zones).</source>
        <translation>Agora: quais bairros primeiro (Zonas prioritárias).</translation>
    </message>
    <message>
        <source>Next: the same for the missing buildings, then both by neighbourhood (Exposure by zone).</source>
        <translation>Agora: o mesmo para as edificações faltantes, e depois ambas por bairro (Exposição por zona).</translation>
    </message>
    <message>
        <source>Next: look for the buildings with the largest damage; the table begins with them.</source>
        <translation>Agora: veja as edificações com o maior dano; a tabela começa por elas.</translation>
    </message>
    <message>
        <source>Next: cut the first neighbourhoods into tasks (Task areas).</source>
        <translation>Agora: divida os primeiros bairros em tarefas (Áreas de tarefas).</translation>
    </message>
    <message>
        <source>Next: write the file for the Tasking Manager (Export for the Tasking Manager).</source>
        <translation>Agora: escreva o arquivo para o Tasking Manager (Exportar para o Tasking Manager).</translation>
    </message>
    <message>
        <source>Next: upload the file where a project is created in the Tasking Manager.</source>
        <translation>Agora: envie o arquivo onde se cria um projeto no Tasking Manager.</translation>
    </message>
    <message>
        <source>Next: see what is missing in tasks that are done (Gaps by task).</source>
        <translation>Agora: veja o que falta nas tarefas concluídas (Faltantes por tarefa).</translation>
    </message>
</context>
<context>
    <name>NumberValues</name>
    <message>
        <source>“%1” for “%2” (%3) has a decimal comma. Write it with a point: %4.</source>
        <translation>“%1” para “%2” (%3) tem vírgula decimal. Escreva com ponto: %4.</translation>
    </message>
    <message>
        <source>“%1” for “%2” (%3) is not a number.</source>
        <translation>“%1” para “%2” (%3) não é um número.</translation>
    </message>
</context>
<context>
    <name>OsmBuildings</name>
    <message>
        <source>%1 of the %2 features of “%3” (OSM) have no value in the field building: land use, waters and parks, which would be taken for buildings. Filter the layer to &quot;building&quot; IS NOT NULL, or load it with Load OpenStreetMap data, and run again.</source>
        <translation>%1 das %2 feições de “%3” (OSM) não têm valor no campo building: uso do solo, águas e parques, que seriam tomados por edificações. Filtre a camada com &quot;building&quot; IS NOT NULL, ou carregue-a com Carregar dados do OpenStreetMap, e execute de novo.</translation>
    </message>
    <message>
        <source>%1 of the %2 features of “%3” (OSM) have no value in the field building and are taken for buildings all the same. If they are none, filter the layer to &quot;building&quot; IS NOT NULL and run again.</source>
        <translation>%1 das %2 feições de “%3” (OSM) não têm valor no campo building e mesmo assim são tomadas por edificações. Se não forem, filtre a camada com &quot;building&quot; IS NOT NULL e execute de novo.</translation>
    </message>
</context>
<context>
    <name>OsmText</name>
    <message>
        <source>The file %1 is packed with xz. Unpack it first (xz -d, or 7-Zip), and choose what is inside.</source>
        <translation>O arquivo %1 está compactado com xz. Descompacte-o primeiro (xz -d, ou 7-Zip) e escolha o que há dentro.</translation>
    </message>
    <message>
        <source>The file %1 is packed with %2, which cannot be read here. If it is an .osm.zst, unpack it first (zstd -d); if it is an .osm.pbf, save it again with zlib, the usual compression, where it was made.</source>
        <translation>O arquivo %1 está compactado com %2, que aqui não pode ser lido. Se for um .osm.zst, descompacte-o primeiro (zstd -d); se for um .osm.pbf, salve-o de novo com zlib, a compressão habitual, onde foi feito.</translation>
    </message>
    <message>
        <source>The OSM file %1 is damaged at line %2 (%3). It may have been cut off while downloading; download it again.</source>
        <translation>O arquivo OSM %1 está danificado na linha %2 (%3). Pode ter sido cortado ao baixar; baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file %1 is XML, but no OSM file: its first element is %2, not osm.</source>
        <translation>O arquivo %1 é XML, mas não é um arquivo OSM: seu primeiro elemento é %2, não osm.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It may not have been downloaded at all; download it again.</source>
        <translation>O arquivo %1 está vazio. Talvez nem tenha sido baixado; baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file %1 is no OSM file: it begins with “%2”. Choose an .osm, .osm.gz, .osm.bz2, .osm.pbf or .o5m file.</source>
        <translation>O arquivo %1 não é um arquivo OSM: começa com “%2”. Escolha um arquivo .osm, .osm.gz, .osm.bz2, .osm.pbf ou .o5m.</translation>
    </message>
    <message>
        <source>The file %1 is a ZIP archive. Unpack it first, and choose the .osm or .osm.pbf file inside.</source>
        <translation>O arquivo %1 é um arquivo ZIP. Descompacte-o primeiro e escolha o arquivo .osm ou .osm.pbf que há dentro.</translation>
    </message>
    <message>
        <source>The file %1 was made with “out center”: it holds the middles of buildings and roads, not their outlines. Ask Overpass again with “out meta geom;”, or with “out meta; &gt;; out meta qt;”.</source>
        <translation>O arquivo %1 foi feito com “out center”: contém os centros de edificações e vias, não os seus contornos. Consulte o Overpass de novo com “out meta geom;” ou com “out meta; &gt;; out meta qt;”.</translation>
    </message>
    <message>
        <source>The file %1 is not whole: the server that made it gave up (“%2”). Ask it again for a smaller area or for fewer things, or take an .osm.pbf extract.</source>
        <translation>O arquivo %1 não está completo: o servidor que o fez desistiu (“%2”). Peça-lhe de novo uma área menor ou menos coisas, ou use um extrato .osm.pbf.</translation>
    </message>
    <message>
        <source>The file %1 says that it is sorted by kind and id, and it is not. Sort it (osmium sort), and run again.</source>
        <translation>O arquivo %1 diz que está ordenado por tipo e identificador, e não está. Ordene-o (osmium sort) e execute de novo.</translation>
    </message>
    <message>
        <source>The OSM file %1 could not be read (%2). Check that it is complete and an .osm or .osm.pbf file; download it again if in doubt.</source>
        <translation>Não foi possível ler o arquivo OSM %1 (%2). Verifique se está completo e se é um arquivo .osm ou .osm.pbf; na dúvida, baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file holds things that were not uploaded yet (negative ids).</source>
        <translation>O arquivo contém elementos que ainda não foram enviados (identificadores negativos).</translation>
    </message>
    <message>
        <source>The file is not sorted by kind and id; it was put in order first.</source>
        <translation>O arquivo não está ordenado por tipo e identificador; foi ordenado primeiro.</translation>
    </message>
    <message>
        <source>Deleted in the file, and left out: %1.</source>
        <translation>Apagados no arquivo, e deixados de fora: %1.</translation>
    </message>
    <message>
        <source>Older versions or second copies in the file, left out: %1.</source>
        <translation>Versões anteriores ou segundas cópias no arquivo, deixadas de fora: %1.</translation>
    </message>
    <message>
        <source>Lines of which the file holds only a piece: %1. It is a clipped extract; take a larger one where its edge matters.</source>
        <translation>Linhas das quais o arquivo contém só um pedaço: %1. É um extrato recortado; use um maior se a sua borda importa.</translation>
    </message>
    <message>
        <source>The server that made the file says: “%1”</source>
        <translation>O servidor que fez o arquivo diz: “%1”</translation>
    </message>
    <message>
        <source>Left out because the file does not hold all their points: %1. It is a clipped extract: take a larger one, or one with whole ways.</source>
        <translation>Deixados de fora porque o arquivo não contém todos os seus pontos: %1. É um extrato recortado: use um maior, ou um com linhas completas.</translation>
    </message>
    <message>
        <source>Multipolygons left out because the file does not hold all their ways: %1. It is a clipped extract: take a larger one, or one with whole relations.</source>
        <translation>Multipolígonos deixados de fora porque o arquivo não contém todas as suas linhas: %1. É um extrato recortado: use um maior, ou um com relações completas.</translation>
    </message>
    <message>
        <source>Buildings and facilities left out because their outlines are not closed: %1. That is the edge of a clipped extract, or a mistake in the map.</source>
        <translation>Edificações e equipamentos deixados de fora porque os seus contornos não estão fechados: %1. É a borda de um extrato recortado, ou um erro do mapa.</translation>
    </message>
    <message>
        <source>Multipolygons left out because their rings cross each other, a mistake in the map: %1.</source>
        <translation>Multipolígonos deixados de fora porque os seus anéis se cruzam, um erro do mapa: %1.</translation>
    </message>
    <message>
        <source>Left out because they have too few points for a line or an outline: %1. That is the edge of a clipped extract, or a mistake in the map.</source>
        <translation>Deixados de fora porque têm pontos de menos para uma linha ou um contorno: %1. É a borda de um extrato recortado, ou um erro do mapa.</translation>
    </message>
    <message>
        <source>Buildings and facilities left out because they are tagged area=no: %1.</source>
        <translation>Edificações e equipamentos deixados de fora porque levam a etiqueta area=no: %1.</translation>
    </message>
    <message>
        <source>Closed ways that are squares, platforms or stations, not lines (area=yes), left out: %1.</source>
        <translation>Linhas fechadas que são praças, plataformas ou estações, não linhas (area=yes), deixadas de fora: %1.</translation>
    </message>
    <message>
        <source>Relations with the tags of a building or facility, but without an outline of their own, left out: %1.</source>
        <translation>Relações com as etiquetas de uma edificação ou equipamento, mas sem contorno próprio, deixadas de fora: %1.</translation>
    </message>
    <message>
        <source>Left out because the file was made with “out center” and does not hold their points: %1. Ask Overpass again with “out meta geom;”.</source>
        <translation>Deixados de fora porque o arquivo foi feito com “out center” e não contém os seus pontos: %1. Consulte o Overpass de novo com “out meta geom;”.</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>The result is done, but %1 could not be replaced (%2): it is open elsewhere, or cannot be written. The result lies at %3: copy it from there, or close that file and run again.</source>
        <translation>O resultado está pronto, mas %1 não pôde ser substituído (%2): está aberto em outro lugar ou não pode ser gravado. O resultado está em %3: copie-o de lá, ou feche esse arquivo e execute de novo.</translation>
    </message>
    <message>
        <source>Another run is writing to %1. Wait until it is done, or choose another place. If there is no other run, delete the folder %2.</source>
        <translation>Outra execução está gravando em %1. Espere ela terminar ou escolha outro lugar. Se não houver outra execução, apague a pasta %2.</translation>
    </message>
</context>
<context>
    <name>OutputLayer</name>
    <message>
        <source>The output %1 could not be written as %2: %3. Choose a GeoPackage (.gpkg) for it.</source>
        <translation>Não foi possível gravar a saída %1 como %2: %3. Escolha um GeoPackage (.gpkg) para ela.</translation>
    </message>
    <message>
        <source>The output %1 could not be written: %2</source>
        <translation>Não foi possível gravar a saída %1: %2</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, available under the Open Database License (ODbL).</source>
        <translation>© Contribuidores do OpenStreetMap (OpenStreetMap contributors), disponível sob a Open Database License (ODbL).</translation>
    </message>
    <message>
        <source>The output %1 could not be written%2. Check that there is room on the disk and that the file is not open elsewhere or read-only, then run again.</source>
        <translation>Não foi possível gravar a saída %1%2. Verifique se há espaço no disco e se o arquivo não está aberto em outro programa nem é somente leitura, e execute de novo.</translation>
    </message>
    <message>
        <source>The output %1 could not be written: the disk is full. Make room, or choose another place, then run again.</source>
        <translation>Não foi possível gravar a saída %1: o disco está cheio. Libere espaço ou escolha outro lugar e execute de novo.</translation>
    </message>
    <message>
        <source>%1–%2 % on the map</source>
        <translation>%1–%2 % no mapa</translation>
    </message>
</context>
<context>
    <name>OutputPlaces</name>
    <message>
        <source>The outputs %1 and %2 would be written to the same place, one over the other. Choose another file for one of them.</source>
        <translation>As saídas %1 e %2 seriam gravadas no mesmo lugar, uma sobre a outra. Escolha outro arquivo para uma delas.</translation>
    </message>
    <message>
        <source>The output %1 would be written over the file %2 (%3), which is read. Choose another file.</source>
        <translation>A saída %1 seria gravada sobre o arquivo %2 (%3), que está sendo lido. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The report would be written over the earlier one it is compared with. Choose another file for REPORT.</source>
        <translation>O relatório seria escrito sobre o anterior com que é comparado. Escolha outro arquivo para REPORT.</translation>
    </message>
    <message>
        <source>The output %1 would be written over the layer “%2”, which is read. Choose another file.</source>
        <translation>A saída %1 seria escrita sobre a camada “%2”, que é lida. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>QGIS does not find GeoPackages with “%1” in their path: %2. Rename the file or the folder, or choose another one.</source>
        <translation>O QGIS não encontra GeoPackages com “%1” no caminho: %2. Mude o nome do arquivo ou da pasta, ou escolha outro.</translation>
    </message>
</context>
<context>
    <name>Overpass</name>
    <message>
        <source>The downloaded data could not be stored: %1</source>
        <translation>Não foi possível guardar os dados baixados: %1</translation>
    </message>
    <message>
        <source>The Overpass server gave up on this area (%1). Choose a smaller AREA, fewer outputs, or load an .osm.pbf extract instead.</source>
        <translation>O servidor Overpass desistiu desta área (%1). Escolha uma AREA menor, menos saídas, ou carregue um extrato .osm.pbf.</translation>
    </message>
    <message>
        <source>The Overpass server %1 did not understand the question (HTTP 400). Check that SERVER ends in /api/interpreter.</source>
        <translation>O servidor Overpass %1 não entendeu a consulta (HTTP 400). Verifique se SERVER termina em /api/interpreter.</translation>
    </message>
    <message>
        <source>The Overpass server is busy (%1); trying again in %2 s.</source>
        <translation>O servidor Overpass está ocupado (%1); nova tentativa em %2 s.</translation>
    </message>
    <message>
        <source>The Overpass server %1 could not be used (%2). Check the connection, try later or another SERVER, or load an .osm.pbf extract from a file.</source>
        <translation>Não foi possível usar o servidor Overpass %1 (%2). Verifique a conexão, tente mais tarde ou com outro SERVER, ou carregue um extrato .osm.pbf de um arquivo.</translation>
    </message>
    <message>
        <source>The answer of the Overpass server is larger than %1 MB and was cut off. Choose a smaller AREA, fewer outputs, or load an .osm.pbf extract instead.</source>
        <translation>A resposta do servidor Overpass tem mais de %1 MB e foi cortada. Escolha uma AREA menor, menos saídas, ou carregue um extrato .osm.pbf.</translation>
    </message>
    <message>
        <source>The Overpass server %1 asks for a pause of %2 seconds. Try again then, use another SERVER, or load an .osm.pbf extract from a file.</source>
        <translation>O servidor Overpass %1 pede uma pausa de %2 segundos. Tente então, use outro SERVER ou carregue um extrato .osm.pbf de um arquivo.</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Field paper of a task</source>
        <translation>Folha de campo de uma tarefa</translation>
    </message>
    <message>
        <source>Map of a neighbourhood</source>
        <translation>Mapa de um bairro</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarefa %1</translation>
    </message>
    <message>
        <source>Mark each building: ✓ it is there, ✗ there is none, ? cannot tell. Draw what is not on the paper.</source>
        <translation>Marque cada edificação: ✓ está lá, ✗ não há, ? não dá para saber. Desenhe o que falta na folha.</translation>
    </message>
    <message>
        <source>Scale 1 : %1 · page %2 of %3</source>
        <translation>Escala 1 : %1 · página %2 de %3</translation>
    </message>
    <message>
        <source>Made with Lacuna</source>
        <translation>Feito com o Lacuna</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>PeopleByBuilding</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lendo as camadas</translation>
    </message>
    <message>
        <source>Sharing the people out</source>
        <translation>Repartindo a população</translation>
    </message>
</context>
<context>
    <name>PeopleByBuildingAlgorithm</name>
    <message>
        <source>People by building</source>
        <translation>População por edificação</translation>
    </message>
    <message>
        <source>people,population,census,inhabitants,residents,dasymetric,homes,dwellings,households,worldpop,exposure</source>
        <translation>população,pessoas,gente,censo,habitantes,moradores,dasimétrico,moradias,domicílios,worldpop,exposição</translation>
    </message>
    <message>
        <source>Shares the people of census zones out to the homes that stand in them, says how far that is wrong, and shows where people live without a home on the map.</source>
        <translation>Reparte a população das zonas do censo entre as moradias que há nelas, diz quanto erra e mostra onde vive gente sem uma moradia no mapa.</translation>
    </message>
    <message>
        <source>Shares the people of each zone (a census tract, a neighbourhood, a cell of a raster) out to the homes that stand in it: by dwellings, by volume (footprint × levels), by footprint, or to each the same. The sum of every zone is kept. The next steps take the result: Building exposure and Exposure by zone then count people too.

Give the mapped buildings and, as a second layer, those the map lacks. Schools, churches, factories, garages and the like (NOT_HOMES) and footprints below MIN_AREA are no homes. Zones with people but without a home go to Zones without homes: the map of buildings is incomplete there.

How many people live in a single building is not known by this: a zone is right, a building is a guess. With smaller zones whose people are known (CHECK_ZONES) the run says which share of the people it put into the wrong one, and which share would be if they were spread evenly over the land. Without them nothing is claimed.

Buildings in no zone, and zones whose people are not known, go to Skipped. A building belongs to the zone of its point on surface.</source>
        <translation>Reparte a população de cada zona (um setor censitário, um bairro, uma célula de um raster) entre as moradias que há nela: por unidades habitacionais, por volume (contorno × pavimentos), por contorno ou a todas o mesmo. A soma de cada zona é mantida. Os passos seguintes usam o resultado: Exposição de edificações e Exposição por zona contam então também a população.

Dê as edificações mapeadas e, como segunda camada, as que faltam no mapa. Escolas, igrejas, fábricas, garagens e similares (NOT_HOMES) e os contornos menores que MIN_AREA não são moradias. As zonas com população mas sem moradia vão para Zonas sem moradias: ali o mapa de edificações está incompleto.

Quantas pessoas moram em uma só edificação não se sabe com isto: uma zona está certa, uma edificação é um palpite. Com zonas menores cuja população é conhecida (CHECK_ZONES), a execução diz que parte da população pôs na errada, e que parte seria se ela se espalhasse por igual sobre o terreno. Sem elas não se afirma nada.

As edificações que não estão em nenhuma zona, e as zonas cuja população não é conhecida, vão para Ignoradas. Uma edificação pertence à zona em que está o seu ponto na superfície.</translation>
    </message>
    <message>
        <source>Buildings, mapped and missing (footprints or points)</source>
        <translation>Edificações, mapeadas e faltantes (contornos ou pontos)</translation>
    </message>
    <message>
        <source>Zones with people (census)</source>
        <translation>Zonas com população (censo)</translation>
    </message>
    <message>
        <source>Field of the zones with their people</source>
        <translation>Campo das zonas com a sua população</translation>
    </message>
    <message>
        <source>or raster with the people of each cell</source>
        <translation>ou raster com a população de cada célula</translation>
    </message>
    <message>
        <source>Smaller zones to check the result with</source>
        <translation>Zonas menores para verificar o resultado</translation>
    </message>
    <message>
        <source>Field of the smaller zones with their people</source>
        <translation>Campo das zonas menores com a sua população</translation>
    </message>
    <message>
        <source>People are shared out by</source>
        <translation>A população é repartida por</translation>
    </message>
    <message>
        <source>Field with the levels (empty: building:levels)</source>
        <translation>Campo com os pavimentos (vazio: building:levels)</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Campo com as unidades habitacionais</translation>
    </message>
    <message>
        <source>Field with the use (empty: building, of OpenStreetMap)</source>
        <translation>Campo com o uso (vazio: building, do OpenStreetMap)</translation>
    </message>
    <message>
        <source>Uses in which nobody lives</source>
        <translation>Usos em que ninguém mora</translation>
    </message>
    <message>
        <source>Smallest home (m² of footprint)</source>
        <translation>Menor moradia (m² de contorno)</translation>
    </message>
    <message>
        <source>Zones without homes</source>
        <translation>Zonas sem moradias</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>People in all zones</source>
        <translation>População de todas as zonas</translation>
    </message>
    <message>
        <source>People in homes</source>
        <translation>População em moradias</translation>
    </message>
    <message>
        <source>People of zones without homes</source>
        <translation>População de zonas sem moradias</translation>
    </message>
    <message>
        <source>People of skipped zones</source>
        <translation>População de zonas ignoradas</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Moradias</translation>
    </message>
    <message>
        <source>Buildings that are no homes</source>
        <translation>Edificações que não são moradias</translation>
    </message>
    <message>
        <source>Skipped buildings and zones</source>
        <translation>Edificações e zonas ignoradas</translation>
    </message>
    <message>
        <source>Share of the people in the wrong smaller zone (0–1)</source>
        <translation>Parte da população na zona menor errada (0–1)</translation>
    </message>
    <message>
        <source>The same, if people were spread evenly over the land</source>
        <translation>O mesmo, se a população se espalhasse por igual sobre o terreno</translation>
    </message>
    <message>
        <source>Made by Lacuna, People by building, from “%1” and “%2”; shared out by %3.</source>
        <translation>Feito pelo Lacuna, População por edificação, de “%1” e “%2”; repartida por %3.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>Checked with “%1”: %2 of the people are in the wrong zone there.</source>
        <translation>Verificado com “%1”: ali %2 da população está na zona errada.</translation>
    </message>
    <message>
        <source>Not checked: sums of zones are right, those of single buildings are guesses.</source>
        <translation>Não verificado: as somas das zonas estão certas, as de uma só edificação são palpites.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>more than %1 people</source>
        <translation>mais de %1 pessoas</translation>
    </message>
    <message>
        <source>%1–%2 people</source>
        <comment>a class of the legend</comment>
        <translation>%1–%2 pessoas</translation>
    </message>
    <message>
        <source>BUILDINGS is empty. Choose at least one layer of buildings.</source>
        <translation>BUILDINGS está vazio. Escolha ao menos uma camada de edificações.</translation>
    </message>
    <message>
        <source>Both ZONES and PEOPLE_RASTER are given. People come from one of them: leave the other empty.</source>
        <translation>Foram dados ZONES e PEOPLE_RASTER. A população vem de um dos dois: deixe o outro vazio.</translation>
    </message>
    <message>
        <source>It is not known where how many people live. Choose zones with their people (ZONES and PEOPLE_FIELD), or a raster (PEOPLE_RASTER).</source>
        <translation>Não se sabe onde moram quantas pessoas. Escolha zonas com a sua população (ZONES e PEOPLE_FIELD) ou um raster (PEOPLE_RASTER).</translation>
    </message>
    <message>
        <source>PEOPLE_FIELD is empty: it is not known which field of “%1” (ZONES) holds the people. Choose it.</source>
        <translation>PEOPLE_FIELD está vazio: não se sabe que campo de “%1” (ZONES) tem a população. Escolha-o.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) has no field “%2” (%3). Choose another field.</source>
        <translation>A camada “%1” (BUILDINGS) não tem um campo “%2” (%3). Escolha outro campo.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) holds points, which have no area, so WEIGHT cannot be %2. Set it to equal, or to units with UNITS_FIELD.</source>
        <translation>A camada “%1” (BUILDINGS) tem pontos, que não têm área, portanto WEIGHT não pode ser %2. Ponha-o em equal, ou em units com UNITS_FIELD.</translation>
    </message>
    <message>
        <source>WEIGHT is units, but UNITS_FIELD is empty. Choose the field of the buildings with their dwellings, or another WEIGHT.</source>
        <translation>WEIGHT é units, mas UNITS_FIELD está vazio. Escolha o campo das edificações com as suas unidades habitacionais, ou outro WEIGHT.</translation>
    </message>
    <message>
        <source>WEIGHT is volume, but no layer of BUILDINGS has levels. Choose LEVELS_FIELD, or set WEIGHT to area.</source>
        <translation>WEIGHT é volume, mas nenhuma camada de BUILDINGS tem pavimentos. Escolha LEVELS_FIELD, ou ponha WEIGHT em area.</translation>
    </message>
    <message>
        <source>CHECK_FIELD is empty: it is not known which field of “%1” (CHECK_ZONES) holds the people. Choose it, or leave CHECK_ZONES empty.</source>
        <translation>CHECK_FIELD está vazio: não se sabe que campo de “%1” (CHECK_ZONES) tem a população. Escolha-o, ou deixe CHECK_ZONES vazio.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
    <message numerus="yes">
        <source>%1 people in %2 home(s), shared out by %3.</source>
        <translation>
            <numerusform>%1 pessoas em %2 moradia, repartidas por %3.</numerusform>
            <numerusform>%1 pessoas em %2 moradias, repartidas por %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message>
        <source>People in each square</source>
        <translation>População em cada quadrado</translation>
    </message>
    <message>
        <source>Map of the people</source>
        <translation>Mapa da população</translation>
    </message>
    <message>
        <source>less than half</source>
        <translation>menos da metade</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>de menos</translation>
    </message>
    <message>
        <source>within a fifth</source>
        <translation>com menos de um quinto de diferença</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>de mais</translation>
    </message>
    <message>
        <source>more than twice</source>
        <translation>mais do dobro</translation>
    </message>
    <message>
        <source>People by building, in the zones of “%1”</source>
        <translation>População por edificação, nas zonas de “%1”</translation>
    </message>
    <message>
        <source>Compared with the people that were counted there</source>
        <translation>Em comparação com a população que se contou ali</translation>
    </message>
    <message>
        <source>Map of the differences</source>
        <translation>Mapa das diferenças</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>unidades habitacionais</translation>
    </message>
    <message>
        <source>volume (footprint × levels)</source>
        <translation>volume (contorno × pavimentos)</translation>
    </message>
    <message>
        <source>footprint</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>equal parts</source>
        <translation>partes iguais</translation>
    </message>
    <message numerus="yes">
        <source>%1 people (%2) live in %3 zone(s) without a home on the map: the map of buildings is incomplete there. They are in no building; the zones are in Zones without homes.</source>
        <translation>
            <numerusform>%1 pessoas (%2) vivem em %3 zona sem uma moradia no mapa: ali o mapa de edificações está incompleto. Não estão em nenhuma edificação; a zona está em Zonas sem moradias.</numerusform>
            <numerusform>%1 pessoas (%2) vivem em %3 zonas sem uma moradia no mapa: ali o mapa de edificações está incompleto. Não estão em nenhuma edificação; as zonas estão em Zonas sem moradias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 of %2 homes the dwellings are not known, or no number; one is assumed.</source>
        <translation>De %1 de %2 moradias não se conhecem as unidades habitacionais, ou não são um número; supõe-se uma.</translation>
    </message>
    <message>
        <source>Of %1 of %2 homes the levels are not known, or no number; one is assumed.</source>
        <translation>De %1 de %2 moradias não se conhecem os pavimentos, ou não são um número; supõe-se um.</translation>
    </message>
    <message>
        <source>%1 people belong to zones without a usable shape. They are in no building, and not in the total.</source>
        <translation>%1 pessoas são de zonas sem forma utilizável. Não estão em nenhuma edificação, nem no total.</translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap, and %1 building(s) have people of more than one of them. If the zones hold the same people, these are counted twice.</source>
        <translation>
            <numerusform>Algumas zonas se sobrepõem, e %1 edificação tem população de mais de uma. Se as zonas têm a mesma população, esta conta duas vezes.</numerusform>
            <numerusform>Algumas zonas se sobrepõem, e %1 edificações têm população de mais de uma. Se as zonas têm a mesma população, esta conta duas vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) of “%2” are below 0 and taken for cells without data.</source>
        <translation>
            <numerusform>%1 célula de “%2” é menor que 0 e é tomada por célula sem dados.</numerusform>
            <numerusform>%1 células de “%2” são menores que 0 e são tomadas por células sem dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>BUILDINGS holds footprints and points, so all come out as points.</source>
        <translation>BUILDINGS tem contornos e pontos, portanto tudo sai como pontos.</translation>
    </message>
    <message>
        <source>There are no people to share out: no zone of “%1” that can be used has any. Check the field, and that the layers cover the same place.</source>
        <translation>Não há população para repartir: nenhuma zona utilizável de “%1” a tem. Verifique o campo, e se as camadas cobrem o mesmo lugar.</translation>
    </message>
    <message>
        <source>“%1” (CHECK_ZONES) has no two zones within one of “%2”, so nothing can be in the wrong place and nothing was checked. Give smaller zones.</source>
        <translation>“%1” (CHECK_ZONES) não tem duas zonas dentro de uma de “%2”, portanto nada pode estar no lugar errado e nada foi verificado. Dê zonas menores.</translation>
    </message>
    <message>
        <source>“%1” (CHECK_ZONES) has no people, so nothing was checked.</source>
        <translation>“%1” (CHECK_ZONES) não tem população, portanto nada foi verificado.</translation>
    </message>
    <message>
        <source>The zones of “%1” have %2 people, but the buildings in them were given %3. The difference is part of the error.</source>
        <translation>As zonas de “%1” têm %2 pessoas, mas as edificações nelas receberam %3. A diferença é parte do erro.</translation>
    </message>
    <message>
        <source>The buildings tell no better where people live than the bare land does. Use the numbers of whole zones only, or another WEIGHT.</source>
        <translation>As edificações não dizem melhor onde a gente mora do que o terreno sozinho. Use só os números de zonas inteiras, ou outro WEIGHT.</translation>
    </message>
    <message>
        <source>Nobody has checked how many people are in the wrong place. Smaller zones whose people are known (CHECK_ZONES) would tell. Until then the sums of zones hold, and those of single buildings are guesses.</source>
        <translation>Ninguém verificou quantas pessoas estão no lugar errado. Zonas menores cuja população é conhecida (CHECK_ZONES) o diriam. Até lá valem as somas das zonas, e as de uma só edificação são palpites.</translation>
    </message>
    <message>
        <source>Checked with the zones of “%1”: %2 of the people are in the wrong one.</source>
        <translation>Verificado com as zonas de “%1”: %2 da população está na zona errada.</translation>
    </message>
    <message>
        <source>If people were spread evenly over the land, it would be %1.</source>
        <translation>Se a população se espalhasse por igual sobre o terreno, seria %1.</translation>
    </message>
    <message>
        <source>Who lives where: people by building</source>
        <translation>Quem mora onde: população por edificação</translation>
    </message>
    <message>
        <source>The people of “%1” in the buildings of “%2”.</source>
        <translation>A população de “%1” nas edificações de “%2”.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>There are no people to share out.</source>
        <translation>Não há população para repartir.</translation>
    </message>
    <message>
        <source>%1 of %2 people live in %3 homes on the map.</source>
        <translation>%1 de %2 pessoas vivem em %3 moradias do mapa.</translation>
    </message>
    <message>
        <source>%1 people (%2) live where the map has no home.</source>
        <translation>%1 pessoas (%2) vivem onde o mapa não tem nenhuma moradia.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>People in all zones</source>
        <translation>População de todas as zonas</translation>
    </message>
    <message>
        <source>– in homes</source>
        <translation>– em moradias</translation>
    </message>
    <message>
        <source>– in zones without homes</source>
        <translation>– em zonas sem moradias</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Moradias</translation>
    </message>
    <message>
        <source>– with people</source>
        <translation>– com população</translation>
    </message>
    <message>
        <source>People in one of them, on average</source>
        <translation>Pessoas em uma delas, em média</translation>
    </message>
    <message>
        <source>No homes by their use</source>
        <translation>Não são moradias pelo seu uso</translation>
    </message>
    <message>
        <source>No homes since they are small</source>
        <translation>Não são moradias por serem pequenas</translation>
    </message>
    <message>
        <source>No homes since they have no dwelling</source>
        <translation>Não são moradias por não terem unidades habitacionais</translation>
    </message>
    <message>
        <source>Zones with people and without a home on the map</source>
        <translation>Zonas com população e sem uma moradia no mapa</translation>
    </message>
    <message>
        <source>Buildings are missing there, or those on the map are taken for no homes.</source>
        <translation>Ali faltam edificações, ou as do mapa não são tomadas por moradias.</translation>
    </message>
    <message>
        <source>The %1 with the most people. The layer has them all.</source>
        <translation>As %1 com mais população. A camada tem todas.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>População</translation>
    </message>
    <message>
        <source>Where it is most wrong</source>
        <translation>Onde mais erra</translation>
    </message>
    <message>
        <source>Smaller zone</source>
        <translation>Zona menor</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>População contada</translation>
    </message>
    <message>
        <source>People by building</source>
        <translation>População por edificação</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>People in homes</source>
        <translation>População em moradias</translation>
    </message>
    <message>
        <source>People of zones without homes</source>
        <translation>População de zonas sem moradias</translation>
    </message>
    <message>
        <source>Share of the people in the wrong smaller zone</source>
        <translation>Parte da população na zona menor errada</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Raster of people</source>
        <translation>Raster de população</translation>
    </message>
    <message>
        <source>Zones with people</source>
        <translation>Zonas com população</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Verificado com</translation>
    </message>
    <message>
        <source>Shared out by</source>
        <translation>Repartida por</translation>
    </message>
    <message>
        <source>Smallest home</source>
        <translation>Menor moradia</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>The people of each zone are shared out to the homes in it by %1, so that every zone keeps its sum. A building belongs to the zone of its point on surface. Nobody was counted in a building: how many live in one is a guess, and empty homes, towers and single-person homes make it wrong.</source>
        <translation>A população de cada zona é repartida entre as moradias que há nela por %1, de modo que cada zona mantém a sua soma. Uma edificação pertence à zona do seu ponto na superfície. Ninguém contou as pessoas de uma edificação: quantas moram em uma é um palpite, e moradias desocupadas, torres e domicílios de uma pessoa o fazem errar.</translation>
    </message>
    <message>
        <source>Zones are the cells of the raster, as far as the buildings reach. Where the raster was made of buildings or of light itself, it repeats what it was made of.</source>
        <translation>As zonas são as células do raster, até onde vão as edificações. Se o próprio raster foi feito com edificações ou com luzes, repete aquilo com que foi feito.</translation>
    </message>
    <message>
        <source>The share in the wrong zone is half the sum of all differences, divided by the people counted. Within the smaller zones it is not known how far people are from their homes.</source>
        <translation>A parte na zona errada é a metade da soma de todas as diferenças, dividida pela população contada. Dentro das zonas menores não se sabe a que distância da sua moradia a gente ficou.</translation>
    </message>
</context>
<context>
    <name>PhoneColouring</name>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarelo</translation>
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
        <translation>roxo</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrom</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>azul-claro</translation>
    </message>
    <message>
        <source>lime</source>
        <translation>lima</translation>
    </message>
    <message>
        <source>deep orange</source>
        <translation>laranja-escuro</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde-azulado</translation>
    </message>
    <message>
        <source>deep purple</source>
        <translation>roxo-escuro</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>ciano</translation>
    </message>
    <message>
        <source>bluish gray</source>
        <translation>cinza-azulado</translation>
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
        <translation>“%1” (SERVER) não é o endereço de um servidor. Deixe-o como estava: https://graph.mapillary.com.</translation>
    </message>
    <message>
        <source>To download pictures, a token of Mapillary is needed (AUTHCFG). Get one on mapillary.com/dashboard/developers and keep it in QGIS: Options, Authentication, API Header, with the header Authorization and the value OAuth and the token.</source>
        <translation>Para baixar fotos é preciso um token do Mapillary (AUTHCFG). Obtenha um em mapillary.com/dashboard/developers e guarde-o no QGIS: Opções, Autenticação, API Header, com o cabeçalho Authorization e o valor OAuth e o token.</translation>
    </message>
    <message>
        <source>The authentication “%1” (AUTHCFG) gives no header Authorization. Make one of the kind API Header in the options of QGIS, with the header Authorization and the value OAuth and the token; a token is never put into an address.</source>
        <translation>A autenticação “%1” (AUTHCFG) não dá um cabeçalho Authorization. Crie uma do tipo API Header nas opções do QGIS, com o cabeçalho Authorization e o valor OAuth e o token; um token nunca é posto em um endereço.</translation>
    </message>
    <message>
        <source>The token would go unencrypted to “%1” (SERVER). Give an address that begins with https.</source>
        <translation>O token iria sem criptografia a “%1” (SERVER). Dê um endereço que comece com https.</translation>
    </message>
    <message>
        <source>The server is busy; trying again in %1 s.</source>
        <translation>O servidor está ocupado; nova tentativa em %1 s.</translation>
    </message>
    <message>
        <source>The server %1 refuses the token of AUTHCFG (HTTP %2). Make a new one on mapillary.com/dashboard/developers and put it into the authentication in QGIS.</source>
        <translation>O servidor %1 recusa o token de AUTHCFG (HTTP %2). Crie um novo em mapillary.com/dashboard/developers e ponha-o na autenticação do QGIS.</translation>
    </message>
    <message>
        <source>the answer is no list of pictures</source>
        <translation>a resposta não é uma lista de fotos</translation>
    </message>
    <message>
        <source>Downloading from %1</source>
        <translation>Baixando de %1</translation>
    </message>
    <message>
        <source>Tiles that could not be downloaded from %2 (%3): %1. Their streets are unknown. Run again later; what has come is kept in CACHE.</source>
        <translation>Tiles que não puderam ser baixados de %2 (%3): %1. Das suas ruas nada se sabe. Execute de novo mais tarde; o que chegou fica em CACHE.</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>The layer “%1” (IMAGES) has no field captured_at with the time of each picture. Call that field captured_at (Refactor fields), or choose the layer of the pictures.</source>
        <translation>A camada “%1” (IMAGES) não tem um campo captured_at com a hora de cada foto. Chame esse campo de captured_at (Editar campos), ou escolha a camada das fotos.</translation>
    </message>
    <message>
        <source>There is no folder “%1” (TILES_FOLDER). Choose the folder that the tiles were saved in.</source>
        <translation>Não existe a pasta “%1” (TILES_FOLDER). Escolha a pasta em que os tiles foram salvos.</translation>
    </message>
    <message>
        <source>The folder “%1” (TILES_FOLDER) holds no tiles of zoom 14 as 14/x/y.mvt or 14/x/y.pbf. Choose the folder in which the folder 14 lies.</source>
        <translation>A pasta “%1” (TILES_FOLDER) não tem tiles de zoom 14 como 14/x/y.mvt ou 14/x/y.pbf. Escolha a pasta em que está a pasta 14.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tile(s) of TILES_FOLDER are empty, were cut off or hold no pictures (%2): they count as missing, and their streets as unknown. Download them again.</source>
        <translation>
            <numerusform>%1 tile de TILES_FOLDER está vazio, cortado ou sem fotos (%2): conta como faltante, e as suas ruas como desconhecidas. Baixe-o de novo.</numerusform>
            <numerusform>%1 tiles de TILES_FOLDER estão vazios, cortados ou sem fotos (%2): contam como faltantes, e as suas ruas como desconhecidas. Baixe-os de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” (RESPONSES). Choose the answers as they were saved.</source>
        <translation>Não existe o arquivo “%1” (RESPONSES). Escolha as respostas como foram salvas.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) is no whole JSON: %2 at byte %3. It was not downloaded to its end: download it again.</source>
        <translation>O arquivo “%1” (RESPONSES) não é um JSON inteiro: %2 no byte %3. Não foi baixado até o fim: baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again with a token that is valid.</source>
        <translation>O arquivo “%1” (RESPONSES) não tem fotos, e sim a recusa do servidor (%2). Pergunte de novo com um token válido.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) is JSON, but no answer of Mapillary to /images: it has no list “data”. Choose another file.</source>
        <translation>O arquivo “%1” (RESPONSES) é JSON, mas não uma resposta do Mapillary a /images: não tem a lista “data”. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds %2 pictures, the most that one answer can: there may be more in its box. Ask for smaller boxes.</source>
        <translation>O arquivo “%1” (RESPONSES) tem %2 fotos, o máximo de uma resposta: pode haver mais no seu retângulo. Peça retângulos menores.</translation>
    </message>
    <message>
        <source>%1 tiles would have to be downloaded; %2 are the most in one run. Choose fewer roads and gaps.</source>
        <translation>Seria preciso baixar %1 tiles; o máximo em uma execução são %2. Escolha menos vias e lacunas.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again later, or for smaller boxes.</source>
        <translation>O arquivo “%1” (RESPONSES) não contém fotos, e sim a recusa do servidor (%2). Pergunte de novo mais tarde, ou por retângulos menores.</translation>
    </message>
</context>
<context>
    <name>PlaceReach</name>
    <message>
        <source>“%1” (REACH) is not a kind of place and its metres, as in hamlet:700. Write the kinds one behind the other with semicolons, as in %2.</source>
        <translation>“%1” (REACH) não é uma classe de lugar com seus metros, como hamlet:700. Escreva as classes uma após a outra com ponto e vírgula, como em %2.</translation>
    </message>
</context>
<context>
    <name>PlaceSentences</name>
    <message>
        <source>no such name nearby</source>
        <translation>não há tal nome por perto</translation>
    </message>
    <message>
        <source>a place with another name is here</source>
        <translation>aqui há um lugar com outro nome</translation>
    </message>
    <message>
        <source>a place with this name, but far away</source>
        <translation>um lugar com este nome, mas longe</translation>
    </message>
    <message>
        <source>the same name with another number or direction</source>
        <translation>o mesmo nome com outro número ou outra direção</translation>
    </message>
    <message>
        <source>the place with this name belongs to another one</source>
        <translation>o lugar com este nome corresponde a outra localidade</translation>
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
        <translation>Nenhum lugar tem um nome parecido num raio de %1.</translation>
    </message>
    <message>
        <source>No place has a name like this within %1. The nearest place is “%2”, %3 away.</source>
        <translation>Nenhum lugar tem um nome parecido num raio de %1. O lugar mais próximo é “%2”, a %3.</translation>
    </message>
    <message>
        <source>“%1” is %2 away and has another name. If it is the same place, one of the names is an old or a second one.</source>
        <translation>“%1” está a %2 e tem outro nome. Se é o mesmo lugar, um dos nomes é antigo ou é um segundo nome.</translation>
    </message>
    <message>
        <source>“%1” has this name, but is %2 away, and may well be another place. Check the coordinates of both.</source>
        <translation>“%1” tem este nome, mas está a %2 e pode bem ser outro lugar. Verifique as coordenadas dos dois.</translation>
    </message>
    <message>
        <source>“%1”, %2 away, has the same name but for its number or direction.</source>
        <translation>“%1”, a %2, tem o mesmo nome, exceto o número ou a direção.</translation>
    </message>
    <message>
        <source>“%1”, %2 away, has this name, but another place fits it better.</source>
        <translation>“%1”, a %2, tem este nome, mas outro lugar corresponde melhor a ele.</translation>
    </message>
    <message>
        <source>The point lies %1 away: check its coordinates.</source>
        <translation>O ponto está a %1: verifique suas coordenadas.</translation>
    </message>
</context>
<context>
    <name>PluginEntry</name>
    <message>
        <source>What is missing from the map, who is in harm&apos;s way, and where to map next</source>
        <translation>O que falta no mapa, quem está em perigo e onde mapear em seguida</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
</context>
<context>
    <name>PriorityZonesAlgorithm</name>
    <message>
        <source>Priority zones</source>
        <translation>Zonas prioritárias</translation>
    </message>
    <message>
        <source>priority,ranking,gap,hazard,people,mapping,campaign,where,first</source>
        <translation>prioridade,classificação,faltantes,ameaça,pessoas,mapeamento,campanha,onde,primeiro,priority,gap,mapatona,urgente,desabrigados</translation>
    </message>
    <message>
        <source>Where to map first: much missing, much in harm&apos;s way, many people.</source>
        <translation>Onde mapear primeiro: muito que falta, muito em perigo, muita gente.</translation>
    </message>
    <message>
        <source>Zones (from Gaps by zone, Exposure by zone or Roads by zone)</source>
        <translation>Zonas (de Faltantes por zona, Exposição por zona ou Vias por zona)</translation>
    </message>
    <message>
        <source>Weight of the gap</source>
        <translation>Peso da lacuna</translation>
    </message>
    <message>
        <source>Weight of the hazard</source>
        <translation>Peso da ameaça</translation>
    </message>
    <message>
        <source>Weight of people or value</source>
        <translation>Peso das pessoas ou do valor</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zones with a priority</source>
        <translation>Zonas com prioridade</translation>
    </message>
    <message>
        <source>All weights are 0, so every zone would be the same. Give at least one a weight above 0.</source>
        <translation>Todos os pesos são 0, então todas as zonas seriam iguais. Dê a pelo menos um um peso maior que 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) does not say what is missing: it has neither completeness, nor buildings_missing, nor completeness_length. Run Gaps by zone or Roads by zone on it first, or set GAP_WEIGHT to 0.</source>
        <translation>A camada “%1” (ZONES) não diz o que falta: não tem completeness, nem buildings_missing, nem completeness_length. Execute antes Faltantes por zona ou Vias por zona sobre ela, ou ponha GAP_WEIGHT em 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) does not say what is exposed: it has no exposed_all. Run Exposure by zone on it first, or set HAZARD_WEIGHT to 0.</source>
        <translation>A camada “%1” (ZONES) não diz o que está exposto: não tem exposed_all. Execute antes Exposição por zona sobre ela, ou ponha HAZARD_WEIGHT em 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) has no field that counts people or buildings. Choose PEOPLE_FIELD, or set PEOPLE_WEIGHT to 0.</source>
        <translation>A camada “%1” (ZONES) não tem nenhum campo que conte pessoas ou edificações. Escolha PEOPLE_FIELD, ou ponha PEOPLE_WEIGHT em 0.</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>o que falta</translation>
    </message>
    <message>
        <source>what is exposed</source>
        <translation>o que está exposto</translation>
    </message>
    <message>
        <source>how many live there</source>
        <translation>quantos vivem ali</translation>
    </message>
    <message>
        <source>No priority: not known is %1.</source>
        <translation>Sem prioridade: não se sabe %1.</translation>
    </message>
    <message>
        <source>%1 of the buildings are missing from the map</source>
        <translation>%1 das edificações faltam no mapa</translation>
    </message>
    <message>
        <source>%1 are in harm&apos;s way</source>
        <translation>%1 estão em perigo</translation>
    </message>
    <message>
        <source>%1 buildings</source>
        <translation>%1 edificações</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of these is 0, so there is nothing to gain here first.</source>
        <translation>Um deles é 0, então aqui não há nada a ganhar primeiro.</translation>
    </message>
    <message>
        <source>No zone has a priority, since a factor is unknown in each; priority_why says which.</source>
        <translation>Nenhuma zona tem prioridade, porque em cada uma um fator é desconhecido; priority_why diz qual.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Priority zones, from “%1”; weights: %2.</source>
        <translation>Feito pelo Lacuna, Zonas prioritárias, a partir de “%1”; pesos: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <comment>a place, and why</comment>
        <translation>Primeiro: %1. %2</translation>
    </message>
    <message>
        <source>priority %1–%2</source>
        <translation>prioridade %1–%2</translation>
    </message>
    <message>
        <source>PRECISION is given, but the layer “%1” (ZONES) has no answers of people (missing_confirmed, missing_refuted, missing_open). Run Gaps by zone with CHECKED first, or leave PRECISION empty.</source>
        <translation>PRECISION foi dado, mas a camada “%1” (ZONES) não tem respostas de pessoas (missing_confirmed, missing_refuted, missing_open). Execute antes Faltantes por zona com CHECKED, ou deixe PRECISION vazio.</translation>
    </message>
    <message>
        <source>People&apos;s answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are taken for real (PRECISION).</source>
        <translation>Contam as respostas de pessoas: %1 edificações faltantes estão confirmadas, %2 descartadas, e das outras %3 toma-se por real %4 (PRECISION).</translation>
    </message>
    <message>
        <source>People&apos;s answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are taken for real, as of those that were answered.</source>
        <translation>Contam as respostas de pessoas: %1 edificações faltantes estão confirmadas, %2 descartadas, e das outras %3 toma-se por real %4, como das respondidas.</translation>
    </message>
    <message>
        <source>Ranks zones by gap × hazard × people.

The gap is the share of the buildings that the map lacks, the hazard the share of them that is exposed, people the field you choose, or else the people that Exposure by zone counts (the hazard is then the share of them that is exposed), or else the number of buildings. Their fields come from Gaps by zone and Exposure by zone, run one after the other on the same zones. The highest zone has priority 100; with all weights 1, a zone with 50 has half as many unmapped people in harm&apos;s way.

Weights are exponents: 2 makes a factor count twice, 0 leaves it out. Units do not matter: people or thousands of people, dollars or pesos give the same order. A zone where a factor is not known has no priority, and priority_why says so. The weights used are written to every row.</source>
        <translation>Ordena as zonas por lacuna × ameaça × pessoas.

A lacuna é a proporção das edificações que faltam no mapa; a ameaça, a proporção delas que está exposta; as pessoas, o campo que você escolher, ou senão a população que Exposição por zona conta (a ameaça é então a parte dela que está exposta), ou senão o número de edificações. Os seus campos vêm de Faltantes por zona e de Exposição por zona, executados um após o outro sobre as mesmas zonas. A zona mais alta tem prioridade 100; com todos os pesos em 1, uma zona com 50 tem metade da gente não mapeada em perigo.

Os pesos são expoentes: 2 faz um fator contar em dobro, 0 deixa-o de fora. As unidades não importam: pessoas ou milhares de pessoas, dólares ou reais dão a mesma ordem. Uma zona em que um fator não é conhecido não tem prioridade, e priority_why o diz. Os pesos usados são escritos em cada linha.</translation>
    </message>
    <message>
        <source>Field with people or value (else those in the buildings, or buildings)</source>
        <translation>Campo com pessoas ou valor (senão, as das edificações, ou edificações)</translation>
    </message>
    <message>
        <source>%1 of the people are in harm&apos;s way</source>
        <translation>%1 da população está em perigo</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 pessoas</translation>
    </message>
    <message>
        <source>Real share of the gaps nobody looked at (empty: as of those answered)</source>
        <translation>Parte real das lacunas que ninguém olhou (vazio: a das respondidas)</translation>
    </message>
</context>
<context>
    <name>QgisFit</name>
    <message>
        <source>This Lacuna runs in QGIS %1 from %2 on, and this is QGIS %3. Install the Lacuna package made for your QGIS, or update QGIS.</source>
        <translation>Este Lacuna funciona no QGIS %1 a partir da versão %2, e este é o QGIS %3. Instale o pacote do Lacuna feito para o seu QGIS ou atualize o QGIS.</translation>
    </message>
    <message>
        <source>Lacuna does not run in QGIS %1: %2. Update QGIS.</source>
        <translation>O Lacuna não funciona no QGIS %1: %2. Atualize o QGIS.</translation>
    </message>
</context>
<context>
    <name>QualityAttributes</name>
    <message>
        <source>“%1” (ATTRIBUTES) does not begin with a layer. Write one of %2, a colon and the attributes, such as: roads: name, surface</source>
        <translation>“%1” (ATTRIBUTES) não começa com uma camada. Escreva uma de %2, dois-pontos e os atributos, como: roads: name, surface</translation>
    </message>
    <message>
        <source>ATTRIBUTES lists %1 attributes of %2, and there is room for %3. Leave some out.</source>
        <translation>ATTRIBUTES lista %1 atributos de %2, e há lugar para %3. Deixe alguns de fora.</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) holds both + (all of them) and | (one of them), and which comes first is not clear. Write one of the two, or two attributes with a comma between.</source>
        <translation>“%1” (ATTRIBUTES) tem ao mesmo tempo + (todos) e | (um deles), e não está claro qual vem primeiro. Escreva só um dos dois, ou dois atributos separados por vírgula.</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) lacks a tag. Write one on each side of +, | and before ≠, such as: lanes|width</source>
        <translation>Falta uma etiqueta em “%1” (ATTRIBUTES). Escreva uma de cada lado de +, | e antes de ≠, como: lanes|width</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) would fill the column %2, which holds something else: what Map quality itself says of %3. Leave it out.</source>
        <translation>“%1” (ATTRIBUTES) preencheria a coluna %2, que tem outra coisa: o que o próprio Qualidade do mapa diz de %3. Deixe-o de fora.</translation>
    </message>
    <message>
        <source>“%1” and “%2” (ATTRIBUTES) would both fill the column %3. Leave one of them out.</source>
        <translation>“%1” e “%2” (ATTRIBUTES) preencheriam ambos a coluna %3. Deixe um dos dois de fora.</translation>
    </message>
</context>
<context>
    <name>ReadableLayer</name>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
</context>
<context>
    <name>ResultSentence</name>
    <message>
        <source>Left out: %1</source>
        <translation>Foi ignorado: %1</translation>
    </message>
    <message>
        <source>%1 m of this road are missing in OSM, %2 % of it.</source>
        <translation>Faltam no OSM %1 m desta via, %2 %.</translation>
    </message>
    <message>
        <source>%1 m of this road are missing in the reference, %2 % of it.</source>
        <translation>Faltam na referência %1 m desta via, %2 %.</translation>
    </message>
    <message>
        <source>OSM has this building: %1. %2 % of the smaller one is in common.</source>
        <translation>O OSM tem esta edificação: %1. Têm em comum %2 % da menor.</translation>
    </message>
    <message>
        <source>Here the reference lies %1 m east and %2 m north of where OSM has it; read from %3 buildings.</source>
        <translation>Aqui a referência está %1 m a leste e %2 m ao norte de onde o OSM a tem; lido de %3 edificações.</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>%1: OSM has %2 % of the buildings (between %3 % and %4 %). %5 of %6 are missing.</source>
        <translation>%1: o OSM tem %2 % das edificações (entre %3 % e %4 %). Faltam %5 de %6.</translation>
    </message>
    <message>
        <source>%1: the reference has no building here.</source>
        <translation>%1: a referência não tem nenhuma edificação aqui.</translation>
    </message>
    <message>
        <source>%1: OSM has %2 % of the roads; %3 km are missing.</source>
        <translation>%1: o OSM tem %2 % das vias; faltam %3 km.</translation>
    </message>
    <message>
        <source>%1: the reference has no road here.</source>
        <translation>%1: a referência não tem nenhuma via aqui.</translation>
    </message>
    <message>
        <source>%1: %2 buildings in harm&apos;s way, %3 of them missing on the map.</source>
        <translation>%1: %2 edificações em perigo; delas, %3 faltam no mapa.</translation>
    </message>
    <message>
        <source>%1: %2 buildings in harm&apos;s way.</source>
        <translation>%1: %2 edificações em perigo.</translation>
    </message>
    <message>
        <source>%1 comes in place %2. %3</source>
        <translation>%1 está na posição %2. %3</translation>
    </message>
    <message>
        <source>%1: not ranked, since a number is missing.</source>
        <translation>%1: sem posição, porque falta um número.</translation>
    </message>
    <message>
        <source>Damage to be expected in a year: %1.</source>
        <translation>Dano que se espera em um ano: %1.</translation>
    </message>
    <message>
        <source>The damage of this building is not known.</source>
        <translation>Não se conhece o dano desta edificação.</translation>
    </message>
    <message>
        <source>Hazard: %1.</source>
        <translation>Ameaça: %1.</translation>
    </message>
    <message>
        <source>Hazard: %1. %2 % of the building is damaged.</source>
        <translation>Ameaça: %1. %2 % da edificação é danificada.</translation>
    </message>
    <message>
        <source>The hazard has no data here.</source>
        <translation>A ameaça não tem dados aqui.</translation>
    </message>
    <message>
        <source>Task %1: %2 features to map on %3 km².</source>
        <translation>Tarefa %1: %2 feições por mapear em %3 km².</translation>
    </message>
    <message>
        <source>Task %1: %2 buildings are missing.</source>
        <translation>Tarefa %1: faltam %2 edificações.</translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation>Tarefa %1: %2</translation>
    </message>
    <message>
        <source>%1 has %2 % of the people and %3 % of what is mapped.</source>
        <translation>%1 tem %2 % das pessoas e %3 % do que está mapeado.</translation>
    </message>
    <message>
        <source>Last edited or checked %1 months before.</source>
        <translation>Foi editado ou verificado pela última vez %1 meses antes.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Não tem data.</translation>
    </message>
    <message>
        <source>Of %1 buildings half were last edited more than %2 months before.</source>
        <translation>De %1 edificações, metade foi editada pela última vez há mais de %2 meses.</translation>
    </message>
    <message>
        <source>The buildings have no dates.</source>
        <translation>As edificações não têm datas.</translation>
    </message>
    <message>
        <source>About %1 people live here (%2 % of those of the census zone; shared out, not counted).</source>
        <translation>Aqui vivem cerca de %1 pessoas (%2 % das da zona censitária; repartidas, não contadas).</translation>
    </message>
    <message>
        <source>How many people live here is not known.</source>
        <translation>Não se sabe quantas pessoas vivem aqui.</translation>
    </message>
</context>
<context>
    <name>RoadGapsAlgorithm</name>
    <message>
        <source>Road gaps</source>
        <translation>Vias faltantes</translation>
    </message>
    <message>
        <source>missing,roads,streets,completeness,openstreetmap,osm,conflation,compare,length,buffer,gap</source>
        <translation>faltante,vias,ruas,estradas,completude,openstreetmap,osm,conflação,comparar,comprimento,buffer,lacuna,rodovias</translation>
    </message>
    <message>
        <source>Finds the parts of the roads of an official layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encontra as partes das vias de uma camada oficial que faltam no OpenStreetMap, e vice-versa.</translation>
    </message>
    <message>
        <source>Reference roads</source>
        <translation>Vias de referência</translation>
    </message>
    <message>
        <source>OpenStreetMap roads</source>
        <translation>Vias do OpenStreetMap</translation>
    </message>
    <message>
        <source>Only judge roads inside</source>
        <translation>Julgar só as vias dentro de</translation>
    </message>
    <message>
        <source>Tolerance (metres)</source>
        <translation>Tolerância (metros)</translation>
    </message>
    <message>
        <source>Maximum angle between two roads that are the same (degrees)</source>
        <translation>Ângulo máximo entre duas vias que são a mesma (graus)</translation>
    </message>
    <message>
        <source>Minimum length of a gap (metres)</source>
        <translation>Comprimento mínimo de uma lacuna (metros)</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimar e desfazer o deslocamento local entre as camadas</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Deslocamento máximo (metros)</translation>
    </message>
    <message>
        <source>Roads missing in OSM</source>
        <translation>Vias faltantes no OSM</translation>
    </message>
    <message>
        <source>Roads missing in the reference</source>
        <translation>Vias faltantes na referência</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Length of the reference roads (m)</source>
        <translation>Comprimento das vias de referência (m)</translation>
    </message>
    <message>
        <source>Length of the OSM roads (m)</source>
        <translation>Comprimento das vias do OSM (m)</translation>
    </message>
    <message>
        <source>Length of the reference roads that OSM has (m)</source>
        <translation>Comprimento das vias de referência que o OSM tem (m)</translation>
    </message>
    <message>
        <source>Completeness by length (0–1)</source>
        <translation>Completude por comprimento (0–1)</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Feições ignoradas das duas camadas</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) does not hold lines. Roads are compared by their centre lines: choose a line layer, or make one of the road areas first.</source>
        <translation>A camada “%1” (%2) não contém linhas. As vias são comparadas pelos seus eixos: escolha uma camada de linhas, ou faça antes uma a partir das áreas de pista.</translation>
    </message>
    <message>
        <source>Reading the roads</source>
        <translation>Lendo as vias</translation>
    </message>
    <message>
        <source>Comparing the roads</source>
        <translation>Comparando as vias</translation>
    </message>
    <message>
        <source>No reference road lies inside the area.</source>
        <translation>Nenhuma via de referência está dentro da área.</translation>
    </message>
    <message>
        <source>No road of one layer covers one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation>Nenhuma via de uma camada cobre uma da outra, embora as suas extensões se sobreponham. Veja ambas no mapa: um SRC errado ou um deslocamento maior que o máximo (%1 m) são causas prováveis.</translation>
    </message>
    <message>
        <source>%1: %2 km run over an earlier line of the layer, vertex for vertex, and are judged once.</source>
        <translation>%1: %2 km estão sobre uma linha anterior da camada, vértice por vértice, e são julgados uma vez.</translation>
    </message>
    <message>
        <source>OSM has %1 of %2 km of the reference roads: %3 %. %4 km are missing in OSM, %5 km of OSM roads are missing in the reference.</source>
        <translation>O OSM tem %1 de %2 km das vias de referência: %3 %. No OSM faltam %4 km; na referência faltam %5 km de vias do OSM.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Road gaps, from “%1” and “%2”; tolerance %3 m, maximum angle %4°, minimum length %5 m.</source>
        <translation>Feito com o Lacuna, Vias faltantes, a partir de “%1” e “%2”; tolerância %3 m, ângulo máximo %4°, comprimento mínimo %5 m.</translation>
    </message>
    <message>
        <source>Compares two layers of road lines and cuts out the parts that the other layer does not have.

A point of a road is covered when a road of the other layer passes within the tolerance, and at no more than the maximum angle: a crossing street does not cover the one it crosses. Which way a line is drawn does not matter. Directions are taken over 20 m, so that zig-zag digitising and bends do not count.

A line between two carriageways, or one carriageway of two around a single line, is covered up to two and a half tolerances away. A line that lies on one of two parallel roads does not cover the other one beside it (a service road). With a maximum angle of 90° these finer rules are off: every road within the tolerance covers, as a buffer would.

The local shift between the two layers is estimated and undone for the comparison; results keep their places. Parts shorter than the minimum length count as covered, unless whole short roads are missing side by side; those come out as one. Stretches drawn twice in one layer are judged once. Covered and missing length add up to the length judged; with an area, only what lies inside is judged. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Compara duas camadas de linhas de vias e recorta as partes que a outra camada não tem.

Um ponto de uma via está coberto quando uma via da outra camada passa dentro da tolerância e com um ângulo não maior que o máximo: uma rua que cruza não cobre a que ela cruza. Não importa em que sentido uma linha está desenhada. As direções são tomadas sobre 20 m, para que o desenho em zigue-zague e as curvas não contem.

Uma linha entre duas pistas, ou uma pista de duas em torno de uma única linha, está coberta até duas tolerâncias e meia de distância. Uma linha que está sobre uma de duas vias paralelas não cobre a outra ao seu lado (uma via marginal). Com um ângulo máximo de 90° essas regras mais finas não se aplicam: toda via dentro da tolerância cobre, como faria um buffer.

O deslocamento local entre as duas camadas é estimado e desfeito para a comparação; os resultados conservam o seu lugar. As partes mais curtas que o comprimento mínimo contam como cobertas, a não ser que faltem vias curtas inteiras lado a lado; essas saem como uma só. Os trechos desenhados duas vezes em uma camada são julgados uma vez. O comprimento coberto e o faltante somam o comprimento julgado; com uma área, só se julga o que está dentro. Os comprimentos são metros, qualquer que seja o SRC das camadas.</translation>
    </message>
</context>
<context>
    <name>RoadsByZoneAlgorithm</name>
    <message>
        <source>Roads by zone</source>
        <translation>Vias por zona</translation>
    </message>
    <message>
        <source>completeness,roads,streets,length,neighbourhood,barrio,district,zone,summary,missing</source>
        <translation>completude,vias,ruas,comprimento,bairro,distrito,zona,resumo,faltante,roads,completeness</translation>
    </message>
    <message>
        <source>How much of the roads of each neighbourhood OpenStreetMap has, from the result of Road gaps.</source>
        <translation>Quanto das vias de cada bairro o OpenStreetMap tem, a partir do resultado de Vias faltantes.</translation>
    </message>
    <message>
        <source>Adds up the roads of each zone, and the parts of them that Road gaps found missing.

Roads are cut at the borders of the zones. completeness_length is the covered length over the length of all reference roads of the zone; it is empty where there are none. A road that runs along a border counts in one of the two zones, so zones without gaps and overlaps add up to the whole.

Give the reference that Road gaps was run with, and its area, if it had one: whatever is not missing counts as covered. Zones may overlap: a road then counts in each, and how much does is said. Roads in no zone, and zones without geometry, go to Skipped. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Soma as vias de cada zona e as partes delas que Vias faltantes encontrou como faltantes.

As vias são cortadas nos limites das zonas. completeness_length é o comprimento coberto dividido pelo comprimento de todas as vias de referência da zona; fica vazio onde não há nenhuma. Uma via que corre por um limite conta em uma das duas zonas, então zonas sem buracos nem sobreposições somam o total.

Dê a referência com que Vias faltantes foi executado, e a sua área, se teve uma: o que não falta conta como coberto. As zonas podem se sobrepor: uma via conta então em cada uma, e diz-se quanto é. As vias fora de todas as zonas, e as zonas sem geometria, vão para Ignorados. Os comprimentos são metros, qualquer que seja o SRC das camadas.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Reference roads that Road gaps was run with</source>
        <translation>Vias de referência com que Vias faltantes foi executado</translation>
    </message>
    <message>
        <source>Roads missing in OSM (from Road gaps)</source>
        <translation>Vias que faltam no OSM (de Vias faltantes)</translation>
    </message>
    <message>
        <source>Area that Road gaps was run with</source>
        <translation>Área com que Vias faltantes foi executado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Length of the reference roads in the zones (m)</source>
        <translation>Comprimento das vias de referência nas zonas (m)</translation>
    </message>
    <message>
        <source>Length of them that OSM has (m)</source>
        <translation>Comprimento delas que o OSM tem (m)</translation>
    </message>
    <message>
        <source>Length of them that OSM lacks (m)</source>
        <translation>Comprimento delas que falta no OSM (m)</translation>
    </message>
    <message>
        <source>Completeness by length (0–1)</source>
        <translation>Completude por comprimento (0–1)</translation>
    </message>
    <message>
        <source>Length of the reference roads in no zone (m)</source>
        <translation>Comprimento das vias de referência fora de toda zona (m)</translation>
    </message>
    <message>
        <source>Skipped zones and roads</source>
        <translation>Zonas e vias ignoradas</translation>
    </message>
    <message>
        <source>%1 % of the length of “%2” (MISSING_IN_OSM) does not lie on the roads of “%3” (REFERENCE), so it is not the reference that Road gaps was run with. Choose that layer.</source>
        <translation>%1 % do comprimento de “%2” (MISSING_IN_OSM) não está sobre as vias de “%3” (REFERENCE), portanto não é a referência com que Vias faltantes foi executado. Escolha essa camada.</translation>
    </message>
    <message>
        <source>Reading the zones and the roads</source>
        <translation>Lendo as zonas e as vias</translation>
    </message>
    <message>
        <source>Measuring the roads by zone</source>
        <translation>Medindo as vias por zona</translation>
    </message>
    <message>
        <source>No reference road lies in any zone. Check that the layer “%1” covers the same place and that the CRS of all layers is right.</source>
        <translation>Nenhuma via de referência está em alguma zona. Verifique se a camada “%1” cobre o mesmo lugar e se o SRC de todas as camadas está certo.</translation>
    </message>
    <message>
        <source>%1 km of the reference roads lie in no zone and are counted nowhere. Roads that lie wholly outside are in Skipped.</source>
        <translation>%1 km das vias de referência não estão em nenhuma zona e não são contados em lugar nenhum. As vias totalmente fora estão em Ignorados.</translation>
    </message>
    <message>
        <source>Some zones overlap: %1 km of road are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>Algumas zonas se sobrepõem: %1 km de via são contados em mais de uma zona, então as zonas não somam o total.</translation>
    </message>
    <message>
        <source>In the zones OSM has %1 of %2 km of the reference roads: %3 %.</source>
        <translation>Nas zonas, o OSM tem %1 de %2 km das vias de referência: %3 %.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
    <message>
        <source>Made by Lacuna, Roads by zone, from “%1”, “%2” and the result of Road gaps “%3”.</source>
        <translation>Feito com o Lacuna, Vias por zona, a partir de “%1”, “%2” e do resultado de Vias faltantes “%3”.</translation>
    </message>
    <message>
        <source>no reference roads</source>
        <translation>sem vias de referência</translation>
    </message>
</context>
<context>
    <name>RoughOperation</name>
    <message>
        <source>The layer “%1” (%2) cannot be brought to the CRS of the other layers exactly: no operation for its datum is known here, and it may lie some hundred metres off. Set the right operation under Project ▸ Properties ▸ Transformations.</source>
        <translation>A camada “%1” (%2) não pode ser levada com exatidão ao SRC das outras camadas: aqui não se conhece nenhuma operação para o seu datum, e ela pode ficar deslocada algumas centenas de metros. Indique a operação certa em Projeto ▸ Propriedades ▸ Transformações.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is brought to the CRS of the other layers by “%3”, which is only good to %4 m. Small buildings may miss each other. Ask for the layer in a newer CRS, or set a better operation under Project ▸ Properties ▸ Transformations.</source>
        <translation>A camada “%1” (%2) é levada ao SRC das outras camadas por “%3”, que só é exata até %4 m. Edificações pequenas podem não coincidir. Peça a camada em um SRC mais novo, ou indique uma operação melhor em Projeto ▸ Propriedades ▸ Transformações.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>The earlier report %1 (COMPARE_WITH) cannot be read (%2).</source>
        <translation>O relatório anterior %1 (COMPARE_WITH) não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>The file %1 (COMPARE_WITH) is no report of Lacuna that numbers can be taken from. Choose the HTML file that “%2” wrote as REPORT.</source>
        <translation>O arquivo %1 (COMPARE_WITH) não é um relatório do Lacuna do qual se possam tirar números. Escolha o arquivo HTML que “%2” gravou como REPORT.</translation>
    </message>
    <message>
        <source>The file %1 (COMPARE_WITH) is a report of “%2”. Choose one of “%3”.</source>
        <translation>O arquivo %1 (COMPARE_WITH) é um relatório de “%2”. Escolha um de “%3”.</translation>
    </message>
</context>
<context>
    <name>SampleCheckAlgorithm</name>
    <message>
        <source>Sample to be checked</source>
        <translation>Amostra a verificar</translation>
    </message>
    <message>
        <source>sample,sampling,validation,check,quality,accuracy,field,random,stratified,survey,gap,missing</source>
        <translation>amostra,amostragem,validação,verificar,qualidade,exatidão,campo,acaso,estratificado,pesquisa,lacuna,faltante</translation>
    </message>
    <message>
        <source>Draws the buildings and empty squares to look at, so that the number of missing buildings can be told with its limits.</source>
        <translation>Sorteia as edificações e os quadrados vazios que é preciso olhar, para dizer com limites quantas edificações faltam.</translation>
    </message>
    <message>
        <source>Draws a random sample of the results of Building gaps: gaps, matched buildings, extra buildings of OSM and, with an area, squares where neither map has a building. Somebody looks at each, in the field or on imagery, and answers the question of the row. Estimate from a sample makes of the answers how many buildings OSM really lacks, with limits that hold.

With simple every row is drawn by itself. With areas some areas are drawn (zones, or squares of 500 m) and a few rows in each: less travel, somewhat wider limits. Every area is the same work, and every row of a stratum counts the same.

SIZE is the number of rows in all, or give HALF_WIDTH: so many rows are drawn that the total is known so well (0.1: ± 10 %). EXPECTED is what you think you will find; the estimate does not hang on it.

The same seed gives the same sample, whatever the order of the rows. Keep the design file: without it the answers cannot be used. Features without a usable geometry, outside the area or in no zone go to Skipped.</source>
        <translation>Sorteia uma amostra dos resultados de Edificações faltantes: lacunas, edificações correspondentes, edificações a mais do OSM e, com uma área, quadrados onde nenhum mapa tem edificação. Alguém olha cada um, no campo ou em imagens, e responde à pergunta da linha. Estimativa a partir de uma amostra tira das respostas quantas edificações faltam de verdade no OSM, com limites que se cumprem.

Com simple cada linha é sorteada por si. Com areas são sorteadas algumas áreas (zonas, ou quadrados de 500 m) e poucas linhas em cada uma: menos viagem, limites um pouco mais largos. Cada área é o mesmo trabalho, e cada linha de um estrato vale o mesmo.

SIZE é o número de linhas ao todo; ou dê HALF_WIDTH: são sorteadas tantas linhas que o total seja conhecido assim bem (0.1: ± 10 %). EXPECTED é o que você acha que vai encontrar; a estimativa não depende disso.

A mesma semente dá a mesma amostra, seja qual for a ordem das linhas. Guarde o arquivo do plano: sem ele as respostas não servem. As feições sem geometria utilizável, fora da área ou em nenhuma zona vão para Ignorados.</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Faltantes no OSM (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Correspondentes (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Faltantes na referência (de Edificações faltantes)</translation>
    </message>
    <message>
        <source>Area, to look into empty squares too (for what both maps miss)</source>
        <translation>Área, para olhar também quadrados vazios (o que falta nos dois mapas)</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Rows to look at, in all</source>
        <translation>Linhas a olhar, ao todo</translation>
    </message>
    <message>
        <source>or how near the limits shall be (0.1: ± 10 % of the total)</source>
        <translation>ou quão perto devem ficar os limites (0.1: ± 10 % do total)</translation>
    </message>
    <message>
        <source>Areas to visit (design areas)</source>
        <translation>Áreas a visitar (plano areas)</translation>
    </message>
    <message>
        <source>Zones to choose areas from (without: squares of 500 m)</source>
        <translation>Zonas de que se escolhem as áreas (sem elas: quadrados de 500 m)</translation>
    </message>
    <message>
        <source>Side of the empty squares (metres)</source>
        <translation>Lado dos quadrados vazios (metros)</translation>
    </message>
    <message>
        <source>Shares that are expected</source>
        <translation>Partes que se esperam</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Design file (keep it: the estimate needs it)</source>
        <translation>Arquivo do plano (guarde-o: a estimativa precisa dele)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Linhas a olhar</translation>
    </message>
    <message>
        <source>of them gaps</source>
        <translation>delas, lacunas</translation>
    </message>
    <message>
        <source>of them matched buildings</source>
        <translation>delas, edificações correspondentes</translation>
    </message>
    <message>
        <source>of them extra buildings</source>
        <translation>delas, edificações a mais</translation>
    </message>
    <message>
        <source>of them empty squares</source>
        <translation>delas, quadrados vazios</translation>
    </message>
    <message>
        <source>Empty squares in all</source>
        <translation>Quadrados vazios ao todo</translation>
    </message>
    <message>
        <source>Areas to visit</source>
        <translation>Áreas a visitar</translation>
    </message>
    <message>
        <source>How near the limits are expected to be (share of the total)</source>
        <translation>Quão perto se espera que fiquem os limites (parte do total)</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>The design file %1 cannot be written (%2). Choose another folder for DESIGN_FILE and run again.</source>
        <translation>O arquivo do plano %1 não pode ser escrito (%2). Escolha outra pasta para DESIGN_FILE e execute de novo.</translation>
    </message>
    <message>
        <source>ZONES is left aside: it says which areas can be visited, and DESIGN is simple.</source>
        <translation>ZONES fica de lado: diz quais áreas podem ser visitadas, e DESIGN é simple.</translation>
    </message>
    <message>
        <source>The design file lies in a temporary folder and goes when QGIS is closed (%1). Copy it to where the sample is kept: without it the answers cannot be used.</source>
        <translation>O arquivo do plano está numa pasta temporária e some quando o QGIS é fechado (%1). Copie-o para onde a amostra é guardada: sem ele as respostas não servem.</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Escrevendo a amostra</translation>
    </message>
    <message>
        <source>Made by Lacuna, Sample to be checked, from “%1”; seed %2. Design file: %3.</source>
        <translation>Feito pelo Lacuna, Amostra a verificar, a partir de “%1”; semente %2. Arquivo do plano: %3.</translation>
    </message>
    <message>
        <source>Seed: another number draws another sample</source>
        <translation>Semente: outro número sorteia outra amostra</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Sorteado de</translation>
    </message>
    <message>
        <source>SIZE asks for %1 rows, and %2 were drawn: limits need 30 of each stratum at least.</source>
        <translation>SIZE pede %1 linhas e foram sorteadas %2: os limites precisam de ao menos 30 de cada estrato.</translation>
    </message>
</context>
<context>
    <name>SampleCheckReport</name>
    <message>
        <source>Places to look at</source>
        <translation>Lugares a olhar</translation>
    </message>
    <message>
        <source>A sample of “%1”, to find out how many of the gaps are real and what both maps miss.</source>
        <translation>Uma amostra de “%1”, para saber quantas das lacunas são reais e o que falta nos dois mapas.</translation>
    </message>
    <message>
        <source>Look at %1 places in %2 areas. If they turn out as expected, the number of missing buildings will be known to about ± %3.</source>
        <translation>Olhe %1 lugares em %2 áreas. Se resultarem como se espera, o número de edificações faltantes será conhecido com cerca de ± %3.</translation>
    </message>
    <message>
        <source>Look at %1 places. If they turn out as expected, the number of missing buildings will be known to about ± %2.</source>
        <translation>Olhe %1 lugares. Se resultarem como se espera, o número de edificações faltantes será conhecido com cerca de ± %2.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>O que foi sorteado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Ao todo</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A olhar</translation>
    </message>
    <message>
        <source>Each stands for</source>
        <translation>Cada um vale por</translation>
    </message>
    <message>
        <source>Without Matched (MATCHED) it stays unknown how many of the buildings that OSM seems to have are wrongly matched, and how complete OSM is.</source>
        <translation>Sem Correspondentes (MATCHED) não se sabe quantas das edificações que o OSM parece ter têm correspondência errada, nem quão completo está o OSM.</translation>
    </message>
    <message>
        <source>Without an area (AREA) no empty squares are drawn, so buildings that both maps miss are not counted.</source>
        <translation>Sem uma área (AREA) não são sorteados quadrados vazios, então as edificações que faltam nos dois mapas não são contadas.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map of the places to look at</source>
        <translation>Mapa dos lugares a olhar</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Como responder</translation>
    </message>
    <message>
        <source>Every row of the layer has its question. Write yes, no or unknown in the field answer (sí, sim, oui, 1 and 0 are understood as well); of empty squares write the number of buildings in the field count, 0 for none. Do not change, add, delete or replace rows: a place that cannot be judged is unknown, not swapped for the next one.</source>
        <translation>Cada linha da camada tem a sua pergunta. Escreva sim, não ou unknown (desconhecido) no campo answer (yes, sí, oui, 1 e 0 também são entendidos); dos quadrados vazios escreva o número de edificações no campo count, 0 se não há. Não mude, acrescente, apague nem substitua linhas: um lugar que não dá para julgar é desconhecido, não se troca pelo seguinte.</translation>
    </message>
    <message>
        <source>Then run Estimate from a sample with the answered layer and the design file “%1”.</source>
        <translation>Depois execute Estimativa a partir de uma amostra com a camada respondida e o arquivo do plano “%1”.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>Strata have the sample sizes that give the smallest error of the total for what is expected of them (Neyman), and at least 30 rows each where they have as many.</source>
        <translation>Os estratos têm os tamanhos de amostra que dão o menor erro do total segundo o que se espera deles (Neyman), e ao menos 30 linhas cada um onde as há.</translation>
    </message>
    <message>
        <source>The areas were drawn by chance from %1, the more likely the more there is to look at in them, in proportion to a size over all strata (Folsom, Potter and Williams 1987): so every row of a stratum has the same chance, and every visit the same work. Areas with too little in them were joined with their neighbours.</source>
        <translation>As áreas foram sorteadas entre %1, com mais probabilidade quanto mais há a olhar nelas, em proporção a um tamanho sobre todos os estratos (Folsom, Potter e Williams 1987): assim cada linha de um estrato tem a mesma probabilidade, e cada visita o mesmo trabalho. As áreas com muito pouco foram unidas às vizinhas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>in areas that are visited</source>
        <translation>em áreas que são visitadas</translation>
    </message>
    <message>
        <source>single rows</source>
        <translation>linhas soltas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>%1 of gaps real, %2 of matched right, %3 of extra there, %4 buildings a square</source>
        <translation>%1 das lacunas reais, %2 dos correspondentes certos, %3 das a mais existem, %4 edificações por quadrado</translation>
    </message>
    <message>
        <source>Side of the squares</source>
        <translation>Lado dos quadrados</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Expected to be known to about ±</source>
        <translation>Espera-se conhecer com cerca de ±</translation>
    </message>
    <message>
        <source>Known to about ±</source>
        <translation>Conhecer com cerca de ±</translation>
    </message>
    <message>
        <source>Rows asked for</source>
        <translation>Linhas pedidas</translation>
    </message>
    <message>
        <source>Areas to visit</source>
        <translation>Áreas a visitar</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>squares of 500 m</source>
        <translation>quadrados de 500 m</translation>
    </message>
</context>
<context>
    <name>SampleCheckRun</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lendo as camadas</translation>
    </message>
    <message>
        <source>Looking for squares without a building</source>
        <translation>Procurando quadrados sem edificação</translation>
    </message>
    <message>
        <source>There are %1 areas to choose from (small ones are joined until each has enough to look at), and AREAS asks for %2 of them. Set AREAS well below %1, give smaller ZONES, or set DESIGN to simple.</source>
        <translation>Há %1 áreas para escolher (as pequenas são unidas até que cada uma tenha bastante a olhar), e AREAS pede %2. Ponha AREAS bem abaixo de %1, dê ZONES menores ou ponha DESIGN em simple.</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Sorteando a amostra</translation>
    </message>
    <message>
        <source>There is nothing to draw a sample from: no layer has a usable building, inside AREA and ZONES where those are given. Choose the results of Building gaps, and check that AREA and ZONES lie over them.</source>
        <translation>Não há nada de que sortear uma amostra: nenhuma camada tem uma edificação utilizável, dentro de AREA e ZONES onde foram dadas. Escolha os resultados de Edificações faltantes e confira se AREA e ZONES estão sobre eles.</translation>
    </message>
</context>
<context>
    <name>SampleDesignFile</name>
    <message>
        <source>it was not written by Sample to be checked</source>
        <translation>não foi escrito por Amostra a verificar</translation>
    </message>
    <message>
        <source>a later Lacuna has written it</source>
        <translation>um Lacuna posterior o escreveu</translation>
    </message>
    <message>
        <source>it is damaged, or was changed</source>
        <translation>está danificado, ou foi mudado</translation>
    </message>
    <message>
        <source>The file “%1” (DESIGN_FILE) could not be opened (%2). Choose the design file that Sample to be checked wrote.</source>
        <translation>O arquivo “%1” (DESIGN_FILE) não pôde ser aberto (%2). Escolha o arquivo do plano que Amostra a verificar escreveu.</translation>
    </message>
    <message>
        <source>it is too large for one</source>
        <translation>é grande demais para isso</translation>
    </message>
    <message>
        <source>The file “%1” (DESIGN_FILE) is no design of a sample: %2. Choose the file that Sample to be checked wrote together with this sample.</source>
        <translation>O arquivo “%1” (DESIGN_FILE) não é o plano de uma amostra: %2. Escolha o arquivo que Amostra a verificar escreveu junto com esta amostra.</translation>
    </message>
    <message>
        <source>rows were taken out of it or added</source>
        <translation>linhas foram tiradas ou acrescentadas</translation>
    </message>
</context>
<context>
    <name>SampleEstimateAlgorithm</name>
    <message>
        <source>Estimate from a sample</source>
        <translation>Estimativa a partir de uma amostra</translation>
    </message>
    <message>
        <source>sample,estimate,interval,confidence,accuracy,precision,recall,completeness,validation,quality,survey,missing</source>
        <translation>amostra,estimativa,intervalo,confiança,exatidão,precisão,abrangência,completude,validação,qualidade,pesquisa,falta</translation>
    </message>
    <message>
        <source>How many buildings OpenStreetMap really lacks, with limits, from the answers to a sample.</source>
        <translation>Quantas edificações faltam de verdade no OpenStreetMap, com limites, a partir das respostas de uma amostra.</translation>
    </message>
    <message>
        <source>Takes the answered layer of Sample to be checked and its design file, and tells how many buildings OpenStreetMap really lacks: gaps that are real, buildings that were wrongly called matched and, where empty squares were drawn, those that both maps miss.

Every number has limits that hold in 95 of 100 samples, also when errors are rare, lie in clusters, or nothing wrong was found. They never go below what was seen. Precision is the share of the gaps that are real, recall the share of what is missing that the gaps show, completeness the share of all buildings that OSM has.

Answers are yes, no and unknown in the field answer (sí, sim, oui, 1 and 0 as well, and the findings there, not_there, mapped and unsure), of empty squares the number of buildings in the field count. Unknown rows are left out, and it is said what the limits would be if they were all missing or all not. Rows that are not in the design, answered twice differently, not understood or with a changed geometry are refused.</source>
        <translation>Toma a camada respondida de Amostra a verificar e o seu arquivo do plano, e diz quantas edificações faltam de verdade no OpenStreetMap: lacunas que são reais, edificações com correspondência errada e, onde foram sorteados quadrados vazios, as que faltam nos dois mapas.

Cada número tem limites que se cumprem em 95 de 100 amostras, também quando os erros são raros, estão agrupados ou nenhum foi encontrado. Nunca ficam abaixo do que foi visto. A precisão é a parte das lacunas que são reais; a abrangência, a parte do que falta que as lacunas mostram; a completude, a parte de todas as edificações que o OSM tem.

As respostas são sim, não e unknown (desconhecido) no campo answer (também yes, sí, oui, 1 e 0, e os achados there, not_there, mapped e unsure); dos quadrados vazios, o número de edificações no campo count. As linhas desconhecidas ficam de fora, e se diz quais seriam os limites se todas faltassem ou nenhuma. Linhas que não estão no plano, respondidas duas vezes de modo diferente, que não se entendem ou com a geometria mudada são recusadas.</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Amostra respondida</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Arquivo do plano</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Rows without an answer</source>
        <translation>Linhas sem resposta</translation>
    </message>
    <message>
        <source>Buildings that OSM lacks</source>
        <translation>Edificações que faltam no OSM</translation>
    </message>
    <message>
        <source>– lower limit (95 %)</source>
        <translation>– limite inferior (95 %)</translation>
    </message>
    <message>
        <source>– upper limit (95 %)</source>
        <translation>– limite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of all buildings that OSM has (0–1)</source>
        <translation>Parte de todas as edificações que o OSM tem (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower limit (95 %)</source>
        <translation>Completude, limite inferior (95 %)</translation>
    </message>
    <message>
        <source>Completeness, upper limit (95 %)</source>
        <translation>Completude, limite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of the gaps that are real (0–1)</source>
        <translation>Parte das lacunas que são reais (0–1)</translation>
    </message>
    <message>
        <source>Share of what OSM lacks that the gaps show (0–1)</source>
        <translation>Parte do que falta no OSM que as lacunas mostram (0–1)</translation>
    </message>
    <message>
        <source>Recall, lower limit (95 %)</source>
        <translation>Abrangência, limite inferior (95 %)</translation>
    </message>
    <message>
        <source>Recall, upper limit (95 %)</source>
        <translation>Abrangência, limite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of gaps that are real (0–1)</source>
        <translation>Parte das lacunas que são reais (0–1)</translation>
    </message>
    <message>
        <source>Gaps, lower limit (95 %)</source>
        <translation>Lacunas, limite inferior (95 %)</translation>
    </message>
    <message>
        <source>Gaps, upper limit (95 %)</source>
        <translation>Lacunas, limite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of matched buildings that OSM really has (0–1)</source>
        <translation>Parte dos correspondentes que o OSM tem de verdade (0–1)</translation>
    </message>
    <message>
        <source>Matched, lower limit (95 %)</source>
        <translation>Correspondentes, limite inferior (95 %)</translation>
    </message>
    <message>
        <source>Matched, upper limit (95 %)</source>
        <translation>Correspondentes, limite superior (95 %)</translation>
    </message>
    <message>
        <source>Share of extra buildings that are really there (0–1)</source>
        <translation>Parte das edificações a mais que existem de verdade (0–1)</translation>
    </message>
    <message>
        <source>Extra, lower limit (95 %)</source>
        <translation>A mais, limite inferior (95 %)</translation>
    </message>
    <message>
        <source>Extra, upper limit (95 %)</source>
        <translation>A mais, limite superior (95 %)</translation>
    </message>
    <message>
        <source>Buildings per empty square</source>
        <translation>Edificações por quadrado vazio</translation>
    </message>
    <message>
        <source>Empty squares, lower limit (95 %)</source>
        <translation>Quadrados vazios, limite inferior (95 %)</translation>
    </message>
    <message>
        <source>Empty squares, upper limit (95 %)</source>
        <translation>Quadrados vazios, limite superior (95 %)</translation>
    </message>
    <message>
        <source>Design effect of the total</source>
        <translation>Efeito do plano sobre o total</translation>
    </message>
    <message>
        <source>Plain standard error of the total (Olofsson et al. 2014)</source>
        <translation>Erro padrão simples do total (Olofsson et al. 2014)</translation>
    </message>
    <message>
        <source>Rows answered yes or no</source>
        <translation>Linhas respondidas sim ou não</translation>
    </message>
    <message>
        <source>Rows answered unknown</source>
        <translation>Linhas respondidas desconhecido</translation>
    </message>
    <message>
        <source>Lower limit if no unknown row were missing in OSM</source>
        <translation>Limite inferior se nenhuma linha desconhecida faltasse no OSM</translation>
    </message>
    <message>
        <source>Upper limit if every unknown row were missing in OSM</source>
        <translation>Limite superior se todas as linhas desconhecidas faltassem no OSM</translation>
    </message>
    <message>
        <source>Nothing was answered of “%1”, so there is no total; what the others say is given.</source>
        <translation>Nada foi respondido de “%1”, então não há total; dá-se o que dizem os demais.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are unknown or have no answer: more than a fifth, so the limits may not hold. Take the wider ones (LOW_IF_UNKNOWN_NO, HIGH_IF_UNKNOWN_YES), or have those rows looked at again.</source>
        <translation>%1 de %2 linhas são desconhecidas ou não têm resposta: mais de um quinto, então os limites podem não se cumprir. Tome os mais largos (LOW_IF_UNKNOWN_NO, HIGH_IF_UNKNOWN_YES) ou faça olhar essas linhas de novo.</translation>
    </message>
    <message>
        <source>%1 rows of the design are not in “%2”. They count as rows without an answer; rows must not be deleted, since who deletes what is hard to judge makes the rest look better.</source>
        <translation>%1 linhas do plano não estão em “%2”. Contam como linhas sem resposta; não se devem apagar linhas, pois quem apaga o que é difícil de julgar faz o resto parecer melhor.</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Lendo as respostas</translation>
    </message>
    <message>
        <source>No row of “%1” (SAMPLE) is answered yes or no. Fill the field answer, and of empty squares the field count, and run again.</source>
        <translation>Nenhuma linha de “%1” (SAMPLE) está respondida sim ou não. Preencha o campo answer e, dos quadrados vazios, o campo count, e execute de novo.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Estimate from a sample, from “%1”.</source>
        <translation>Feito pelo Lacuna, Estimativa a partir de uma amostra, a partir de “%1”.</translation>
    </message>
    <message>
        <source>%1 rows have the sample_id of another row and say nothing else than that one; each counts once.</source>
        <translation>%1 linhas têm o sample_id de outra e não dizem nada diferente; cada uma conta uma vez.</translation>
    </message>
</context>
<context>
    <name>SampleEstimateReport</name>
    <message>
        <source>Of %1 gaps about %2 (%3–%4) are buildings that OpenStreetMap lacks.</source>
        <translation>De %1 lacunas, cerca de %2 (%3–%4) são edificações que faltam de verdade no OpenStreetMap.</translation>
    </message>
    <message>
        <source>With those that were wrongly called matched and those both maps miss it lacks %1 (%2–%3).</source>
        <translation>Com as que tiveram correspondência errada e as que faltam nos dois mapas, faltam %1 (%2–%3).</translation>
    </message>
    <message>
        <source>With those that were wrongly called matched it lacks %1 (%2–%3).</source>
        <translation>Com as que tiveram correspondência errada, faltam %1 (%2–%3).</translation>
    </message>
    <message>
        <source>With those both maps miss it lacks %1 (%2–%3).</source>
        <translation>Com as que faltam nos dois mapas, faltam %1 (%2–%3).</translation>
    </message>
    <message>
        <source>There is no total: nothing was answered of “%1”.</source>
        <translation>Não há total: nada foi respondido de “%1”.</translation>
    </message>
    <message>
        <source>How many buildings OpenStreetMap really lacks</source>
        <translation>Quantas edificações faltam de verdade no OpenStreetMap</translation>
    </message>
    <message>
        <source>Estimated from the %1 answers of “%2”.</source>
        <translation>Estimado com as %1 respostas de “%2”.</translation>
    </message>
    <message>
        <source>The numbers in brackets are limits: in 95 of 100 samples drawn like this one the truth lies between them.</source>
        <translation>Os números entre parênteses são limites: em 95 de 100 amostras sorteadas como esta, a verdade fica entre eles.</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Arquivo do plano</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Buildings that OSM lacks</source>
        <translation>Edificações que faltam no OSM</translation>
    </message>
    <message>
        <source>Share of all buildings that OSM has</source>
        <translation>Parte de todas as edificações que o OSM tem</translation>
    </message>
    <message>
        <source>Share of the gaps that are real</source>
        <translation>Parte das lacunas que são reais</translation>
    </message>
    <message>
        <source>Share of what OSM lacks that the gaps show</source>
        <translation>Parte do que falta no OSM que as lacunas mostram</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ao menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>O que dizem as respostas</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>O que foi olhado</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Ao todo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sem saber</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Quão seguro é</translation>
    </message>
    <message>
        <source>%1 places could not be judged, and %2 have no answer. They are left out, as if they were like the others.</source>
        <translation>%1 lugares não puderam ser julgados e %2 não têm resposta. Ficam de fora, como se fossem iguais aos demais.</translation>
    </message>
    <message>
        <source>If none of them were a building that OSM lacks, it would lack at least %1; if all were, at most %2.</source>
        <translation>Se nenhum fosse uma edificação que falta no OSM, faltariam ao menos %1; se todos fossem, no máximo %2.</translation>
    </message>
    <message>
        <source>Buildings near each other are alike: the total varies %1 times as much as it would with as many single buildings (design effect). The limits allow for that, and for there being %2 areas.</source>
        <translation>Edificações próximas se parecem: o total varia %1 vezes o que variaria com o mesmo número de edificações soltas (efeito do plano). Os limites levam isso em conta, e também que as áreas sejam %2.</translation>
    </message>
    <message>
        <source>Buildings that both maps miss are counted in squares of %1 m where neither has a building. Those that stand in a square beside a mapped one are not counted: there may be some more.</source>
        <translation>As edificações que faltam nos dois mapas são contadas em quadrados de %1 m onde nenhum tem edificação. As que estão num quadrado ao lado de uma já mapeada não são contadas: pode haver mais algumas.</translation>
    </message>
    <message>
        <source>How complete OSM is cannot be said: the sample was drawn without Matched.</source>
        <translation>Não se pode dizer quão completo está o OSM: a amostra foi sorteada sem Correspondentes.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>Each answer stands for as many rows as its stratum has per row looked at. The limits of a share are Wilson&apos;s with the effective size of the sample, those of the empty squares Garwood&apos;s for a count that is more scattered than chance; they are put together by the method of variance estimates recovery (Zou and Donner 2008), never go below what was seen, and are rounded to whole buildings.</source>
        <translation>Cada resposta vale por tantas linhas quantas o seu estrato tem por cada uma olhada. Os limites de uma parte são os de Wilson com o tamanho efetivo da amostra; os dos quadrados vazios, os de Garwood para uma contagem mais dispersa que o acaso; são juntados pelo método de recuperação da variância (Zou e Donner 2008), nunca ficam abaixo do que foi visto e são arredondados para edificações inteiras.</translation>
    </message>
    <message>
        <source>For comparison with studies that give ± 1.96 standard errors: the plain standard error of the total (Olofsson et al. 2014) is %1.</source>
        <translation>Para comparar com estudos que dão ± 1,96 erro padrão: o erro padrão simples do total (Olofsson et al. 2014) é %1.</translation>
    </message>
    <message>
        <source>– at least</source>
        <translation>– ao menos</translation>
    </message>
    <message>
        <source>– at most</source>
        <translation>– no máximo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Amostra respondida</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>in areas that are visited</source>
        <translation>em áreas que são visitadas</translation>
    </message>
    <message>
        <source>single rows</source>
        <translation>linhas soltas</translation>
    </message>
    <message>
        <source>So OpenStreetMap has %1 of all buildings (%2–%3).</source>
        <translation>O OpenStreetMap tem então %1 de todas as edificações (%2–%3).</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Semente do sorteio</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Buildings that both maps miss are not counted: the sample was drawn without empty squares.</source>
        <translation>As edificações que faltam nos dois mapas não são contadas: a amostra foi sorteada sem quadrados vazios.</translation>
    </message>
    <message>
        <source>A new sample with about %1 answers would have limits half as far apart.</source>
        <translation>Uma amostra nova com cerca de %1 respostas teria limites à metade dessa distância.</translation>
    </message>
</context>
<context>
    <name>SampleLayerWriter</name>
    <message>
        <source>A square of the sample has no place in the CRS of “%1”. Reproject that layer to a CRS of the region, and run again.</source>
        <translation>Um quadrado da amostra não tem lugar no SRC de “%1”. Reprojete essa camada para um SRC da região e execute de novo.</translation>
    </message>
</context>
<context>
    <name>SampleReading</name>
    <message>
        <source>The layer “%1” (SAMPLE) has no field “%2”. Choose the layer that Sample to be checked made, with its answers.</source>
        <translation>A camada “%1” (SAMPLE) não tem o campo “%2”. Escolha a camada que Amostra a verificar fez, com as respostas.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1 (“%2” and “%3”)</source>
        <translation>%1 (“%2” e “%3”)</translation>
    </message>
    <message>
        <source>The layer “%1” (SAMPLE) has rows that are not in the design (sample_id %2). Choose the design file that was written with this sample, and take rows out that somebody has added.</source>
        <translation>A camada “%1” (SAMPLE) tem linhas que não estão no plano (sample_id %2). Escolha o arquivo do plano que foi escrito com esta amostra e tire as linhas que alguém tenha acrescentado.</translation>
    </message>
    <message>
        <source>Rows are answered twice, and not alike: %1. Keep one row for each sample_id.</source>
        <translation>Há linhas respondidas duas vezes e não igual: %1. Deixe uma linha para cada sample_id.</translation>
    </message>
    <message>
        <source>Answers are not understood: %1. Write yes, no or unknown (sí, sim, oui, 1 and 0, there, not_there, mapped and unsure are understood as well).</source>
        <translation>Há respostas que não se entendem: %1. Escreva sim, não ou unknown (também se entendem yes, sí, oui, 1 e 0, there, not_there, mapped e unsure).</translation>
    </message>
    <message>
        <source>Empty squares need the number of buildings in the field count, a whole number from 0 on that does not contradict the answer: %1.</source>
        <translation>Os quadrados vazios precisam do número de edificações no campo count, um número inteiro a partir de 0 que não contradiga a resposta: %1.</translation>
    </message>
    <message>
        <source>The geometry of rows is not the one that was drawn: %1. The answers may be about another building. Restore it from the sample, or use the design file that was written with this sample.</source>
        <translation>A geometria de algumas linhas não é a que foi sorteada: %1. As respostas podem ser de outra edificação. Recupere-a da amostra, ou use o arquivo do plano que foi escrito com esta amostra.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>Gaps: buildings that OSM seems to lack</source>
        <translation>Lacunas: edificações que parecem faltar no OSM</translation>
    </message>
    <message>
        <source>Matched: buildings that OSM seems to have</source>
        <translation>Correspondentes: edificações que o OSM parece ter</translation>
    </message>
    <message>
        <source>Extra: buildings of OSM that the reference lacks</source>
        <translation>A mais: edificações do OSM que não estão na referência</translation>
    </message>
    <message>
        <source>Empty squares: no building on either map</source>
        <translation>Quadrados vazios: sem edificação em nenhum mapa</translation>
    </message>
    <message>
        <source>gaps that are real</source>
        <translation>lacunas que são reais</translation>
    </message>
    <message>
        <source>matched buildings that OSM really has</source>
        <translation>correspondentes que o OSM de verdade tem</translation>
    </message>
    <message>
        <source>extra buildings that are really there</source>
        <translation>edificações a mais que existem</translation>
    </message>
    <message>
        <source>buildings per empty square</source>
        <translation>edificações por quadrado vazio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Is there a building here that OpenStreetMap lacks?</source>
        <translation>Há aqui uma edificação que falta no OpenStreetMap?</translation>
    </message>
    <message>
        <source>Does OpenStreetMap have this building?</source>
        <translation>O OpenStreetMap tem esta edificação?</translation>
    </message>
    <message>
        <source>Is there really a building here?</source>
        <translation>Há de verdade uma edificação aqui?</translation>
    </message>
    <message>
        <source>How many buildings are there in the square of %1 m around this point? Write it in count.</source>
        <translation>Quantas edificações há no quadrado de %1 m em volta deste ponto? Escreva em count.</translation>
    </message>
    <message>
        <source>How many buildings are there in this square? Write it in count.</source>
        <translation>Quantas edificações há neste quadrado? Escreva em count.</translation>
    </message>
    <message>
        <source>An area (AREA) is given, but no empty squares are drawn: without Matched (MATCHED) and Missing in the reference (MISSING_IN_REFERENCE) a square with mapped buildings would look empty. Give both to count what both maps miss.</source>
        <translation>Foi dada uma área (AREA), mas não são sorteados quadrados vazios: sem Correspondentes (MATCHED) e Faltantes na referência (MISSING_IN_REFERENCE), um quadrado com edificações mapeadas pareceria vazio. Dê ambas as camadas para contar o que falta nos dois mapas.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>Não foi possível ler o arquivo “%1”: %2</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB; that is no file of a Tasking Manager.</source>
        <translation>O arquivo “%1” passa de %2 MB; não é um arquivo de um Tasking Manager.</translation>
    </message>
</context>
<context>
    <name>SettlementGaps</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lendo as camadas</translation>
    </message>
    <message>
        <source>Comparing the names</source>
        <translation>Comparando os nomes</translation>
    </message>
    <message>
        <source>Looking for settlements without a name</source>
        <translation>Procurando povoamentos sem nome</translation>
    </message>
    <message>
        <source>%1 buildings, and no name reaches most of them.</source>
        <translation>%1 edificações, e nenhum nome alcança a maioria delas.</translation>
    </message>
    <message>
        <source>The nearest name is “%1”, %2 away.</source>
        <translation>O nome mais próximo é “%1”, a %2.</translation>
    </message>
    <message>
        <source>No road comes near.</source>
        <translation>Nenhuma via chega perto.</translation>
    </message>
    <message>
        <source>The nearest road is %1 away.</source>
        <translation>A via mais próxima está a %1.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
    <message>
        <source>“%1” (%2) lies where “%3” does only when latitude and longitude change places: one of the two layers seems to have them swapped. Use Swap X and Y coordinates on it, then run again.</source>
        <translation>“%1” (%2) só fica onde está “%3” se a latitude e a longitude trocam de lugar: parece que uma das duas camadas as tem trocadas. Use nela Trocar coordenadas X e Y e execute de novo.</translation>
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
        <translation>localidades,povoamentos,povoados,comunidades,nomes,lugares,toponímia,faltantes,sem nome,vilarejos,censo,vias</translation>
    </message>
    <message>
        <source>Which communities are not on the map: official localities that OpenStreetMap lacks, and the other way round, and settlements that no name reaches.</source>
        <translation>Quais comunidades não estão no mapa: localidades oficiais que faltam no OpenStreetMap e vice-versa, e povoamentos que nenhum nome alcança.</translation>
    </message>
    <message>
        <source>Compares the official list of localities with the places of OpenStreetMap by name and distance together, as people write names: abbreviations, accents, numbers, other names, brackets, spelling by ear and letters gone astray do not matter. Names that differ in a number or direction are never the same place.

Localities missing in OSM and Places missing in the official list hold the places without a partner; gap_reason and gap_explanation say why. Localities in both holds the others. Codes, where both lists have them, beat names.

With buildings of any source it also finds settlements: 20 buildings or more that stand together. Those that no name of either list reaches are in Unnamed settlements, with a priority. With roads, places that no road comes near are listed.

Give at least two of the three: the official list, the places of OpenStreetMap, buildings. Distances are metres, whatever the CRS of the layers.</source>
        <translation>Compara a lista oficial de localidades com os lugares do OpenStreetMap por nome e distância ao mesmo tempo, como as pessoas escrevem os nomes: abreviaturas, acentos, números, outros nomes, parênteses, grafias de ouvido e letras trocadas não importam. Nomes que diferem num número ou numa direção nunca são o mesmo lugar.

Localidades que faltam no OSM e Lugares que faltam na lista oficial contêm os lugares sem par; gap_reason e gap_explanation dizem por quê. Localidades em ambas contém os demais. Códigos, quando as duas listas os têm, valem mais que nomes.

Com edificações de qualquer fonte, encontra também povoamentos: 20 edificações ou mais que ficam juntas. Os que nenhum nome das listas alcança estão em Povoamentos sem nome, com uma prioridade. Com vias, são listados os lugares de que nenhuma via se aproxima.

Indique pelo menos dois dos três: a lista oficial, os lugares do OpenStreetMap, edificações. As distâncias são metros, qualquer que seja o SRC das camadas.</translation>
    </message>
    <message>
        <source>Official list of localities</source>
        <translation>Lista oficial de localidades</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Campo da lista oficial com os nomes</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lugares do OpenStreetMap</translation>
    </message>
    <message>
        <source>Buildings of any source</source>
        <translation>Edificações de qualquer fonte</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Only judge what lies inside</source>
        <translation>Avaliar só o que está dentro de</translation>
    </message>
    <message>
        <source>Fields of the official list with other names</source>
        <translation>Campos da lista oficial com outros nomes</translation>
    </message>
    <message>
        <source>Field of the official list with a code</source>
        <translation>Campo da lista oficial com um código</translation>
    </message>
    <message>
        <source>Field of OpenStreetMap with the same code</source>
        <translation>Campo do OpenStreetMap com o mesmo código</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Campo da lista oficial com os habitantes</translation>
    </message>
    <message>
        <source>Look for names within (metres)</source>
        <translation>Procurar nomes até (metros)</translation>
    </message>
    <message>
        <source>Look for names that there is only once within (metres)</source>
        <translation>Procurar nomes que existem uma só vez até (metros)</translation>
    </message>
    <message>
        <source>Neighbours that make a building part of a settlement</source>
        <translation>Vizinhos que fazem de uma edificação parte de um povoamento</translation>
    </message>
    <message>
        <source>Smallest settlement (buildings)</source>
        <translation>Menor povoamento (edificações)</translation>
    </message>
    <message>
        <source>How far names reach (kind of place:metres)</source>
        <translation>Alcance dos nomes (classe de lugar:metros)</translation>
    </message>
    <message>
        <source>A place has a road within (metres)</source>
        <translation>Um lugar tem via até (metros)</translation>
    </message>
    <message>
        <source>Localities missing in OSM</source>
        <translation>Localidades que faltam no OSM</translation>
    </message>
    <message>
        <source>Places missing in the official list</source>
        <translation>Lugares que faltam na lista oficial</translation>
    </message>
    <message>
        <source>Localities in both</source>
        <translation>Localidades em ambas</translation>
    </message>
    <message>
        <source>Pairs of names</source>
        <translation>Pares de nomes</translation>
    </message>
    <message>
        <source>Unnamed settlements</source>
        <translation>Povoamentos sem nome</translation>
    </message>
    <message>
        <source>Places without roads</source>
        <translation>Lugares sem vias</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Official localities</source>
        <translation>Localidades oficiais</translation>
    </message>
    <message>
        <source>Skipped official localities</source>
        <translation>Localidades oficiais ignoradas</translation>
    </message>
    <message>
        <source>Skipped places of OpenStreetMap</source>
        <translation>Lugares do OpenStreetMap ignorados</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Buildings that a name reaches</source>
        <translation>Edificações que um nome alcança</translation>
    </message>
    <message>
        <source>Buildings in unnamed settlements</source>
        <translation>Edificações em povoamentos sem nome</translation>
    </message>
    <message>
        <source>Scattered buildings that no name reaches</source>
        <translation>Edificações dispersas que nenhum nome alcança</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Edificações ignoradas</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>Share of the official localities that OSM has (0–1)</source>
        <translation>Parte das localidades oficiais que o OSM tem (0–1)</translation>
    </message>
    <message>
        <source>The same, lower end of the 95 % interval</source>
        <translation>O mesmo, limite inferior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>The same, upper end of the 95 % interval</source>
        <translation>O mesmo, limite superior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Made by Lacuna, Settlement gaps, from “%1”; names within %2 m, settlements of %3 buildings and more.</source>
        <translation>Feito por Lacuna, Localidades faltantes, com “%1”; nomes até %2 m, povoamentos de %3 edificações ou mais.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>OFFICIAL_NAME_FIELD is empty: it is not known which field of “%1” (OFFICIAL) holds the names of the localities. Choose it.</source>
        <translation>OFFICIAL_NAME_FIELD está vazio: não se sabe qual campo de “%1” (OFFICIAL) contém os nomes das localidades. Escolha-o.</translation>
    </message>
    <message>
        <source>The layer “%1” (PLACES) has no field “name”. Choose the places that Load OpenStreetMap data made, or rename its field with the names to name.</source>
        <translation>A camada “%1” (PLACES) não tem o campo “name”. Escolha os lugares que Carregar dados do OpenStreetMap fez, ou renomeie para name o campo com os nomes.</translation>
    </message>
    <message>
        <source>There is nothing to compare. Give at least two of the three: the official list (OFFICIAL), the places of OpenStreetMap (PLACES), buildings (BUILDINGS).</source>
        <translation>Não há nada para comparar. Indique pelo menos dois dos três: a lista oficial (OFFICIAL), os lugares do OpenStreetMap (PLACES), edificações (BUILDINGS).</translation>
    </message>
    <message>
        <source>OFFICIAL_CODE_FIELD and PLACES_CODE_FIELD belong together: codes are compared with each other. Choose both, or neither.</source>
        <translation>OFFICIAL_CODE_FIELD e PLACES_CODE_FIELD andam juntos: os códigos são comparados entre si. Escolha os dois ou nenhum.</translation>
    </message>
    <message>
        <source>No place of the list “%1” (%2) has coordinates. Geocode it first: find the coordinates by names or codes, or make points of its columns with Create points layer from table.</source>
        <translation>Nenhum lugar da lista “%1” (%2) tem coordenadas. Geocodifique-a antes: procure as coordenadas por nomes ou códigos, ou faça pontos de suas colunas com Criar camada de pontos a partir de tabela.</translation>
    </message>
    <message>
        <source>No place is in both lists. Check that “%1” and “%2” cover the same region, that their CRS are right, and that OFFICIAL_NAME_FIELD is the field with the names.</source>
        <translation>Nenhum lugar está nas duas listas. Verifique se “%1” e “%2” cobrem a mesma região, se os seus SRC estão certos e se OFFICIAL_NAME_FIELD é o campo com os nomes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 localities lie more than %2 from the place of their name: check their coordinates (match_by is far_name).</source>
        <translation>
            <numerusform>%1 localidade está a mais de %2 do lugar com o seu nome: verifique suas coordenadas (match_by é far_name).</numerusform>
            <numerusform>%1 localidades estão a mais de %2 do lugar com o seu nome: verifique suas coordenadas (match_by é far_name).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pairs of official localities have the same name within 300 m: they may be one locality that is listed twice. They are in PAIRS.</source>
        <translation>
            <numerusform>%1 par de localidades oficiais tem o mesmo nome a menos de 300 m: pode ser uma localidade listada duas vezes. Está em PAIRS.</numerusform>
            <numerusform>%1 pares de localidades oficiais têm o mesmo nome a menos de 300 m: podem ser localidades listadas duas vezes. Estão em PAIRS.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenStreetMap has %1 of %2 official localities.</source>
        <translation>O OpenStreetMap tem %1 de %2 localidades oficiais.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements have no name; %2 buildings stand in them.</source>
        <translation>
            <numerusform>%1 povoamento não tem nome; nele há %2 edificações.</numerusform>
            <numerusform>%1 povoamentos não têm nome; neles há %2 edificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Farthest neighbour in a settlement (m; empty: by density)</source>
        <translation>Vizinho mais distante no povoamento (m; vazio: por densidade)</translation>
    </message>
    <message numerus="yes">
        <source>%1 codes stand in several rows of a list, so they were not used: OFFICIAL_CODE_FIELD or PLACES_CODE_FIELD may be the code of something larger.</source>
        <translation>
            <numerusform>%1 código está em várias linhas de uma lista e não foi usado: OFFICIAL_CODE_FIELD ou PLACES_CODE_FIELD pode ser o código de algo maior.</numerusform>
            <numerusform>%1 códigos estão em várias linhas de uma lista e não foram usados: OFFICIAL_CODE_FIELD ou PLACES_CODE_FIELD pode ser o código de algo maior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlementReport</name>
    <message>
        <source>Map of the localities</source>
        <translation>Mapa das localidades</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificações</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>não está no OpenStreetMap</translation>
    </message>
    <message>
        <source>not in the official list</source>
        <translation>não está na lista oficial</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>em ambos</translation>
    </message>
    <message>
        <source>settlements without a name</source>
        <translation>povoamentos sem nome</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Which communities are not on the map</source>
        <translation>Quais comunidades não estão no mapa</translation>
    </message>
    <message>
        <source>Compared: “%1”.</source>
        <translation>Foram comparados: “%1”.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>No official locality could be compared.</source>
        <translation>Nenhuma localidade oficial pôde ser comparada.</translation>
    </message>
    <message>
        <source>Of %1 official localities OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 are not on the map.</source>
        <translation>De %1 localidades oficiais, o OpenStreetMap tem %2: %3 (entre %4 e %5 com 95 % de confiança). %6 não estão no mapa.</translation>
    </message>
    <message>
        <source>%1 people live in the localities that are not on the map.</source>
        <translation>%1 pessoas vivem nas localidades que não estão no mapa.</translation>
    </message>
    <message>
        <source>Every settlement of %1 buildings or more has a name.</source>
        <translation>Todo povoamento de %1 edificações ou mais tem nome.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements with %2 buildings have no name on any list.</source>
        <translation>
            <numerusform>%1 povoamento com %2 edificações não tem nome em nenhuma lista.</numerusform>
            <numerusform>%1 povoamentos com %2 edificações não têm nome em nenhuma lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Official localities</source>
        <translation>Localidades oficiais</translation>
    </message>
    <message>
        <source>– in OpenStreetMap</source>
        <translation>– no OpenStreetMap</translation>
    </message>
    <message>
        <source>– not in OpenStreetMap</source>
        <translation>– não estão no OpenStreetMap</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– ignorados</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lugares do OpenStreetMap</translation>
    </message>
    <message>
        <source>– in the official list</source>
        <translation>– na lista oficial</translation>
    </message>
    <message>
        <source>– not in the official list</source>
        <translation>– não estão na lista oficial</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>– that a name reaches</source>
        <translation>– que um nome alcança</translation>
    </message>
    <message>
        <source>– in settlements without a name</source>
        <translation>– em povoamentos sem nome</translation>
    </message>
    <message>
        <source>– scattered, without a name</source>
        <translation>– dispersas, sem nome</translation>
    </message>
    <message>
        <source>– skipped (mostly the same building in two layers)</source>
        <translation>– ignoradas (sobretudo a mesma edificação em duas camadas)</translation>
    </message>
    <message>
        <source>Settlements without a name</source>
        <translation>Povoamentos sem nome</translation>
    </message>
    <message>
        <source>Places with no road within %1</source>
        <translation>Lugares sem via num raio de %1</translation>
    </message>
    <message>
        <source>Localities that are not in OpenStreetMap</source>
        <translation>Localidades que não estão no OpenStreetMap</translation>
    </message>
    <message>
        <source>The %1 with the most people. The layer has them all.</source>
        <translation>As %1 com mais habitantes. A camada tem todas.</translation>
    </message>
    <message>
        <source>The %1 with the most buildings. The layer has them all.</source>
        <translation>As %1 com mais edificações. A camada tem todas.</translation>
    </message>
    <message>
        <source>The first %1. The layer has them all.</source>
        <translation>As primeiras %1. A camada tem todas.</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Buildings about it</source>
        <translation>Edificações em volta</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Why localities are missing in OpenStreetMap</source>
        <translation>Por que faltam localidades no OpenStreetMap</translation>
    </message>
    <message>
        <source>Why places are missing in the official list</source>
        <translation>Por que faltam lugares na lista oficial</translation>
    </message>
    <message>
        <source>The most urgent first: large, far from any name, far from a road. Ask somebody who knows the place for its name.</source>
        <translation>Primeiro os mais urgentes: grandes, longe de qualquer nome, longe de uma via. Pergunte o nome a alguém que conheça o lugar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nome mais próximo</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Priority (0–100)</source>
        <translation>Prioridade (0–100)</translation>
    </message>
    <message>
        <source>Both have this name, and nothing else about here does: check the coordinates.</source>
        <translation>Os dois têm este nome e mais nada por aqui o tem: verifique as coordenadas.</translation>
    </message>
    <message>
        <source>Twice in the official list within 300 m: perhaps one locality.</source>
        <translation>Duas vezes na lista oficial a menos de 300 m: talvez uma só localidade.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Official locality</source>
        <translation>Localidade oficial</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>O que verificar</translation>
    </message>
    <message>
        <source>Localities not in OpenStreetMap</source>
        <translation>Localidades que não estão no OpenStreetMap</translation>
    </message>
    <message>
        <source>Share of the localities that OpenStreetMap has</source>
        <translation>Parte das localidades que o OpenStreetMap tem</translation>
    </message>
    <message>
        <source>Localities in both</source>
        <translation>Localidades em ambas</translation>
    </message>
    <message>
        <source>Places not in the official list</source>
        <translation>Lugares que não estão na lista oficial</translation>
    </message>
    <message>
        <source>Buildings in them</source>
        <translation>Edificações neles</translation>
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
        <translation>Vias</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Names looked for within</source>
        <translation>Nomes procurados até</translation>
    </message>
    <message>
        <source>Names that there is only once within</source>
        <translation>Nomes que existem uma só vez, até</translation>
    </message>
    <message>
        <source>Buildings of one settlement within</source>
        <translation>Edificações de um povoamento a menos de</translation>
    </message>
    <message>
        <source>by the density of farms</source>
        <translation>pela densidade de sítios</translation>
    </message>
    <message>
        <source>Smallest settlement</source>
        <translation>Menor povoamento</translation>
    </message>
    <message>
        <source>A place has a road within</source>
        <translation>Um lugar tem via até</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>Two places are the same when their names are alike and they are near: next door four fifths of a name must agree, at %1 nearly all of it. Rare words count more than common ones; words as village or barrio hardly count. Abbreviations, accents, numbers, other names, spelling by ear and single letters gone astray do not matter; names that differ in a number or direction are never the same. Every place has one partner at most. A name that there is only once on both sides is looked for up to %2 away.</source>
        <translation>Dois lugares são o mesmo quando seus nomes se parecem e eles ficam perto: ao lado devem coincidir quatro quintos do nome; a %1, quase tudo. Palavras raras contam mais que as comuns; palavras como povoado ou bairro quase não contam. Abreviaturas, acentos, números, outros nomes, grafias de ouvido e letras isoladas trocadas não importam; nomes que diferem num número ou numa direção nunca são o mesmo. Cada lugar tem no máximo um par. Um nome que existe uma só vez dos dois lados é procurado até %2.</translation>
    </message>
    <message>
        <source>Buildings that have at least %1 others within the linking distance, and those about them, are a settlement when they are %2 or more (DBSCAN). The distance comes from the density of scattered houses about each place, 150 m at most, unless one was given. A settlement has no name when less than 30 % of its buildings lie within reach of a name of any list.</source>
        <translation>Edificações que têm pelo menos %1 outras dentro da distância de ligação, e as que ficam em volta delas, são um povoamento quando são %2 ou mais (DBSCAN). A distância vem da densidade das casas dispersas em volta de cada lugar, 150 m no máximo, se não foi indicada uma. Um povoamento não tem nome quando menos de 30 % de suas edificações ficam ao alcance de um nome de alguma lista.</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s. It says what chance alone does to the share; it does not know of names that were misjudged.</source>
        <translation>O intervalo é o de Wilson. Diz o que o acaso sozinho faz com a proporção; não sabe de nomes mal julgados.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Campo da lista oficial com os nomes</translation>
    </message>
    <message>
        <source>Fields of the official list with other names</source>
        <translation>Campos da lista oficial com outros nomes</translation>
    </message>
    <message>
        <source>Field of the official list with a code</source>
        <translation>Campo da lista oficial com um código</translation>
    </message>
    <message>
        <source>Field of OpenStreetMap with the same code</source>
        <translation>Campo do OpenStreetMap com o mesmo código</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Campo da lista oficial com os habitantes</translation>
    </message>
    <message>
        <source>Neighbours that make a building part of a settlement</source>
        <translation>Vizinhos que fazem de uma edificação parte de um povoamento</translation>
    </message>
    <message>
        <source>How far names reach (kind of place:metres)</source>
        <translation>Alcance dos nomes (classe de lugar:metros)</translation>
    </message>
</context>
<context>
    <name>SettlementStyle</name>
    <message>
        <source>low priority (under 25)</source>
        <translation>prioridade baixa (menos de 25)</translation>
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
        <translation>prioridade alta (75 ou mais)</translation>
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
        <translation>No mapa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Sources and settings</source>
        <translation>Fontes e configuração</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>In the cadastre</source>
        <translation>No cadastro</translation>
    </message>
    <message>
        <source>Read this before the numbers</source>
        <translation>Leia isto antes dos números</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>model,chain,missing,buildings,flood,neighbourhood,mapathon,map</source>
        <translation>modelo,cadeia,faltantes,edificações,moradias,enchente,inundação,bairro,mapatona,mapear,desabrigados</translation>
    </message>
    <message>
        <source>Combined report</source>
        <translation>Relatório combinado</translation>
    </message>
</context>
<context>
    <name>StreetCoverageAlgorithm</name>
    <message>
        <source>mapillary,street,streets,pictures,photos,images,imagery,street level,360,coverage,sequence,panorama,survey</source>
        <translation>mapillary,rua,ruas,fotos,imagens,fotos de rua,ao nível da rua,360,coberto,sequência,panorama,levantamento</translation>
    </message>
    <message>
        <source>Which streets, tasks and gaps have pictures taken from the street, how recent they are, and where none are: where somebody should go.</source>
        <translation>Que ruas, tarefas e lacunas têm fotos tiradas da rua, quão recentes são, e onde não há: aonde alguém deveria ir.</translation>
    </message>
    <message>
        <source>Says which part of each road can be seen on pictures taken from the street, as those of Mapillary, and which picture is the nearest to each gap. What can be seen there need not be visited.

Pictures come from a layer with the field captured_at, from saved vector tiles (14/x/y.mvt or .pbf), from saved answers of Mapillary to /images, or from a download that fills a cache: with a token that is kept in QGIS and goes into the header only. Several sources may be given; each picture counts once.

A place on a road is covered within DISTANCE of a picture, or of the line between two pictures that follow each other in a sequence no farther apart than MAX_GAP. Where a tile is missing, the rest of a road is unknown, and not without pictures. Covered, not covered and unknown add up to the length of the road.

With SINCE only pictures from that day on count. Times of 0 and times in the future are taken as not known.</source>
        <translation>Diz que parte de cada via se vê em fotos tiradas da rua, como as do Mapillary, e que foto é a mais próxima de cada lacuna. O que se vê ali não precisa ser visitado.

As fotos vêm de uma camada com o campo captured_at, de tiles vetoriais salvos (14/x/y.mvt ou .pbf), de respostas salvas do Mapillary a /images, ou de um download que enche um cache: com um token que fica no QGIS e vai só no cabeçalho. Podem ser dadas várias fontes; cada foto conta uma vez.

Um lugar de uma via está coberto a não mais de DISTANCE de uma foto, ou da linha entre duas fotos que se seguem em uma sequência a não mais de MAX_GAP. Onde falta um tile, o resto de uma via é desconhecido, e não sem fotos. Coberto, não coberto e desconhecido somam o comprimento da via.

Com SINCE só contam as fotos desde esse dia. Horas de 0 e horas futuras são tomadas como não conhecidas.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Task polygons</source>
        <translation>Polígonos de tarefas</translation>
    </message>
    <message>
        <source>Layer of pictures (with captured_at)</source>
        <translation>Camada de fotos (com captured_at)</translation>
    </message>
    <message>
        <source>Folder of vector tiles (14/x/y.mvt)</source>
        <translation>Pasta de tiles vetoriais (14/x/y.mvt)</translation>
    </message>
    <message>
        <source>Saved answers of Mapillary (JSON)</source>
        <translation>Respostas salvas do Mapillary (JSON)</translation>
    </message>
    <message>
        <source>A picture shows the street within (metres)</source>
        <translation>Uma foto mostra a rua até (metros)</translation>
    </message>
    <message>
        <source>Only pictures since</source>
        <translation>Só fotos desde</translation>
    </message>
    <message>
        <source>Pictures of a sequence show what lies between them up to (metres)</source>
        <translation>As fotos de uma sequência mostram o que há entre elas até (metros)</translation>
    </message>
    <message>
        <source>Download what is lacking from Mapillary</source>
        <translation>Baixar do Mapillary o que falta</translation>
    </message>
    <message>
        <source>Authentication with the token (API Header)</source>
        <translation>Autenticação com o token (API Header)</translation>
    </message>
    <message>
        <source>Pictures downloaded before, and those to come (.gpkg)</source>
        <translation>Fotos baixadas antes, e as que virão (.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Arquivos GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Roads with pictures</source>
        <translation>Vias com fotos</translation>
    </message>
    <message>
        <source>Gaps with their nearest picture</source>
        <translation>Lacunas com a sua foto mais próxima</translation>
    </message>
    <message>
        <source>Tasks with pictures</source>
        <translation>Tarefas com fotos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Length of the roads (m)</source>
        <translation>Comprimento das vias (m)</translation>
    </message>
    <message>
        <source>Length of them with pictures (m)</source>
        <translation>Comprimento delas com fotos (m)</translation>
    </message>
    <message>
        <source>Length of them without pictures (m)</source>
        <translation>Comprimento delas sem fotos (m)</translation>
    </message>
    <message>
        <source>Length of them of which nothing is known (m)</source>
        <translation>Comprimento delas do qual nada se sabe (m)</translation>
    </message>
    <message>
        <source>Share of the known length with pictures (0–1)</source>
        <translation>Parte do comprimento conhecido com fotos (0–1)</translation>
    </message>
    <message>
        <source>Gaps with a picture within DISTANCE</source>
        <translation>Lacunas com uma foto a não mais de DISTANCE</translation>
    </message>
    <message>
        <source>Pictures that count</source>
        <translation>Fotos que contam</translation>
    </message>
    <message>
        <source>Tiles at hand</source>
        <translation>Tiles à mão</translation>
    </message>
    <message>
        <source>Tiles missing, of those that roads and gaps lie in</source>
        <translation>Tiles que faltam, dos que têm vias e lacunas</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>%1 needs a layer: choose it as %2.</source>
        <translation>%1 precisa de uma camada: escolha-a como %2.</translation>
    </message>
    <message>
        <source>Neither roads (ROADS) nor gaps (GAPS) are given. Choose a layer of streets, of gaps, or both.</source>
        <translation>Não foram dadas nem vias (ROADS) nem lacunas (GAPS). Escolha uma camada de ruas, de lacunas ou ambas.</translation>
    </message>
    <message>
        <source>Tasks (TASKS) are measured by the roads in them. Choose the streets as ROADS too.</source>
        <translation>As tarefas (TASKS) são medidas pelas vias que há nelas. Escolha também as ruas como ROADS.</translation>
    </message>
    <message>
        <source>“%1” is no day (SINCE). Write it as 2025-01-31, or leave it empty.</source>
        <translation>“%1” não é um dia (SINCE). Escreva-o como 2025-01-31, ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>A download needs a file that keeps the pictures (CACHE). Give the name of a GeoPackage; it need not exist.</source>
        <translation>Um download precisa de um arquivo que guarde as fotos (CACHE). Dê o nome de um GeoPackage; não precisa existir.</translation>
    </message>
    <message>
        <source>There is no file “%1” (CACHE). Choose the GeoPackage of an earlier download, or switch DOWNLOAD on.</source>
        <translation>Não existe o arquivo “%1” (CACHE). Escolha o GeoPackage de um download anterior, ou ative DOWNLOAD.</translation>
    </message>
    <message>
        <source>No pictures are given. Choose a layer (IMAGES), a folder of tiles (TILES_FOLDER), saved answers (RESPONSES) or the file of an earlier download (CACHE), or switch DOWNLOAD on.</source>
        <translation>Não foram dadas fotos. Escolha uma camada (IMAGES), uma pasta de tiles (TILES_FOLDER), respostas salvas (RESPONSES) ou o arquivo de um download anterior (CACHE), ou ative DOWNLOAD.</translation>
    </message>
    <message>
        <source>Street coverage</source>
        <translation>Ruas com fotos</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s) have a time in the future. Their time is taken as not known: the clock of the camera was wrong.</source>
        <translation>
            <numerusform>%1 foto tem uma hora futura. A sua hora é tomada como não conhecida: o relógio da câmera estava errado.</numerusform>
            <numerusform>%1 fotos têm uma hora futura. A sua hora é tomada como não conhecida: o relógio da câmera estava errado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s) without a time that is known do not count, since SINCE is given.</source>
        <translation>
            <numerusform>%1 foto sem hora conhecida não conta, já que SINCE foi dado.</numerusform>
            <numerusform>%1 fotos sem hora conhecida não contam, já que SINCE foi dado.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 pictures are older than SINCE, or have no time: none counts. Choose an earlier day.</source>
        <translation>Todas as %1 fotos são anteriores a SINCE ou não têm hora: nenhuma conta. Escolha um dia anterior.</translation>
    </message>
    <message>
        <source>There are no pictures in what was given.</source>
        <translation>Não há fotos no que foi dado.</translation>
    </message>
    <message>
        <source>Reading the layers</source>
        <translation>Lendo as camadas</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lendo as fotos</translation>
    </message>
    <message>
        <source>Measuring the streets</source>
        <translation>Medindo as ruas</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Escrevendo os resultados</translation>
    </message>
    <message>
        <source>the layer “%1”</source>
        <translation>a camada “%1”</translation>
    </message>
    <message>
        <source>the tiles of “%1”</source>
        <translation>os tiles de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved answer(s)</source>
        <translation>
            <numerusform>%1 resposta salva</numerusform>
            <numerusform>%1 respostas salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>the downloads in “%1”</source>
        <translation>os downloads em “%1”</translation>
    </message>
    <message>
        <source>Made by Lacuna, Street coverage, with pictures of %1. %2</source>
        <translation>Feito pelo Lacuna, Ruas com fotos, com fotos de: %1. %2</translation>
    </message>
    <message>
        <source>%1 of the %2 of road that are known can be seen on pictures: %3.</source>
        <translation>Dos %2 de vias conhecidos, %1 se veem em fotos: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 gaps have a picture within %3 m.</source>
        <translation>%1 de %2 lacunas têm uma foto a não mais de %3 m.</translation>
    </message>
    <message>
        <source>No picture lies at a road. Check that the pictures cover the same place, and their CRS.</source>
        <translation>Nenhuma foto está junto a uma via. Verifique se as fotos cobrem o mesmo lugar, e o seu SRC.</translation>
    </message>
    <message>
        <source>%1 of the streets of “%2” can be seen on pictures: %3 of %4.</source>
        <translation>%1 das ruas de “%2” se veem em fotos: %3 de %4.</translation>
    </message>
    <message>
        <source>Nothing is known of the pictures of “%1”.</source>
        <translation>Nada se sabe das fotos de “%1”.</translation>
    </message>
    <message>
        <source>Length of the roads</source>
        <translation>Comprimento das vias</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>com fotos</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>sem fotos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>%1 of %2 gaps of “%3” have a picture within %4 m: look at it before you send somebody.</source>
        <translation>%1 de %2 lacunas de “%3” têm uma foto a não mais de %4 m: olhe-a antes de enviar alguém.</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>As fotos</translation>
    </message>
    <message>
        <source>%1 pictures count, from %2.</source>
        <translation>Contam %1 fotos, de: %2.</translation>
    </message>
    <message>
        <source>Pictures by year</source>
        <translation>Fotos por ano</translation>
    </message>
    <message>
        <source>A place on a road is covered within %1 m of a picture, or of the line between two pictures that follow each other in a sequence no more than %2 m apart.</source>
        <translation>Um lugar de uma via está coberto a não mais de %1 m de uma foto, ou da linha entre duas fotos que se seguem em uma sequência a não mais de %2 m.</translation>
    </message>
    <message>
        <source>Share with pictures</source>
        <translation>Parte com fotos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Greatest gap in a sequence</source>
        <translation>Maior intervalo em uma sequência</translation>
    </message>
    <message>
        <source>Pictures since</source>
        <translation>Fotos desde</translation>
    </message>
    <message>
        <source>Gaps that lie in missing tiles: %1. Nothing is said of their pictures.</source>
        <translation>Lacunas que estão em tiles que faltam: %1. Das suas fotos nada se diz.</translation>
    </message>
    <message>
        <source>%1 of road are unknown, since tiles are missing (%2). They may have pictures, and do not count in the share.</source>
        <translation>De %1 de vias nada se sabe, já que faltam tiles (%2). Podem ter fotos, e não contam na porcentagem.</translation>
    </message>
    <message>
        <source>Here they are left out.</source>
        <translation>Aqui elas ficam de fora.</translation>
    </message>
</context>
<context>
    <name>StreetStyle</name>
    <message>
        <source>not known: tile missing</source>
        <translation>não se sabe: falta o tile</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sem fotos</translation>
    </message>
    <message>
        <source>less than half has pictures</source>
        <translation>menos da metade com fotos</translation>
    </message>
    <message>
        <source>more than half has pictures</source>
        <translation>mais da metade com fotos</translation>
    </message>
    <message>
        <source>no picture, or not known</source>
        <translation>sem foto, ou não se sabe</translation>
    </message>
    <message>
        <source>a picture within %1 m</source>
        <translation>uma foto a não mais de %1 m</translation>
    </message>
    <message>
        <source>the nearest within %1 m</source>
        <translation>a mais próxima a não mais de %1 m</translation>
    </message>
    <message>
        <source>none within %1 m</source>
        <translation>nenhuma a menos de %1 m</translation>
    </message>
    <message>
        <source>pictures all along</source>
        <translation>com fotos em tudo</translation>
    </message>
</context>
<context>
    <name>TaskAreas</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lendo as camadas</translation>
    </message>
    <message>
        <source>No polygon of the layer “%1” (AREA) can be used; the reasons are above. Repair it (Fix geometries) or draw it anew, then run again.</source>
        <translation>Nenhum polígono da camada “%1” (AREA) pode ser usado; os motivos estão acima. Repare-a (Corrigir geometrias) ou desenhe-a de novo e execute outra vez.</translation>
    </message>
    <message>
        <source>The polygons of the layer “%1” (AREA) could not be joined: %2</source>
        <translation>Não foi possível unir os polígonos da camada “%1” (AREA): %2</translation>
    </message>
    <message>
        <source>The layer “%1” (AREA) has no place in the coordinates of the other layers. Check its CRS (%2).</source>
        <translation>A camada “%1” (AREA) não tem lugar nas coordenadas das outras camadas. Verifique o seu SRC (%2).</translation>
    </message>
    <message>
        <source>Making the tasks</source>
        <translation>Criando as tarefas</translation>
    </message>
    <message>
        <source>Checking the tasks</source>
        <translation>Verificando as tarefas</translation>
    </message>
    <message>
        <source>The tasks could not be brought back to the CRS of the layer “%1” (%2).</source>
        <translation>Não foi possível levar as tarefas ao SRC da camada “%1” (%2).</translation>
    </message>
    <message>
        <source>Choose a smaller ZOOM than %1.</source>
        <translation>Escolha um ZOOM menor que %1.</translation>
    </message>
    <message>
        <source>Choose a larger CELL_SIZE than %1 m.</source>
        <translation>Escolha um CELL_SIZE maior que %1 m.</translation>
    </message>
    <message>
        <source>The grid would have %1 cells, more than anybody can use (at most %2).</source>
        <translation>A grade teria %1 células, mais do que alguém pode usar (no máximo %2).</translation>
    </message>
    <message>
        <source>The Tasking Manager&apos;s grid ends at 85° north and south; the layer “%1” (AREA) goes beyond. Use METHOD square.</source>
        <translation>A grade do Tasking Manager termina nos 85° norte e sul; a camada “%1” (AREA) vai além. Use METHOD square.</translation>
    </message>
    <message>
        <source>The weights of “%1” (WORKLOAD_WEIGHT: %2) add up to %3: with %4 per task (TARGET) that would be %5 tasks for %6 features. Such a column is no amount of work, but perhaps a price or a code. Choose another one, a larger TARGET, or a TASK_COUNT.</source>
        <translation>Os pesos de “%1” (WORKLOAD_WEIGHT: %2) somam %3: com %4 por tarefa (TARGET) seriam %5 tarefas para %6 feições. Uma coluna assim não é uma quantidade de trabalho, mas talvez um preço ou um código. Escolha outra, um TARGET maior ou um TASK_COUNT.</translation>
    </message>
    <message>
        <source>The plan would have %1 tasks, more than anybody can use (at most %2). Choose fewer with TASK_COUNT, or a larger TARGET, MAX_AREA_KM2 or CELL_SIZE.</source>
        <translation>O plano teria %1 tarefas, mais do que alguém pode usar (no máximo %2). Escolha menos com TASK_COUNT, ou um TARGET, MAX_AREA_KM2 ou CELL_SIZE maior.</translation>
    </message>
</context>
<context>
    <name>TaskAreasAlgorithm</name>
    <message>
        <source>Parts of mapped buildings (by Building gaps) are work too</source>
        <translation>Partes de edificações mapeadas também são trabalho</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tarefas</translation>
    </message>
    <message>
        <source>task,grid,split,partition,balanced,tasking manager,hot,field mapping,enumeration,workload,districts</source>
        <translation>tarefa,grade,dividir,partição,equilibrada,tasking manager,hot,mapeamento de campo,recenseamento,carga de trabalho,distritos</translation>
    </message>
    <message>
        <source>Cuts an area into tasks of even work, bounded by roads and rivers, that cut no building; or into the grid of the Tasking Manager.</source>
        <translation>Divide uma área em tarefas de trabalho parelho, limitadas por vias e rios, que não cortam nenhuma edificação; ou na grade do Tasking Manager.</translation>
    </message>
    <message>
        <source>Cuts an area into tasks for mappers or field teams.

Balanced tasks hold even work: buildings, the missing buildings of Building gaps, points, or whatever the weight says, for example if(&quot;gap_reason&quot; is null, 1, 3). Their borders run along the barriers where they can, strong ones first, and through the gaps between buildings elsewhere. No border cuts a footprint. Small pieces of mapped buildings (part_of_mapped_building of Building gaps) are no work unless INCLUDE_PARTS is set; the run says how many they are. Motorways, trunk roads, rivers and rail (known by their OpenStreetMap tags), and every hard barrier, are crossed only where one side holds less than half a task; each case is listed in the report.

With a number of tasks exactly so many come out. Without workload the tasks have even areas. The tasks cover the area exactly, do not overlap, and each is one part where the area allows. They are numbered so that neighbours have near numbers; the same input gives the same tasks.

Slippy is the Tasking Manager&apos;s own grid, cell for cell; with a target its heavy cells can be split into four. Squares and hexagons have a size in metres. All methods count the work of each task the same way.

The layer can be given to Export for the Tasking Manager as it is.</source>
        <translation>Divide uma área em tarefas para mapeadores ou equipes de campo.

As tarefas equilibradas têm trabalho parelho: edificações, as edificações faltantes de Edificações faltantes, pontos, ou o que disser o peso, por exemplo if(&quot;gap_reason&quot; is null, 1, 3). Seus limites seguem as barreiras onde podem, primeiro as fortes, e os vãos entre edificações no restante. Nenhum limite corta um contorno. Os pedaços pequenos de edificações mapeadas (part_of_mapped_building de Edificações faltantes) não são trabalho, a menos que INCLUDE_PARTS esteja ativo; a execução diz quantos são. Rodovias expressas, vias troncais, rios e ferrovias (reconhecidos por suas etiquetas do OpenStreetMap), e toda barreira forte, só são cruzados onde um lado tem menos de meia tarefa; cada caso consta no relatório.

Com um número de tarefas saem exatamente essas. Sem trabalho, as tarefas têm áreas iguais. As tarefas cobrem a área exatamente, não se sobrepõem e cada uma tem uma só parte onde a área permite. São numeradas de modo que as vizinhas tenham números próximos; a mesma entrada dá as mesmas tarefas.

Slippy é a própria grade do Tasking Manager, célula por célula; com uma meta, suas células pesadas podem ser divididas em quatro. Quadrados e hexágonos têm um tamanho em metros. Todos os métodos contam do mesmo modo o trabalho de cada tarefa.

A camada pode ser dada tal como está a Exportar para o Tasking Manager.</translation>
    </message>
    <message>
        <source>Area to cut into tasks</source>
        <translation>Área que será dividida em tarefas</translation>
    </message>
    <message>
        <source>What there is to do (buildings, missing buildings, points)</source>
        <translation>O que há para fazer (edificações, edificações faltantes, pontos)</translation>
    </message>
    <message>
        <source>Work of each feature (field or expression; empty: 1)</source>
        <translation>Trabalho de cada feição (campo ou expressão; vazio: 1)</translation>
    </message>
    <message>
        <source>Footprints no border may cut (empty: those of the workload)</source>
        <translation>Contornos que nenhum limite pode cortar (vazio: os do trabalho)</translation>
    </message>
    <message>
        <source>Barriers borders should follow (roads, rivers, rail)</source>
        <translation>Barreiras que os limites devem seguir (vias, rios, ferrovias)</translation>
    </message>
    <message>
        <source>Barriers not to be crossed</source>
        <translation>Barreiras que não se cruzam</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Work per task</source>
        <translation>Trabalho por tarefa</translation>
    </message>
    <message>
        <source>Number of tasks (instead of the work per task)</source>
        <translation>Número de tarefas (em vez do trabalho por tarefa)</translation>
    </message>
    <message>
        <source>Largest task (km²)</source>
        <translation>Maior tarefa (km²)</translation>
    </message>
    <message>
        <source>Size of squares and hexagons (metres)</source>
        <translation>Tamanho de quadrados e hexágonos (metros)</translation>
    </message>
    <message>
        <source>Zoom of the Tasking Manager&apos;s grid</source>
        <translation>Zoom da grade do Tasking Manager</translation>
    </message>
    <message>
        <source>Cut grid cells to the area</source>
        <translation>Recortar as células pela área</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Work per task, mean</source>
        <translation>Trabalho por tarefa, média</translation>
    </message>
    <message>
        <source>Work per task, coefficient of variation</source>
        <translation>Trabalho por tarefa, coeficiente de variação</translation>
    </message>
    <message>
        <source>Work per task, most</source>
        <translation>Trabalho por tarefa, máximo</translation>
    </message>
    <message>
        <source>Footprints cut by a border</source>
        <translation>Contornos cortados por um limite</translation>
    </message>
    <message>
        <source>Hard barriers with work of one task on both sides</source>
        <translation>Barreiras fortes com trabalho de uma tarefa nos dois lados</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Feições ignoradas de todas as camadas</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds neither lines nor polygons. Choose roads, rivers, rail or areas of water.</source>
        <translation>A camada “%1” (%2) não contém linhas nem polígonos. Escolha vias, rios, ferrovias ou superfícies de água.</translation>
    </message>
    <message>
        <source>WORKLOAD_WEIGHT needs a layer in WORKLOAD.</source>
        <translation>WORKLOAD_WEIGHT precisa de uma camada em WORKLOAD.</translation>
    </message>
    <message>
        <source>The weight “%1” (WORKLOAD_WEIGHT) is no expression: %2</source>
        <translation>O peso “%1” (WORKLOAD_WEIGHT) não é uma expressão: %2</translation>
    </message>
    <message>
        <source>No usable feature of “%1” (WORKLOAD) lies in the area, so the tasks were made of even area. Check that the layers cover the same place and their CRS.</source>
        <translation>Nenhuma feição utilizável de “%1” (WORKLOAD) está na área, por isso as tarefas foram feitas com áreas iguais. Verifique se as camadas cobrem o mesmo lugar e o SRC delas.</translation>
    </message>
    <message>
        <source>%1 tasks were asked for, but the area could only be cut into %2.</source>
        <translation>Foram pedidas %1 tarefas, mas a área só pôde ser dividida em %2.</translation>
    </message>
    <message>
        <source>With TASK_COUNT the number of tasks is fixed: MAX_AREA_KM2 was not used.</source>
        <translation>Com TASK_COUNT o número de tarefas é fixo: MAX_AREA_KM2 não foi usado.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Task areas, from %1; method %2, target %3.</source>
        <translation>Feito pelo Lacuna, Áreas de tarefas, a partir de %1; método %2, meta %3.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Gravando os resultados</translation>
    </message>
    <message>
        <source>Split heavy squares (grid of the Tasking Manager)</source>
        <translation>Dividir os quadrados com trabalho demais (grade do Tasking Manager)</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) does not hold geometries. Choose another layer.</source>
        <translation>A camada “%1” (%2) não contém geometrias. Escolha outra camada.</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>The server&apos;s own counters, also in searches: %1 % mapped, %2 % validated. They take in tasks that are locked for validation, and drift when many are validated at once.</source>
        <translation>Os contadores próprios do servidor, também nas buscas: %1 % mapeado, %2 % validado. Incluem as tarefas bloqueadas para validação e se desviam quando muitas são validadas de uma vez.</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tarefas</translation>
    </message>
    <message>
        <source>“%1” cut into tasks.</source>
        <translation>“%1” dividida em tarefas.</translation>
    </message>
    <message>
        <source>Tasks by area (km²)</source>
        <translation>Tarefas por área (km²)</translation>
    </message>
    <message>
        <source>Tasks by work</source>
        <translation>Tarefas por trabalho</translation>
    </message>
    <message>
        <source>Quality of the plan</source>
        <translation>Qualidade do plano</translation>
    </message>
    <message>
        <source>Work aimed at per task</source>
        <translation>Trabalho desejado por tarefa</translation>
    </message>
    <message>
        <source>Coefficient of variation of the work</source>
        <translation>Coeficiente de variação do trabalho</translation>
    </message>
    <message>
        <source>Footprints cut by a border</source>
        <translation>Contornos cortados por um limite</translation>
    </message>
    <message>
        <source>Borders between tasks that follow a barrier</source>
        <translation>Limites entre tarefas que seguem uma barreira</translation>
    </message>
    <message>
        <source>Tasks with work on both sides of a hard barrier</source>
        <translation>Tarefas com trabalho nos dois lados de uma barreira forte</translation>
    </message>
    <message>
        <source>Tasks of several parts</source>
        <translation>Tarefas de várias partes</translation>
    </message>
    <message>
        <source>Compactness, median (4πA/P², 1 is a circle)</source>
        <translation>Compacidade, mediana (4πA/P², 1 é um círculo)</translation>
    </message>
    <message>
        <source>Area of all tasks (km²)</source>
        <translation>Área de todas as tarefas (km²)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Work of each task beside the work aimed at</source>
        <translation>Trabalho de cada tarefa diante do desejado</translation>
    </message>
    <message>
        <source>Map of the tasks</source>
        <translation>Mapa das tarefas</translation>
    </message>
    <message>
        <source>Exceptions and their reasons</source>
        <translation>Exceções e seus motivos</translation>
    </message>
    <message>
        <source>Rows of the layer, from 1: %1</source>
        <translation>Linhas da camada, a partir de 1: %1</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Como foi obtido</translation>
    </message>
    <message>
        <source>The area is cut in halves of even work again and again, each time along the cheapest border: barriers are cheap, strong ones most of all, gaps between buildings cost their length. Borders keep a metre away from walls where there is room. Neighbouring tasks that came out uneven are cut again.</source>
        <translation>A área é dividida repetidamente em metades de trabalho parelho, a cada vez pelo limite mais barato: as barreiras são baratas, as fortes mais que todas; os vãos entre edificações custam o seu comprimento. Os limites ficam a um metro das paredes onde há espaço. Tarefas vizinhas que ficaram desiguais são divididas de novo.</translation>
    </message>
    <message>
        <source>Cells of a grid; the work of each is what lies in it.</source>
        <translation>Células de uma grade; o trabalho de cada uma é o que está nela.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Work in all tasks</source>
        <translation>Trabalho em todas as tarefas</translation>
    </message>
    <message>
        <source>Most work in a task</source>
        <translation>Maior trabalho em uma tarefa</translation>
    </message>
</context>
<context>
    <name>TaskStatuses</name>
    <message>
        <source>Ready for mapping</source>
        <translation>Pronta para mapear</translation>
    </message>
    <message>
        <source>Locked for mapping</source>
        <translation>Bloqueada para mapear</translation>
    </message>
    <message>
        <source>Ready for validation</source>
        <translation>Pronta para validar</translation>
    </message>
    <message>
        <source>Locked for validation</source>
        <translation>Bloqueada para validar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>More mapping needed</source>
        <translation>Precisa de mais mapeamento</translation>
    </message>
    <message>
        <source>Unavailable (imagery)</source>
        <translation>Indisponível (imagens)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>below 70 % of the target</source>
        <translation>menos de 70 % da meta</translation>
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
        <translation>mais de 120 %</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 tasks with %2 on average, from %3 to %4 (coefficient of variation %5).</source>
        <translation>%1 tarefas com %2 em média, de %3 a %4 (coeficiente de variação %5).</translation>
    </message>
    <message numerus="yes">
        <source>%1 footprint(s) overlap another one of the layer and are cut by a border between the two.</source>
        <translation>
            <numerusform>%1 contorno se sobrepõe a outro da camada e é cortado por um limite entre os dois.</numerusform>
            <numerusform>%1 contornos se sobrepõem a outro da camada e são cortados por um limite entre os dois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 footprint(s) are cut by the borders of the grid. Balanced tasks cut none.</source>
        <translation>
            <numerusform>Os limites da grade cortam %1 contorno. As tarefas equilibradas não cortam nenhum.</numerusform>
            <numerusform>Os limites da grade cortam %1 contornos. As tarefas equilibradas não cortam nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: crosses a hard barrier, since the piece on one side holds %2, less than half a task.</source>
        <translation>%1: cruza uma barreira rígida, porque a peça de um lado tem %2, menos de meia tarefa.</translation>
    </message>
    <message>
        <source>%1: joins pieces that a hard barrier or water parts (one holds %2), since fewer tasks were asked for than there are pieces.</source>
        <translation>%1: junta peças que uma barreira rígida ou a água separa (uma tem %2), porque foram pedidas menos tarefas do que há peças.</translation>
    </message>
    <message>
        <source>%1: takes in a crumb of the area of %2 that touches nothing.</source>
        <translation>%1: inclui uma migalha da área de %2 que não toca em nada.</translation>
    </message>
    <message>
        <source>%1: no work lies there.</source>
        <translation>%1: não há trabalho ali.</translation>
    </message>
    <message>
        <source>%1: the area holds no more than %2.</source>
        <translation>%1: a área não tem mais do que %2.</translation>
    </message>
    <message>
        <source>%1: holds only %2, a part of the area, or between hard barriers, of its own.</source>
        <translation>%1: só tem %2, uma parte própria da área ou entre barreiras rígidas.</translation>
    </message>
    <message>
        <source>%1: holds only %2, since what lies around cannot be cut more evenly.</source>
        <translation>%1: só tem %2, porque o que há em volta não pode ser repartido melhor.</translation>
    </message>
    <message>
        <source>%1: holds %2, more than half a task of it in one place.</source>
        <translation>%1: tem %2, mais de meia tarefa em um só lugar.</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarefa %1</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tarefas %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: holds only %2, since a larger area is not allowed.</source>
        <translation>%1: tem só %2, porque não se permite uma área maior.</translation>
    </message>
</context>
<context>
    <name>TaskingApi</name>
    <message>
        <source>“%1” is no address of a Tasking Manager, such as %2.</source>
        <translation>“%1” não é o endereço de um Tasking Manager, como %2.</translation>
    </message>
    <message>
        <source>%1 is busy; trying again in %2 s.</source>
        <translation>%1 está ocupado; nova tentativa em %2 s.</translation>
    </message>
    <message>
        <source>The authentication “%1” cannot be used: QGIS&apos;s store does not hold it, or was not opened. Choose another, or enter it under Settings ▸ Options ▸ Authentication.</source>
        <translation>A autenticação “%1” não pode ser usada: não está no cofre do QGIS, ou este não foi aberto. Escolha outra, ou cadastre-a em Configurações ▸ Opções ▸ Autenticação.</translation>
    </message>
</context>
<context>
    <name>TaskingErrors</name>
    <message>
        <source>The answer of %1 is not what a Tasking Manager sends (%2). Nothing was changed. Try again; if it stays so, tell those who run the server.</source>
        <translation>A resposta de %1 não é o que um Tasking Manager envia (%2). Nada foi mudado. Tente de novo; se continuar assim, avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Check the API address of the server: it mostly ends in /api/v2/, and may be on another host than the web page. In a hotel or café network, log in to the network first.</source>
        <translation>%1 respondeu com uma página web em vez de dados. Verifique o endereço da API do servidor: em geral termina em /api/v2/ e pode estar em outro host que a página web. Na rede de um hotel ou café, entre primeiro na rede.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the connection to the internet and the address of the server.</source>
        <translation>%1 não foi encontrado. Verifique a conexão com a internet e o endereço do servidor.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The server may be down, or its address (port) wrong.</source>
        <translation>%1 recusa a conexão. O servidor pode estar fora do ar ou seu endereço (porta) estar errado.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later, or with a better connection.</source>
        <translation>%1 não respondeu a tempo. Tente mais tarde ou com uma conexão melhor.</translation>
    </message>
    <message>
        <source>%1 cut the connection before the answer was complete. Nothing was changed; try again.</source>
        <translation>%1 cortou a conexão antes de completar a resposta. Nada foi mudado; tente de novo.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made (%2). Check the date of this computer, and the proxy and certificates in the settings of QGIS.</source>
        <translation>Não foi possível fazer a conexão segura com %1 (%2). Verifique a data deste computador e o proxy e os certificados nas opções do QGIS.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through (%1). Check Settings ▸ Options ▸ Network.</source>
        <translation>O proxy não deixa passar nada (%1). Verifique Configurações ▸ Opções ▸ Rede.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere without end, or to an address that is not secure. Check the API address of the server.</source>
        <translation>%1 redireciona sem fim, ou para um endereço que não é seguro. Verifique o endereço da API do servidor.</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Check the connection and the address.</source>
        <translation>Não foi possível chegar a %1 (%2). Verifique a conexão e o endereço.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (%2). Tokens end after seven days: log in on the web page and enter the new one.</source>
        <translation>%1 não aceita o token (%2). Os tokens vencem em sete dias: entre na página web e digite o novo.</translation>
    </message>
    <message>
        <source>Only managers of an organisation may create projects on %1. Ask your organisation there, or export the file for its manager.</source>
        <translation>Só gestores de uma organização podem criar projetos em %1. Pergunte lá à sua organização ou exporte o arquivo para o gestor dela.</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2). It may need a token, or more rights.</source>
        <translation>%1 não permite isso (%2). Pode ser preciso um token ou mais permissões.</translation>
    </message>
    <message>
        <source>%1 has nothing under this number or address (%2). Check the number of the project and the server.</source>
        <translation>%1 não tem nada com este número ou endereço (%2). Verifique o número do projeto e o servidor.</translation>
    </message>
    <message>
        <source>%1 asks for a pause of %2 seconds. Wait, then try again.</source>
        <translation>%1 pede uma pausa de %2 segundos. Espere e tente de novo.</translation>
    </message>
    <message>
        <source>%1 gets too many requests. Wait some minutes, then try again.</source>
        <translation>%1 recebe pedidos demais. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>%1 did not accept the request (%2). Change what it names, then try again.</source>
        <translation>%1 não aceitou o pedido (%2). Mude o que ele indica e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). That is not your fault: try again later.</source>
        <translation>%1 está com problemas (%2). A culpa não é sua: tente mais tarde.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (%2). Check the API address of the server.</source>
        <translation>%1 redireciona para outro lugar (%2). Verifique o endereço da API do servidor.</translation>
    </message>
    <message>
        <source>%1 answered in a way that is not understood (%2).</source>
        <translation>%1 respondeu de um modo que não se entende (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was cut off. Nothing was changed. Is the address that of a Tasking Manager?</source>
        <translation>A resposta de %1 passa de %2 MB e foi cortada. Nada foi mudado. O endereço é de um Tasking Manager?</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may have made the draft all the same: look for it on the web page, under Manage ▸ Projects, before you send it again.</source>
        <translation>%1 não respondeu a tempo. Pode ter criado o rascunho mesmo assim: procure-o na página web, em Manage ▸ Projects, antes de enviá-lo outra vez.</translation>
    </message>
    <message>
        <source>%1 cut the connection before it answered. It may have made the draft all the same: look for it on the web page, under Manage ▸ Projects, before you send it again.</source>
        <translation>%1 cortou a conexão antes de responder. Pode ter criado o rascunho mesmo assim: procure-o na página web, em Manage ▸ Projects, antes de enviá-lo outra vez.</translation>
    </message>
    <message>
        <source>%1 cannot read the token: it is not whole. Copy it again from the settings of your account on the web page, in one piece.</source>
        <translation>%1 não consegue ler o token: não está inteiro. Copie-o de novo das configurações da sua conta na página web, de uma só vez.</translation>
    </message>
    <message>
        <source>%1 failed on this draft and does not say why (HTTP 500). Mostly the organisation is missing, or not one of this server: choose another, and look on the web page whether you belong to it. Else hand the file over to a manager of your organisation.</source>
        <translation>%1 falhou com este rascunho e não diz por quê (HTTP 500). Quase sempre falta a organização, ou ela não é deste servidor: escolha outra e verifique na página web se você pertence a ela. Senão, entregue o arquivo a um gestor da sua organização.</translation>
    </message>
    <message>
        <source>The token was not sent: the address of %1 begins with http, so that everybody on the way could read it. Enter the address that begins with https.</source>
        <translation>O token não foi enviado: o endereço de %1 começa com http, de modo que qualquer um no caminho poderia lê-lo. Informe o endereço que começa com https.</translation>
    </message>
    <message>
        <source>This project is still a draft on %1. Its author can follow it in the panel, with a token entered under Servers…; everybody else when it is published.</source>
        <translation>Este projeto ainda é um rascunho em %1. Seu autor pode acompanhá-lo no painel, com um token informado em Servidores…; os demais, quando for publicado.</translation>
    </message>
    <message>
        <source>This project is private on %1. Its members can follow it in the panel, with a token entered under Servers…; else ask its organisation, or use files saved from the web page.</source>
        <translation>Este projeto é privado em %1. Seus membros podem acompanhá-lo no painel, com um token informado em Servidores…; senão, pergunte à organização ou use arquivos salvos da página web.</translation>
    </message>
</context>
<context>
    <name>TaskingJson</name>
    <message>
        <source>it is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>it breaks off or is no JSON, at byte %1 of %2</source>
        <translation>interrompe-se ou não é JSON, no byte %1 de %2</translation>
    </message>
    <message>
        <source>a list where an object was expected</source>
        <translation>uma lista onde se esperava um objeto</translation>
    </message>
    <message>
        <source>“%1” is missing or no list</source>
        <translation>“%1” falta ou não é uma lista</translation>
    </message>
    <message>
        <source>the tasks are no FeatureCollection</source>
        <translation>as tarefas não são uma FeatureCollection</translation>
    </message>
    <message>
        <source>an area with coordinates that are none</source>
        <translation>uma área com coordenadas que não o são</translation>
    </message>
    <message>
        <source>no polygon in the area</source>
        <translation>nenhum polígono na área</translation>
    </message>
    <message>
        <source>“%1” is missing or no number</source>
        <translation>“%1” falta ou não é um número</translation>
    </message>
    <message>
        <source>The file “%1” is not what a Tasking Manager saves (%2). Save it again from the web page, or choose another file.</source>
        <translation>O arquivo “%1” não é o que um Tasking Manager salva (%2). Salve-o de novo da página web ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>it is a web page, or another kind of XML</source>
        <translation>é uma página web ou outro tipo de XML</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The authentication database of QGIS cannot be used here, so the token is not kept. Export the file for the web form instead.</source>
        <translation>Aqui não é possível usar o banco de autenticação do QGIS, por isso o token não é guardado. Exporte em vez disso o arquivo para o formulário web.</translation>
    </message>
    <message>
        <source>This is no token. Copy it from the settings of your account on the web page, in one piece.</source>
        <translation>Isto não é um token. Copie-o dos ajustes da sua conta na página web, inteiro.</translation>
    </message>
    <message>
        <source>The token could not be kept: the authentication database of QGIS was not opened. Enter its master password and try again.</source>
        <translation>Não foi possível guardar o token: o banco de autenticação do QGIS não foi aberto. Digite a senha mestra e tente de novo.</translation>
    </message>
</context>
<context>
    <name>UploadCheck</name>
    <message>
        <source>The project has no name (NAME). Give it one that begins with a letter from A to Z.</source>
        <translation>O projeto não tem nome (NAME). Dê a ele um que comece por uma letra de A a Z.</translation>
    </message>
    <message>
        <source>The project name “%1” (NAME) does not begin with a letter from A to Z; the Tasking Manager&apos;s form refuses it. Put a word before it, such as “Mapa %1”.</source>
        <translation>O nome do projeto “%1” (NAME) não começa por uma letra de A a Z sem acento; o formulário do Tasking Manager o recusa. Ponha uma palavra antes, como “Mapa %1”.</translation>
    </message>
    <message>
        <source>The file name “%1” must have exactly one dot, before geojson or json: the Tasking Manager reads the ending between the first two dots. Use for example “%2”.</source>
        <translation>O nome do arquivo “%1” deve ter exatamente um ponto, antes de geojson ou json: o Tasking Manager lê a extensão entre os dois primeiros pontos. Use por exemplo “%2”.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the Tasking Manager takes less than %2. Let its borders be simplified, or split the plan (TOO_LARGE).</source>
        <translation>O arquivo tem %1 bytes; o Tasking Manager aceita menos de %2. Deixe os limites serem simplificados ou divida o plano (TOO_LARGE).</translation>
    </message>
    <message>
        <source>The file is no GeoJSON FeatureCollection; the Tasking Manager takes nothing else.</source>
        <translation>O arquivo não é uma FeatureCollection de GeoJSON; o Tasking Manager não aceita outra coisa.</translation>
    </message>
    <message>
        <source>The file holds no feature, so there would be neither an area nor tasks.</source>
        <translation>O arquivo não contém nenhuma feição, então não haveria nem área nem tarefas.</translation>
    </message>
    <message>
        <source>Task %1 lacks the property “%2”; the Tasking Manager&apos;s server fails without x, y, zoom and isSquare.</source>
        <translation>Falta à tarefa %1 a propriedade “%2”; o servidor do Tasking Manager falha sem x, y, zoom e isSquare.</translation>
    </message>
    <message>
        <source>Task %1 has an attribute “%2”, which instructions cannot use: only letters, digits and underscores may stand in a name, as in “%3”.</source>
        <translation>A tarefa %1 tem um atributo “%2” que as instruções não podem usar: um nome só pode ter letras, algarismos e sublinhados, como “%3”.</translation>
    </message>
    <message>
        <source>Task %1 has no area; the Tasking Manager would drop it without a word.</source>
        <translation>A tarefa %1 não tem área; o Tasking Manager a descartaria sem avisar.</translation>
    </message>
    <message>
        <source>Task %1 is not a valid polygon after rounding to six decimals (it crosses or touches itself). Repair it (Fix geometries) and export again.</source>
        <translation>A tarefa %1 não é um polígono válido após o arredondamento a seis decimais (cruza ou toca a si mesma). Repare-a (Corrigir geometrias) e exporte de novo.</translation>
    </message>
    <message>
        <source>Task %1 is a %2; the Tasking Manager takes polygons only, and one other feature fails the whole file.</source>
        <translation>A tarefa %1 é do tipo %2; o Tasking Manager só aceita polígonos, e uma única feição diferente faz falhar o arquivo inteiro.</translation>
    </message>
    <message>
        <source>feature without geometry</source>
        <translation>feição sem geometria</translation>
    </message>
    <message>
        <source>Task %1 has positions with a height; the Tasking Manager wants two numbers.</source>
        <translation>A tarefa %1 tem posições com altura; o Tasking Manager quer dois números.</translation>
    </message>
    <message>
        <source>Task %1 has the position %2, %3, which is no place in degrees between ±180 and ±85.05.</source>
        <translation>A tarefa %1 tem a posição %2, %3, que não é um lugar em graus entre ±180 e ±85,05.</translation>
    </message>
    <message>
        <source>Task %1 has positions with more than six decimals; the Tasking Manager rounds them, so that what was checked is not what is sent.</source>
        <translation>A tarefa %1 tem posições com mais de seis decimais; o Tasking Manager as arredonda, de modo que o verificado não é o que é enviado.</translation>
    </message>
    <message>
        <source>Task %1 has a ring that is not closed or has fewer than four positions.</source>
        <translation>A tarefa %1 tem um anel que não está fechado ou tem menos de quatro posições.</translation>
    </message>
    <message>
        <source>Tasks %1 and %2 overlap by %3 m²: that land would be mapped twice. Make the tasks anew with Task areas, or take the overlap away (Difference).</source>
        <translation>As tarefas %1 e %2 se sobrepõem em %3 m²: esse terreno seria mapeado duas vezes. Faça as tarefas de novo com Áreas de tarefas, ou retire a sobreposição (Diferença).</translation>
    </message>
    <message>
        <source>The project name (NAME) has %1 characters; the Tasking Manager&apos;s server fails above %2. Shorten it.</source>
        <translation>O nome do projeto (NAME) tem %1 caracteres; o servidor do Tasking Manager falha acima de %2. Encurte-o.</translation>
    </message>
    <message>
        <source>The tasks cover %1 km² as the web form measures them; it takes less than %2 km² per project. Split the plan (TOO_LARGE), or export a part of it.</source>
        <translation>As tarefas cobrem %1 km² como o formulário web os mede; ele aceita menos de %2 km² por projeto. Divida o plano (TOO_LARGE) ou exporte uma parte.</translation>
    </message>
</context>
<context>
    <name>WhereToMapNextModel</name>
    <message>
        <source>Where should we map next?</source>
        <translation>Onde mapear agora?</translation>
    </message>
    <message>
        <source>From a cadastre, OpenStreetMap and a flood map to the file for the Tasking Manager, in one run.</source>
        <translation>De um cadastro, do OpenStreetMap e de um mapa de inundação ao arquivo para o Tasking Manager, em uma só execução.</translation>
    </message>
    <message>
        <source>Reference buildings (official, cadastral or detected)</source>
        <translation>Edificações de referência (oficiais, cadastrais ou detectadas)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificações do OpenStreetMap</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Hazard raster (depth or intensity)</source>
        <translation>Raster de ameaça (profundidade ou intensidade)</translation>
    </message>
    <message>
        <source>Roads, rivers and rail that tasks should follow</source>
        <translation>Vias, rios e ferrovias que as tarefas devem seguir</translation>
    </message>
    <message>
        <source>Minimum priority of the zones that become tasks</source>
        <translation>Prioridade mínima das zonas que viram tarefas</translation>
    </message>
    <message>
        <source>Missing buildings per task</source>
        <translation>Edificações que faltam por tarefa</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <source>Building gaps</source>
        <translation>Edificações faltantes</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltam no OSM</translation>
    </message>
    <message>
        <source>Report on the gaps</source>
        <translation>Relatório dos faltantes</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Faltantes por zona</translation>
    </message>
    <message>
        <source>Building exposure</source>
        <translation>Exposição de edificações</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposição por zona</translation>
    </message>
    <message>
        <source>Priority zones</source>
        <translation>Zonas prioritárias</translation>
    </message>
    <message>
        <source>The zones that come first</source>
        <translation>As zonas que vêm primeiro</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Áreas de tarefas</translation>
    </message>
    <message>
        <source>Export for the Tasking Manager</source>
        <translation>Exportar para o Tasking Manager</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Arquivo para o formulário web</translation>
    </message>
    <message>
        <source>Is there a zone to map?</source>
        <translation>Há uma zona para mapear?</translation>
    </message>
    <message>
        <source>No zone has a priority of at least %p, so there is nothing to cut into tasks. Most likely the hazard raster does not meet the buildings, or is dry there: look at both on the map. It may also be that OpenStreetMap lacks no building. Set LEAST_PRIORITY to 0 to take all zones, or choose another raster.</source>
        <translation>Nenhuma zona tem prioridade de pelo menos %p, e não há nada para dividir em tarefas. O mais provável é que o raster de ameaça não encontre as edificações, ou esteja seco ali: olhe os dois no mapa. Também pode ser que não falte nenhuma edificação ao OpenStreetMap. Ponha LEAST_PRIORITY em 0 para tomar todas as zonas, ou escolha outro raster.</translation>
    </message>
    <message>
        <source>Finds the buildings missing in OpenStreetMap, which of them the flood reaches, and the neighbourhoods where mapping helps most; cuts those into tasks of even work and writes the file for the web form of the Tasking Manager.

The steps are Building gaps, Gaps by zone, Building exposure, Exposure by zone, Priority zones, Task areas, Export for the Tasking Manager and Combined report, each with its usual settings. Zones with at least the least priority (the first one has 100) are cut into tasks; 0 takes them all. For other settings run the steps one by one, or build a model of your own from them.</source>
        <translation>Encontra as edificações que faltam no OpenStreetMap, quais delas a inundação alcança e os bairros onde mapear mais ajuda; divide esses bairros em tarefas de trabalho igual e escreve o arquivo para o formulário web do Tasking Manager.

Os passos são Edificações faltantes, Faltantes por zona, Exposição de edificações, Exposição por zona, Zonas prioritárias, Áreas de tarefas, Exportar para o Tasking Manager e Relatório combinado, cada um com seus ajustes habituais. As zonas com pelo menos a prioridade mínima (a primeira tem 100) são divididas em tarefas; 0 toma todas. Para outros ajustes execute os passos um a um ou faça com eles seu próprio modelo.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>the disk is full: the file needs %1</source>
        <translation>o disco está cheio: o arquivo precisa de %1</translation>
    </message>
</context>
<context>
    <name>ZoneNames</name>
    <message>
        <source>Field with the names of the zones (empty: found by itself)</source>
        <translation>Campo com os nomes das zonas (vazio: achado sozinho)</translation>
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
        <translation>Escolha a camada do plano.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Ainda não há nada a salvar.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Não foi possível gravar o arquivo “%1”: %2</translation>
    </message>
    <message>
        <source>A token is needed to create a draft. Enter it under Servers…, or hand the file over to a manager of your organisation.</source>
        <translation>Para criar um rascunho é preciso um token. Digite-o em Servidores… ou entregue o arquivo a um gestor da sua organização.</translation>
    </message>
    <message>
        <source>Lacuna is looking for it…</source>
        <translation>O Lacuna está procurando…</translation>
    </message>
    <message>
        <source>A draft of this name is there, number %1, last changed %2: look at it before you send it again: %3</source>
        <translation>Há um rascunho com este nome, o número %1, alterado pela última vez em %2: veja-o antes de enviar de novo: %3</translation>
    </message>
    <message>
        <source>Lacuna looked, and found no draft of this name so far.</source>
        <translation>O Lacuna procurou e até agora não encontrou nenhum rascunho com este nome.</translation>
    </message>
    <message>
        <source>Lacuna looked for it, without success: %1</source>
        <translation>O Lacuna o procurou, sem sucesso: %1</translation>
    </message>
    <message>
        <source>The plan is saved in %1 files, and there is a file “%2” already. Choose another name.</source>
        <translation>O plano é salvo em %1 arquivos, e já existe um arquivo “%2”. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>lacuna::FieldExports</name>
    <message>
        <source>Written by</source>
        <translation>Gravado por</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Only of selected or filtered gaps.</source>
        <translation>Só de lacunas selecionadas ou filtradas.</translation>
    </message>
</context>
<context>
    <name>lacuna::FieldTab</name>
    <message>
        <source>Round: the gaps people are asked about</source>
        <translation>Rodada: as lacunas sobre as quais se pergunta</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>What is out</source>
        <translation>O que foi entregue</translation>
    </message>
    <message>
        <source>What was written for people, the newest first</source>
        <translation>O que foi gravado para as pessoas, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>O que voltou</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Para onde vai</translation>
    </message>
    <message>
        <source>Tool that people answer with</source>
        <translation>Ferramenta com que as pessoas respondem</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Endereço do seu servidor</translation>
    </message>
    <message>
        <source>Address of your server, if it is another one</source>
        <translation>Endereço do seu servidor, se for outro</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Fazer o arquivo…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Its help</source>
        <translation>A sua ajuda</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ainda nada.</translation>
    </message>
    <message>
        <source>Nothing yet. What is written from the dialogs of Lacuna for people is listed here, and kept with the project.</source>
        <translation>Ainda nada. O que se grava para as pessoas a partir das janelas do Lacuna aparece aqui, e fica com o projeto.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>A pasta não está mais lá.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>“%1” não é o endereço de uma página da web.</translation>
    </message>
</context>
<context>
    <name>lacuna::FollowedProjects</name>
    <message>
        <source>Project %1</source>
        <translation>Projeto %1</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importado de %1.</translation>
    </message>
    <message>
        <source>Tasks of project %1</source>
        <translation>Tarefas do projeto %1</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Áreas prioritárias</translation>
    </message>
    <message>
        <source>Area of the project</source>
        <translation>Área do projeto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>lacuna::FollowedTab</name>
    <message>
        <source>Imported projects</source>
        <translation>Projetos importados</translation>
    </message>
    <message>
        <source>Imported project</source>
        <translation>Projeto importado</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Automatic refresh</source>
        <translation>Atualização automática</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>The layer Missing in OSM of Building gaps, made again with fresh OpenStreetMap data</source>
        <translation>A camada Faltam no OSM de Edificações faltantes, feita de novo com dados recentes do OpenStreetMap</translation>
    </message>
    <message>
        <source>The exposure of those buildings, if you have it</source>
        <translation>A exposição dessas edificações, se a tiver</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Edificações que faltam</translation>
    </message>
    <message>
        <source>Their exposure</source>
        <translation>Sua exposição</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Only marked done, still missing</source>
        <translation>Só concluídas às quais falta</translation>
    </message>
    <message>
        <source>Tasks that still miss buildings</source>
        <translation>Tarefas às quais ainda faltam edificações</translation>
    </message>
    <message>
        <source> per task</source>
        <translation> por tarefa</translation>
    </message>
    <message>
        <source>Missing buildings per task</source>
        <translation>Edificações que faltam por tarefa</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>Makes new task areas for the missing buildings in the tasks of the list</source>
        <translation>Faz novas áreas de tarefas para as edificações que faltam nas tarefas da lista</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Makes a draft project, or the file for the web form, of a plan</source>
        <translation>Faz de um plano um projeto rascunho ou o arquivo para o formulário web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Find a project in the first tab and press Import.</source>
        <translation>Ainda não há nada importado. Procure um projeto na primeira aba e pressione Importar.</translation>
    </message>
    <message>
        <source>%1 tasks, in %2</source>
        <translation>%1 tarefas, em %2</translation>
    </message>
    <message>
        <source>It came from files, so there is no server to ask for changes.</source>
        <translation>Veio de arquivos, por isso não há servidor a quem perguntar por mudanças.</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>próxima em %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Says which tasks still miss buildings, above all those that are marked done.</source>
        <translation>Diz a quais tarefas ainda faltam edificações, sobretudo entre as marcadas como concluídas.</translation>
    </message>
    <message>
        <source>Choose an imported project and the layer of the missing buildings.</source>
        <translation>Escolha um projeto importado e a camada das edificações que faltam.</translation>
    </message>
    <message>
        <source>The missing buildings are the tasks themselves. Choose the layer Missing in OSM of Building gaps.</source>
        <translation>As edificações que faltam são as próprias tarefas. Escolha a camada Faltam no OSM de Edificações faltantes.</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>a cada %1 minutos</translation>
    </message>
</context>
<context>
    <name>lacuna::GapReview</name>
    <message>
        <source>Choose a layer with gaps, as Building gaps makes it: one with the column gap_id.</source>
        <translation>Escolha uma camada de lacunas, como Edificações faltantes a faz: uma com a coluna gap_id.</translation>
    </message>
    <message>
        <source>The answers could not be written to %1: %2</source>
        <translation>Não foi possível gravar as respostas em %1: %2</translation>
    </message>
    <message>
        <source>%1 is there, but holds no answers of a review. Move it away, then begin again.</source>
        <translation>%1 existe, mas não contém respostas de uma revisão. Mova-o para outro lugar e comece de novo.</translation>
    </message>
    <message>
        <source>There is no gap to answer.</source>
        <translation>Não há nenhuma lacuna para responder.</translation>
    </message>
    <message>
        <source>The answer could not be written to %1. Check that there is room on the disk and that the file is not read-only.</source>
        <translation>Não foi possível gravar a resposta em %1. Verifique se há espaço no disco e se o arquivo não é somente leitura.</translation>
    </message>
    <message>
        <source>The gaps with their answers could not be written to %1: %2</source>
        <translation>Não foi possível gravar as lacunas com suas respostas em %1: %2</translation>
    </message>
    <message>
        <source>The place of this gap on the earth is not known: check the CRS of the layer.</source>
        <translation>Não se conhece o lugar desta lacuna na Terra: verifique o SRC da camada.</translation>
    </message>
</context>
<context>
    <name>lacuna::HandOverDialog</name>
    <message>
        <source>Hand a plan over to %1</source>
        <translation>Entregar um plano a %1</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>carregando…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Check and show what is sent</source>
        <translation>Verificar e mostrar o que é enviado</translation>
    </message>
    <message>
        <source>What is sent to the server</source>
        <translation>O que é enviado ao servidor</translation>
    </message>
    <message>
        <source>Here stands every character that would be sent, before anything is sent.</source>
        <translation>Aqui aparece cada caractere que seria enviado, antes de enviar qualquer coisa.</translation>
    </message>
    <message>
        <source>Without a token: save the file, then on the web page 1. press “Create project” and upload it, 2. switch on the use of its polygons as tasks, 3. choose the organisation and press “Create”. Nothing is ever published from here.</source>
        <translation>Sem token: salve o arquivo e depois, na página web, 1. pressione “Criar projeto” e envie-o, 2. ative o uso dos seus polígonos como tarefas, 3. escolha a organização e pressione “Criar”. Daqui nunca se publica nada.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Salvar o arquivo…</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Criar o rascunho</translation>
    </message>
    <message>
        <source>Draft %1 was created. Finish and publish it on the web page: %2</source>
        <translation>O rascunho %1 foi criado. Complete-o e publique-o na página web: %2</translation>
    </message>
    <message>
        <source>none could be had</source>
        <translation>nenhuma pôde ser obtida</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolha</translation>
    </message>
    <message>
        <source>Every limit of the Tasking Manager is kept. %1 bytes would be sent to %2.</source>
        <translation>Todos os limites do Tasking Manager são respeitados. Seriam enviados %1 bytes a %2.</translation>
    </message>
    <message>
        <source>Choose an organisation to create the draft.</source>
        <translation>Escolha uma organização para criar o rascunho.</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Arquivo para o formulário web</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Arquivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
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
        <translation>Buscar o que falta no mapa…</translation>
    </message>
    <message>
        <source>Shows the algorithms of Lacuna in the Processing toolbox</source>
        <translation>Mostra os algoritmos do Lacuna na caixa de ferramentas de processamento</translation>
    </message>
    <message>
        <source>The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins.</source>
        <translation>A caixa de ferramentas de processamento está desativada. Ative o complemento “Processing” em Complementos ▸ Gerenciar e Instalar Complementos.</translation>
    </message>
    <message>
        <source>Tasking Manager panel</source>
        <translation>Painel do Tasking Manager</translation>
    </message>
    <message>
        <source>Finds, imports and follows projects of the HOT Tasking Manager</source>
        <translation>Procura, importa e acompanha projetos do Tasking Manager da HOT</translation>
    </message>
    <message>
        <source>First lesson…</source>
        <translation>Primeira lição…</translation>
    </message>
    <message>
        <source>Opens a sample town and goes with you from the gaps to the tasks, in about 50 minutes</source>
        <translation>Abre uma cidade de exemplo e acompanha você dos faltantes às tarefas, em cerca de 50 minutos</translation>
    </message>
    <message>
        <source>The lesson lies in %1.</source>
        <translation>A lição está em %1.</translation>
    </message>
    <message>
        <source>What is missing from the map?…</source>
        <translation>O que falta no mapa?…</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way?…</source>
        <translation>Quem está em perigo?…</translation>
    </message>
    <message>
        <source>Where should people map next?…</source>
        <translation>Onde mapear agora?…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Copy a model to change it</source>
        <translation>Copiar um modelo para alterá-lo</translation>
    </message>
    <message>
        <source>The toolbox has “%1” under Models now. Right-click it there to edit it.</source>
        <translation>A caixa de ferramentas tem agora “%1” em Modelos. Clique com o botão direito nele para editá-lo.</translation>
    </message>
    <message>
        <source>Review gaps</source>
        <translation>Revisar lacunas</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Campo e voluntários</translation>
    </message>
    <message>
        <source>Second lesson…</source>
        <translation>Segunda lição…</translation>
    </message>
    <message>
        <source>Has the gaps of the sample town looked at, and counts with the answers, in about 30 minutes</source>
        <translation>Faz com que se olhem as lacunas da cidade de exemplo e conta com as respostas, em cerca de 30 minutos</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaProvider</name>
    <message>
        <source>Lacuna: gaps in the map, exposure and task areas</source>
        <translation>Lacuna: o que falta no mapa, exposição e áreas de tarefas</translation>
    </message>
</context>
<context>
    <name>lacuna::Lesson</name>
    <message>
        <source>The folder %1 could not be made. Choose another place for your documents.</source>
        <translation>Não foi possível criar a pasta %1. Escolha outro lugar para seus documentos.</translation>
    </message>
    <message>
        <source>The sample town is not in this package (%1). Install the package of Lacuna again.</source>
        <translation>A cidade de exemplo não está neste pacote (%1). Instale de novo o pacote do Lacuna.</translation>
    </message>
    <message>
        <source>The sample town could not be copied to %1. Is there room on the disk, and is the lesson open in another QGIS?</source>
        <translation>Não foi possível copiar a cidade de exemplo para %1. Há espaço no disco? A lição está aberta em outro QGIS?</translation>
    </message>
    <message>
        <source>Flood of a hundred years, depth (m)</source>
        <translation>Inundação de cem anos, profundidade (m)</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rio</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <source>Cadastre</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Edificações do OpenStreetMap</translation>
    </message>
    <message>
        <source>The layer %1 of the sample town could not be opened. Install the package of Lacuna again.</source>
        <translation>Não foi possível abrir a camada %1 da cidade de exemplo. Instale de novo o pacote do Lacuna.</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>Primeira lição</translation>
    </message>
    <message>
        <source>Do the pages before this one first.</source>
        <translation>Faça antes as páginas anteriores.</translation>
    </message>
    <message>
        <source>Ciudad Vieja is a town that does not exist, made for learning. You see its neighbourhoods, its roads, a river, and the buildings of its cadastre. Switch on the layer of OpenStreetMap buildings: many houses are not there, and some lie a few metres beside the cadastre, because the image they were drawn from was shifted.

In the next pages you find what is missing, who is in harm&apos;s way, and where people should map first. Each page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna. Take about 50 minutes, and look at the map and at the table of every new layer.</source>
        <translation>Ciudad Vieja é uma cidade que não existe, feita para aprender. Você vê seus bairros, suas vias, um rio e as edificações do seu cadastro. Ative a camada de edificações do OpenStreetMap: muitas casas não estão lá, e algumas ficam a poucos metros do cadastro, porque a imagem sobre a qual foram desenhadas estava deslocada.

Nas páginas seguintes você encontra o que falta, quem está em perigo e onde convém mapear primeiro. Cada página executa um algoritmo de verdade; os mesmos estão na caixa de ferramentas de Processamento, em Lacuna. Reserve cerca de 50 minutos e olhe o mapa e a tabela de cada camada nova.</translation>
    </message>
    <message>
        <source>Which buildings are missing?</source>
        <translation>Quais edificações faltam?</translation>
    </message>
    <message>
        <source>Building gaps compares the cadastre with OpenStreetMap, building by building, after undoing the shift between them.

Of %1 buildings of the cadastre, %2 are missing in OpenStreetMap; %3 buildings of OpenStreetMap are not in the cadastre. Open the table of the missing ones: gap_explanation says why each counts as missing, and gap_nearest_m how far the nearest mapped building is. Question: in which part of the town are most of them?</source>
        <translation>Edificações faltantes compara o cadastro com o OpenStreetMap, edificação por edificação, depois de desfazer o deslocamento entre os dois.

De %1 edificações do cadastro faltam %2 no OpenStreetMap; %3 edificações do OpenStreetMap não estão no cadastro. Abra a tabela das que faltam: gap_explanation diz por que cada uma conta como faltante, e gap_nearest_m a que distância está a edificação mapeada mais próxima. Pergunta: em que parte da cidade está a maioria?</translation>
    </message>
    <message>
        <source>How complete is each neighbourhood?</source>
        <translation>Quão completo está cada bairro?</translation>
    </message>
    <message>
        <source>Gaps by zone counts the result by neighbourhood. Orange is incomplete, purple complete.

The least complete neighbourhood has %1 % of its buildings on the map. Look at completeness_low and completeness_high: where a neighbourhood has few buildings, the interval is wide. Compare two neighbourhoods only when their intervals do not overlap.</source>
        <translation>Faltantes por zona conta o resultado por bairro. Laranja é incompleto; roxo, completo.

O bairro menos completo tem no mapa %1 % das suas edificações. Olhe completeness_low e completeness_high: onde um bairro tem poucas edificações, o intervalo é largo. Compare dois bairros só quando seus intervalos não se sobrepõem.</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way, and not on the map?</source>
        <translation>Quem está em perigo e não está no mapa?</translation>
    </message>
    <message>
        <source>Building exposure weighs every building with the depth of the flood under it. Here it looks at the buildings that are missing from the map.

The flood of a hundred years reaches %1 of them: nobody who plans with the map alone would know. Question: how deep is it at the worst? Sort the table by hazard_max.</source>
        <translation>Exposição de edificações pondera cada edificação com a profundidade da inundação sob ela. Aqui olha as edificações que faltam no mapa.

A inundação de cem anos alcança %1 delas: ninguém que planeje só com o mapa saberia. Pergunta: qual é a profundidade no pior caso? Ordene a tabela por hazard_max.</translation>
    </message>
    <message>
        <source>And those on the map?</source>
        <translation>E os que estão no mapa?</translation>
    </message>
    <message>
        <source>The same for the buildings that OpenStreetMap has: the flood reaches %1. Both layers are needed for the next page.</source>
        <translation>O mesmo para as edificações que o OpenStreetMap tem: a inundação alcança %1. A página seguinte precisa das duas camadas.</translation>
    </message>
    <message>
        <source>Exposure by neighbourhood</source>
        <translation>Exposição por bairro</translation>
    </message>
    <message>
        <source>Exposure by zone adds both up: %1 buildings in harm&apos;s way are on the map, %2 are missing from it, %3 in all. exposed_low and exposed_high say how far the number may be off, because the gap itself is an estimate.</source>
        <translation>Exposição por zona soma os dois: %1 edificações em perigo estão no mapa, %2 faltam nele, %3 no total. exposed_low e exposed_high dizem quanto o número pode se desviar, porque a própria lacuna é uma estimativa.</translation>
    </message>
    <message>
        <source>Where should people map first?</source>
        <translation>Onde convém mapear primeiro?</translation>
    </message>
    <message>
        <source>Priority zones multiplies what is missing, what is exposed and how many buildings there are. %1 neighbourhoods get a place; priority_why says the reason in a sentence.

Question: would you have chosen the same one by looking at the map of completeness alone?</source>
        <translation>Zonas prioritárias multiplica o que falta, o que está exposto e quantas edificações há. %1 bairros recebem um lugar; priority_why diz o motivo em uma frase.

Pergunta: você teria escolhido o mesmo olhando só o mapa de completude?</translation>
    </message>
    <message>
        <source>Tasks for mappers</source>
        <translation>Tarefas para quem mapeia</translation>
    </message>
    <message>
        <source>Task areas cuts the town into tasks of 25 missing buildings each, along roads and the river, so that no building is cut in two.

%1 tasks come out; %2 buildings are cut. Look at workload in the table: the tasks are nearly even.</source>
        <translation>Áreas de tarefas divide a cidade em tarefas de 25 edificações faltantes cada uma, ao longo das vias e do rio, de modo que nenhuma edificação fique cortada.

Saem %1 tarefas; %2 edificações ficam cortadas. Olhe workload na tabela: as tarefas são quase iguais.</translation>
    </message>
    <message>
        <source>The file for the Tasking Manager</source>
        <translation>O arquivo para o Tasking Manager</translation>
    </message>
    <message>
        <source>Export for the Tasking Manager checks every limit first and writes the file tasks.geojson beside the project: %1 file with %2 tasks.

With an account of an organisation you would now create a project on the web page, upload the file and switch on the use of its polygons as tasks. The panel (Vector ▸ Lacuna ▸ Tasking Manager panel) finds, imports and follows such projects, and says which finished tasks still miss buildings.

That was the whole way from a cadastre to a plan. The model Where should we map next? runs all of it at once: try it with your own layers.</source>
        <translation>Exportar para o Tasking Manager verifica antes todos os limites e escreve o arquivo tasks.geojson ao lado do projeto: %1 arquivo com %2 tarefas.

Com uma conta de uma organização você criaria agora um projeto na página web, enviaria o arquivo e ativaria o uso dos seus polígonos como tarefas. O painel (Vetor ▸ Lacuna ▸ Painel do Tasking Manager) procura, importa e acompanha esses projetos e diz a quais tarefas concluídas ainda faltam edificações.

Esse foi todo o caminho de um cadastro a um plano. O modelo Onde mapear agora? faz tudo de uma vez: experimente com suas próprias camadas.</translation>
    </message>
    <message>
        <source>A town that is not all on the map</source>
        <translation>Uma cidade que não está inteira no mapa</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Faltam no OSM</translation>
    </message>
    <message>
        <source>Missing in the cadastre</source>
        <translation>Faltam no cadastro</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Em ambos</translation>
    </message>
    <message>
        <source>Completeness by neighbourhood</source>
        <translation>Completude por bairro</translation>
    </message>
    <message>
        <source>Exposure of the missing</source>
        <translation>Exposição dos que faltam</translation>
    </message>
    <message>
        <source>Exposure of the mapped</source>
        <translation>Exposição dos mapeados</translation>
    </message>
    <message>
        <source>Where to map first</source>
        <translation>Onde mapear primeiro</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Sample to look at</source>
        <translation>Amostra a olhar</translation>
    </message>
    <message>
        <source>How sure are the gaps?</source>
        <translation>Quão seguras são as lacunas?</translation>
    </message>
    <message>
        <source>Building gaps may be wrong: a gap may be no building, and a building that it calls matched may not be on the map. Sample to be checked draws buildings that somebody should look at, by chance, so that few answers speak for all: here %1 buildings, of which %2 are gaps.

Every row has its question. You would look, in the field or on an image, and write the answer in the table. Question: why is it better to draw by chance than to look where it is easy?</source>
        <translation>Edificações faltantes pode errar: uma lacuna pode não ser edificação, e uma edificação que ele chama de correspondente pode não estar no mapa. Amostra a verificar sorteia as edificações que alguém deveria olhar, para que poucas respostas valham por todas: aqui %1 edificações, das quais %2 são lacunas.

Cada linha tem a sua pergunta. Você olharia, em campo ou numa imagem, e escreveria a resposta na tabela. Pergunta: por que é melhor sortear do que olhar onde é fácil?</translation>
    </message>
    <message>
        <source>What do the answers say?</source>
        <translation>O que dizem as respostas?</translation>
    </message>
    <message>
        <source>The town was made for learning, so the lesson knows what was left out of OpenStreetMap, and answers for you. Estimate from a sample makes of the answers how many buildings are really missing: %1, between %2 and %3.

Here all answers are yes, and still the number is not quite sure: %4 answers cannot rule out a few errors among all the other buildings. In 95 of 100 samples the truth lies between such limits. With your own town keep the design file, which lies beside the project as design.json: without it the answers cannot be used.</source>
        <translation>A cidade foi feita para aprender, então a lição sabe o que ficou fora do OpenStreetMap e responde por você. Estimativa a partir de uma amostra calcula com as respostas quantas edificações faltam de verdade: %1, entre %2 e %3.

Aqui todas as respostas são sim, e ainda assim o número não é de todo seguro: %4 respostas não descartam alguns erros entre todas as outras edificações. Em 95 de 100 amostras a verdade fica entre limites como estes. Com o seu próprio município guarde o arquivo do plano, que está junto ao projeto como design.json: sem ele as respostas não podem ser usadas.</translation>
    </message>
    <message>
        <source>Second lesson</source>
        <translation>Segunda lição</translation>
    </message>
    <message>
        <source>Sample to visit</source>
        <translation>Amostra a visitar</translation>
    </message>
    <message>
        <source>What is a gap worth before anybody has looked?</source>
        <translation>O que vale uma lacuna antes que alguém tenha olhado?</translation>
    </message>
    <message>
        <source>The gaps that people are asked about</source>
        <translation>As lacunas sobre as quais se pergunta</translation>
    </message>
    <message>
        <source>Building gaps finds %1 buildings of the cadastre that OpenStreetMap lacks. Open the table: gap_id names each of them. It stays the same when you run it again, so an answer of next month finds its gap.

Question: how many days would two people need to visit them all?</source>
        <translation>Edificações faltantes encontra %1 edificações do cadastro que faltam no OpenStreetMap. Abra a tabela: gap_id dá um nome a cada uma. Ele fica igual quando você executa de novo; assim, uma resposta do mês que vem encontra a sua lacuna.

Pergunta: de quantos dias duas pessoas precisariam para visitar todas?</translation>
    </message>
    <message>
        <source>A few, drawn by chance</source>
        <translation>Algumas, sorteadas ao acaso</translation>
    </message>
    <message>
        <source>A form for those who go there</source>
        <translation>Um formulário para quem vai ao lugar</translation>
    </message>
    <message>
        <source>Field check writes two files beside the project: form.xlsx with the questions in four languages, and places.csv with the %1 places. KoboToolbox takes both; with your own town you would share the form with the people who go out, and they would fill it in on the telephone, without a connection.

Open form.xlsx in a spreadsheet. Question: what does it ask when a house is a ruin, and why is that not the same as no house?</source>
        <translation>Verificar em campo escreve dois arquivos ao lado do projeto: form.xlsx com as perguntas em quatro idiomas, e places.csv com os %1 lugares. O KoboToolbox recebe os dois; com a sua própria cidade, você compartilharia o formulário com as pessoas que saem, e elas o preencheriam no celular, sem conexão.

Abra form.xlsx numa planilha. Pergunta: que resposta há quando uma casa é uma ruína, e por que não é o mesmo que nenhuma casa?</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>O caminho até lá</translation>
    </message>
    <message>
        <source>Field maps puts the same places on a telephone: places.kml has %1 bookmarks for Organic Maps, a map that needs no connection. Send the file to the telephone and open it there.

The page Field and crowd of the panel (Vector ▸ Lacuna ▸ Tasking Manager panel) says what you have handed out, and which three clicks each tool needs.</source>
        <translation>Mapas de campo põe os mesmos lugares num celular: places.kml tem %1 marcadores para o Organic Maps, um mapa que não precisa de conexão. Envie o arquivo ao celular e abra lá.

A página Campo e voluntários do painel (Vetor ▸ Lacuna ▸ Painel do Tasking Manager) diz o que você entregou e de quais três cliques cada ferramenta precisa.</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Lacunas com respostas</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Amostra respondida</translation>
    </message>
    <message>
        <source>The answers come back</source>
        <translation>As respostas voltam</translation>
    </message>
    <message>
        <source>Nobody visited a town that does not exist, so the lesson writes the answers (answers.csv), as KoboToolbox would give them: %1 places were visited, %4 were not reached. Import findings joins them to the gaps by their gap_id: %2 are there, %3 are not, because a house fell or is a ruin.

Open the table of the gaps with answers: found says what people found, and the other gaps stay open.</source>
        <translation>Ninguém visitou uma cidade que não existe; por isso a lição escreve as respostas (answers.csv), como o KoboToolbox as daria: %1 lugares foram visitados, e a %4 não se chegou. Importar achados as une às lacunas pelo gap_id: %2 estão lá, %3 não, porque uma casa caiu ou é uma ruína.

Abra a tabela das lacunas com respostas: found diz o que as pessoas encontraram, e as outras lacunas ficam em aberto.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>How many are really missing?</source>
        <translation>Quantas faltam de verdade?</translation>
    </message>
    <message>
        <source>The others, on the web</source>
        <translation>As outras, na web</translation>
    </message>
    <message>
        <source>Volunteers can look at the rest on images. Export for MapRoulette writes challenge.geojson with the %1 gaps that nobody has answered: one task each, with a question and an instruction in your language. Their answers come back the same way, and where they say something else than those who were there, the visit counts more.

Nothing is sent: you upload the file yourself.</source>
        <translation>Os voluntários podem olhar o resto em imagens. Exportar para o MapRoulette escreve challenge.geojson com as %1 lacunas que ninguém respondeu: uma tarefa para cada uma, com uma pergunta e uma instrução no seu idioma. As respostas deles voltam do mesmo jeito, e onde dizem outra coisa que quem esteve lá, a visita conta mais.

Nada é enviado: você mesmo carrega o arquivo.</translation>
    </message>
    <message>
        <source>What each neighbourhood knows now</source>
        <translation>O que cada bairro sabe agora</translation>
    </message>
    <message>
        <source>Answers by neighbourhood</source>
        <translation>Respostas por bairro</translation>
    </message>
    <message>
        <source>Nobody has to visit them all. Sample to be checked draws %1 gaps by chance, and keeps in a design file (design.json) how it did so. Chance is what makes a few answers speak for all: where people choose the places themselves, they choose those that are easy to reach.

Look at the map: is there a part of the town without any of them? That is chance, too.</source>
        <translation>Ninguém precisa visitar todas. Amostra a verificar sorteia %1 lacunas ao acaso e guarda num arquivo de plano (design.json) como o fez. O acaso é o que faz com que poucas respostas falem por todas: onde as pessoas escolhem elas mesmas os lugares, escolhem os que são fáceis de alcançar.

Olhe o mapa: há uma parte da cidade sem nenhuma delas? Isso também é o acaso.</translation>
    </message>
    <message>
        <source>Gaps by zone counts the same again, with the answers: in %1 neighbourhoods missing_confirmed, missing_refuted and missing_open say what was seen, what was not there, and what is still open. Reports and Priority zones count the same way.

That was a whole round. The next one begins when more answers have come, or when OpenStreetMap has grown. The model Check the gaps in the field makes sample, form and list at once: try it with your own gaps.</source>
        <translation>Faltantes por zona conta o mesmo outra vez, com as respostas: em %1 bairros, missing_confirmed, missing_refuted e missing_open dizem o que foi visto, o que não estava lá e o que continua em aberto. Os relatórios e Zonas prioritárias contam do mesmo jeito.

Essa foi uma volta completa. A próxima começa quando tiverem chegado mais respostas, ou quando o OpenStreetMap tiver crescido. O modelo Verificar as lacunas em campo faz a amostra, o formulário e a lista de uma vez: experimente com as suas próprias lacunas.</translation>
    </message>
    <message>
        <source>The first lesson found what is missing from the map of Ciudad Vieja, by comparing two layers. But a cadastre may be old, and an image may be wrong. This lesson goes once round: people look at some of the gaps, their answers come back, and the number of missing buildings is corrected by them.

Each page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna, many of them in the group Field and crowd. Take about 30 minutes. What is written for people lies beside the project: open it, as those would who get it.</source>
        <translation>A primeira lição encontrou o que falta no mapa de Ciudad Vieja, comparando duas camadas. Mas um cadastro pode ser velho, e uma imagem pode enganar. Esta lição dá uma volta completa: pessoas olham algumas das lacunas, as respostas delas voltam, e com elas se corrige o número de edificações que faltam.

Cada página executa um algoritmo de verdade; os mesmos estão na caixa de ferramentas de processamento, em Lacuna, muitos deles no grupo Campo e voluntários. Reserve uns 30 minutos. O que se escreve para as pessoas fica ao lado do projeto: abra, como fariam aqueles que o recebem.</translation>
    </message>
    <message>
        <source>Estimate from a sample makes of the answers a number for the whole town: about %1 buildings are missing, between %2 and %3. That is what you tell the mayor: not one number that looks exact, but the limits within which the truth lies in 95 of 100 samples.

The report and the log also say how many answers limits half as far apart would need. Question: is that worth a second visit?</source>
        <translation>Estimativa a partir de uma amostra faz das respostas um número para toda a cidade: faltam cerca de %1 edificações, entre %2 e %3. É isso o que você diz à prefeita ou ao prefeito: não um só número que parece exato, mas os limites entre os quais está a verdade em 95 de 100 amostras.

O relatório e o registro dizem também de quantas respostas precisariam limites à metade dessa distância. Pergunta: isso vale uma segunda visita?</translation>
    </message>
</context>
<context>
    <name>lacuna::LessonDock</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Executar este passo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>Done. Your numbers are those of the text.</source>
        <translation>Pronto. Seus números são os do texto.</translation>
    </message>
    <message>
        <source>Done, but the numbers are not those of the text. Were layers of the lesson changed? Open the lesson anew.</source>
        <translation>Pronto, mas os números não são os do texto. Camadas da lição foram alteradas? Abra a lição de novo.</translation>
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
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>The imagery could not be loaded.</source>
        <translation>Não foi possível carregar as imagens.</translation>
    </message>
    <message>
        <source>The imagery is the lowest layer of the map.</source>
        <translation>As imagens são a camada mais baixa do mapa.</translation>
    </message>
    <message>
        <source>%1 is busy; trying again in %2 s.</source>
        <translation>%1 está ocupado; nova tentativa em %2 s.</translation>
    </message>
    <message>
        <source>GeoPackage for the project</source>
        <translation>GeoPackage para o projeto</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Campo e voluntários</translation>
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
        <translation>Avanço no tempo: em %1 havia %2 tarefas mapeadas e %3 validadas</translation>
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
        <translation>Ainda não se conhece o avanço no tempo.</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectDetails</name>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>For each task</source>
        <translation>Para cada tarefa</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectImporter</name>
    <message>
        <source>Another import is still running.</source>
        <translation>Outra importação ainda está em curso.</translation>
    </message>
    <message>
        <source>The project has no tasks. It may be a draft whose tasks were not made yet.</source>
        <translation>O projeto não tem tarefas. Pode ser um rascunho cujas tarefas ainda não foram feitas.</translation>
    </message>
    <message>
        <source>None of the %1 tasks could be used: they have no polygon in degrees.</source>
        <translation>Nenhuma das %1 tarefas pôde ser usada: não têm um polígono em graus.</translation>
    </message>
    <message>
        <source>The server answered with project %1 instead of %2. Nothing was changed.</source>
        <translation>O servidor respondeu com o projeto %1 em vez do %2. Nada foi mudado.</translation>
    </message>
    <message>
        <source>%1 tasks imported: %2 % mapped, %3 % validated.</source>
        <translation>%1 tarefas importadas: %2 % mapeado, %3 % validado.</translation>
    </message>
    <message>
        <source>Nothing changed since the last time.</source>
        <translation>Nada mudou desde a última vez.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks changed: %3 % mapped, %4 % validated.</source>
        <translation>Mudaram %1 de %2 tarefas: %3 % mapeado, %4 % validado.</translation>
    </message>
    <message>
        <source>%1 entries could not be used (no polygon, split, or twice the same number).</source>
        <translation>%1 entradas não puderam ser usadas (sem polígono, divididas ou com número repetido).</translation>
    </message>
    <message>
        <source>Some tasks have a status this version does not know (%1).</source>
        <translation>Algumas tarefas têm um estado que esta versão não conhece (%1).</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projeto %1</translation>
    </message>
    <message>
        <source>%1, project %2, priority %3, %4 % mapped, %5 % validated</source>
        <translation>%1, projeto %2, prioridade %3, %4 % mapeado, %5 % validado</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Última mudança %1</translation>
    </message>
    <message>
        <source>Last change unknown</source>
        <translation>Última mudança desconhecida</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectSearch</name>
    <message>
        <source>No project fits. Use fewer words or filters.</source>
        <translation>Nenhum projeto coincide. Use menos palavras ou filtros.</translation>
    </message>
    <message>
        <source>None of the projects lies in the map&apos;s view. Zoom out, or switch that filter off.</source>
        <translation>Nenhum dos projetos está na vista do mapa. Afaste o zoom ou desative esse filtro.</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectTab</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Description and instructions</source>
        <translation>Descrição e instruções</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>to…</source>
        <translation>para…</translation>
    </message>
    <message>
        <source>Import into a GeoPackage of your choice</source>
        <translation>Importar para um GeoPackage à sua escolha</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Asks the server again what it says of this project</source>
        <translation>Pergunta de novo ao servidor sobre este projeto</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Adds the project&apos;s own imagery as a layer</source>
        <translation>Adiciona como camada as imagens próprias do projeto</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarefa</translation>
    </message>
    <message>
        <source>Number of the task; follows the selection in the imported layer</source>
        <translation>Número da tarefa; segue a seleção na camada importada</translation>
    </message>
    <message>
        <source>Copy task link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Open in JOSM</source>
        <translation>Abrir no JOSM</translation>
    </message>
    <message>
        <source>JOSM must be running, with remote control switched on in its preferences</source>
        <translation>O JOSM deve estar aberto, com o controle remoto ativado nas preferências</translation>
    </message>
    <message>
        <source>Open in iD</source>
        <translation>Abrir no iD</translation>
    </message>
    <message>
        <source>there is no task of this number</source>
        <translation>não há nenhuma tarefa com este número</translation>
    </message>
    <message>
        <source>Choose a project in the first tab, or enter its number there.</source>
        <translation>Escolha um projeto na primeira aba ou digite lá o número dele.</translation>
    </message>
    <message>
        <source>Loading project %1 from %2 …</source>
        <translation>Carregando o projeto %1 de %2 …</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projeto %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>prioridade: %1</translation>
    </message>
    <message>
        <source>%1 tasks · %2 % mapped · %3 % validated</source>
        <translation>%1 tarefas · %2 % mapeado · %3 % validado</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 hours of mapping</source>
        <translation>%1 horas de mapeamento</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>última mudança %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Most active: %1</source>
        <translation>Mais ativos: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Update layers</source>
        <translation>Atualizar camadas</translation>
    </message>
    <message>
        <source>Brings the imported layers up to date; only what changed is touched</source>
        <translation>Atualiza as camadas importadas; só se toca no que mudou</translation>
    </message>
    <message>
        <source>Tasks, area and priority areas as layers that work without a connection</source>
        <translation>Tarefas, área e áreas prioritárias como camadas que funcionam sem conexão</translation>
    </message>
    <message>
        <source>GeoPackage for the project</source>
        <translation>GeoPackage para o projeto</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
        <source>The link of task %1 is in the clipboard.</source>
        <translation>O link da tarefa %1 está na área de transferência.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>Não existe a tarefa %1.</translation>
    </message>
    <message>
        <source>Task %1 was sent to JOSM.</source>
        <translation>A tarefa %1 foi enviada ao JOSM.</translation>
    </message>
    <message>
        <source>JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control.</source>
        <translation>O JOSM não responde. Abra-o e ative o controle remoto: Preferências ▸ Controle remoto.</translation>
    </message>
    <message>
        <source>Imagery of project %1</source>
        <translation>Imagens do projeto %1</translation>
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
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Expostas</translation>
    </message>
    <message>
        <source>Marked done, and buildings are still missing</source>
        <translation>Marcada como concluída, e ainda faltam edificações</translation>
    </message>
    <message>
        <source>%1 missing buildings in %2 tasks. %3 tasks are marked done and still miss buildings.</source>
        <translation>Faltam %1 edificações em %2 tarefas. %3 tarefas estão marcadas como concluídas e ainda lhes faltam edificações.</translation>
    </message>
    <message>
        <source>Count first what is left.</source>
        <translation>Conte primeiro o que falta.</translation>
    </message>
    <message>
        <source>No task is in the list, so there is nothing to plan.</source>
        <translation>Não há nenhuma tarefa na lista, por isso não há nada a planejar.</translation>
    </message>
    <message>
        <source>Tasks with gaps</source>
        <translation>Tarefas com lacunas</translation>
    </message>
    <message>
        <source>The plan could not be loaded.</source>
        <translation>Não foi possível carregar o plano.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>A plan of %1 tasks for what is left is in the layer “New plan”. Look at it, then hand it over.</source>
        <translation>Há um plano de %1 tarefas para o que falta na camada “Novo plano”. Veja-o e depois entregue-o.</translation>
    </message>
    <message>
        <source>%1 missing buildings in %2 tasks. The layer does not say which tasks are done.</source>
        <translation>Faltam %1 edificações em %2 tarefas. A camada não diz quais tarefas estão feitas.</translation>
    </message>
</context>
<context>
    <name>lacuna::ReviewDock</name>
    <message>
        <source>Review gaps</source>
        <translation>Revisar lacunas</translation>
    </message>
    <message>
        <source>Gaps to look at:</source>
        <translation>Lacunas a olhar:</translation>
    </message>
    <message>
        <source>&amp;1  Really missing</source>
        <translation>&amp;1  Falta mesmo</translation>
    </message>
    <message>
        <source>&amp;2  Already mapped</source>
        <translation>&amp;2  Já está mapeado</translation>
    </message>
    <message>
        <source>&amp;3  No building</source>
        <translation>&amp;3  Não há edificação</translation>
    </message>
    <message>
        <source>&amp;4  Cannot tell</source>
        <translation>&amp;4  Não dá para saber</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Open in OSM</source>
        <translation>Abrir no OSM</translation>
    </message>
    <message>
        <source>Open in iD</source>
        <translation>Abrir no iD</translation>
    </message>
    <message>
        <source>Open in JOSM</source>
        <translation>Abrir no JOSM</translation>
    </message>
    <message>
        <source>Use the answers</source>
        <translation>Usar as respostas</translation>
    </message>
    <message>
        <source>Writes the gaps with their answers, for Gaps by zone (CHECKED), and adds that layer</source>
        <translation>Grava as lacunas com suas respostas, para Faltantes por zona (CHECKED), e adiciona essa camada</translation>
    </message>
    <message>
        <source>JOSM must be running, with remote control switched on in its preferences</source>
        <translation>O JOSM precisa estar aberto, com o controle remoto ativado nas preferências</translation>
    </message>
    <message>
        <source>Your answers are kept in %1.</source>
        <translation>Suas respostas são guardadas em %1.</translation>
    </message>
    <message>
        <source>This layer has no gaps.</source>
        <translation>Esta camada não tem lacunas.</translation>
    </message>
    <message>
        <source>Choose the layer Missing in OSM that Building gaps made. Then look at each gap and press 1, 2, 3 or 4.</source>
        <translation>Escolha a camada Faltam no OSM que Edificações faltantes fez. Depois olhe cada lacuna e pressione 1, 2, 3 ou 4.</translation>
    </message>
    <message>
        <source>Gap %1 of %2; %3 answered</source>
        <translation>Lacuna %1 de %2; %3 respondidas</translation>
    </message>
    <message>
        <source>Really missing: %1. Already mapped: %2. No building: %3. Cannot tell: %4.</source>
        <translation>Falta mesmo: %1. Já está mapeado: %2. Não há edificação: %3. Não dá para saber: %4.</translation>
    </message>
    <message>
        <source>Add imagery in the browser under XYZ Tiles</source>
        <translation>Adicione imagens no navegador, em XYZ Tiles</translation>
    </message>
    <message>
        <source>The place of this gap on the earth is not known: check the CRS of the layer.</source>
        <translation>Não se sabe onde esta lacuna fica na Terra: verifique o SRC da camada.</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Lacunas com respostas</translation>
    </message>
    <message>
        <source>The layer “%1” has the answers. Give it to Gaps by zone as CHECKED.</source>
        <translation>A camada “%1” tem as respostas. Dê-a a Faltantes por zona como CHECKED.</translation>
    </message>
    <message>
        <source>JOSM shows the place.</source>
        <translation>O JOSM mostra o lugar.</translation>
    </message>
    <message>
        <source>JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control.</source>
        <translation>O JOSM não responde. Inicie-o e ative seu controle remoto: Preferências ▸ Controle remoto.</translation>
    </message>
</context>
<context>
    <name>lacuna::RunAgainMenu</name>
    <message>
        <source>Run again with new data</source>
        <translation>Executar novamente com dados novos</translation>
    </message>
    <message>
        <source>Nothing of Lacuna has been run in this project yet</source>
        <translation>Nada do Lacuna foi executado ainda neste projeto</translation>
    </message>
    <message>
        <source>%1, last run on %2</source>
        <comment>algorithm, day and time</comment>
        <translation>%1, última vez em %2</translation>
    </message>
    <message>
        <source>Opens the dialog with the layers and choices of that run. Results get new names, and the new report says what has changed since.</source>
        <translation>Abre o diálogo com as camadas e escolhas daquela execução. Os resultados recebem nomes novos, e o novo relatório diz o que mudou desde então.</translation>
    </message>
</context>
<context>
    <name>lacuna::RunResults</name>
    <message>
        <source>The report of “%1” is there.</source>
        <translation>O relatório de “%1” está pronto.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
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
        <translation>Adicionar outro Tasking Manager, testar a conexão, digitar um token</translation>
    </message>
    <message>
        <source>Name or number of a project</source>
        <translation>Nome ou número de um projeto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>Na vista do mapa</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Open tasks (…-tasks.geojson) or a search saved as JSON, without a connection</source>
        <translation>Abrir tarefas (…-tasks.geojson) ou uma busca salva como JSON, sem conexão</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
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
        <translation>A fazer</translation>
    </message>
    <message>
        <source>to map</source>
        <translation>a mapear</translation>
    </message>
    <message>
        <source>to validate</source>
        <translation>a validar</translation>
    </message>
    <message>
        <source>What is mapped</source>
        <translation>O que se mapeia</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificações</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>vias</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>cursos d’água</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>uso do solo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
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
        <translation>arquivado</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>mais recentes</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>última mudança</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimento</translation>
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
        <translation>País (em inglês)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Projects found</source>
        <translation>Projetos encontrados</translation>
    </message>
    <message>
        <source>More projects</source>
        <translation>Mais projetos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>%1 projects in the map view</source>
        <translation>%1 projetos na vista do mapa</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%1 de %2 projetos</translation>
    </message>
    <message>
        <source>Search for projects of this Tasking Manager, or enter the number of one. Everything that is imported can be used without a connection.</source>
        <translation>Procure projetos deste Tasking Manager ou digite o número de um. Tudo o que é importado pode ser usado sem conexão.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Perguntando a %1 …</translation>
    </message>
    <message>
        <source>Open a file saved from a Tasking Manager</source>
        <translation>Abrir um arquivo salvo de um Tasking Manager</translation>
    </message>
    <message>
        <source>GeoJSON and JSON files (*.geojson *.json)</source>
        <translation>Arquivos GeoJSON e JSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>no último mês</translation>
    </message>
    <message>
        <source>within half a year</source>
        <translation>no último meio ano</translation>
    </message>
    <message>
        <source>within two years</source>
        <translation>nos últimos dois anos</translation>
    </message>
    <message>
        <source>%1 of %2 projects in the map view</source>
        <translation>%1 de %2 projetos na vista do mapa</translation>
    </message>
</context>
<context>
    <name>lacuna::ServersDialog</name>
    <message>
        <source>Tasking Managers</source>
        <translation>Servidores do Tasking Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Token (only to create drafts)</source>
        <translation>Token (só para criar rascunhos)</translation>
    </message>
    <message>
        <source>Log in on the web page, open the settings of your account and copy the API key. It is kept in the encrypted authentication database of QGIS, is sent to this server only, and ends after seven days.</source>
        <translation>Entre na página web, abra os ajustes da sua conta e copie a chave da API. Ela é guardada no banco de autenticação cifrado do QGIS, só é enviada a este servidor e vence em sete dias.</translation>
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
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>The token was removed.</source>
        <translation>O token foi removido.</translation>
    </message>
    <message>
        <source>Add your own…</source>
        <translation>Adicionar o seu…</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sem token</translation>
    </message>
    <message>
        <source>a token is kept; enter another to replace it</source>
        <translation>há um token; digite outro para trocá-lo</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Perguntando a %1 …</translation>
    </message>
    <message>
        <source>%1 answers: %2 projects can be read.</source>
        <translation>%1 responde: %2 projetos podem ser lidos.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 foi adicionado.</translation>
    </message>
    <message>
        <source>The token for %1 is kept.</source>
        <translation>O token para %1 está guardado.</translation>
    </message>
</context>
</TS>
