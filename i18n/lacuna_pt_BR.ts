<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>en</source>
        <comment>two-letter language of the help pages</comment>
        <translation>pt</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>A camada “%1” (%2) não tem sistema de referência de coordenadas, por isso não é possível conhecer as distâncias. Defina-o em Camada ▸ SRC da camada ▸ Definir SRC da(s) camada(s) e execute de novo.</translation>
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
        <translation>faltantes,edificações,construções,completude,openstreetmap,osm,conflação,comparar,cadastro,qualidade,lacunas,missing,buildings,gap</translation>
    </message>
    <message>
        <source>Finds the buildings of an official or detected layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encontra as edificações de uma camada oficial ou detectada que faltam no OpenStreetMap, e vice-versa.</translation>
    </message>
    <message>
        <source>Compares two layers of building footprints and says, for every building, whether the other layer has it.

Buildings are compared one by one and as blocks of touching buildings, after the local shift between the two layers has been estimated and undone (only for the comparison: results keep their places). One building drawn as several, or several as one, count as the same.

Missing in OSM and Missing in the reference hold the buildings without a counterpart: gap_reason and gap_explanation say why, gap_nearest_m how far the nearest building of the other layer is. Matched holds the others, with the ids they match. Features that cannot be compared go to Skipped with a reason; nothing is lost.

Completeness is the share of the reference buildings that OSM has, with its 95 % interval (Wilson). The estimated total (Chapman) is how many buildings there may be in all, allowing for those that both layers miss. Distances and areas are metres, whatever the CRS of the layers.</source>
        <translation>Compara duas camadas de contornos de edificações e diz, para cada edificação, se a outra camada a possui.

As edificações são comparadas uma a uma e também por blocos de edificações contíguas, depois de estimar e desfazer o deslocamento local entre as duas camadas (só para a comparação: os resultados mantêm o seu lugar). Uma edificação desenhada como várias, ou várias como uma, contam como a mesma.

Faltam no OSM e Faltam na referência contêm as edificações sem correspondência: gap_reason e gap_explanation dizem por quê, e gap_nearest_m a que distância está a edificação mais próxima da outra camada. Correspondentes contém as demais, com os identificadores a que correspondem. As feições que não podem ser comparadas vão para Ignoradas com o motivo; nada se perde.

A completude é a parte das edificações de referência que o OSM possui, com o seu intervalo de 95 % (Wilson). O total estimado (Chapman) é quantas edificações pode haver ao todo, contando as que faltam nas duas camadas. Distâncias e áreas estão em metros, qualquer que seja o SRC das camadas.</translation>
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
        <source>Least share of the smaller building or block that must be covered</source>
        <translation>Parte mínima da menor edificação ou bloco que deve estar coberta</translation>
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
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
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
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields, or leave the parameter empty to use the feature id.</source>
        <translation>A camada “%1” não tem o campo “%2” (%3). Escolha um dos seus campos, ou deixe o parâmetro vazio para usar o id da feição.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building gaps, from “%1” and “%2”; largest shift %3 m, least overlap %4.</source>
        <translation>Feito pelo Lacuna, Edificações faltantes, a partir de “%1” e “%2”; deslocamento máximo %3 m, cobertura mínima %4.</translation>
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
        <source>%1: %2 feature(s) had an invalid geometry and were compared with a repaired one (area changed by less than 1 %). The results hold the original geometry.</source>
        <translation>%1: %2 feição(ões) tinham geometria inválida e foram comparadas com uma reparada (a área mudou menos de 1 %). Os resultados contêm a geometria original.</translation>
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
    <message>
        <source>The reference and OpenStreetMap are the same layer, so nothing can be missing. Choose two different layers.</source>
        <translation>A referência e o OpenStreetMap são a mesma camada, portanto nada pode faltar. Escolha duas camadas diferentes.</translation>
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
    <name>ErrorText</name>
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
        <source>smaller than the least area</source>
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
        <source>It only touches the edge (%2 %) of a building of %1 that matches another one better.</source>
        <translation>Ela só toca a borda (%2 %) de uma edificação de %1 que corresponde melhor a outra.</translation>
    </message>
    <message>
        <source>Its block is partly in %1, but this building of the block is not.</source>
        <translation>O seu bloco está em parte em %1, mas esta edificação do bloco não.</translation>
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
        <translation>cobertura pequena demais</translation>
    </message>
    <message>
        <source>touches a building already matched</source>
        <translation>toca uma edificação já correspondida</translation>
    </message>
    <message>
        <source>rest of a block</source>
        <translation>resto de um bloco</translation>
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
    <message>
        <source>%1: %2 feature(s) skipped: %3.</source>
        <translation>%1: %2 feição(ões) ignorada(s): %3.</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>The report %1 could not be written (%2). Choose another folder for REPORT and run again.</source>
        <translation>Não foi possível gravar o relatório %1 (%2). Escolha outra pasta para REPORT e execute de novo.</translation>
    </message>
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
        <source>Least overlap</source>
        <translation>Cobertura mínima</translation>
    </message>
    <message>
        <source>Least footprint</source>
        <translation>Contorno mínimo</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>How firm the number is</source>
        <translation>Quão firme é o número</translation>
    </message>
    <message>
        <source>least overlap %1 % (this report)</source>
        <translation>cobertura mínima %1 % (este relatório)</translation>
    </message>
    <message>
        <source>least overlap %1 %</source>
        <translation>cobertura mínima %1 %</translation>
    </message>
    <message>
        <source>How many buildings are missing in OSM depends on how much overlap makes two footprints the same building. From the most lenient to the strictest choice the number goes from %1 to %2; the less it moves about the choice made, the firmer it is.</source>
        <translation>Quantas edificações faltam no OSM depende de quanta cobertura faz de dois contornos a mesma edificação. Da escolha mais tolerante à mais rigorosa, o número vai de %1 a %2; quanto menos ele muda em torno da escolha feita, mais firme é.</translation>
    </message>
    <message>
        <source>Buildings missing in OSM by least overlap</source>
        <translation>Edificações que faltam no OSM conforme a cobertura mínima</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Verifique primeiro estas</translation>
    </message>
    <message>
        <source>The buildings called missing in OSM that are most doubtful. The table of the layer opens in this order.</source>
        <translation>As edificações apontadas como faltantes no OSM mais duvidosas. A tabela da camada abre nesta ordem.</translation>
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
        <translation>Cobertura</translation>
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
        <source>Two buildings are the same when more than %1 of the smaller one, or of the smaller block of touching buildings, is covered by the other. In a row of houses that both layers draw alike, one that is not covered counts as missing even when its neighbours are mapped. The interval is Wilson&apos;s for a share; the estimated total is Chapman&apos;s for two incomplete counts and holds when the two layers miss buildings independently.</source>
        <translation>Duas edificações são a mesma quando mais de %1 da menor, ou do menor bloco de edificações que se tocam, está coberta pela outra. Numa fileira de casas que ambas as camadas desenham igual, a que não está coberta conta como faltante mesmo que as vizinhas estejam mapeadas. O intervalo é o de Wilson para uma proporção; o total estimado é o de Chapman para duas contagens incompletas e vale quando as duas camadas omitem edificações de forma independente.</translation>
    </message>
</context>
<context>
    <name>GapsAlgorithm</name>
    <message>
        <source>Gaps against OSM</source>
        <translation>Lacunas em relação ao OSM</translation>
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
        <translation>completude,vizinhança,bairro,distrito,resumo,estatística,zona,faltante,edificações,wilson,chapman</translation>
    </message>
    <message>
        <source>How complete OpenStreetMap is in each neighbourhood, with its interval, from the results of Building gaps.</source>
        <translation>Quão completo está o OpenStreetMap em cada bairro, com o seu intervalo, a partir dos resultados de Edificações faltantes.</translation>
    </message>
    <message>
        <source>Counts the results of Building gaps by zone: neighbourhoods, districts, grid cells.

A building belongs to the zone its point on surface lies in. Completeness is the share of the reference buildings of the zone that OSM has, by count with its 95 % interval (Wilson) and by area. The wider the interval, the less the few buildings of a small zone can tell. The estimated total (Chapman) also counts the buildings that both layers lack; it needs Missing in the reference.

Zones may overlap: a building then counts in each, and how many do is said. Buildings in no zone, and zones without geometry, go to Skipped. Areas are square metres, whatever the CRS of the layers.</source>
        <translation>Conta os resultados de Edificações faltantes por zona: bairros, distritos, células de uma grade.

Uma edificação pertence à zona em que está o seu ponto na superfície. A completude é a proporção das edificações de referência da zona que o OSM tem, por quantidade, com o seu intervalo de 95 % (Wilson), e por área. Quanto mais largo o intervalo, menos podem dizer as poucas edificações de uma zona pequena. O total estimado (Chapman) conta também as edificações que faltam em ambas as camadas; precisa de Faltantes na referência.

As zonas podem se sobrepor: uma edificação conta então em cada uma, e diz-se quantas o fazem. As edificações que não estão em nenhuma zona, e as zonas sem geometria, vão para Ignorados. As áreas são metros quadrados, qualquer que seja o SRC das camadas.</translation>
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
    <message>
        <source>%1 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>%1 edificação(ões) não estão em nenhuma zona e não são contadas em lugar nenhum; estão em Ignorados.</translation>
    </message>
    <message>
        <source>Some zones overlap: %1 building(s) are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>Algumas zonas se sobrepõem: %1 edificação(ões) são contadas em mais de uma zona, portanto as zonas não somam o total.</translation>
    </message>
    <message>
        <source>The layer “%1” (MATCHED) has no field match_ids, so every matched building is taken for one building of OSM.</source>
        <translation>A camada “%1” (MATCHED) não tem o campo match_ids, portanto cada edificação correspondente é tomada por uma edificação do OSM.</translation>
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
</context>
<context>
    <name>OutputLayer</name>
    <message>
        <source>© OpenStreetMap contributors, available under the Open Database License (ODbL).</source>
        <translation>© Contribuidores do OpenStreetMap (OpenStreetMap contributors), disponível sob a Open Database License (ODbL).</translation>
    </message>
    <message>
        <source>The output %1 could not be written%2. Check that there is room on the disk and that the file is not open elsewhere or read-only, then run again.</source>
        <translation>Não foi possível gravar a saída %1%2. Verifique se há espaço no disco e se o arquivo não está aberto em outro programa nem é somente leitura, e execute de novo.</translation>
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
    <name>ProviderRegistration</name>
    <message>
        <source>This Lacuna was built for QGIS %1 and cannot run in QGIS %2. Install the Lacuna package made for your version of QGIS.</source>
        <translation>Este Lacuna foi compilado para o QGIS %1 e não pode ser executado no QGIS %2. Instale o pacote do Lacuna feito para a sua versão do QGIS.</translation>
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
        <translation>faltante,vias,ruas,estradas,completude,openstreetmap,osm,conflação,comparar,comprimento,buffer,lacuna</translation>
    </message>
    <message>
        <source>Finds the parts of the roads of an official layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Encontra as partes das vias de uma camada oficial que faltam no OpenStreetMap, e vice-versa.</translation>
    </message>
    <message>
        <source>Compares two layers of road lines and cuts out the parts that the other layer does not have.

A point of a road is covered when a road of the other layer passes within the tolerance, and at no more than the greatest angle: a crossing street does not cover the one it crosses. Which way a line is drawn does not matter. Directions are taken over 20 m, so that zig-zag digitising and bends do not count.

A line between two carriageways, or one carriageway of two around a single line, is covered up to two and a half tolerances away. A line that lies on one of two parallel roads does not cover the other one beside it (a service road). With a greatest angle of 90° these finer rules are off: every road within the tolerance covers, as a buffer would.

The local shift between the two layers is estimated and undone for the comparison; results keep their places. Parts shorter than the least length count as covered, unless whole short roads are missing side by side; those come out as one. Stretches drawn twice in one layer are judged once. Covered and missing length add up to the length judged; with an area, only what lies inside is judged. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Compara duas camadas de linhas de vias e recorta as partes que a outra camada não tem.

Um ponto de uma via está coberto quando uma via da outra camada passa dentro da tolerância e com um ângulo não maior que o máximo: uma rua que cruza não cobre a que ela cruza. Não importa em que sentido uma linha está desenhada. As direções são tomadas sobre 20 m, para que o desenho em zigue-zague e as curvas não contem.

Uma linha entre duas pistas, ou uma pista de duas em torno de uma única linha, está coberta até duas tolerâncias e meia de distância. Uma linha que está sobre uma de duas vias paralelas não cobre a outra ao seu lado (uma via marginal). Com um ângulo máximo de 90° essas regras mais finas não se aplicam: toda via dentro da tolerância cobre, como faria um buffer.

O deslocamento local entre as duas camadas é estimado e desfeito para a comparação; os resultados conservam o seu lugar. As partes mais curtas que o comprimento mínimo contam como cobertas, a não ser que faltem vias curtas inteiras lado a lado; essas saem como uma só. Os trechos desenhados duas vezes em uma camada são julgados uma vez. O comprimento coberto e o faltante somam o comprimento julgado; com uma área, só se julga o que está dentro. Os comprimentos são metros, qualquer que seja o SRC das camadas.</translation>
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
        <source>Greatest angle between two roads that are the same (degrees)</source>
        <translation>Ângulo máximo entre duas vias que são a mesma (graus)</translation>
    </message>
    <message>
        <source>Leave out parts shorter than (metres)</source>
        <translation>Deixar de fora as partes mais curtas que (metros)</translation>
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
        <source>Made by Lacuna, Road gaps, from “%1” and “%2”; tolerance %3 m, greatest angle %4°, least length %5 m.</source>
        <translation>Feito com o Lacuna, Vias faltantes, a partir de “%1” e “%2”; tolerância %3 m, ângulo máximo %4°, comprimento mínimo %5 m.</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaPlugin</name>
    <message>
        <source>Find gaps in the map…</source>
        <translation>Encontrar lacunas no mapa…</translation>
    </message>
    <message>
        <source>Shows the algorithms of Lacuna in the Processing toolbox</source>
        <translation>Mostra os algoritmos do Lacuna na caixa de ferramentas de processamento</translation>
    </message>
    <message>
        <source>The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins.</source>
        <translation>A caixa de ferramentas de processamento está desativada. Ative o complemento “Processing” em Complementos ▸ Gerenciar e instalar complementos.</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaProvider</name>
    <message>
        <source>Lacuna: gaps in the map, exposure and task areas</source>
        <translation>Lacuna: lacunas do mapa, exposição e áreas de tarefas</translation>
    </message>
</context>
</TS>
