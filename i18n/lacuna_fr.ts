<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AddressGapsAlgorithm</name>
    <message>
        <source>Address gaps</source>
        <translation>Adresses sans bâtiment</translation>
    </message>
    <message>
        <source>addresses,points,dwellings,census,cnefe,house numbers,missing,buildings,completeness,gap</source>
        <translation>adresses,points,logements,recensement,cnefe,numéros de maison,manquants,bâtiments,complétude,lacune</translation>
    </message>
    <message>
        <source>Finds the official addresses or dwellings (points) whose building OpenStreetMap lacks, and the buildings without an address.</source>
        <translation>Trouve les adresses ou logements officiels (points) dont le bâtiment manque dans OpenStreetMap, et les bâtiments sans adresse.</translation>
    </message>
    <message>
        <source>For official data that are points: the dwellings of a census, address points, house numbers. It says of every address whether OpenStreetMap has its building.

Points within 1 m of each other are one site. Sites and buildings near each other pair off, the nearest first, one site to one building, after the local shift between the layers has been undone; further sites in the same footprint are more dwellings of it. Points on roofs look for buildings within 5 m, points at doors or in the street within 10 m. With a layer of parcels an address has the buildings of its parcel.

Missing in OSM holds the addresses without a building, Matched the others with the ids of their buildings. Missing in the reference holds the buildings without an address. Features that cannot be compared go to Skipped with a reason.

A point says less than an outline: in closed rows of houses a single one is uncertain, zones are not. Where the official data are outlines run Building gaps instead. The results go on to Gaps by zone, Task areas, Sample to be checked and the report as those of Building gaps do. Distances are metres, whatever the CRS of the layers.</source>
        <translation>Pour des données officielles qui sont des points : les logements d&apos;un recensement, des points d&apos;adresse, des numéros de maison. Pour chaque adresse, il dit si OpenStreetMap a son bâtiment.

Des points à 1 m ou moins l&apos;un de l&apos;autre sont un seul site. Les sites et les bâtiments proches forment des paires, les plus proches d&apos;abord, un site avec un bâtiment, après correction du décalage local entre les couches ; d&apos;autres sites dans la même emprise en sont d&apos;autres logements. Les points sur les toits cherchent des bâtiments à 5 m, ceux aux portes ou dans la rue à 10 m. Avec une couche de parcelles, une adresse a les bâtiments de sa parcelle.

Manquants dans OSM contient les adresses sans bâtiment, Appariés les autres avec les identifiants de leurs bâtiments. Manquants dans la référence contient les bâtiments sans adresse. Les entités qui ne peuvent être comparées vont dans Ignorés avec une raison.

Un point en dit moins qu&apos;un contour : dans des rangées fermées de maisons, un seul est incertain, les zones ne le sont pas. Si les données officielles sont des contours, exécutez Bâtiments manquants. Les résultats vont ensuite à Lacunes par zone, Zones de tâches, Échantillon à vérifier et au rapport comme ceux de Bâtiments manquants. Les distances sont en mètres, quel que soit le SCR des couches.</translation>
    </message>
    <message>
        <source>Addresses or dwellings (points)</source>
        <translation>Adresses ou logements (points)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Bâtiments d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Only judge what lies inside</source>
        <translation>Ne juger que ce qui est dans</translation>
    </message>
    <message>
        <source>Where the points stand</source>
        <translation>Où se trouvent les points</translation>
    </message>
    <message>
        <source>Largest distance to the building (metres; empty: 5 on roofs, 10 at doors)</source>
        <translation>Plus grande distance au bâtiment (m ; vide : 5 sur un toit, 10 à une porte)</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimer et corriger le décalage local entre les couches</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Plus grand décalage (mètres)</translation>
    </message>
    <message>
        <source>Field with the number of dwellings</source>
        <translation>Champ avec le nombre de logements</translation>
    </message>
    <message>
        <source>Field with the kind of address (COD_ESPECIE of CNEFE is found)</source>
        <translation>Champ avec le genre d&apos;adresse (COD_ESPECIE du CNEFE est trouvé)</translation>
    </message>
    <message>
        <source>Kinds to keep (as 1;2, the dwellings of CNEFE)</source>
        <translation>Genres à garder (comme 1;2, les logements du CNEFE)</translation>
    </message>
    <message>
        <source>Field with the precision (NV_GEO_COORD of CNEFE is found)</source>
        <translation>Champ avec la précision (NV_GEO_COORD du CNEFE est trouvé)</translation>
    </message>
    <message>
        <source>Precisions to keep (as 1;2, the coordinates of CNEFE&apos;s own addresses)</source>
        <translation>Précisions à garder (comme 1;2, les coordonnées propres du CNEFE)</translation>
    </message>
    <message>
        <source>Id field of the addresses</source>
        <translation>Champ d&apos;identifiant des adresses</translation>
    </message>
    <message>
        <source>Id field of OpenStreetMap</source>
        <translation>Champ d&apos;identifiant d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Manquants dans OSM</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Manquants dans la référence</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses (as Building gaps calls them)</source>
        <translation>Adresses (comme les appelle Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Sites (addresses at one spot are one)</source>
        <translation>Sites (des adresses au même endroit en font un)</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Bâtiments d&apos;OSM</translation>
    </message>
    <message>
        <source>Addresses with a building</source>
        <translation>Adresses avec un bâtiment</translation>
    </message>
    <message>
        <source>Addresses without a building</source>
        <translation>Adresses sans bâtiment</translation>
    </message>
    <message>
        <source>OSM buildings without an address</source>
        <translation>Bâtiments d&apos;OSM sans adresse</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Entités ignorées des deux couches</translation>
    </message>
    <message>
        <source>Addresses beside the building of another address</source>
        <translation>Adresses à côté du bâtiment d&apos;une autre adresse</translation>
    </message>
    <message>
        <source>Completeness by count (0–1)</source>
        <translation>Complétude en nombre (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower end of the 95 % interval</source>
        <translation>Complétude, borne basse de l&apos;intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Completeness, upper end of the 95 % interval</source>
        <translation>Complétude, borne haute de l&apos;intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Dwellings per building</source>
        <translation>Logements par bâtiment</translation>
    </message>
    <message>
        <source>%1 is given, but not the field of “%2” that it is about. Choose %3 as well.</source>
        <translation>%1 est donné, mais pas le champ de « %2 » dont il s&apos;agit. Choisissez aussi %3.</translation>
    </message>
    <message>
        <source>%1 is given, but not which of its values are to be kept. Write them into %2, separated by semicolons.</source>
        <translation>%1 est donné, mais pas lesquelles de ses valeurs garder. Écrivez-les dans %2, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) holds polygons, but points are needed. For outlines of buildings run Building gaps (lacuna:buildinggaps).</source>
        <translation>La couche « %1 » (ADDRESSES) contient des polygones, mais il faut des points. Pour des contours de bâtiments, exécutez Bâtiments manquants (lacuna:buildinggaps).</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) holds lines, but points are needed. Choose a layer of address points.</source>
        <translation>La couche « %1 » (ADDRESSES) contient des lignes, mais il faut des points. Choisissez une couche de points d&apos;adresse.</translation>
    </message>
    <message>
        <source>The layer “%1” (ADDRESSES) is a table without geometries. Make points of it first with Create points layer from table, if it has columns of coordinates, else by geocoding its addresses.</source>
        <translation>La couche « %1 » (ADDRESSES) est une table sans géométries. Faites-en d&apos;abord des points avec Créer une couche de points à partir d&apos;une table, si elle a des colonnes de coordonnées, sinon en géocodant ses adresses.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Address gaps, from “%1” and “%2”; largest distance %3 m.</source>
        <translation>Fait par Lacuna, Adresses sans bâtiment, à partir de « %1 » et « %2 » ; plus grande distance %3 m.</translation>
    </message>
</context>
<context>
    <name>AddressGapsRun</name>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. %5</source>
        <translation>
            <numerusform>La seule entité (%1) de la couche « %2 » (%3) ne peut être comparée : %4. %5</numerusform>
            <numerusform>Aucune des %1 entités de la couche « %2 » (%3) ne peut être comparée ; la plupart : %4. %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the addresses and the buildings</source>
        <translation>Lecture des adresses et des bâtiments</translation>
    </message>
    <message>
        <source>Choose a layer of address points.</source>
        <translation>Choisissez une couche de points d&apos;adresse.</translation>
    </message>
    <message>
        <source>Choose a layer of buildings.</source>
        <translation>Choisissez une couche de bâtiments.</translation>
    </message>
    <message>
        <source>Choose a layer of parcels.</source>
        <translation>Choisissez une couche de parcelles.</translation>
    </message>
    <message>
        <source>Looking for the building of every address</source>
        <translation>Recherche du bâtiment de chaque adresse</translation>
    </message>
    <message>
        <source>No address lies inside the area.</source>
        <translation>Aucune adresse n&apos;est dans la zone.</translation>
    </message>
    <message>
        <source>No address stands within %1 m of a building, though the extents of the layers overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%2 m) are likely causes.</source>
        <translation>Aucune adresse n&apos;est à %1 m d&apos;un bâtiment, bien que les étendues des couches se recouvrent. Regardez les deux sur la carte : un mauvais SCR ou un décalage supérieur au maximum (%2 m) sont des causes probables.</translation>
    </message>
    <message>
        <source>The layers were compared where they lie; the shift between them was not corrected.</source>
        <translation>Les couches ont été comparées où elles sont ; le décalage entre elles n&apos;a pas été corrigé.</translation>
    </message>
    <message>
        <source>There was too little to find a shift between the layers by; they were compared where they lie.</source>
        <translation>Il y avait trop peu pour trouver un décalage entre les couches ; elles ont été comparées où elles sont.</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es) of “%2” have no usable number in UNIT_FIELD; each counts as one dwelling.</source>
        <translation>
            <numerusform>%1 adresse de « %2 » n&apos;a pas de nombre utilisable dans UNIT_FIELD ; elle compte comme un logement.</numerusform>
            <numerusform>%1 adresses de « %2 » n&apos;ont pas de nombre utilisable dans UNIT_FIELD ; chacune compte comme un logement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The points are taken to stand on roofs: buildings are looked for within %1 m.</source>
        <translation>Les points sont pris comme étant sur les toits : les bâtiments sont cherchés à %1 m.</translation>
    </message>
    <message>
        <source>The points are taken to stand at doors or in the street: buildings are looked for within %1 m.</source>
        <translation>Les points sont pris comme étant aux portes ou dans la rue : les bâtiments sont cherchés à %1 m.</translation>
    </message>
    <message numerus="yes">
        <source>%1 polygon(s) of “%2” (PARCELS) hold more than %3 addresses or buildings. They are districts rather than parcels and were left out; what lies in them was compared by distance.</source>
        <translation>
            <numerusform>%1 polygone de « %2 » (PARCELS) contient plus de %3 adresses ou bâtiments. C&apos;est un quartier et non une parcelle ; il a été laissé de côté, et ce qui s&apos;y trouve a été comparé par distance.</numerusform>
            <numerusform>%1 polygones de « %2 » (PARCELS) contiennent plus de %3 adresses ou bâtiments. Ce sont des quartiers et non des parcelles ; ils ont été laissés de côté, et ce qui s&apos;y trouve a été comparé par distance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressGapsWriter</name>
    <message>
        <source>The building beside it in OpenStreetMap (%1) is that of a nearer address.</source>
        <translation>Le bâtiment d&apos;à côté dans OpenStreetMap (%1) est celui d&apos;une adresse plus proche.</translation>
    </message>
    <message>
        <source>What OpenStreetMap has %1 m away is too small for a house (below 15 m²), or is that of another address.</source>
        <translation>Ce qu&apos;OpenStreetMap a à %1 m est trop petit pour une maison (moins de 15 m²), ou est d&apos;une autre adresse.</translation>
    </message>
    <message>
        <source>OpenStreetMap has no building within %1 m; the nearest is %2 m away.</source>
        <translation>OpenStreetMap n&apos;a aucun bâtiment à %1 m ; le plus proche est à %2 m.</translation>
    </message>
    <message>
        <source>OpenStreetMap has no building within 20 km.</source>
        <translation>OpenStreetMap n&apos;a aucun bâtiment à 20 km.</translation>
    </message>
    <message>
        <source>The address beside it (%1) has another building: this may be an annex, or a house without an address.</source>
        <translation>L&apos;adresse d&apos;à côté (%1) a un autre bâtiment : celui-ci peut être une annexe, ou une maison sans adresse.</translation>
    </message>
    <message>
        <source>An address without a building stands %1 m away, but this one is too small for a house (below 15 m²) or is not on its parcel.</source>
        <translation>Une adresse sans bâtiment est à %1 m, mais celui-ci est trop petit pour une maison (moins de 15 m²) ou n&apos;est pas sur sa parcelle.</translation>
    </message>
    <message>
        <source>No address within %1 m; the nearest is %2 m away.</source>
        <translation>Aucune adresse à %1 m ; la plus proche est à %2 m.</translation>
    </message>
    <message>
        <source>No address within 20 km.</source>
        <translation>Aucune adresse à 20 km.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
</context>
<context>
    <name>AddressReport</name>
    <message>
        <source>Which addresses have no building in OpenStreetMap</source>
        <translation>Quelles adresses n&apos;ont pas de bâtiment dans OpenStreetMap</translation>
    </message>
    <message>
        <source>“%1” compared with “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» comparé à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No address could be compared.</source>
        <translation>Aucune adresse n&apos;a pu être comparée.</translation>
    </message>
    <message>
        <source>Of %1 addresses OpenStreetMap has the building of %2: %3 (between %4 and %5 with 95 % confidence). %6 addresses have no building there.</source>
        <translation>Sur %1 adresses, OpenStreetMap a le bâtiment de %2 : %3 (entre %4 et %5 avec 95 % de confiance). %6 adresses n&apos;y ont pas de bâtiment.</translation>
    </message>
    <message>
        <source>An address is a point, not an outline: in closed rows of houses it is uncertain for a single point which building is its own. Trust the numbers of zones and of the whole, and look at single points before somebody is sent there. With a layer of parcels and points on roofs single points are nearly exact.</source>
        <translation>Une adresse est un point, pas un contour : dans des rangées fermées de maisons, il est incertain pour un seul point quel bâtiment est le sien. Fiez-vous aux nombres des zones et du tout, et regardez les points un à un avant d&apos;y envoyer quelqu&apos;un. Avec une couche de parcelles et des points sur les toits, chaque point est presque exact.</translation>
    </message>
    <message>
        <source>Addresses without a building in OpenStreetMap</source>
        <translation>Adresses sans bâtiment dans OpenStreetMap</translation>
    </message>
    <message>
        <source>Completeness by count</source>
        <translation>Complétude en nombre</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Addresses with a building</source>
        <translation>Adresses avec un bâtiment</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Bâtiments d&apos;OSM</translation>
    </message>
    <message>
        <source>OSM buildings without an address</source>
        <translation>Bâtiments d&apos;OSM sans adresse</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>The points stand</source>
        <translation>Les points se trouvent</translation>
    </message>
    <message>
        <source>on roofs</source>
        <translation>sur les toits</translation>
    </message>
    <message>
        <source>at doors or in the street</source>
        <translation>aux portes ou dans la rue</translation>
    </message>
    <message>
        <source>Largest distance to the building</source>
        <translation>Plus grande distance au bâtiment</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Décalage entre les couches</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Plus grand décalage</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>– with a building in OSM</source>
        <translation>– avec un bâtiment dans OSM</translation>
    </message>
    <message>
        <source>– without a building in OSM</source>
        <translation>– sans bâtiment dans OSM</translation>
    </message>
    <message>
        <source>– – of these beside the building of another address</source>
        <translation>– – dont à côté du bâtiment d&apos;une autre adresse</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– ignorés</translation>
    </message>
    <message>
        <source>Sites (addresses at one spot are one)</source>
        <translation>Sites (des adresses au même endroit en font un)</translation>
    </message>
    <message>
        <source>Dwellings per building</source>
        <translation>Logements par bâtiment</translation>
    </message>
    <message>
        <source>– with an address</source>
        <translation>– avec une adresse</translation>
    </message>
    <message>
        <source>– without an address</source>
        <translation>– sans adresse</translation>
    </message>
    <message>
        <source>Map of the addresses without a building</source>
        <translation>Carte des adresses sans bâtiment</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>address without a building in OSM</source>
        <translation>adresse sans bâtiment dans OSM</translation>
    </message>
    <message>
        <source>address with a building in OSM</source>
        <translation>adresse avec un bâtiment dans OSM</translation>
    </message>
    <message>
        <source>up to 5 % of the addresses without a building</source>
        <translation>jusqu&apos;à 5 % des adresses sans bâtiment</translation>
    </message>
    <message>
        <source>up to 20 %</source>
        <translation>jusqu&apos;à 20&#xa0;%</translation>
    </message>
    <message>
        <source>up to 40 %</source>
        <translation>jusqu&apos;à 40&#xa0;%</translation>
    </message>
    <message>
        <source>up to 70 %</source>
        <translation>jusqu&apos;à 70&#xa0;%</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>beside the building of another</source>
        <translation>à côté du bâtiment d&apos;une autre</translation>
    </message>
    <message>
        <source>too small, or of another</source>
        <translation>trop petit, ou d&apos;une autre</translation>
    </message>
    <message>
        <source>no building near</source>
        <translation>aucun bâtiment proche</translation>
    </message>
    <message>
        <source>Why addresses have no building</source>
        <translation>Pourquoi des adresses n&apos;ont pas de bâtiment</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment c&apos;est fait</translation>
    </message>
    <message>
        <source>Of the addresses with a footprint within 10 m %1 lie in one, so the points are taken to stand on roofs.</source>
        <translation>Des adresses qui ont une emprise à 10 m, %1 sont dans l&apos;une d&apos;elles ; les points sont donc pris comme étant sur les toits.</translation>
    </message>
    <message>
        <source>Of the addresses with a footprint within 10 m only %1 lie in one, so the points are taken to stand at doors or in the street.</source>
        <translation>Des adresses qui ont une emprise à 10 m, seules %1 sont dans l&apos;une d&apos;elles ; les points sont donc pris comme étant aux portes ou dans la rue.</translation>
    </message>
    <message>
        <source>Addresses within 1 m of each other are one site. Sites and buildings within %1 of each other pair off, the nearest first, one site to one building; other sites in the same footprint are further dwellings of it. Footprints below 15 m² are no houses, unless an address lies in them.</source>
        <translation>Des adresses à 1 m ou moins l&apos;une de l&apos;autre sont un seul site. Les sites et les bâtiments à %1 ou moins forment des paires, les plus proches d&apos;abord, un site avec un bâtiment ; d&apos;autres sites dans la même emprise en sont d&apos;autres logements. Les emprises de moins de 15 m² ne sont pas des maisons, sauf si une adresse s&apos;y trouve.</translation>
    </message>
    <message>
        <source>An address belongs to the parcel that holds it, else to the nearest one within that distance, and has all buildings that lie on the parcel with half their area or more.</source>
        <translation>Une adresse appartient à la parcelle qui la contient, sinon à la plus proche à cette distance, et a tous les bâtiments qui sont sur la parcelle avec la moitié de leur surface ou plus.</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s for the number of sites. An address without a building may also be an empty plot: somebody has to look.</source>
        <translation>L&apos;intervalle est celui de Wilson pour le nombre de sites. Une adresse sans bâtiment peut aussi être un terrain vide : quelqu&apos;un doit regarder.</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Champ des logements</translation>
    </message>
    <message>
        <source>Field with the kind</source>
        <translation>Champ du type</translation>
    </message>
    <message>
        <source>Kinds that were compared</source>
        <translation>Types comparés</translation>
    </message>
    <message>
        <source>Field with the precision</source>
        <translation>Champ de la précision</translation>
    </message>
    <message>
        <source>Precisions that were compared</source>
        <translation>Précisions comparées</translation>
    </message>
</context>
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>The output %1 is a table without geometry, which %2 does not hold. Choose a GeoPackage (.gpkg) or a .csv file for it.</source>
        <translation>La sortie %1 est une table sans géométrie, que %2 ne peut pas contenir. Choisissez pour elle un GeoPackage (.gpkg) ou un fichier .csv.</translation>
    </message>
    <message>
        <source>Canceled. Nothing of this run was kept.</source>
        <translation>Annulé. Rien de cette exécution n’a été conservé.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>two-letter language of the help pages</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (%2) n&apos;a pas de système de coordonnées de référence&#xa0;: les distances ne peuvent pas être connues. Définissez-le avec Couche ▸ SCR de la couche ▸ Définir le SCR des couches, puis relancez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Earlier report to compare with</source>
        <translation>Rapport antérieur à comparer</translation>
    </message>
    <message>
        <source>An earlier report is given (COMPARE_WITH), but no new one is wanted. Give REPORT a file too.</source>
        <translation>Un rapport antérieur est donné (COMPARE_WITH), mais aucun nouveau n&apos;est demandé. Donnez aussi un fichier à REPORT.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n&apos;a pas de champ «&#xa0;%2&#xa0;» (%3). Choisissez l&apos;un de ses champs.</translation>
    </message>
    <message>
        <source>The field “%1” of the layer “%2” holds text, but %3 needs numbers. Convert it with the field calculator (to_real), or choose another field.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de la couche «&#xa0;%2&#xa0;» contient du texte, mais %3 a besoin de nombres. Convertissez-le avec la calculatrice de champs (to_real), ou choisissez un autre champ.</translation>
    </message>
</context>
<context>
    <name>AlgorithmRun</name>
    <message>
        <source>The algorithm %1 is not there. Switch the plugin off and on again.</source>
        <translation>L&apos;algorithme %1 n&apos;est pas là. Désactivez puis réactivez l&apos;extension.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>AnswerFile</name>
    <message>
        <source>There is no file “%1” (FILES). Choose the files as the tool saved them.</source>
        <translation>Il n&apos;y a pas de fichier « %1 » (FILES). Choisissez les fichiers tels que l&apos;outil les a enregistrés.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) is empty. Download it again.</source>
        <translation>Le fichier « %1 » (FILES) est vide. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) ends in the middle: it was not downloaded to its end. Download it again.</source>
        <translation>Le fichier « %1 » (FILES) s&apos;arrête au milieu : il n&apos;a pas été téléchargé jusqu&apos;au bout. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no room to unpack “%1” (FILES). Free some space on the disk.</source>
        <translation>Il n&apos;y a pas de place pour décompresser « %1 » (FILES). Libérez de l&apos;espace sur le disque.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) is no sound JSON: %2 at byte %3. Download it again.</source>
        <translation>Le fichier « %1 » (FILES) n&apos;est pas un JSON correct : %2 à l&apos;octet %3. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” (FILES) cannot be read: %2. Choose the files as MapRoulette, MapSwipe, KoboToolbox, ODK or StreetComplete saved them.</source>
        <translation>Le fichier « %1 » (FILES) ne peut pas être lu : %2. Choisissez les fichiers tels que MapRoulette, MapSwipe, KoboToolbox, ODK ou StreetComplete les ont enregistrés.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>“%1” (FORM) is no XLSForm: it has no sheets survey and choices. Choose the form as it was uploaded (.xlsx).</source>
        <translation>« %1 » (FORM) n&apos;est pas un XLSForm : il n&apos;a pas les feuilles survey et choices. Choisissez le formulaire tel qu&apos;il a été envoyé (.xlsx).</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>“%1” (FILES) holds answers of a form, but no column found: its headings are the questions in words, or it is another form. Give the form (.xlsx) as FORM, or export with XML values and headings.</source>
        <translation>« %1 » (FILES) contient des réponses d&apos;un formulaire, mais pas de colonne found : ses en-têtes sont les questions en mots, ou c&apos;est un autre formulaire. Donnez le formulaire (.xlsx) dans FORM, ou exportez avec les valeurs et en-têtes XML.</translation>
    </message>
    <message>
        <source>It is not known which tool “%1” (FILES) is from: it has the columns %2. Choose the files as MapRoulette, MapSwipe (agg_results), KoboToolbox, ODK or StreetComplete saved them.</source>
        <translation>On ne sait pas de quel outil vient « %1 » (FILES) : il a les colonnes %2. Choisissez les fichiers tels que MapRoulette, MapSwipe (agg_results), KoboToolbox, ODK ou StreetComplete les ont enregistrés.</translation>
    </message>
    <message>
        <source>“%1” (FILES) looks like %2, not like %3. Set FORMAT to auto, or choose another file.</source>
        <translation>« %1 » (FILES) ressemble à %2, pas à %3. Mettez FORMAT sur auto, ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>BuildingExposureAlgorithm</name>
    <message>
        <source>Building exposure</source>
        <translation>Exposition des bâtiments</translation>
    </message>
    <message>
        <source>hazard,risk,flood,depth,landslide,tsunami,damage,loss,curve,buildings,exposure,zonal,statistics,jrc</source>
        <translation>aléa,risque,inondation,profondeur,glissement,tsunami,dommage,perte,courbe,bâtiments,exposition,zonal,statistiques,jrc,logements,maisons,sinistrés,crue</translation>
    </message>
    <message>
        <source>Which buildings a hazard reaches, how deep, and what it costs, from a raster or from hazard zones.</source>
        <translation>Quels bâtiments un aléa atteint, à quelle profondeur et à quel coût, d&apos;après un raster ou des zones d&apos;aléa.</translation>
    </message>
    <message>
        <source>Hazard raster (depth or intensity)</source>
        <translation>Raster de l&apos;aléa (profondeur ou intensité)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>or hazard zones</source>
        <translation>ou zones d&apos;aléa</translation>
    </message>
    <message>
        <source>Field of the zones with the hazard (numbers or words)</source>
        <translation>Champ des zones qui contient l&apos;aléa (nombres ou mots)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>or own lower bounds of the classes, for example 0.1;0.5;1;2</source>
        <translation>ou vos propres bornes inférieures des classes, par exemple 0.1;0.5;1;2</translation>
    </message>
    <message>
        <source>Words of the hazard field and their class, for example Crítica=5;Alta=4</source>
        <translation>Mots du champ de l&apos;aléa et leur classe, par exemple Crítica=5;Alta=4</translation>
    </message>
    <message>
        <source>Standard error of position (metres; raster only)</source>
        <translation>Erreur type de position (mètres&#xa0;; raster seulement)</translation>
    </message>
    <message>
        <source>Standard error of the hazard value</source>
        <translation>Erreur type de la valeur de l&apos;aléa</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Exposed buildings</source>
        <translation>Bâtiments exposés</translation>
    </message>
    <message>
        <source>Footprint area of the exposed buildings (m²)</source>
        <translation>Surface d&apos;emprise des bâtiments exposés (m²)</translation>
    </message>
    <message>
        <source>Value of the exposed buildings</source>
        <translation>Valeur des bâtiments exposés</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Damage, by the curve that costs least</source>
        <translation>Dommage, selon la courbe la moins coûteuse</translation>
    </message>
    <message>
        <source>Damage, by the curve that costs most</source>
        <translation>Dommage, selon la courbe la plus coûteuse</translation>
    </message>
    <message>
        <source>Exposed buildings to be expected, by their probabilities</source>
        <translation>Nombre de bâtiments exposés attendu d&apos;après leurs probabilités</translation>
    </message>
    <message>
        <source>Buildings that are not exposed</source>
        <translation>Bâtiments non exposés</translation>
    </message>
    <message>
        <source>Buildings without hazard data</source>
        <translation>Bâtiments sans données d&apos;aléa</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Bâtiments ignorés</translation>
    </message>
    <message>
        <source>POSITION_ERROR works with a hazard raster only. Leave it at 0 for hazard zones.</source>
        <translation>POSITION_ERROR ne s&apos;applique qu&apos;à un raster d&apos;aléa. Laissez 0 pour des zones d&apos;aléa.</translation>
    </message>
    <message>
        <source>Both HAZARD_RASTER and HAZARD_POLYGONS are given. Choose one hazard for a run.</source>
        <translation>HAZARD_RASTER et HAZARD_POLYGONS sont donnés tous les deux. Choisissez un seul aléa par traitement.</translation>
    </message>
    <message>
        <source>No hazard is given. Choose a raster (HAZARD_RASTER) or a layer of hazard zones (HAZARD_POLYGONS).</source>
        <translation>Aucun aléa n&apos;est donné. Choisissez un raster (HAZARD_RASTER) ou une couche de zones d&apos;aléa (HAZARD_POLYGONS).</translation>
    </message>
    <message>
        <source>The bounds in CLASSES must rise, but %1 comes after %2.</source>
        <translation>Les bornes de CLASSES doivent croître, mais %1 vient après %2.</translation>
    </message>
    <message>
        <source>The first bound in CLASSES is %1. A hazard below 0 is dry, so bounds start at 0 or above.</source>
        <translation>La première borne de CLASSES est %1. Au-dessous de 0, c&apos;est à sec&#xa0;: les bornes commencent à 0 ou plus.</translation>
    </message>
    <message>
        <source>CLASSES has %1 bounds; at most %2 make sense.</source>
        <translation>CLASSES a %1 bornes&#xa0;; au plus %2 ont un sens.</translation>
    </message>
    <message>
        <source>A damage curve needs depths, but the hazard zones only have classes. Set CURVE to none, or use a raster or a field with depths and set CLASSES.</source>
        <translation>Une courbe d&apos;endommagement a besoin de profondeurs, mais les zones d&apos;aléa n&apos;ont que des classes. Réglez CURVE sur none, ou utilisez un raster ou un champ de profondeurs et réglez CLASSES.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 building(s) lies where the hazard has data. Check that both layers cover the same place and that their CRS are right (%2 and %3).</source>
        <translation>
            <numerusform>%1 bâtiment a été examiné, et il est là où l&apos;aléa n&apos;a pas de données. Vérifiez que les deux couches couvrent le même lieu et que leurs SCR sont justes (%2 et %3).</numerusform>
            <numerusform>Aucun des %1 bâtiments n&apos;est là où l&apos;aléa a des données. Vérifiez que les deux couches couvrent le même lieu et que leurs SCR sont justes (%2 et %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie outside the raster or on cells without data. They have no class and are in none of the counts; where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 bâtiment est hors du raster ou sur des cellules sans données. Il n&apos;a pas de classe et n&apos;entre dans aucun décompte&#xa0;; si l&apos;absence de données veut dire à sec, remplissez-la d&apos;abord par 0.</numerusform>
            <numerusform>%1 bâtiments sont hors du raster ou sur des cellules sans données. Ils n&apos;ont pas de classe et n&apos;entrent dans aucun décompte&#xa0;; si l&apos;absence de données veut dire à sec, remplissez-la d&apos;abord par 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without VALUE_FIELD or VALUE_PER_M2 the damage is known as a share only (damage_ratio).</source>
        <translation>Sans VALUE_FIELD ni VALUE_PER_M2, le dommage n&apos;est connu qu&apos;en proportion (damage_ratio).</translation>
    </message>
    <message>
        <source>no hazard data</source>
        <translation>pas de données d&apos;aléa</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building exposure, from “%1” and “%2”; statistic %3, curve %4.</source>
        <translation>Fait par Lacuna, Exposition des bâtiments, à partir de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;; statistique %3, courbe %4.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Weighing the error of position</source>
        <translation>Prise en compte de l&apos;erreur de position</translation>
    </message>
    <message>
        <source>Reading the hazard under the buildings</source>
        <translation>Lecture de l&apos;aléa sous les bâtiments</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>The numbers in the field “%1” of “%2” are no class numbers (up to %3). Set the bounds of the classes with CLASSES, or choose a PRESET.</source>
        <translation>Les nombres du champ «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» ne sont pas des numéros de classe (jusqu&apos;à %3). Donnez les bornes des classes avec CLASSES, ou choisissez un PRESET.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>The hazard zones have classes, not depths, so FLOOR_HEIGHT changes nothing. For depths in metres set CLASSES, or choose a PRESET.</source>
        <translation>Les zones d&apos;aléa ont des classes, pas des profondeurs, donc FLOOR_HEIGHT ne change rien. Pour des profondeurs en mètres, indiquez CLASSES ou choisissez un PRESET.</translation>
    </message>
    <message>
        <source>CLASSES and PRESET are bounds for numbers, but the field “%1” of “%2” holds words. Leave CLASSES empty and PRESET at “automatic”; which class a word has can be said with CLASS_MAP.</source>
        <translation>CLASSES et PRESET sont des bornes pour des nombres, mais le champ «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» contient des mots. Laissez CLASSES vide et PRESET sur «&#xa0;automatique&#xa0;»&#xa0;; la classe d&apos;un mot s&apos;indique avec CLASS_MAP.</translation>
    </message>
    <message>
        <source>CLASSES and PRESET are bounds for numbers, but the hazard zones “%1” only say what lies inside. Choose their field with depths (HAZARD_FIELD), or leave CLASSES empty and PRESET at “automatic”.</source>
        <translation>CLASSES et PRESET sont des bornes pour des nombres, mais les zones d&apos;aléa «&#xa0;%1&#xa0;» disent seulement ce qui est dedans. Choisissez leur champ avec des profondeurs (HAZARD_FIELD), ou laissez CLASSES vide et PRESET sur «&#xa0;automatique&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie in hazard zones of which it is not known how bad they are. They have no class and are in none of the counts.</source>
        <translation>
            <numerusform>%1 bâtiment est dans des zones d&apos;aléa dont on ne sait pas la gravité. Il n&apos;a pas de classe et n&apos;entre dans aucun décompte.</numerusform>
            <numerusform>%1 bâtiments sont dans des zones d&apos;aléa dont on ne sait pas la gravité. Ils n&apos;ont pas de classe et n&apos;entrent dans aucun décompte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zone(s) have no hazard in the field “%3”. What lies in them, and in no other zone that is hazardous, is not known to be safe.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 zone n&apos;a pas d&apos;aléa dans le champ «&#xa0;%3&#xa0;». De ce qui s&apos;y trouve, et dans aucune autre zone à aléa, on ne sait pas si c&apos;est à l&apos;abri.</numerusform>
            <numerusform>%1&#xa0;: %2 zones n&apos;ont pas d&apos;aléa dans le champ «&#xa0;%3&#xa0;». De ce qui s&apos;y trouve, et dans aucune autre zone à aléa, on ne sait pas si c&apos;est à l&apos;abri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2 zone(s))</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» (%2 zone)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» (%2 zones)</numerusform>
        </translation>
    </message>
    <message>
        <source>The field “%1” of “%2” holds words whose class is not known: %3. Say with CLASS_MAP which class each of them has, from 0 (none) to 5 (very high).</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» contient des mots dont la classe n&apos;est pas connue&#xa0;: %3. Indiquez avec CLASS_MAP la classe de chacun, de 0 (aucune) à 5 (très élevée).</translation>
    </message>
    <message>
        <source>The hazard raster holds classes (RASTER_IS), not depths, so FLOOR_HEIGHT changes nothing.</source>
        <translation>Le raster d’aléa contient des classes (RASTER_IS), non des profondeurs : FLOOR_HEIGHT ne change donc rien.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster holds classes, but PRESET has bounds for depths. Leave PRESET at “automatic”.</source>
        <translation>RASTER_IS dit que le raster contient des classes, mais PRESET a des bornes pour des profondeurs. Laissez PRESET sur « automatique ».</translation>
    </message>
    <message>
        <source>A damage curve needs depths, but RASTER_IS says that the raster holds classes. Set CURVE to none, or use a raster with depths.</source>
        <translation>Une courbe d’endommagement a besoin de profondeurs, mais RASTER_IS dit que le raster contient des classes. Mettez CURVE sur « aucune », ou utilisez un raster de profondeurs.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster “%1” holds classes, but its numbers (up to %2) are no class numbers. Set RASTER_IS to “depth”, or the bounds of the classes with CLASSES.</source>
        <translation>RASTER_IS dit que le raster « %1 » contient des classes, mais ses nombres (jusqu’à %2) ne sont pas des numéros de classe. Mettez RASTER_IS sur « depth », ou les bornes des classes avec CLASSES.</translation>
    </message>
    <message>
        <source>The mean of class numbers is no class: what lies partly in class 1 and partly in class 5 would be in class 3. Choose another STATISTIC.</source>
        <translation>La moyenne de numéros de classe n’est pas une classe : ce qui est en partie dans la classe 1 et en partie dans la 5 serait dans la 3. Choisissez un autre STATISTIC.</translation>
    </message>
    <message>
        <source>RASTER_IS says that the raster holds classes, and SAMPLING “bilinear” would average their numbers. Choose another SAMPLING.</source>
        <translation>RASTER_IS dit que le raster contient des classes, et SAMPLING « bilinear » ferait la moyenne de leurs numéros. Choisissez un autre SAMPLING.</translation>
    </message>
    <message>
        <source>Exposed buildings: %1 of %2.</source>
        <translation>Bâtiments exposés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Exposure of “%1”</source>
        <translation>Exposition de « %1 »</translation>
    </message>
    <message>
        <source>Finds for every building what a hazard does to it.

The hazard is a raster (flood depth, intensity) or a layer of zones with numbers or words (“Muy alta”, “Baixa”, “High” are understood; others by CLASS_MAP). Every footprint is weighed with the exact share of each cell or zone it covers, so small houses count as well as large ones. Depths below 0 are dry.

Classes are lower bounds, for example 0.1;0.5;1;2, or a preset. What decides is the maximum under the footprint unless another statistic is chosen; a ground floor above the street takes its height off. A damage curve turns that depth into a share of the value; with a built-in curve the damage comes with a low and a high figure, from the low-standard house of Rio to the JRC curves, because curves differ several times over.

Buildings outside the raster or on cells without data have no class and are counted apart. Given an error of position or of depth, each building also gets the probability that it is exposed. Where the buildings come from People by building, the people in them are counted by class too. Distances and areas are metres and square metres, whatever the CRS of the layers.</source>
        <translation>Trouve pour chaque bâtiment ce qu&apos;un aléa lui fait.

L&apos;aléa est un raster (profondeur d&apos;eau, intensité) ou une couche de zones avec des nombres ou des mots («&#xa0;Muy alta&#xa0;», «&#xa0;Baixa&#xa0;», «&#xa0;Élevé&#xa0;», «&#xa0;High&#xa0;» sont compris&#xa0;; d&apos;autres par CLASS_MAP). Chaque emprise est pesée avec la part exacte de chaque cellule ou zone qu&apos;elle couvre&#xa0;: les petites maisons comptent aussi bien que les grandes. Les profondeurs inférieures à 0 sont à sec.

Les classes sont des bornes inférieures, par exemple 0.1;0.5;1;2, ou un préréglage. C&apos;est la plus grande valeur sous l&apos;emprise qui décide, sauf autre statistique choisie&#xa0;; un rez-de-chaussée au-dessus de la rue en retranche sa hauteur. Une courbe d&apos;endommagement fait de cette profondeur une part de la valeur&#xa0;; avec une courbe intégrée, le dommage vient avec un chiffre bas et un chiffre haut, de la maison modeste de Rio aux courbes du JRC, car les courbes diffèrent du simple au multiple.

Les bâtiments hors du raster ou sur des cellules sans données n&apos;ont pas de classe et sont comptés à part. Si une erreur de position ou de profondeur est donnée, chaque bâtiment reçoit aussi la probabilité d&apos;être exposé. Quand les bâtiments viennent de Population par bâtiment, leur population est aussi comptée par classe. Distances et surfaces sont en mètres et mètres carrés, quel que soit le SCR des couches.</translation>
    </message>
</context>
<context>
    <name>BuildingGapsAlgorithm</name>
    <message>
        <source>Building gaps</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>missing,buildings,footprints,completeness,openstreetmap,osm,conflation,compare,cadastre,quality,gap</source>
        <translation>manquants,bâtiments,emprises,complétude,openstreetmap,osm,conflation,comparer,cadastre,qualité,lacune,trous,logements,maisons,mapathon</translation>
    </message>
    <message>
        <source>Finds the buildings of an official or detected layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Trouve les bâtiments d&apos;une couche officielle ou détectée qui manquent dans OpenStreetMap, et l&apos;inverse.</translation>
    </message>
    <message>
        <source>Reference buildings (official, cadastral or detected)</source>
        <translation>Bâtiments de référence (officiels, cadastraux ou détectés)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Bâtiments d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Only judge buildings inside</source>
        <translation>Ne juger que les bâtiments à l&apos;intérieur de</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimer et corriger le décalage local entre les couches</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Plus grand décalage (mètres)</translation>
    </message>
    <message>
        <source>Leave out footprints smaller than (m²)</source>
        <translation>Laisser de côté les emprises plus petites que (m²)</translation>
    </message>
    <message>
        <source>Id field of the reference</source>
        <translation>Champ d&apos;identifiant de la référence</translation>
    </message>
    <message>
        <source>Id field of OpenStreetMap</source>
        <translation>Champ d&apos;identifiant d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Manquants dans OSM</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Manquants dans la référence</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Décalage entre les couches</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation>Bâtiments de référence</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Bâtiments d&apos;OSM</translation>
    </message>
    <message>
        <source>Matched reference buildings</source>
        <translation>Bâtiments de référence appariés</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Entités ignorées des deux couches</translation>
    </message>
    <message>
        <source>Completeness by count (0–1)</source>
        <translation>Complétude en nombre (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower end of the 95 % interval</source>
        <translation>Complétude, borne basse de l&apos;intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Completeness, upper end of the 95 % interval</source>
        <translation>Complétude, borne haute de l&apos;intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Completeness by area (0–1)</source>
        <translation>Complétude en surface (0–1)</translation>
    </message>
    <message>
        <source>Estimated total of buildings</source>
        <translation>Total estimé de bâtiments</translation>
    </message>
    <message>
        <source>Made by Lacuna, Building gaps, from “%1” and “%2”; largest shift %3 m, minimum overlap %4.</source>
        <translation>Fait par Lacuna, Bâtiments manquants, à partir de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;; plus grand décalage %3 m, recouvrement minimal %4.</translation>
    </message>
    <message>
        <source>Compares two layers of building footprints and says, for every building, whether the other layer has it.

Two buildings are the same when at least 30 % of the smaller one is in common, after the local shift between the two layers has been estimated and undone (only for the comparison: results keep their places). One building drawn as several, or several as one, count as the same.

Missing in OSM and Missing in the reference hold the buildings without a counterpart: gap_reason and gap_explanation say why, gap_nearest_m how far the nearest building of the other layer is. Those that stand wall to wall with a mapped building are beside_mapped, or part_of_mapped_building when they are small pieces of one; gap_neighbour_id is the id of that building. Matched holds the others, with the ids they match. Features that cannot be compared go to Skipped with a reason; nothing is lost.

Completeness is the share of the reference buildings that OSM has, with its 95 % interval (Wilson); the upper end counts as mapped what may be a piece of a mapped building, or one that is drawn badly. The estimated total (Chapman) is how many buildings there may be in all, allowing for those that both layers miss. Distances and areas are metres, whatever the CRS of the layers.</source>
        <translation>Compare deux couches d&apos;emprises de bâtiments et dit, pour chaque bâtiment, si l&apos;autre couche l&apos;a.

Deux bâtiments sont le même quand au moins 30 % du plus petit est commun, après estimation et annulation du décalage local entre les deux couches (seulement pour la comparaison : les résultats gardent leur place). Un bâtiment dessiné en plusieurs, ou plusieurs en un, comptent comme le même.

Manquants dans OSM et Manquants dans la référence contiennent les bâtiments sans correspondant&#xa0;: gap_reason et gap_explanation disent pourquoi, gap_nearest_m à quelle distance est le bâtiment le plus proche de l&apos;autre couche. Appariés contient les autres, avec les identifiants auxquels ils correspondent. Les entités qui ne peuvent pas être comparées vont dans Ignorés avec une raison&#xa0;; rien n&apos;est perdu. Ceux qui sont mur contre mur avec un bâtiment cartographié sont beside_mapped, ou part_of_mapped_building quand ils en sont de petits morceaux ; gap_neighbour_id est l&apos;id de ce bâtiment.

La complétude est la part des bâtiments de référence qu&apos;OSM a, avec son intervalle à 95&#xa0;% (Wilson). Le total estimé (Chapman) est le nombre de bâtiments qu&apos;il peut y avoir en tout, en comptant ceux que les deux couches ignorent. Distances et surfaces sont en mètres, quel que soit le SCR des couches. La borne haute de l&apos;intervalle compte comme cartographié ce qui peut être un morceau d&apos;un bâtiment cartographié, ou un bâtiment mal dessiné.</translation>
    </message>
    <message>
        <source>Minimum share of the smaller building that must be in common</source>
        <translation>Part minimale du plus petit bâtiment qui doit être commune</translation>
    </message>
    <message>
        <source>Missing in OSM, beside a mapped building</source>
        <translation>Manquent dans OSM, à côté d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>Missing in OSM, pieces of a mapped building</source>
        <translation>Manquent dans OSM, morceaux d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>Completeness if parts of mapped blocks count as mapped (0–1)</source>
        <translation>Complétude si les parties de blocs cartographiés comptent (0–1)</translation>
    </message>
    <message>
        <source>Estimated total, lower end of the 95 % interval</source>
        <translation>Total estimé, borne basse de l&apos;intervalle à 95 %</translation>
    </message>
    <message>
        <source>Estimated total, upper end of the 95 % interval</source>
        <translation>Total estimé, borne haute de l&apos;intervalle à 95 %</translation>
    </message>
</context>
<context>
    <name>BuildingGapsRun</name>
    <message>
        <source>Reading the buildings</source>
        <translation>Lecture des bâtiments</translation>
    </message>
    <message>
        <source>Bringing the layers together</source>
        <translation>Mise en correspondance des couches</translation>
    </message>
    <message>
        <source>Comparing the buildings</source>
        <translation>Comparaison des bâtiments</translation>
    </message>
    <message>
        <source>No reference building lies inside the area.</source>
        <translation>Aucun bâtiment de référence n&apos;est dans la zone.</translation>
    </message>
    <message>
        <source>No building of one layer matches one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation>Aucun bâtiment d&apos;une couche ne correspond à un bâtiment de l&apos;autre, bien que leurs étendues se recouvrent. Regardez les deux sur la carte&#xa0;: un SCR faux ou un décalage plus grand que le plus grand décalage (%1 m) en sont les causes probables.</translation>
    </message>
    <message>
        <source>OSM has %1 of %2 reference buildings: %3 % (95 % interval %4–%5 %). %6 are missing in OSM, %7 OSM buildings are missing in the reference.</source>
        <translation>OSM a %1 des %2 bâtiments de référence&#xa0;: %3&#xa0;% (intervalle à 95&#xa0;%&#xa0;: %4–%5&#xa0;%). %6 manquent dans OSM, %7 bâtiments d&apos;OSM manquent dans la référence.</translation>
    </message>
    <message>
        <source>The layers look shifted by about %1 m, more than the largest shift allowed (%2 m), so the shift was not undone and mapped buildings may be called missing. Look at both layers on the map; if they are shifted, raise the largest shift and run again.</source>
        <translation>Les couches semblent décalées d&apos;environ %1 m, plus que le plus grand décalage permis (%2 m)&#xa0;: le décalage n&apos;a pas été corrigé et des bâtiments cartographiés peuvent être dits manquants. Regardez les deux couches sur la carte&#xa0;; si elles sont décalées, augmentez le plus grand décalage et relancez.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. Choose a layer of building polygons.</source>
        <translation>
            <numerusform>La couche «&#xa0;%2&#xa0;» (%3) a %1 entité, qui ne peut pas être comparée&#xa0;: %4. Choisissez une couche de polygones de bâtiments.</numerusform>
            <numerusform>Aucune des %1 entités de la couche «&#xa0;%2&#xa0;» (%3) ne peut être comparée&#xa0;; la plupart&#xa0;: %4. Choisissez une couche de polygones de bâtiments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feature(s) of the layer “%2” lie nearly wholly on another one of it, as if drawn twice. Each is counted and judged by itself, so one house may be counted twice: remove them, or look at them first.</source>
        <translation>
            <numerusform>%1 entité de la couche «&#xa0;%2&#xa0;» se trouve presque entièrement sur une autre de la même couche, comme dessinée deux fois. Chacune est comptée et jugée à part, une maison peut donc compter deux fois&#xa0;: retirez-la ou regardez-la d&apos;abord.</numerusform>
            <numerusform>%1 entités de la couche «&#xa0;%2&#xa0;» se trouvent presque entièrement sur une autre de la même couche, comme dessinées deux fois. Chacune est comptée et jugée à part, une maison peut donc compter deux fois&#xa0;: retirez-les ou regardez-les d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of %2 cells several shifts fit equally well (rows of equal houses look alike under many); the best guess was taken there. They have sure = 0 in OFFSETS: look at the buildings there before you trust the number.</source>
        <translation>Dans %1 cellules sur %2, plusieurs décalages conviennent aussi bien (les rangées de maisons égales se ressemblent sous beaucoup) ; la meilleure supposition y a été prise. Elles ont sure = 0 dans OFFSETS : regardez les bâtiments de ces endroits avant de vous fier au nombre.</translation>
    </message>
    <message>
        <source>Of the buildings missing in OSM, %1 stand wall to wall with a mapped building (beside_mapped) and %2 are small pieces of one (part_of_mapped_building). If those count as mapped, OSM has %3 %.</source>
        <translation>Parmi les bâtiments qui manquent dans OSM, %1 sont mur contre mur avec un bâtiment cartographié (beside_mapped) et %2 en sont de petits morceaux (part_of_mapped_building). Si ceux-là comptent comme cartographiés, OSM en a %3 %.</translation>
    </message>
    <message>
        <source>The outlines of “%1” (REFERENCE) are mostly about %2 times as large as the buildings of “%3” that lie in them. If they are parcels, a parcel counts as mapped once any building on it is: compare a layer of buildings instead.</source>
        <translation>Les contours de « %1 » (REFERENCE) sont le plus souvent environ %2 fois plus grands que les bâtiments de « %3 » qui s&apos;y trouvent. Si ce sont des parcelles, une parcelle compte comme cartographiée dès qu&apos;un bâtiment y est : comparez une couche de bâtiments.</translation>
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
        <translation>la référence</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
</context>
<context>
    <name>BuildingLayers</name>
    <message>
        <source>%1 holds more than %2 layers. Merge them first.</source>
        <translation>%1 contient plus de %2 couches. Fusionnez-les d’abord.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds neither points nor polygons. Choose buildings.</source>
        <translation>La couche « %1 » (%2) ne contient ni points ni polygones. Choisissez des bâtiments.</translation>
    </message>
</context>
<context>
    <name>CadastreCompleteModel</name>
    <message>
        <source>Is our cadastre complete?</source>
        <translation>Notre cadastre est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>Which buildings OpenStreetMap has and the cadastre lacks, in all and by neighbourhood.</source>
        <translation>Quels bâtiments OpenStreetMap a et manquent au cadastre, en tout et par quartier.</translation>
    </message>
    <message>
        <source>Compares the cadastre with OpenStreetMap and looks at the gaps of the cadastre: the buildings that mappers have drawn and it does not hold.

The neighbourhoods get the fields of Gaps by zone and cadastre_completeness: the share of the buildings of OpenStreetMap in the zone that the cadastre has, empty where OpenStreetMap has none. Where OpenStreetMap itself is thin, look at completeness and estimated_total beside it. What OpenStreetMap has may also be newer, wrong, or gone: look at the buildings before you correct the cadastre.</source>
        <translation>Compare le cadastre à OpenStreetMap et regarde les lacunes du cadastre&#xa0;: les bâtiments dessinés sur la carte et qu&apos;il n&apos;a pas.

Les quartiers reçoivent les champs de Lacunes par zone et cadastre_completeness&#xa0;: la part des bâtiments d&apos;OpenStreetMap de la zone que le cadastre a&#xa0;; vide là où OpenStreetMap n&apos;en a aucun. Là où OpenStreetMap lui-même est pauvre, regardez aussi completeness et estimated_total. Ce qu&apos;a OpenStreetMap peut aussi être plus récent, faux ou disparu&#xa0;: regardez les bâtiments avant de corriger le cadastre.</translation>
    </message>
    <message>
        <source>Buildings of the cadastre</source>
        <translation>Bâtiments du cadastre</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Bâtiments d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Building gaps</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>Missing in the cadastre</source>
        <translation>Manquants au cadastre</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Lacunes par zone</translation>
    </message>
    <message>
        <source>Completeness of the cadastre</source>
        <translation>Complétude du cadastre</translation>
    </message>
    <message>
        <source>Completeness of the cadastre by neighbourhood</source>
        <translation>Complétude du cadastre par quartier</translation>
    </message>
    <message>
        <source>Report on the gaps of the cadastre</source>
        <translation>Rapport sur ce qui manque au cadastre</translation>
    </message>
</context>
<context>
    <name>CheckGapsModel</name>
    <message>
        <source>Check the gaps in the field</source>
        <translation>Vérifier les lacunes sur place</translation>
    </message>
    <message>
        <source>A sample of the gaps, with the form and the list for the people who visit it.</source>
        <translation>Un échantillon des lacunes, avec le formulaire et la liste pour les personnes qui le visitent.</translation>
    </message>
    <message>
        <source>Draws a sample of the results of Building gaps, and writes the form and the list of places for KoboToolbox or ODK with which people visit it. Nothing is sent: you upload the two files.

When the answers have come, Import findings brings them back to the gaps and fills in the sample, and Estimate from a sample says how many buildings are missing in all. Keep the design file for that. The page Field and crowd of the panel says what comes next.

The steps are Sample to be checked and Field check, each with its usual settings. With the matched and the extra buildings the sample also says what the comparison missed; without them it only says how many gaps are real.</source>
        <translation>Tire un échantillon des résultats de Bâtiments manquants, et écrit le formulaire et la liste des lieux pour KoboToolbox ou ODK avec lesquels on le visite. Rien n&apos;est envoyé : vous envoyez vous-même les deux fichiers.

Quand les réponses sont arrivées, Importer les constats les ramène aux lacunes et remplit l&apos;échantillon, et Estimation à partir d’un échantillon dit combien de bâtiments manquent en tout. Gardez pour cela le fichier du plan de sondage. La page Terrain et bénévoles du panneau dit ce qui vient ensuite.

Les étapes sont Échantillon à vérifier et Vérifier sur place, chacune avec ses réglages habituels. Avec les bâtiments appariés et ceux en plus, l&apos;échantillon dit aussi ce que la comparaison n&apos;a pas vu ; sans eux, il dit seulement combien de lacunes sont réelles.</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Manquants dans OSM (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Appariés (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Manquants dans la référence (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Places to visit, in all</source>
        <translation>Lieux à visiter, en tout</translation>
    </message>
    <message>
        <source>The form is for</source>
        <translation>Le formulaire est pour</translation>
    </message>
    <message>
        <source>Sample to be checked</source>
        <translation>Échantillon à vérifier</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Design file (keep it: the estimate needs it)</source>
        <translation>Fichier du plan (gardez-le : l’estimation en a besoin)</translation>
    </message>
    <message>
        <source>Report on the sample</source>
        <translation>Rapport sur l&apos;échantillon</translation>
    </message>
    <message>
        <source>Field check</source>
        <translation>Vérifier sur place</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>List of the places</source>
        <translation>Liste des lieux</translation>
    </message>
</context>
<context>
    <name>CheckPlaces</name>
    <message>
        <source>The places of “%1” lie in an area of %2 km². Field-TM takes less than 1,000 km². Select the places of one region, or run once for each.</source>
        <translation>Les lieux de « %1 » sont dans une zone de %2 km². Field-TM accepte moins de 1 000 km². Sélectionnez les lieux d&apos;une région, ou exécutez une fois par région.</translation>
    </message>
    <message>
        <source>The area has %1 km². Field-TM warns above 100 km²: downloads to telephones are large. Better make several projects.</source>
        <translation>La zone a %1 km². Field-TM avertit au-dessus de 100 km² : les téléchargements vers les téléphones sont lourds. Faites plutôt plusieurs projets.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>even work, along streets and rivers</source>
        <translation>travail équilibré, le long des rues et des rivières</translation>
    </message>
    <message>
        <source>grid of the Tasking Manager</source>
        <translation>grille du Tasking Manager</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>carrés</translation>
    </message>
    <message>
        <source>hexagons</source>
        <translation>hexagones</translation>
    </message>
    <message>
        <source>simplify the borders</source>
        <translation>simplifier les limites</translation>
    </message>
    <message>
        <source>split into several files</source>
        <translation>répartir en plusieurs fichiers</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>value that 90 % of the footprint do not exceed</source>
        <translation>valeur que 90 % de l&apos;emprise ne dépassent pas</translation>
    </message>
    <message>
        <source>value at the centroid</source>
        <translation>valeur au centroïde</translation>
    </message>
    <message>
        <source>cell that holds the point</source>
        <translation>cellule qui contient le point</translation>
    </message>
    <message>
        <source>nearest cell centre</source>
        <translation>centre de cellule le plus proche</translation>
    </message>
    <message>
        <source>between four cell centres (bilinear)</source>
        <translation>entre quatre centres de cellule (bilinéaire)</translation>
    </message>
    <message>
        <source>trapezoids between the return periods</source>
        <translation>trapèzes entre les périodes de retour</translation>
    </message>
    <message>
        <source>log-linear between the return periods</source>
        <translation>log-linéaire entre les périodes de retour</translation>
    </message>
    <message>
        <source>independent events</source>
        <translation>événements indépendants</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>JRC: homes, South and Central America</source>
        <translation>JRC : logements, Amérique centrale et du Sud</translation>
    </message>
    <message>
        <source>JRC: shops and offices</source>
        <translation>JRC : commerces et bureaux</translation>
    </message>
    <message>
        <source>JRC: industry</source>
        <translation>JRC : industrie</translation>
    </message>
    <message>
        <source>JRC: transport</source>
        <translation>JRC : transports</translation>
    </message>
    <message>
        <source>JRC: mean of all buildings</source>
        <translation>JRC : moyenne de tous les bâtiments</translation>
    </message>
    <message>
        <source>JRC: homes, North America</source>
        <translation>JRC : logements, Amérique du Nord</translation>
    </message>
    <message>
        <source>JRC: homes, mean of the world</source>
        <translation>JRC : logements, moyenne mondiale</translation>
    </message>
    <message>
        <source>Rio de Janeiro: low-standard homes</source>
        <translation>Rio de Janeiro : logements de qualité modeste</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>depths or intensities</source>
        <translation>profondeurs ou intensités</translation>
    </message>
    <message>
        <source>class numbers, or an extent of 0 and 1</source>
        <translation>numéros de classe, ou une emprise de 0 et 1</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centimètres</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <source>single rows, wherever they lie</source>
        <translation>lignes isolées, où qu’elles soient</translation>
    </message>
    <message>
        <source>some areas, a few rows in each</source>
        <translation>quelques secteurs, peu de lignes dans chacun</translation>
    </message>
    <message>
        <source>more vulnerable (poverty, needs, distance)</source>
        <translation>plus vulnérable (pauvreté, besoins, distance)</translation>
    </message>
    <message>
        <source>less vulnerable (income, schooling, services)</source>
        <translation>moins vulnérable (revenu, scolarité, services)</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>metres of lines</source>
        <translation>mètres de lignes</translation>
    </message>
    <message>
        <source>square metres of polygons</source>
        <translation>mètres carrés de polygones</translation>
    </message>
    <message>
        <source>automatic: tasks get a field paper</source>
        <translation>automatique : les tâches ont une feuille de terrain</translation>
    </message>
    <message>
        <source>map of a neighbourhood</source>
        <translation>carte d&apos;un quartier</translation>
    </message>
    <message>
        <source>field paper of a task</source>
        <translation>feuille de terrain d&apos;une tâche</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>trouver</translation>
    </message>
    <message>
        <source>on roofs</source>
        <translation>sur les toits</translation>
    </message>
    <message>
        <source>at doors or in the street</source>
        <translation>aux portes ou dans la rue</translation>
    </message>
    <message>
        <source>the best the fields allow</source>
        <translation>le mieux que les champs permettent</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>logements</translation>
    </message>
    <message>
        <source>volume: footprint × levels</source>
        <translation>volume : emprise × niveaux</translation>
    </message>
    <message>
        <source>footprint</source>
        <translation>emprise</translation>
    </message>
    <message>
        <source>equal parts for every home</source>
        <translation>parts égales pour chaque habitation</translation>
    </message>
    <message>
        <source>one gap</source>
        <translation>une lacune</translation>
    </message>
    <message>
        <source>gaps that lie near each other</source>
        <translation>lacunes proches les unes des autres</translation>
    </message>
    <message>
        <source>all gaps of a task polygon</source>
        <translation>toutes les lacunes d&apos;un polygone de tâche</translation>
    </message>
    <message>
        <source>short: is it there, what it is, storeys, photo</source>
        <translation>brèves : s&apos;il est là, ce que c&apos;est, niveaux, photo</translation>
    </message>
    <message>
        <source>also walls, roof, height of the floor, people</source>
        <translation>aussi murs, toit, hauteur du plancher, personnes</translation>
    </message>
    <message>
        <source>the language of QGIS</source>
        <translation>la langue de QGIS</translation>
    </message>
    <message>
        <source>look through areas, tile by tile (find)</source>
        <translation>parcourir des zones, tuile par tuile (find)</translation>
    </message>
    <message>
        <source>judge shapes, one by one (validate)</source>
        <translation>juger des formes, une par une (validate)</translation>
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
        <translation>SCEE, édition experte de StreetComplete (.csv)</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>“%1” in CLASS_MAP is not a word, an equals sign and a whole number from 0 to 100. Write it like: Muy alta=5;Alta=4.</source>
        <translation>«&#xa0;%1&#xa0;» dans CLASS_MAP n&apos;est pas un mot, un signe égal et un nombre entier de 0 à 100. Écrivez par exemple&#xa0;: Muy alta=5;Alta=4.</translation>
    </message>
</context>
<context>
    <name>CombinedReport</name>
    <message>
        <source>Why buildings count as missing</source>
        <translation>Pourquoi un bâtiment compte comme manquant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>In harm&apos;s way</source>
        <translation>En danger</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1</source>
        <translation>En danger : %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Damage (%1)</source>
        <translation>Dommage (%1)</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>The damage is in the currency of the values that were given.</source>
        <translation>Le dommage est dans la monnaie des valeurs données.</translation>
    </message>
    <message>
        <source>Of %1 buildings it is not known, since the hazard has no data there.</source>
        <translation>Pour %1 bâtiments on ne le sait pas, car l&apos;aléa n&apos;y a pas de données.</translation>
    </message>
    <message>
        <source>Year of the data: %1.</source>
        <translation>Année des données : %1.</translation>
    </message>
    <message>
        <source>Tasks for mappers</source>
        <translation>Tâches pour qui cartographie</translation>
    </message>
    <message>
        <source>The work is cut into %1 tasks.</source>
        <translation>Le travail est découpé en %1 tâches.</translation>
    </message>
    <message>
        <source>%1 missing buildings are left in them: %2 in a task on average, %3 at most.</source>
        <translation>Il y reste %1 bâtiments manquants : %2 par tâche en moyenne, %3 au plus.</translation>
    </message>
    <message>
        <source>Work in all: %1, in a task %2 on average, %3 at most.</source>
        <translation>Travail en tout : %1 ; par tâche %2 en moyenne et %3 au plus.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Surface (km²)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Récent</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>How old the map is</source>
        <translation>L&apos;âge de la carte</translation>
    </message>
    <message>
        <source>By the day of the last edit, which is no visit to the place: a road that was split counts as new.</source>
        <translation>D&apos;après le jour de la dernière modification, qui n&apos;est pas une visite sur place : une route coupée en deux compte comme nouvelle.</translation>
    </message>
    <message>
        <source>How unequal the map is</source>
        <translation>L&apos;inégalité de la carte</translation>
    </message>
    <message>
        <source>The fifth of the people at the end of the ranking (the most vulnerable, where zones were ranked by vulnerability) has %1 of what is mapped, the fifth at its beginning %2. On an equal map each would have 20 %.</source>
        <translation>Le cinquième de la population en fin de classement (le plus vulnérable, si les zones sont classées par vulnérabilité) a %1 de ce qui est cartographié ; le cinquième en tête, %2. Sur une carte égale, chacun aurait 20 %.</translation>
    </message>
    <message>
        <source>Communities that are not on the map</source>
        <translation>Localités qui ne sont pas sur la carte</translation>
    </message>
    <message>
        <source>Communities of the official list that OpenStreetMap lacks: %1.</source>
        <translation>Localités de la liste officielle qui manquent dans OpenStreetMap : %1.</translation>
    </message>
    <message>
        <source>People who live there: %1.</source>
        <translation>Personnes qui y vivent : %1.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settlements without a name</source>
        <translation>Lieux habités sans nom</translation>
    </message>
    <message>
        <source>%1 settlements with %2 buildings have no name on the map.</source>
        <translation>%1 lieux habités avec %2 bâtiments n&apos;ont pas de nom sur la carte.</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nom le plus proche</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>OpenStreetMap lacks about %1 buildings (%2 to %3).</source>
        <translation>Il manque environ %1 bâtiments dans OpenStreetMap (de %2 à %3).</translation>
    </message>
    <message>
        <source>It has %1 of all buildings (%2).</source>
        <translation>Il a %1 de tous les bâtiments (%2).</translation>
    </message>
    <message>
        <source>Of the buildings that were called missing, %1 are (%2).</source>
        <translation>Des bâtiments dits manquants, %1 le sont vraiment (%2).</translation>
    </message>
    <message>
        <source>Of what is missing, this report shows %1 (%2).</source>
        <translation>De ce qui manque, ce rapport montre %1 (%2).</translation>
    </message>
    <message>
        <source>What people found who looked</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>A sample was checked one by one. With 95 % certainty:</source>
        <translation>Un échantillon a été vérifié un à un. Avec 95 % de certitude :</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Quelle certitude</translation>
    </message>
    <message>
        <source>%1 buildings missing</source>
        <translation>%1 bâtiments manquants</translation>
    </message>
    <message>
        <source>%1: %2 (zones: %3)</source>
        <translation>%1 : %2 (zones : %3)</translation>
    </message>
    <message>
        <source>surely nine tenths or more are mapped</source>
        <translation>neuf dixièmes ou plus sont cartographiés avec certitude</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>il en manque une partie</translation>
    </message>
    <message>
        <source>half or more may be missing</source>
        <translation>la moitié ou plus peut manquer</translation>
    </message>
    <message>
        <source>too few buildings to tell</source>
        <translation>trop peu de bâtiments pour le dire</translation>
    </message>
    <message>
        <source>Missing building: %1</source>
        <translation>Bâtiment manquant : %1</translation>
    </message>
    <message>
        <source>Missing building</source>
        <translation>Bâtiment manquant</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Carte des zones</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Borders of tasks</source>
        <translation>Limites des tâches</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Missing roads</source>
        <translation>Routes manquantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>light and certainty</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Zone par zone</translation>
    </message>
    <message>
        <source>The zone to start with stands first.</source>
        <translation>La zone par laquelle commencer est la première.</translation>
    </message>
    <message>
        <source>The zone where most is missing stands first.</source>
        <translation>La zone où il manque le plus est la première.</translation>
    </message>
    <message>
        <source>What the map lacks, who is in harm&apos;s way, where to start</source>
        <translation>Ce qui manque sur la carte, qui est en danger et par où commencer</translation>
    </message>
    <message>
        <source>What the map lacks and where to start</source>
        <translation>Ce qui manque sur la carte et par où commencer</translation>
    </message>
    <message>
        <source>Sources and settings</source>
        <translation>Sources et paramètres</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Few data</source>
        <translation>Peu de données</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1.9 million and a currency</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Que manque-t-il ?</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way?</source>
        <translation>Qui est en danger ?</translation>
    </message>
    <message>
        <source>Where first?</source>
        <translation>Par où commencer ?</translation>
    </message>
    <message>
        <source>The map has nearly all buildings.</source>
        <translation>La carte a presque tous les bâtiments.</translation>
    </message>
    <message>
        <source>A part of the buildings is missing from the map.</source>
        <translation>Il manque sur la carte une partie des bâtiments.</translation>
    </message>
    <message>
        <source>Half of the buildings or more may be missing from the map.</source>
        <translation>Il peut manquer sur la carte la moitié des bâtiments ou plus.</translation>
    </message>
    <message>
        <source>OpenStreetMap has every one of the %1 buildings of the reference.</source>
        <translation>OpenStreetMap a tous les bâtiments de la référence, qui sont %1.</translation>
    </message>
    <message>
        <source>Of %1 buildings of the reference, OpenStreetMap lacks %2 (%3).</source>
        <translation>Sur %1 bâtiments de la référence, il en manque %2 dans OpenStreetMap (%3).</translation>
    </message>
    <message>
        <source>With 95 % certainty it has %1 of them.</source>
        <translation>Avec 95 % de certitude, la carte en a %1.</translation>
    </message>
    <message>
        <source>OpenStreetMap lacks %1 buildings of the reference.</source>
        <translation>Il manque %1 bâtiments de la référence dans OpenStreetMap.</translation>
    </message>
    <message>
        <source>Of %1 of roads, %2 are missing (%3).</source>
        <translation>Sur %1 de routes, il en manque %2 (%3).</translation>
    </message>
    <message>
        <source>The damage would be about %1.</source>
        <translation>Le dommage serait d&apos;environ %1.</translation>
    </message>
    <message>
        <source>The damage would be about %1 (%2 to %3).</source>
        <translation>Le dommage serait d&apos;environ %1 (de %2 à %3).</translation>
    </message>
    <message>
        <source>%1 buildings stand where %2 reaches; %3 of them are on no map.</source>
        <translation>%1 bâtiments se trouvent là où arrive %2 ; %3 d&apos;entre eux ne sont pas sur la carte.</translation>
    </message>
    <message>
        <source>%1 buildings of the map stand where %2 reaches. Those that are missing were not looked at.</source>
        <translation>%1 bâtiments de la carte se trouvent là où arrive %2. Ceux qui manquent n&apos;ont pas été regardés.</translation>
    </message>
    <message>
        <source>Since the gap is an estimate, there may be %1 to %2.</source>
        <translation>Comme la lacune est une estimation, ils peuvent être de %1 à %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>À %1.</translation>
    </message>
    <message>
        <source>In %1, then in %2.</source>
        <translation>À %1, puis à %2.</translation>
    </message>
    <message>
        <source>In %1, then in %2 and %3.</source>
        <translation>À %1, puis à %2 et %3.</translation>
    </message>
    <message>
        <source>Why there first</source>
        <translation>Pourquoi commencer là</translation>
    </message>
    <message>
        <source>of %1 buildings %2 are missing.</source>
        <translation>sur %1 bâtiments, il en manque %2.</translation>
    </message>
    <message>
        <source>How sure: with 95 % certainty the map has %1, so that %2 to %3 buildings are missing.</source>
        <translation>Certitude : avec 95 % de certitude, la carte en a %1, il manque donc entre %2 et %3 bâtiments.</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1 buildings, %2 of them on no map.</source>
        <translation>En danger : %1 bâtiments, dont %2 ne sont pas sur la carte.</translation>
    </message>
    <message>
        <source>In harm&apos;s way: %1 buildings.</source>
        <translation>En danger : %1 bâtiments.</translation>
    </message>
    <message>
        <source>Roads missing: %1 of %2.</source>
        <translation>Routes manquantes : %1 sur %2.</translation>
    </message>
    <message>
        <source>Buildings missing in OSM</source>
        <translation>Bâtiments qui manquent dans OSM</translation>
    </message>
    <message>
        <source>Buildings of the reference</source>
        <translation>Bâtiments de la référence</translation>
    </message>
    <message>
        <source>Roads missing (m)</source>
        <translation>Routes manquantes (m)</translation>
    </message>
    <message>
        <source>Buildings in harm&apos;s way</source>
        <translation>Bâtiments en danger</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>Année des données</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>l&apos;aléa</translation>
    </message>
    <message>
        <source>The tasks with most work; all of them are in the layer.</source>
        <translation>Les tâches avec le plus de travail ; toutes sont dans la couche.</translation>
    </message>
    <message>
        <source>The cadastre has nearly all buildings.</source>
        <translation>Le cadastre a presque tous les bâtiments.</translation>
    </message>
    <message>
        <source>A part of the buildings is missing from the cadastre.</source>
        <translation>Il manque au cadastre une partie des bâtiments.</translation>
    </message>
    <message>
        <source>Half of the buildings or more may be missing from the cadastre.</source>
        <translation>Il manque peut-être au cadastre la moitié des bâtiments ou plus.</translation>
    </message>
    <message>
        <source>The cadastre has every one of the %1 buildings of OpenStreetMap.</source>
        <translation>Le cadastre a tous les bâtiments d’OpenStreetMap, soit %1.</translation>
    </message>
    <message>
        <source>Of %1 buildings of OpenStreetMap, the cadastre lacks %2 (%3).</source>
        <translation>Sur %1 bâtiments d’OpenStreetMap, il en manque %2 au cadastre (%3).</translation>
    </message>
    <message>
        <source>With 95 % certainty it has at least %1 of them.</source>
        <translation>Avec 95 % de certitude, il en a au moins %1.</translation>
    </message>
    <message>
        <source>The answers of people who looked at %1 of them are counted.</source>
        <translation>Les réponses de ceux qui en ont regardé %1 sont comptées.</translation>
    </message>
    <message>
        <source>The cadastre lacks %1 buildings of OpenStreetMap.</source>
        <translation>Il manque au cadastre %1 bâtiments d’OpenStreetMap.</translation>
    </message>
    <message>
        <source>That is the order of priority.</source>
        <translation>C’est l’ordre de priorité.</translation>
    </message>
    <message>
        <source>%1 of the %2 missing buildings are there.</source>
        <translation>%1 des %2 bâtiments manquants y sont.</translation>
    </message>
    <message>
        <source>%1 of the %2 buildings in harm&apos;s way are there.</source>
        <translation>%1 des %2 bâtiments en danger y sont.</translation>
    </message>
    <message>
        <source>%1 of the %2 of missing roads are there.</source>
        <translation>%1 des %2 de routes manquantes y sont.</translation>
    </message>
    <message>
        <source>How sure: with 95 % certainty the cadastre has %1, so that %2 to %3 buildings are missing.</source>
        <translation>À quel point c’est sûr : avec 95 % de certitude, le cadastre en a %1, il manque donc de %2 à %3 bâtiments.</translation>
    </message>
    <message>
        <source>People who looked found that %1 more are none; they are left out.</source>
        <translation>Ceux qui ont regardé ont trouvé que %1 autres n’en sont pas ; ils ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Below the first class</source>
        <translation>Sous la première classe</translation>
    </message>
    <message>
        <source>The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if nine tenths or more of its buildings are mapped for sure.</source>
        <translation>La couleur d’une zone suit la borne inférieure de ce qui est sûr, pas le milieu : une zone est bonne seulement si neuf dixièmes ou plus de ses bâtiments sont cartographiés à coup sûr.</translation>
    </message>
    <message>
        <source>Where the reference has fewer than 25 buildings, or does not say how sure it is, the zone stays grey.</source>
        <translation>Là où la référence a moins de 25 bâtiments, ou ne dit pas à quel point c’est sûr, la zone reste grise.</translation>
    </message>
    <message>
        <source>The totals add up all zones: a building in two zones counts twice.</source>
        <translation>Les totaux additionnent toutes les zones : un bâtiment dans deux zones compte deux fois.</translation>
    </message>
    <message>
        <source>People looked at %1 of the buildings that were called missing: %2 are, %3 are not and are left out. Of the %4 others the same share counts, %5. Who looks begins with the most doubtful, so that more may be missing: the range reaches as far as if all of them were. What stands in harm&apos;s way does not count the answers.</source>
        <translation>On a regardé %1 des bâtiments donnés pour manquants : %2 le sont, %3 ne le sont pas et ne comptent pas. Des %4 autres compte la même part, %5. Qui regarde commence par les plus douteux, il peut donc en manquer davantage : la fourchette va jusqu’à ce qu’ils manquent tous. Ce qui est en danger ne compte pas les réponses.</translation>
    </message>
    <message>
        <source>%1 buildings in harm&apos;s way</source>
        <translation>%1 bâtiments en danger</translation>
    </message>
    <message>
        <source>Zones without a place, or far from all others, which the map does not show (%1): %2.</source>
        <translation>Zones sans lieu, ou loin de toutes les autres, que la carte ne montre pas (%1) : %2.</translation>
    </message>
    <message>
        <source>Missing buildings without a place, or beyond the map, which it does not show: %1.</source>
        <translation>Bâtiments manquants sans lieu, ou hors de la carte, qu’elle ne montre pas : %1.</translation>
    </message>
    <message>
        <source>In the cadastre</source>
        <translation>Dans le cadastre</translation>
    </message>
    <message>
        <source>The zone with most buildings in harm&apos;s way stands first.</source>
        <translation>La zone où le plus de bâtiments sont en danger vient en premier.</translation>
    </message>
    <message>
        <source>What the cadastre lacks and where</source>
        <translation>Ce qui manque au cadastre et où</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way and where</source>
        <translation>Qui est en danger et où</translation>
    </message>
    <message>
        <source>What is known of the map</source>
        <translation>Ce que l’on sait de la carte</translation>
    </message>
    <message>
        <source>Buildings missing in the cadastre</source>
        <translation>Bâtiments qui manquent dans le cadastre</translation>
    </message>
    <message>
        <source>Buildings of OpenStreetMap</source>
        <translation>Bâtiments d’OpenStreetMap</translation>
    </message>
    <message>
        <source>With 95 % certainty the cadastre has %1 of them.</source>
        <translation>Avec 95 % de certitude, le cadastre en a %1.</translation>
    </message>
    <message>
        <source>The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if nine tenths or more of its buildings are in the cadastre for sure.</source>
        <translation>La couleur d’une zone suit la borne inférieure de ce qui est sûr, pas le milieu : une zone est bonne seulement si neuf dixièmes ou plus de ses bâtiments sont à coup sûr dans le cadastre.</translation>
    </message>
    <message>
        <source>“With 95 % certainty” means: of 20 such ranges, 19 hold the true share.</source>
        <translation>« Avec 95 % de certitude » veut dire : sur 20 fourchettes de ce genre, 19 contiennent la vraie part.</translation>
    </message>
    <message>
        <source>What OpenStreetMap itself lacks is not counted.</source>
        <translation>Ce qui manque à OpenStreetMap lui-même n’est pas compté.</translation>
    </message>
    <message>
        <source>What the reference itself lacks is not counted.</source>
        <translation>Ce qui manque à la référence elle-même n’est pas compté.</translation>
    </message>
    <message>
        <source>surely nine tenths or more are in the cadastre</source>
        <translation>à coup sûr, neuf dixièmes ou plus sont dans le cadastre</translation>
    </message>
    <message>
        <source>no building in harm&apos;s way</source>
        <translation>aucun bâtiment en danger</translation>
    </message>
    <message>
        <source>%1 to %2 buildings in harm&apos;s way</source>
        <translation>de %1 à %2 bâtiments en danger</translation>
    </message>
    <message>
        <source>About %1 of %2 people live there; they were shared out over the buildings, not counted in them.</source>
        <translation>Environ %1 personnes sur %2 y vivent ; elles ont été réparties entre les bâtiments, pas comptées dedans.</translation>
    </message>
    <message>
        <source>About %1 people live in them.</source>
        <translation>Environ %1 personnes y vivent.</translation>
    </message>
</context>
<context>
    <name>CombinedReportAlgorithm</name>
    <message>
        <source>report,summary,page,print,pdf,spreadsheet,excel,mayor,council,traffic light,map,neighbourhood</source>
        <translation>rapport,résumé,page,imprimer,pdf,tableur,excel,maire,conseil,feu tricolore,carte,quartier</translation>
    </message>
    <message>
        <source>One page for everyone who decides or maps: what is missing, who is in harm&apos;s way, where to start.</source>
        <translation>Une page pour qui décide et qui cartographie : ce qui manque, qui est en danger, par où commencer.</translation>
    </message>
    <message>
        <source>Makes one page of the results of the other algorithms, the answer first: what the map lacks, who is in harm&apos;s way, where to start. Then a map on which one zooms and chooses zones, a light for each zone, roads, tasks, sources and how sure it all is.

Give whatever there is; nothing but one of the layers is needed. Zones of several results are known again by their shape, else by their name. A zone is good where nine tenths of its buildings or more are mapped for sure (the lower end of the 95 % range), poor where that is less than half, and grey where the reference has fewer than 25 buildings.

The page is one file without anything from the network: send it, print it, open it on a telephone. PDF and the spreadsheet say the same.</source>
        <translation>Fait une seule page des résultats des autres algorithmes, la réponse d&apos;abord : ce qui manque sur la carte, qui est en danger, par où commencer. Puis une carte que l&apos;on agrandit et où l&apos;on choisit des zones, un feu par zone, les routes, les tâches, les sources et la certitude de tout cela.

Donnez ce qu&apos;il y a ; une seule des couches suffit. Les zones de plusieurs résultats sont reconnues à leur forme, sinon à leur nom. Une zone est bonne là où neuf dixièmes de ses bâtiments ou plus sont cartographiés avec certitude (le bas de l&apos;intervalle de 95 %), mauvaise là où c&apos;est moins de la moitié, et grise là où la référence a moins de 25 bâtiments.

La page est un seul fichier sans rien du réseau : envoyez-la, imprimez-la, ouvrez-la sur un téléphone. Le PDF et le tableur disent la même chose.</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Lacunes par zone</translation>
    </message>
    <message>
        <source>Roads by zone</source>
        <translation>Routes par zone</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposition par zone</translation>
    </message>
    <message>
        <source>Priority zones</source>
        <translation>Zones prioritaires</translation>
    </message>
    <message>
        <source>Tasks (from Task areas or Gaps by task)</source>
        <translation>Tâches (de Zones de tâches ou Lacunes par tâche)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Age of the map (from Map quality)</source>
        <translation>Âge de la carte (de Qualité de la carte)</translation>
    </message>
    <message>
        <source>Inequality of the map</source>
        <translation>Inégalité de la carte</translation>
    </message>
    <message>
        <source>Communities that are not on the map (from Settlement gaps)</source>
        <translation>Localités qui ne sont pas sur la carte (de Localités manquantes)</translation>
    </message>
    <message>
        <source>Estimate from a checked sample</source>
        <translation>Estimation par un échantillon vérifié</translation>
    </message>
    <message>
        <source>Whose report it is (name of the municipality)</source>
        <translation>À qui est le rapport (nom de la commune)</translation>
    </message>
    <message>
        <source>Name of the hazard (for example: the flood of a hundred years)</source>
        <translation>Nom de l&apos;aléa (par exemple : la crue centennale)</translation>
    </message>
    <message>
        <source>Currency of the damage (for example: USD)</source>
        <translation>Monnaie du dommage (par exemple : EUR)</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>Année des données</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Field with the names of the zones (empty: found by itself)</source>
        <translation>Champ avec les noms des zones (vide : trouvé tout seul)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>La même chose en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The same as spreadsheet</source>
        <translation>La même chose en tableur</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tableurs (*.xlsx)</translation>
    </message>
    <message>
        <source>There is nothing to report on: no layer is given. Choose at least one result of the other algorithms, for example GAPS_BY_ZONE.</source>
        <translation>Il n&apos;y a rien à rapporter : aucune couche n&apos;est donnée. Choisissez au moins un résultat des autres algorithmes, par exemple GAPS_BY_ZONE.</translation>
    </message>
    <message>
        <source>ZONE_NAME_FIELD is given, but no layer of zones. Leave it empty.</source>
        <translation>ZONE_NAME_FIELD est donné, mais aucune couche de zones. Laissez-le vide.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields.</source>
        <translation>La couche « %1 » n&apos;a pas de champ « %2 » (%3). Choisissez un de ses champs.</translation>
    </message>
    <message>
        <source>The picture %1 (LOGO) cannot be opened: %2. Choose another one, or leave it empty.</source>
        <translation>L&apos;image %1 (LOGO) ne peut pas être ouverte : %2. Choisissez-en une autre, ou laissez vide.</translation>
    </message>
    <message>
        <source>The picture %1 (LOGO) has %2 kB; the report takes 500 kB at most. Make it smaller, 400 pixels wide are enough.</source>
        <translation>L&apos;image %1 (LOGO) a %2 ko ; le rapport en accepte 500 au plus. Réduisez-la : 400 pixels de large suffisent.</translation>
    </message>
    <message>
        <source>The file %1 (LOGO) is no picture in PNG or JPEG, or is damaged. Save it as PNG, or leave LOGO empty.</source>
        <translation>Le fichier %1 (LOGO) n&apos;est pas une image PNG ou JPEG, ou est endommagé. Enregistrez-le en PNG, ou laissez LOGO vide.</translation>
    </message>
    <message>
        <source>%1 has %2 letters; the report has room for %3. Shorten it.</source>
        <translation>%1 a %2 lettres ; le rapport a de la place pour %3. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Combined report</source>
        <translation>Rapport combiné</translation>
    </message>
    <message>
        <source>Zones of “%1” that no layer before it has, by shape or by name: %2. They stand in rows of their own. Run all steps with the same zones.</source>
        <translation>Zones de « %1 » qu&apos;aucune couche précédente n&apos;a, ni par la forme ni par le nom : %2. Elles ont leurs propres lignes. Exécutez toutes les étapes avec les mêmes zones.</translation>
    </message>
    <message>
        <source>There are too many missing buildings to draw them one by one; the map shows the zones.</source>
        <translation>Il y a trop de bâtiments manquants pour les dessiner un à un ; la carte montre les zones.</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>Lecture des résultats</translation>
    </message>
    <message>
        <source>The hazard has no name in the report: give HAZARD_NAME.</source>
        <translation>L&apos;aléa n&apos;a pas de nom dans le rapport : donnez HAZARD_NAME.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>Missing buildings (from Building gaps or Review gaps)</source>
        <translation>Bâtiments manquants (de Bâtiments manquants ou de Vérifier les lacunes)</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>“%1” (GAPS) holds answers of people, but the zones do not count them. Run Gaps by zone with that layer as CHECKED, and give its result here.</source>
        <translation>« %1 » (GAPS) contient des réponses de personnes, mais les zones ne les comptent pas. Exécutez Lacunes par zone avec cette couche comme CHECKED, et donnez son résultat ici.</translation>
    </message>
    <message>
        <source>“%1” (GAPS) holds what the reference lacks, not what OpenStreetMap lacks. Choose the layer Missing in OSM.</source>
        <translation>« %1 » (GAPS) contient ce qui manque à la référence, pas ce qui manque à OpenStreetMap. Choisissez la couche Manquent dans OSM.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What has changed since %1</source>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now (%4).</source>
        <comment>what is counted, two numbers, the difference</comment>
        <translation>%1 : avant %2, maintenant %3 (%4).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now</source>
        <translation>%1 : avant %2, maintenant %3</translation>
    </message>
    <message>
        <source>%1: “%2” then, “%3” now</source>
        <translation>%1 : avant « %2 », maintenant « %3 »</translation>
    </message>
    <message>
        <source>The earlier report was made with other settings (%1), so a part of the change may come from them.</source>
        <translation>Le rapport antérieur a été fait avec d&apos;autres réglages (%1) : une partie de l&apos;évolution peut en venir.</translation>
    </message>
    <message>
        <source>The layers have other names than then (%1).</source>
        <translation>Les couches portent d&apos;autres noms qu&apos;avant (%1).</translation>
    </message>
    <message>
        <source>Where it has changed most</source>
        <translation>Où cela a le plus changé</translation>
    </message>
    <message>
        <source>No zone has another number than then.</source>
        <translation>Aucune zone n&apos;a un autre chiffre qu&apos;avant.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message numerus="yes">
        <source>%1 zone(s) of the earlier report are not in this one under the same name.</source>
        <translation>
            <numerusform>%1 zone du rapport antérieur n&apos;est pas dans celui-ci sous le même nom.</numerusform>
            <numerusform>%1 zones du rapport antérieur ne sont pas dans celui-ci sous le même nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier report was made by another rule of comparison (version %1 then, %2 now). What the numbers differ by comes from the rule as well as from the map, and no changes of single places are listed. Run the earlier data again to compare.</source>
        <translation>Le rapport précédent a été fait avec une autre règle de comparaison (version %1 alors, %2 maintenant). L&apos;écart des nombres vient de la règle autant que de la carte, et les changements de lieux ne sont pas listés. Relancez les données précédentes pour comparer.</translation>
    </message>
</context>
<context>
    <name>CrowdGaps</name>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no value of their own in the field %3: they get an id made of their place, and are found again as long as they are not moved.</source>
        <translation>
            <numerusform>%1 ligne de « %2 » n&apos;a pas de valeur propre dans le champ %3 : elle reçoit un id fait de son lieu et se retrouve tant qu&apos;elle n&apos;est pas déplacée.</numerusform>
            <numerusform>%1 lignes de « %2 » n&apos;ont pas de valeur propre dans le champ %3 : elles reçoivent un id fait de leur lieu et se retrouvent tant qu&apos;elles ne sont pas déplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of “%1” can be handed out: %2. Look at the layer, or give another one.</source>
        <translation>Aucune ligne de « %1 » ne peut être remise : %2. Vérifiez la couche ou donnez-en une autre.</translation>
    </message>
</context>
<context>
    <name>EditorLinks</name>
    <message>
        <source>The project names no imagery of its own.</source>
        <translation>Le projet n&apos;indique pas d&apos;imagerie propre.</translation>
    </message>
    <message>
        <source>The project&apos;s imagery (“%1”) is not a set of tiles that QGIS can show. JOSM and iD know it by that name.</source>
        <translation>L&apos;imagerie du projet («&#xa0;%1&#xa0;») n&apos;est pas un jeu de tuiles que QGIS sait afficher. JOSM et iD la connaissent sous ce nom.</translation>
    </message>
    <message>
        <source>Task %1 of project %2</source>
        <translation>Tâche %1 du projet %2</translation>
    </message>
    <message>
        <source>Outline of task %1</source>
        <translation>Contour de la tâche %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>part of a building that is mapped, so no work of its own (INCLUDE_PARTS counts them)</source>
        <translation>partie d’un bâtiment déjà cartographié, donc pas de travail en propre (INCLUDE_PARTS les compte)</translation>
    </message>
    <message>
        <source>damaged geometry</source>
        <translation>géométrie endommagée</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 could be read (%4). The file is damaged, was not copied whole, or was changed meanwhile: get it again, and run again.</source>
        <translation>%1 lignes sur %2 de %3 ont pu être lues (%4). Le fichier est endommagé, n’a pas été copié en entier ou a été modifié entre-temps : récupérez-le à nouveau et relancez.</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be %2. Correct it and run again.</source>
        <translation>Le paramètre %1 ne peut pas être %2. Corrigez-le et relancez.</translation>
    </message>
    <message>
        <source>A layer has more than four thousand million vertices. Split it by area and run each part.</source>
        <translation>Une couche a plus de quatre milliards de sommets. Découpez-la par zone et traitez chaque partie.</translation>
    </message>
    <message>
        <source>The geometry library could not go on: %1. Run “Fix geometries” on both layers and try again.</source>
        <translation>La bibliothèque de géométrie n&apos;a pas pu continuer&#xa0;: %1. Lancez «&#xa0;Réparer les géométries&#xa0;» sur les deux couches et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for layers of this size. Close other programs, or run the area in parts with the parameter AREA.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour des couches de cette taille. Fermez d&apos;autres programmes, ou traitez la zone par parties avec le paramètre AREA.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lacuna (%1). Your layers were not changed. Please report this sentence with a small sample of the data.</source>
        <translation>Quelque chose s&apos;est mal passé dans Lacuna (%1). Vos couches n&apos;ont pas été modifiées. Signalez cette phrase avec un petit échantillon des données.</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sans géométrie</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>géométrie vide</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>pas un polygone</translation>
    </message>
    <message>
        <source>coordinates that are no numbers or far outside the layer&apos;s CRS</source>
        <translation>coordonnées qui ne sont pas des nombres ou bien hors du SCR de la couche</translation>
    </message>
    <message>
        <source>coordinates that cannot be transformed</source>
        <translation>coordonnées qui ne peuvent pas être transformées</translation>
    </message>
    <message>
        <source>invalid geometry that cannot be repaired safely</source>
        <translation>géométrie invalide impossible à réparer sans risque</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sans surface</translation>
    </message>
    <message>
        <source>smaller than the minimum area</source>
        <translation>plus petit que la surface minimale</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>hors de la zone</translation>
    </message>
    <message>
        <source>%1 has no building at all.</source>
        <translation>%1 n&apos;a aucun bâtiment.</translation>
    </message>
    <message>
        <source>Nothing near: the nearest building of %1 is %2 m away.</source>
        <translation>Rien à proximité&#xa0;: le bâtiment de %1 le plus proche est à %2 m.</translation>
    </message>
    <message>
        <source>No building of %1 covers it; the nearest is %2 m away.</source>
        <translation>Aucun bâtiment de %1 ne le recouvre&#xa0;; le plus proche est à %2 m.</translation>
    </message>
    <message>
        <source>A building of %1 covers only %2 % of it or it of that one, too little to be the same.</source>
        <translation>Un bâtiment de %1 n&apos;en recouvre que %2&#xa0;%, ou l&apos;inverse&#xa0;: trop peu pour être le même.</translation>
    </message>
    <message>
        <source>nothing near</source>
        <translation>rien à proximité</translation>
    </message>
    <message>
        <source>neighbours only</source>
        <translation>des voisins seulement</translation>
    </message>
    <message>
        <source>too small an overlap</source>
        <translation>recouvrement trop petit</translation>
    </message>
    <message>
        <source>not a line</source>
        <translation>pas une ligne</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>sans longueur</translation>
    </message>
    <message>
        <source>the same as an earlier feature of the layer</source>
        <translation>identique à une entité précédente de la couche</translation>
    </message>
    <message>
        <source>in none of the zones</source>
        <translation>dans aucune des zones</translation>
    </message>
    <message>
        <source>The layer “%1” has no features. If it should, look for an active filter or a selection (“Selected features only”).</source>
        <translation>La couche «&#xa0;%1&#xa0;» n&apos;a pas d&apos;entités. Si elle devrait en avoir, cherchez un filtre actif ou une sélection («&#xa0;Entités sélectionnées uniquement&#xa0;»).</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” do not overlap: their extents are about %3 km apart. Check the CRS of both (%4 and %5).</source>
        <translation>Les couches «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne se recouvrent pas&#xa0;: leurs étendues sont à environ %3 km l&apos;une de l&apos;autre. Vérifiez le SCR des deux (%4 et %5).</translation>
    </message>
    <message>
        <source>The shift between the layers was found in %1 of %2 cells (largest %3 m) and undone for the comparison.</source>
        <translation>Le décalage entre les couches a été trouvé dans %1 cellules sur %2 (le plus grand&#xa0;: %3 m) et corrigé pour la comparaison.</translation>
    </message>
    <message>
        <source>None of the features of the layer “%1” could be compared; the reasons are above.</source>
        <translation>Aucune entité de la couche «&#xa0;%1&#xa0;» n&apos;a pu être comparée&#xa0;; les raisons sont ci-dessus.</translation>
    </message>
    <message>
        <source>The layer “%1” was changed while it was being compared. Run again when nobody edits it.</source>
        <translation>La couche «&#xa0;%1&#xa0;» a été modifiée pendant la comparaison. Relancez quand personne ne l&apos;édite.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) skipped: %3.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 entité ignorée&#xa0;: %3.</numerusform>
            <numerusform>%1&#xa0;: %2 entités ignorées&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster %1 could not be opened (%2). Check that the file exists and is a raster that QGIS can show.</source>
        <translation>Le raster %1 n&apos;a pas pu être ouvert (%2). Vérifiez que le fichier existe et que c&apos;est un raster que QGIS sait afficher.</translation>
    </message>
    <message>
        <source>The raster %1 has no band %2; it has %3. Choose another BAND.</source>
        <translation>Le raster %1 n&apos;a pas de bande %2&#xa0;; il en a %3. Choisissez une autre BAND.</translation>
    </message>
    <message>
        <source>Band %2 of the raster %1 holds complex numbers, which are no depths. Choose a band of plain numbers.</source>
        <translation>La bande %2 du raster %1 contient des nombres complexes, qui ne sont pas des profondeurs. Choisissez une bande de nombres simples.</translation>
    </message>
    <message>
        <source>The raster %1 does not say where its cells lie (no usable geotransform). Georeference it first, for example with Raster ▸ Georeferencer.</source>
        <translation>Le raster %1 ne dit pas où sont ses cellules (pas de géotransformation utilisable). Géoréférencez-le d&apos;abord, par exemple avec Raster ▸ Géoréférencer.</translation>
    </message>
    <message>
        <source>The raster %1 cannot be read between column %2, row %3 and column %4, row %5 (%6). The file is damaged there, or was not copied whole: get it again, and run again.</source>
        <translation>Le raster %1 ne peut pas être lu entre la colonne %2, ligne %3 et la colonne %4, ligne %5 (%6). Le fichier est endommagé à cet endroit, ou n&apos;a pas été copié en entier&#xa0;: procurez-vous-le à nouveau et relancez.</translation>
    </message>
    <message>
        <source>The curve file %1 could not be read as CSV. Check that it exists and is a text table.</source>
        <translation>Le fichier de courbes %1 n&apos;a pas pu être lu comme CSV. Vérifiez qu&apos;il existe et que c&apos;est un tableau de texte.</translation>
    </message>
    <message>
        <source>The curve file needs a first line with the column names depth_m and damage (and curve_id for several curves); it has: %1.</source>
        <translation>Le fichier de courbes a besoin d&apos;une première ligne avec les noms de colonnes depth_m et damage (et curve_id pour plusieurs courbes)&#xa0;; il a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The curve file %1 has no rows below its column names.</source>
        <translation>Le fichier de courbes %1 n&apos;a pas de lignes sous ses noms de colonnes.</translation>
    </message>
    <message>
        <source>Curve file, line %1: </source>
        <translation>Fichier de courbes, ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>“%1” has a comma as decimal sign. Write a point (0.5), and save the file again.</source>
        <translation>«&#xa0;%1&#xa0;» a une virgule comme signe décimal. Écrivez un point (0.5) et enregistrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>the depth %1 is less than the one before it. Sort the rows of each curve by depth.</source>
        <translation>la profondeur %1 est inférieure à la précédente. Triez les lignes de chaque courbe par profondeur.</translation>
    </message>
    <message>
        <source>the depth %1 was there before. Keep one row per depth and curve; several curves need a column curve_id.</source>
        <translation>la profondeur %1 était déjà là. Gardez une ligne par profondeur et par courbe&#xa0;; plusieurs courbes ont besoin d&apos;une colonne curve_id.</translation>
    </message>
    <message>
        <source>the depth %1 is below 0. Depths count from the floor upwards.</source>
        <translation>la profondeur %1 est inférieure à 0. Les profondeurs se comptent à partir du plancher vers le haut.</translation>
    </message>
    <message>
        <source>the damage %1 is not a share between 0 and 1. Divide percentages by 100.</source>
        <translation>le dommage %1 n&apos;est pas une proportion entre 0 et 1. Divisez les pourcentages par 100.</translation>
    </message>
    <message>
        <source>not a point</source>
        <translation>pas un point</translation>
    </message>
    <message>
        <source>weight below 0 or not a number</source>
        <translation>poids inférieur à 0 ou qui n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>The layer “%1” (AREA) holds no polygon.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (AREA) ne contient aucun polygone.</translation>
    </message>
    <message>
        <source>The GeoPackage %1 could not be used (%2). Nothing in it was changed. Check that the folder exists and can be written, that there is room on the disk, and that no layer of the file is being edited.</source>
        <translation>Le GeoPackage %1 n&apos;a pas pu être utilisé (%2). Rien n&apos;y a été changé. Vérifiez que le dossier existe et qu&apos;on peut y écrire, qu&apos;il y a de la place sur le disque et qu&apos;aucune couche du fichier n&apos;est en cours d&apos;édition.</translation>
    </message>
    <message>
        <source>%1 already holds a project %2, of another Tasking Manager (%3). Choose another file.</source>
        <translation>%1 contient déjà un projet %2, d&apos;un autre Tasking Manager (%3). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>too large for a building (over 1.5 km² or 2 km across)</source>
        <translation>trop grand pour un bâtiment (plus de 1,5 km² ou de 2 km de long)</translation>
    </message>
    <message>
        <source>Nothing is drawn here in %1, but the building it stands wall to wall with is there (%2).</source>
        <translation>Rien n&apos;est dessiné ici dans %1, mais le bâtiment mur contre mur y est (%2).</translation>
    </message>
    <message>
        <source>A piece of %2 m² on a building of %3 m² that is in %1 (%4); often drawn as one with it.</source>
        <translation>Un morceau de %2 m² sur un bâtiment de %3 m² qui est dans %1 (%4) ; souvent dessiné d&apos;un seul tenant avec lui.</translation>
    </message>
    <message>
        <source>beside a mapped building</source>
        <translation>à côté d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>piece of a mapped building</source>
        <translation>morceau d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>several points in one feature (make features of one point each first: Multipart to singleparts)</source>
        <translation>plusieurs points dans une entité (faites d&apos;abord des entités d&apos;un seul point&#xa0;: De morceaux multiples à morceaux uniques)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) had an invalid geometry and were measured by a repaired one (parts that overlap joined; area of the parts changed by less than 1 %). The results hold the original geometry.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 entité avait une géométrie invalide et a été mesurée avec une géométrie réparée (les parties qui se recouvrent sont réunies&#xa0;; la surface des parties a changé de moins de 1&#xa0;%). Les résultats gardent la géométrie d&apos;origine.</numerusform>
            <numerusform>%1&#xa0;: %2 entités avaient une géométrie invalide et ont été mesurées avec une géométrie réparée (les parties qui se recouvrent sont réunies&#xa0;; la surface des parties a changé de moins de 1&#xa0;%). Les résultats gardent la géométrie d&apos;origine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shift between the layers was looked for in %1 cell(s) of 100 m and found in none: there was too little to go by. The layers were compared where they lie.</source>
        <translation>
            <numerusform>Un décalage entre les couches a été cherché dans %1 cellule de 100 m et n&apos;a pas été trouvé&#xa0;: il y avait trop peu pour le déterminer. Les couches ont été comparées là où elles sont.</numerusform>
            <numerusform>Un décalage entre les couches a été cherché dans %1 cellules de 100 m et trouvé dans aucune&#xa0;: il y avait trop peu pour le déterminer. Les couches ont été comparées là où elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster %1 was not copied whole, or is damaged: %2 of its %3 rows are there. Get it again, and run again.</source>
        <translation>Le raster %1 n&apos;a pas été copié en entier ou est endommagé : %2 de ses %3 lignes sont là. Procurez-vous-le à nouveau, puis relancez.</translation>
    </message>
    <message>
        <source>%1 rows of %2 could be read, and then no more (%3). The file is damaged, or was not copied whole: get it again, and run again.</source>
        <translation>%1 lignes de %2 ont pu être lues, puis plus aucune (%3). Le fichier est endommagé ou n&apos;a pas été copié en entier : procurez-vous-le à nouveau, puis relancez.</translation>
    </message>
    <message>
        <source>The view “%2” of %1 gives rows without end, or takes too long to count. Save it as a table with an end (LIMIT), and choose that table.</source>
        <translation>La vue « %2 » de %1 donne des lignes sans fin, ou est trop longue à compter. Enregistrez-la comme table avec une fin (LIMIT), puis choisissez cette table.</translation>
    </message>
    <message>
        <source>The file %1 is damaged from line %2 on, or was not copied whole: %3 of %4 rows are right. Get it again, and run again.</source>
        <translation>Le fichier %1 est endommagé à partir de la ligne %2, ou n&apos;a pas été copié en entier : %3 lignes sur %4 sont bonnes. Procurez-vous-le à nouveau, puis relancez.</translation>
    </message>
    <message>
        <source>The file %1 holds no data itself: it sends for data on the network (%2), whatever its name says. It was not opened. If you trust it, give it the ending .vrt or .xml, and choose it again.</source>
        <translation>Le fichier %1 ne contient pas de données : il les demande au réseau (%2), quoi que dise son nom. Il n&apos;a pas été ouvert. Si vous lui faites confiance, donnez-lui la terminaison .vrt ou .xml, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The curve file must be a file on this computer, not %1. Save it in a folder, and choose it there.</source>
        <translation>Le fichier de courbes doit être un fichier de cet ordinateur, pas %1. Enregistrez-le dans un dossier et choisissez-le là.</translation>
    </message>
    <message>
        <source>The barriers and the walls of the footprints cross each other more than 16 times each, too often for a plan. Look in BARRIERS, HARD_BARRIERS and FOOTPRINTS for lines that were drawn many times or do not belong here, leave them out, and run again.</source>
        <translation>Les barrières et les murs des emprises se croisent plus de 16 fois chacun, trop pour un plan. Cherchez dans BARRIERS, HARD_BARRIERS et FOOTPRINTS des lignes dessinées plusieurs fois ou étrangères, retirez-les et relancez.</translation>
    </message>
    <message>
        <source>The zones lie over each other: features are in more than 250 of them at once. Remove the repeated ones (Delete duplicate geometries), and run again.</source>
        <translation>Les zones se superposent : des entités sont dans plus de 250 à la fois. Retirez celles qui se répètent (Supprimer les géométries dupliquées) et relancez.</translation>
    </message>
    <message>
        <source>So many hazard polygons lie over one building that they cut it into tens of thousands of splinters. Make one polygon per class of them (Dissolve), and run again.</source>
        <translation>Tant de polygones d’aléa couvrent un bâtiment qu’ils le découpent en dizaines de milliers d’éclats. Faites un polygone par classe (Regrouper) et relancez.</translation>
    </message>
    <message>
        <source>too many features of the layer lie over it or beside it to tell them apart</source>
        <translation>trop d’entités de la couche se trouvent dessus ou à côté pour les distinguer</translation>
    </message>
    <message>
        <source>a field that is needed is empty</source>
        <translation>un champ nécessaire est vide</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>coordinates at (0, 0), or latitude and longitude swapped</source>
        <translation>coordonnées en (0, 0), ou latitude et longitude interverties</translation>
    </message>
    <message>
        <source>not a settlement (a country, a region, an island …)</source>
        <translation>pas un lieu habité (un pays, une région, une île…)</translation>
    </message>
    <message>
        <source>a building that an earlier layer has as well</source>
        <translation>un bâtiment qu&apos;une couche précédente possède aussi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>of another kind than was asked for</source>
        <translation>d&apos;un autre genre que celui demandé</translation>
    </message>
    <message>
        <source>its place is known too roughly</source>
        <translation>son lieu est connu trop grossièrement</translation>
    </message>
</context>
<context>
    <name>ExpectedAnnualDamageAlgorithm</name>
    <message>
        <source>Expected annual damage</source>
        <translation>Dommage annuel moyen</translation>
    </message>
    <message>
        <source>risk,return,period,loss,average,annual,ead,aal,flood,damage,curve,buildings</source>
        <translation>risque,période,retour,perte,moyenne,annuel,dam,inondation,dommage,courbe,bâtiments</translation>
    </message>
    <message>
        <source>What a hazard costs in an average year, from rasters for several return periods.</source>
        <translation>Ce que coûte un aléa dans une année moyenne, d&apos;après des rasters de plusieurs périodes de retour.</translation>
    </message>
    <message>
        <source>Finds the damage to every building for each return period, and from them the damage of an average year.

Give one raster per return period, and the periods in the same order, for example 2;5;10;25;50;100. The rasters are read together: what every footprint covers is worked out once for all of them on the same grid.

Between two periods the damage is a straight line over the yearly probability (trapezoid), or over its logarithm (loglinear, as Delft-FIAT does); rarer events than the last cost as much as the last, and more frequent ones than the first nothing. “events” adds damage divided by period, each raster an event of its own: the convention of CLIMADA. Without a value, damages are shares of each building. Where a raster has no data, it adds nothing.</source>
        <translation>Trouve le dommage à chaque bâtiment pour chaque période de retour, et de là celui d&apos;une année moyenne.

Donnez un raster par période de retour, et les périodes dans le même ordre, par exemple 2;5;10;25;50;100. Les rasters sont lus ensemble&#xa0;: ce que couvre chaque emprise est calculé une seule fois pour tous ceux de la même grille.

Entre deux périodes, le dommage est une droite sur la probabilité annuelle (trapezoid), ou sur son logarithme (loglinear, comme Delft-FIAT)&#xa0;; les événements plus rares que le dernier coûtent autant que lui, les plus fréquents que le premier rien. «&#xa0;events&#xa0;» additionne dommage divisé par période, chaque raster étant un événement à part&#xa0;: la convention de CLIMADA. Sans valeur, les dommages sont des parts de chaque bâtiment. Là où un raster n&apos;a pas de données, il n&apos;ajoute rien.</translation>
    </message>
    <message>
        <source>Hazard rasters, one per return period</source>
        <translation>Rasters de l&apos;aléa, un par période de retour</translation>
    </message>
    <message>
        <source>Return periods in years, in the order of the rasters (2;5;10;25;50;100)</source>
        <translation>Périodes de retour en années, dans l&apos;ordre des rasters (2;5;10;25;50;100)</translation>
    </message>
    <message>
        <source>How they become a yearly damage</source>
        <translation>Comment elles deviennent un dommage annuel</translation>
    </message>
    <message>
        <source>Band of the rasters</source>
        <translation>Bande des rasters</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Expected annual damage of all buildings</source>
        <translation>Dommage annuel moyen de tous les bâtiments</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Buildings without data in any raster</source>
        <translation>Bâtiments sans données dans aucun raster</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Bâtiments ignorés</translation>
    </message>
    <message>
        <source>A yearly damage needs a damage curve. Choose one of CURVE, or give CURVE_FILE.</source>
        <translation>Un dommage annuel a besoin d&apos;une courbe d&apos;endommagement. Choisissez-en une dans CURVE, ou donnez CURVE_FILE.</translation>
    </message>
    <message>
        <source>The layer “%1” in HAZARD_RASTERS is no raster.</source>
        <translation>La couche «&#xa0;%1&#xa0;» de HAZARD_RASTERS n&apos;est pas un raster.</translation>
    </message>
    <message>
        <source>The return period %1 is shorter than a year. Periods are years, from 1 upwards.</source>
        <translation>La période de retour %1 est plus courte qu&apos;une année. Les périodes sont des années, à partir de 1.</translation>
    </message>
    <message>
        <source>The return period %1 comes twice. Give every raster a period of its own.</source>
        <translation>La période de retour %1 figure deux fois. Donnez à chaque raster sa propre période.</translation>
    </message>
    <message>
        <source>The return period %1 comes after %2. Sort periods and rasters from frequent to rare, so that it is sure which belong together.</source>
        <translation>La période de retour %1 vient après %2. Triez périodes et rasters du fréquent au rare, pour qu&apos;il soit sûr qu&apos;ils vont ensemble.</translation>
    </message>
    <message>
        <source>Reading the hazard under the buildings</source>
        <translation>Lecture de l&apos;aléa sous les bâtiments</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have no data in any raster, or no curve or value, and no yearly damage.</source>
        <translation>
            <numerusform>%1 bâtiment n&apos;a de données dans aucun raster, ou pas de courbe ou de valeur, et pas de dommage annuel.</numerusform>
            <numerusform>%1 bâtiments n&apos;ont de données dans aucun raster, ou pas de courbe ou de valeur, et pas de dommage annuel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damage for %1 years is less than for %2 years. Check that the rasters are in the order of the return periods.</source>
        <translation>Le dommage pour %1 ans est inférieur à celui pour %2 ans. Vérifiez que les rasters sont dans l&apos;ordre des périodes de retour.</translation>
    </message>
    <message>
        <source>Without VALUE_FIELD or VALUE_PER_M2 damages are shares of a building, and sums count whole buildings.</source>
        <translation>Sans VALUE_FIELD ni VALUE_PER_M2, les dommages sont des proportions de bâtiment, et les sommes comptent des bâtiments entiers.</translation>
    </message>
    <message>
        <source>Damage to be expected in a year</source>
        <translation>Dommage à attendre en une année</translation>
    </message>
    <message>
        <source>“%1”, %2 hazard rasters.</source>
        <translation>«&#xa0;%1&#xa0;», %2 rasters d&apos;aléa.</translation>
    </message>
    <message>
        <source>In an average year the hazard costs %1. An event that comes once in %2 years costs %3.</source>
        <translation>Dans une année moyenne, l&apos;aléa coûte %1. Un événement qui arrive une fois en %2 ans coûte %3.</translation>
    </message>
    <message>
        <source>By return period</source>
        <translation>Par période de retour</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Période de retour</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Part in the yearly damage</source>
        <translation>Part dans le dommage annuel</translation>
    </message>
    <message>
        <source>Damage by return period</source>
        <translation>Dommage par période de retour</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Buildings without data</source>
        <translation>Bâtiments sans données</translation>
    </message>
    <message>
        <source>Made by Lacuna, Expected annual damage, from “%1” and %2 rasters; integration %3.</source>
        <translation>Fait par Lacuna, Dommage annuel moyen, à partir de «&#xa0;%1&#xa0;» et de %2 rasters&#xa0;; intégration %3.</translation>
    </message>
    <message>
        <source>Damage of %1 years</source>
        <translation>Dommage de %1 ans</translation>
    </message>
    <message>
        <source>“%1” in RETURN_PERIODS is not a number. Write the years alone: %2.</source>
        <translation>«&#xa0;%1&#xa0;» dans RETURN_PERIODS n&apos;est pas un nombre. Écrivez seulement les années&#xa0;: %2.</translation>
    </message>
    <message>
        <source>RETURN_PERIODS are years, but %1 is a probability in a year. Write the years, in the order of the rasters: %2.</source>
        <translation>RETURN_PERIODS sont des années, mais %1 est une probabilité annuelle. Écrivez les années, dans l&apos;ordre des rasters&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) are flooded in a more frequent event but have no data for %2 years; their yearly damage is too low.</source>
        <translation>
            <numerusform>%1 bâtiment est inondé lors d&apos;un événement plus fréquent mais n&apos;a pas de données pour %2 ans&#xa0;; son dommage annuel est trop bas.</numerusform>
            <numerusform>%1 bâtiments sont inondés lors d&apos;un événement plus fréquent mais n&apos;ont pas de données pour %2 ans&#xa0;; leur dommage annuel est trop bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A yearly damage needs depths, but RASTER_IS says that the rasters hold classes. Use rasters with depths.</source>
        <translation>Un dommage annuel a besoin de profondeurs, mais RASTER_IS dit que les rasters contiennent des classes. Utilisez des rasters de profondeurs.</translation>
    </message>
    <message>
        <source>%1 and %2 are given. Give one period per raster, in the same order.</source>
        <translation>Il y a %1 et %2. Donnez une période par raster, dans le même ordre.</translation>
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
            <numerusform>%1 période de retour</numerusform>
            <numerusform>%1 périodes de retour</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected annual damage (EAD)</source>
        <translation>Dommage annuel moyen (EAD)</translation>
    </message>
    <message>
        <source>Annual damage of “%1”</source>
        <translation>Dommage annuel de « %1 »</translation>
    </message>
</context>
<context>
    <name>ExpectedText</name>
    <message>
        <source>“%1” in EXPECTED is not understood. Write a word (gap, matched, extra or cell), a colon and a share from 0 to 1 with a point, and semicolons between: %2.</source>
        <translation>« %1 » dans EXPECTED n’est pas compris. Écrivez un mot (gap, matched, extra ou cell), deux-points et une part de 0 à 1 avec un point décimal, et des points-virgules entre eux : %2.</translation>
    </message>
</context>
<context>
    <name>ExportMapRouletteAlgorithm</name>
    <message>
        <source>maproulette,challenge,crowd,volunteers,microtask,export,geojson,upload,tag fix,gaps</source>
        <translation>maproulette,défi,bénévoles,microtâche,exporter,geojson,téléverser,attributs,lacunes</translation>
    </message>
    <message>
        <source>Writes gaps as tasks for MapRoulette, where volunteers map them one by one; what it would lose without a word is checked beforehand.</source>
        <translation>Écrit les lacunes comme tâches pour MapRoulette, où des bénévoles les cartographient une à une ; ce qui se perdrait sans avertissement est vérifié avant.</translation>
    </message>
    <message>
        <source>Writes a file that MapRoulette takes as a challenge: volunteers on the web are shown one gap after the other, look at the imagery, map it, or say that nothing is there. Nothing is sent: you upload the file on maproulette.org.

Every gap is a task, or gaps that lie near each other are one task, or all gaps of a task polygon are. Each task has an id that stays the same, so a second upload renews the tasks and doubles none, and what comes back finds its gap.

MapRoulette loses many things without saying so: heights, repeated ids, two roads of one name, empty geometries. The file has none of them, and is read again by the same rules before it is kept. More than 50,000 tasks or 15,000 KiB become several numbered files, one challenge each.

The instruction may hold attributes as {{gap_reason}}. Without one a ready instruction is written. With TAG_FIX volunteers confirm tags of what is in OpenStreetMap already; that needs the permission of who owns the data.</source>
        <translation>Écrit un fichier que MapRoulette prend comme défi : on montre à des bénévoles sur le web une lacune après l&apos;autre ; ils regardent l&apos;imagerie, la cartographient ou disent qu&apos;il n&apos;y a rien. Rien n&apos;est envoyé : vous téléversez le fichier sur maproulette.org.

Chaque lacune est une tâche, ou les lacunes proches les unes des autres en sont une, ou toutes celles d&apos;un polygone de tâche. Chaque tâche a un id qui ne change pas : un second téléversement renouvelle les tâches et n&apos;en double aucune, et ce qui revient retrouve sa lacune.

MapRoulette perd beaucoup de choses sans le dire : altitudes, ids répétés, deux routes du même nom, géométries vides. Le fichier n&apos;en a pas, et il est relu selon les mêmes règles avant d&apos;être gardé. Plus de 50 000 tâches ou 15 000 Kio deviennent plusieurs fichiers numérotés, un défi chacun.

La consigne peut contenir des attributs comme {{gap_reason}}. Sans elle, une consigne toute prête est écrite. Avec TAG_FIX, les bénévoles confirment des attributs de ce qui est déjà dans OpenStreetMap ; il faut pour cela la permission du propriétaire des données.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Champ avec l&apos;id de la lacune (vide : gap_id, sinon le lieu)</translation>
    </message>
    <message>
        <source>One task is</source>
        <translation>Une tâche est</translation>
    </message>
    <message>
        <source>Gaps are near each other within (metres)</source>
        <translation>Les lacunes sont proches jusqu&apos;à (mètres)</translation>
    </message>
    <message>
        <source>Most gaps of a task that joins near ones</source>
        <translation>Maximum de lacunes d&apos;une tâche qui réunit des proches</translation>
    </message>
    <message>
        <source>Task polygons (for one task each)</source>
        <translation>Polygones de tâches (pour une tâche chacun)</translation>
    </message>
    <message>
        <source>Name of the challenge</source>
        <translation>Nom du défi</translation>
    </message>
    <message>
        <source>Instruction for the volunteers (empty: a ready one)</source>
        <translation>Consigne pour les bénévoles (vide : une toute prête)</translation>
    </message>
    <message>
        <source>Comment of the changesets</source>
        <translation>Commentaire des groupes de modifications</translation>
    </message>
    <message>
        <source>Source of the changesets</source>
        <translation>Source des groupes de modifications</translation>
    </message>
    <message>
        <source>Field that says what comes first</source>
        <translation>Champ qui dit ce qui passe d&apos;abord</translation>
    </message>
    <message>
        <source>High priority above</source>
        <translation>Priorité haute au-dessus de</translation>
    </message>
    <message>
        <source>Medium priority above</source>
        <translation>Priorité moyenne au-dessus de</translation>
    </message>
    <message>
        <source>Tags to confirm: key=expression, one a line</source>
        <translation>Attributs à confirmer : clé=expression, un par ligne</translation>
    </message>
    <message>
        <source>Field with the OSM element (way/123), for the tags</source>
        <translation>Champ avec l&apos;élément d&apos;OSM (way/123), pour les attributs</translation>
    </message>
    <message>
        <source>Who allows the data of the tags in OpenStreetMap</source>
        <translation>Qui permet les données des attributs dans OpenStreetMap</translation>
    </message>
    <message>
        <source>File for MapRoulette</source>
        <translation>Fichier pour MapRoulette</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Fichiers GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Body of a challenge (for the API)</source>
        <translation>Corps d&apos;un défi (pour l&apos;API)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Gaps in them</source>
        <translation>Lacunes dedans</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Taille du fichier, du plus grand s&apos;il y en a plusieurs (octets)</translation>
    </message>
    <message>
        <source>Reading the gaps</source>
        <translation>Lecture des lacunes</translation>
    </message>
    <message>
        <source>Checking and writing</source>
        <translation>Vérification et écriture</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export for MapRoulette, from “%1”.</source>
        <translation>Fait avec Lacuna, Exporter pour MapRoulette, de « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%1 tasks with %2 gaps in %3 file(s). On maproulette.org create a challenge and upload the file.</source>
        <translation>
            <numerusform>%1 tâches avec %2 lacunes dans %3 fichier. Sur maproulette.org, créez un défi et téléversez le fichier.</numerusform>
            <numerusform>%1 tâches avec %2 lacunes dans %3 fichiers. Sur maproulette.org, créez un défi par fichier et téléversez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, one challenge each: %1</source>
        <translation>Fichiers, un défi chacun : %1</translation>
    </message>
    <message>
        <source>Export for MapRoulette</source>
        <translation>Exporter pour MapRoulette</translation>
    </message>
    <message>
        <source>GROUPING is task, but no task polygons are given. Give TASKS, or choose each or near.</source>
        <translation>GROUPING est task, mais il n&apos;y a pas de polygones de tâches. Donnez TASKS, ou choisissez each ou near.</translation>
    </message>
    <message>
        <source>Something seems to be missing in OpenStreetMap here. Look at the imagery. If it is there, draw it and choose *I fixed it!* If nothing is there, choose *Not an issue*. If the imagery does not show it, choose *Can&apos;t complete*.</source>
        <translation>Il semble manquer quelque chose ici dans OpenStreetMap. Regardez l&apos;imagerie. Si c&apos;est là, dessinez-le et choisissez *I fixed it!* S&apos;il n&apos;y a rien, choisissez *Not an issue*. Si l&apos;imagerie ne le montre pas, choisissez *Can&apos;t complete*.</translation>
    </message>
    <message>
        <source>Look at the imagery and at what is mapped. If the tags that are proposed are right, confirm them; else refuse them.</source>
        <translation>Regardez l&apos;imagerie et ce qui est cartographié. Si les attributs proposés sont justes, confirmez-les ; sinon, refusez-les.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lacune : %1</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>Qu&apos;y a-t-il là ?</translation>
    </message>
    <message>
        <source>The challenge has no name. Give it one (NAME); no other challenge of the project may have it.</source>
        <translation>Le défi n&apos;a pas de nom. Donnez-lui-en un (NAME) ; aucun autre défi du projet ne peut l&apos;avoir.</translation>
    </message>
    <message>
        <source>“%1” has no field %2, which the text of %3 names in {{ }}. Volunteers would read nothing there. The fields are: %4.</source>
        <translation>« %1 » n&apos;a pas le champ %2, que le texte de %3 nomme dans {{ }}. Les bénévoles n&apos;y liraient rien. Les champs sont : %4.</translation>
    </message>
    <message>
        <source>Bounds of the priority are given (PRIORITY_HIGH, PRIORITY_MEDIUM), but no field that they are bounds of. Give PRIORITY_FIELD too.</source>
        <translation>Des bornes de la priorité sont données (PRIORITY_HIGH, PRIORITY_MEDIUM), mais pas le champ auquel elles se rapportent. Donnez aussi PRIORITY_FIELD.</translation>
    </message>
    <message>
        <source>PRIORITY_FIELD is given, but neither PRIORITY_HIGH nor PRIORITY_MEDIUM: all tasks would have the same priority. Give one of them, or no field.</source>
        <translation>PRIORITY_FIELD est donné, mais ni PRIORITY_HIGH ni PRIORITY_MEDIUM : toutes les tâches auraient la même priorité. Donnez-en un, ou aucun champ.</translation>
    </message>
    <message>
        <source>PRIORITY_MEDIUM is not below PRIORITY_HIGH, so no task would have a medium priority. Give a smaller PRIORITY_MEDIUM.</source>
        <translation>PRIORITY_MEDIUM n&apos;est pas inférieur à PRIORITY_HIGH : aucune tâche n&apos;aurait une priorité moyenne. Donnez un PRIORITY_MEDIUM plus petit.</translation>
    </message>
    <message>
        <source>The name of the field %1 (PRIORITY_FIELD) has a dot, which MapRoulette takes for the end of the name. Rename the field, or choose another one.</source>
        <translation>Le nom du champ %1 (PRIORITY_FIELD) a un point, que MapRoulette prend pour la fin du nom. Renommez le champ ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” (TAG_FIX) is not key=expression. Write one tag a line, for example building:levels=&quot;floors&quot;.</source>
        <translation>« %1 » (TAG_FIX) n&apos;est pas clé=expression. Écrivez un attribut par ligne, par exemple building:levels=&quot;etages&quot;.</translation>
    </message>
    <message>
        <source>TAG_FIX changes tags of what is mapped, and needs to know what: give the field with the OSM element, as way/123 (OSM_ID_FIELD).</source>
        <translation>TAG_FIX change des attributs de ce qui est cartographié et doit savoir de quoi : donnez le champ avec l&apos;élément d&apos;OSM, comme way/123 (OSM_ID_FIELD).</translation>
    </message>
    <message>
        <source>TAG_FIX brings your data into OpenStreetMap. Write who allows it (PERMISSION), for example the office and the date of its letter.</source>
        <translation>TAG_FIX porte vos données dans OpenStreetMap. Écrivez qui le permet (PERMISSION), par exemple le service et la date de sa lettre.</translation>
    </message>
    <message>
        <source>No row of “%1” has both an OSM element as way/123 in the field %2 (OSM_ID_FIELD) and a value for a tag (TAG_FIX). Look at the field and at the expressions.</source>
        <translation>Aucune ligne de « %1 » n&apos;a à la fois un élément d&apos;OSM comme way/123 dans le champ %2 (OSM_ID_FIELD) et une valeur pour un attribut (TAG_FIX). Vérifiez le champ et les expressions.</translation>
    </message>
    <message>
        <source>Tasks for MapRoulette</source>
        <translation>Tâches pour MapRoulette</translation>
    </message>
    <message>
        <source>%1 gaps of “%2” are %3 tasks of the challenge “%4”.</source>
        <translation>%1 lacunes de « %2 » sont %3 tâches du défi « %4 ».</translation>
    </message>
    <message>
        <source>How to upload it</source>
        <translation>Comment le téléverser</translation>
    </message>
    <message>
        <source>On maproulette.org sign in with your OpenStreetMap account, open Create &amp; Manage, and choose or make a project.</source>
        <translation>Sur maproulette.org, connectez-vous avec votre compte OpenStreetMap, ouvrez Create &amp; Manage et choisissez ou créez un projet.</translation>
    </message>
    <message>
        <source>Add a challenge and call it “%1”. Copy the instruction below.</source>
        <translation>Ajoutez un défi et nommez-le « %1 ». Copiez la consigne ci-dessous.</translation>
    </message>
    <message>
        <source>Where it asks for the tasks, choose to upload a file: %1.</source>
        <translation>Là où il demande les tâches, choisissez de téléverser un fichier : %1.</translation>
    </message>
    <message>
        <source>Look at two or three tasks. Only then make the challenge visible.</source>
        <translation>Regardez deux ou trois tâches. Alors seulement rendez le défi visible.</translation>
    </message>
    <message>
        <source>There are %1 files: MapRoulette takes 50,000 tasks and 15,000 KiB at most. Each is a challenge of its own.</source>
        <translation>Il y a %1 fichiers : MapRoulette accepte au plus 50 000 tâches et 15 000 Kio. Chacun est un défi à part.</translation>
    </message>
    <message>
        <source>What volunteers read</source>
        <translation>Ce que lisent les bénévoles</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 supérieur à %2</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Tag to confirm</source>
        <translation>Attribut à confirmer</translation>
    </message>
    <message>
        <source>When answers have come</source>
        <translation>Quand des réponses sont arrivées</translation>
    </message>
    <message>
        <source>In MapRoulette save the tasks of the challenge as GeoJSON, with every status. Each task has the gap_id of its gaps, so the answers find them again. Uploading a newer file renews the tasks and keeps their answers.</source>
        <translation>Dans MapRoulette, enregistrez les tâches du défi en GeoJSON, avec tous les statuts. Chaque tâche porte le gap_id de ses lacunes : les réponses les retrouvent. Téléverser un fichier plus récent renouvelle les tâches et garde leurs réponses.</translation>
    </message>
    <message>
        <source>one gap a task</source>
        <translation>une lacune par tâche</translation>
    </message>
    <message>
        <source>gaps within %1 m, %2 at most</source>
        <translation>lacunes à moins de %1 m, %2 au plus</translation>
    </message>
    <message>
        <source>the gaps of each task of “%1”</source>
        <translation>les lacunes de chaque tâche de « %1 »</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Skipped rows of GAPS</source>
        <translation>Lignes de GAPS omises</translation>
    </message>
    <message>
        <source>The field %1 (PRIORITY_FIELD) only numbers the rows of the file and is not written to the tasks. Choose another field.</source>
        <translation>Le champ %1 (PRIORITY_FIELD) ne fait que numéroter les lignes du fichier et n&apos;est pas écrit dans les tâches. Choisissez un autre champ.</translation>
    </message>
    <message numerus="yes">
        <source>The expression of the tag %1 (TAG_FIX) fails for %2 gap(s), which are handed out without it: %3</source>
        <translation>
            <numerusform>L&apos;expression de l&apos;attribut %1 (TAG_FIX) échoue pour %2 lacune, donnée sans lui : %3</numerusform>
            <numerusform>L&apos;expression de l&apos;attribut %1 (TAG_FIX) échoue pour %2 lacunes, données sans lui : %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportMapSwipeAlgorithm</name>
    <message>
        <source>Export for MapSwipe</source>
        <translation>Exporter pour MapSwipe</translation>
    </message>
    <message>
        <source>mapswipe,crowd,volunteers,phone,find,validate,tiles,swipe,export,geojson,upload,gaps</source>
        <translation>mapswipe,bénévoles,téléphone,chercher,valider,tuiles,balayer,exporter,geojson,téléverser,lacunes</translation>
    </message>
    <message>
        <source>Areas to look through, or gaps to judge, as files that a MapSwipe project takes, and the tiles it will make of them.</source>
        <translation>Des zones à parcourir, ou des lacunes à juger, en fichiers qu&apos;un projet de MapSwipe prend, et les tuiles qu&apos;il en fera.</translation>
    </message>
    <message>
        <source>MapSwipe shows volunteers imagery on the telephone. Find: they go through an area tile by tile and tap where something stands. Validate: they say of one shape after the other whether a building is there.

For find give the area (AREA): the file has at most 20 features, so neighbouring areas are joined; what is too large for one project is cut into several files. TILES are the tiles that MapSwipe will make of it, worked out as its own code does.

For validate give the gaps (GAPS): polygons with their gap_id and nothing else, 100,000 and 10 MiB at most in a file. The id begins with a letter, so that MapSwipe does not turn it into a number and the answers find their gap.

Nothing is sent. A manager of MapSwipe makes the project; the file of the shapes must lie at a public address. Results come back with Import findings.</source>
        <translation>MapSwipe montre de l&apos;imagerie à des bénévoles sur le téléphone. Find : ils parcourent une zone tuile par tuile et touchent là où il y a quelque chose. Validate : ils disent d&apos;une forme après l&apos;autre si un bâtiment s&apos;y trouve.

Pour find, donnez la zone (AREA) : le fichier a 20 entités au plus, les zones voisines sont donc jointes ; ce qui est trop grand pour un projet est coupé en plusieurs fichiers. TILES sont les tuiles que MapSwipe en fera, calculées comme le fait son propre code.

Pour validate, donnez les lacunes (GAPS) : des polygones avec leur gap_id et rien d&apos;autre, 100 000 et 10 Mio au plus par fichier. L&apos;id commence par une lettre, pour que MapSwipe n&apos;en fasse pas un nombre et que les réponses retrouvent leur lacune.

Rien n&apos;est envoyé. Un gestionnaire de MapSwipe crée le projet ; le fichier des formes doit se trouver à une adresse publique. Les résultats reviennent par Importer les constats.</translation>
    </message>
    <message>
        <source>What volunteers do</source>
        <translation>Ce que font les bénévoles</translation>
    </message>
    <message>
        <source>Areas to look through (find)</source>
        <translation>Zones à parcourir (find)</translation>
    </message>
    <message>
        <source>Gaps to judge (validate)</source>
        <translation>Lacunes à juger (validate)</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Champ avec l&apos;id de la lacune (vide : gap_id, sinon le lieu)</translation>
    </message>
    <message>
        <source>Zoom of the tiles (find)</source>
        <translation>Zoom des tuiles (find)</translation>
    </message>
    <message>
        <source>People who look at each</source>
        <translation>Personnes qui regardent chacune</translation>
    </message>
    <message>
        <source>File for MapSwipe</source>
        <translation>Fichier pour MapSwipe</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Fichiers GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Tiles that MapSwipe will make</source>
        <translation>Tuiles que MapSwipe fera</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Surface (km²)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Shapes to judge</source>
        <translation>Formes à juger</translation>
    </message>
    <message>
        <source>Answers that are needed</source>
        <translation>Réponses nécessaires</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>MODE is find, but no areas are given. Give AREA, or choose validate for the gaps.</source>
        <translation>MODE est find, mais aucune zone n&apos;est donnée. Donnez AREA, ou choisissez validate pour les lacunes.</translation>
    </message>
    <message>
        <source>MODE is validate, but no gaps are given. Give GAPS, or choose find for areas.</source>
        <translation>MODE est validate, mais aucune lacune n&apos;est donnée. Donnez GAPS, ou choisissez find pour des zones.</translation>
    </message>
    <message>
        <source>MODE is find: the gaps (GAPS) take no part. Run again with validate for them.</source>
        <translation>MODE est find : les lacunes (GAPS) ne participent pas. Relancez avec validate pour elles.</translation>
    </message>
    <message>
        <source>MODE is validate: the areas (AREA) take no part. Run again with find for them.</source>
        <translation>MODE est validate : les zones (AREA) ne participent pas. Relancez avec find pour elles.</translation>
    </message>
    <message>
        <source>MapSwipe would make no tile of “%1” (AREA): it is narrower than a column of tiles at zoom %2. Choose a larger ZOOM, or a larger area.</source>
        <translation>MapSwipe ne ferait aucune tuile de « %1 » (AREA) : elle est plus étroite qu&apos;une colonne de tuiles au zoom %2. Choisissez un ZOOM plus grand, ou une zone plus grande.</translation>
    </message>
    <message numerus="yes">
        <source>MapSwipe would make no tile in the middle of %1 area(s) of “%2”: they are narrower than a column of tiles, or at the eastern border of all. Look at TILES; choose a larger ZOOM, or larger areas.</source>
        <translation>
            <numerusform>MapSwipe ne ferait aucune tuile au milieu de %1 zone de « %2 » : elle est plus étroite qu&apos;une colonne de tuiles, ou au bord est de toutes. Regardez TILES ; choisissez un ZOOM plus grand, ou des zones plus grandes.</numerusform>
            <numerusform>MapSwipe ne ferait aucune tuile au milieu de %1 zones de « %2 » : elles sont plus étroites qu&apos;une colonne de tuiles, ou au bord est de toutes. Regardez TILES ; choisissez un ZOOM plus grand, ou des zones plus grandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>MapSwipe will make %1 tiles of it; with %2 people for each it needs %3 answers.</source>
        <translation>MapSwipe en fera %1 tuiles ; avec %2 personnes pour chacune il faut %3 réponses.</translation>
    </message>
    <message>
        <source>There are %1 shapes to judge; with %2 people for each MapSwipe needs %3 answers.</source>
        <translation>Il y a %1 formes à juger ; avec %2 personnes pour chacune MapSwipe a besoin de %3 réponses.</translation>
    </message>
    <message>
        <source>Next: a MapSwipe manager makes the project; if you know none, ask at info@mapswipe.org. On https://managers.mapswipe.org the manager makes a new project of the type Find, uploads %1 as area of interest, and sets the zoom %2.</source>
        <translation>Ensuite : un gestionnaire de MapSwipe crée le projet ; si vous n&apos;en connaissez pas, demandez à info@mapswipe.org. Sur https://managers.mapswipe.org le gestionnaire crée un nouveau projet du type Find, téléverse %1 comme zone d&apos;intérêt et met le zoom %2.</translation>
    </message>
    <message>
        <source>Next: put %1 at a public address (https://…): the objects cannot be uploaded. A MapSwipe manager makes the project; if you know none, ask at info@mapswipe.org. On https://managers.mapswipe.org the manager makes a new project of the type Validate, chooses a GeoJSON address as source of the objects, and pastes yours.</source>
        <translation>Ensuite : mettez %1 à une adresse publique (https://…) : les objets ne peuvent pas être téléversés. Un gestionnaire de MapSwipe crée le projet ; si vous n&apos;en connaissez pas, demandez à info@mapswipe.org. Sur https://managers.mapswipe.org le gestionnaire crée un nouveau projet du type Validate, choisit une adresse GeoJSON comme source des objets et colle la vôtre.</translation>
    </message>
    <message>
        <source>Files, one project each: %1</source>
        <translation>Fichiers, un projet chacun : %1</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <source>Reading the gaps</source>
        <translation>Lecture des lacunes</translation>
    </message>
    <message>
        <source>Working out the tiles</source>
        <translation>Calcul des tuiles</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export for MapSwipe, from “%1”.</source>
        <translation>Fait par Lacuna, Exporter pour MapSwipe, de « %1 ».</translation>
    </message>
    <message>
        <source>Tiles for MapSwipe</source>
        <translation>Tuiles pour MapSwipe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Column of the grid</source>
        <translation>Colonne de la grille</translation>
    </message>
    <message>
        <source>Row of the grid</source>
        <translation>Ligne de la grille</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Numéro du fichier</translation>
    </message>
</context>
<context>
    <name>ExportTaskingManagerAlgorithm</name>
    <message>
        <source>Export for the Tasking Manager</source>
        <translation>Exporter pour le Tasking Manager</translation>
    </message>
    <message>
        <source>tasking manager,hot,export,geojson,project,draft,upload,aoi,tasks</source>
        <translation>tasking manager,hot,exporter,geojson,projet,brouillon,envoyer,zone,tâches,mapathon</translation>
    </message>
    <message>
        <source>Writes tasks as one file that the web form of the HOT Tasking Manager takes as area and as tasks, every limit checked beforehand.</source>
        <translation>Écrit les tâches dans un seul fichier que le formulaire web du Tasking Manager de HOT accepte comme zone et comme tâches, toutes les limites vérifiées d&apos;avance.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Area of the project (empty: that of the tasks)</source>
        <translation>Zone du projet (vide&#xa0;: celle des tâches)</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>When the file is too large</source>
        <translation>Si le fichier est trop grand</translation>
    </message>
    <message>
        <source>Number of your organisation in the Tasking Manager (for the draft)</source>
        <translation>Numéro de votre organisation dans le Tasking Manager (pour le brouillon)</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Fichier pour le formulaire web</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Fichiers GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Body of a draft project</source>
        <translation>Corps d&apos;un projet brouillon</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Taille du fichier, le plus grand de plusieurs (octets)</translation>
    </message>
    <message>
        <source>Area of the tasks (km²)</source>
        <translation>Surface des tâches (km²)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Task %1 of “%2” is not a valid polygon after rounding to six decimals (it crosses or touches itself), and cannot be repaired without changing it. Repair it (Fix geometries) and export again.</source>
        <translation>La tâche %1 de «&#xa0;%2&#xa0;» n&apos;est pas un polygone valide après arrondi à six décimales (elle se croise ou se touche), et ne peut pas être réparée sans la changer. Réparez-la (Réparer les géométries) et exportez à nouveau.</translation>
    </message>
    <message>
        <source>The tasks leave %1 % of the area open: nobody would be asked to map there. The Tasking Manager does not notice.</source>
        <translation>Les tâches laissent ouverts %1&#xa0;% de la zone&#xa0;: personne ne serait invité à y cartographier. Le Tasking Manager ne le remarque pas.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file was too large, so the borders were simplified together by up to %1 m. They may now touch buildings: look at them, or choose TOO_LARGE split.</source>
        <translation>Le fichier était trop grand&#xa0;: les limites ont été simplifiées ensemble, de %1 m au plus. Elles peuvent maintenant toucher des bâtiments&#xa0;: regardez-les, ou choisissez TOO_LARGE split.</translation>
    </message>
    <message>
        <source>The file is too large for the Tasking Manager and cannot be simplified far enough, so the plan was split.</source>
        <translation>Le fichier est trop grand pour le Tasking Manager et ne peut pas être assez simplifié&#xa0;: le plan a été partagé.</translation>
    </message>
    <message>
        <source>The Tasking Manager would not take this, so nothing was written:</source>
        <translation>Le Tasking Manager n&apos;accepterait pas ceci, rien n&apos;a donc été écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>Lecture des tâches</translation>
    </message>
    <message>
        <source>No task of “%1” can be exported; the reasons are above.</source>
        <translation>Aucune tâche de «&#xa0;%1&#xa0;» ne peut être exportée&#xa0;; les raisons sont ci-dessus.</translation>
    </message>
    <message>
        <source>Checking and writing</source>
        <translation>Vérification et écriture</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) touched themselves after rounding to six decimals and were repaired: %2.</source>
        <translation>
            <numerusform>%1 tâche se touchait après arrondi à six décimales et a été réparée&#xa0;: %2.</numerusform>
            <numerusform>%1 tâches se touchaient après arrondi à six décimales et ont été réparées&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes were renamed so that instructions can use them: %1.</source>
        <translation>Des attributs ont été renommés pour que les consignes puissent les utiliser&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The draft names no organisation; the Tasking Manager wants its number. Set ORGANISATION, or add it before sending.</source>
        <translation>Le brouillon ne nomme aucune organisation&#xa0;; le Tasking Manager veut son numéro. Réglez ORGANISATION, ou ajoutez-le avant l&apos;envoi.</translation>
    </message>
    <message>
        <source>Files, one project each: %1</source>
        <translation>Fichiers, un projet chacun&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>Made by Lacuna, Export to the Tasking Manager, from “%1”.</source>
        <translation>Fait par Lacuna, Exporter vers le Tasking Manager, à partir de « %1 ».</translation>
    </message>
    <message>
        <source>Writes tasks as a file for the web form of the HOT Tasking Manager: create a project, upload the file, and switch on the use of its polygons as tasks. It needs no account in QGIS and can travel on a USB stick.

All limits of the form and the server are checked first: one dot in the file name, less than 1,000,000 bytes, less than 5,000 km² as the form measures them, polygons only, two dimensions, six decimals, valid and not overlapping after rounding, no task without area, x, y, zoom and isSquare present, plain attribute names. Whatever would be refused is said in a sentence, and nothing is written. Tasks below 2,000 m² are listed.

With its own polygons as tasks the form turns every attribute into one for the instructions, the cell numbers of a Slippy plan too: mappers can then not split a task by its cell. Leave that switch off and let the form make the same grid, or use the draft, which keeps them.

A file that is too large is made smaller by simplifying shared borders together, so that no gap or overlap appears, or is split into several files. The draft is always one and whole: the server has neither limit.

The other attributes travel along: an attribute barrio can be written as {barrio} in the instructions of each task. The draft is the body of the request that creates a draft project, for those who use the API.</source>
        <translation>Écrit des tâches dans un fichier pour le formulaire web du Tasking Manager de HOT&#xa0;: créez un projet, envoyez le fichier et activez l&apos;utilisation de ses polygones comme tâches. Il ne faut pas de compte dans QGIS, et le fichier peut voyager sur une clé USB.

Toutes les limites du formulaire et du serveur sont vérifiées d&apos;abord&#xa0;: un seul point dans le nom du fichier, moins de 1 000 000 octets, moins de 5 000 km² tels que le formulaire les mesure, des polygones seulement, deux dimensions, six décimales, valides et sans recouvrement après arrondi, aucune tâche sans surface, x, y, zoom et isSquare présents, noms d&apos;attributs simples. Ce qui serait refusé est dit en une phrase, et rien n&apos;est écrit. Les tâches de moins de 2 000 m² sont énumérées.

Avec ses propres polygones comme tâches, le formulaire fait de chaque attribut un texte pour les instructions, aussi des numéros de cellule d&apos;un plan Slippy&#xa0;: les cartographes ne peuvent alors pas diviser une tâche par sa cellule. Laissez cette option désactivée et le formulaire faire la même grille, ou utilisez le brouillon, qui les garde.

Un fichier trop grand est réduit en simplifiant ensemble les limites communes, sans vide ni recouvrement, ou partagé en plusieurs fichiers. Le brouillon est toujours un seul et entier&#xa0;: le serveur n&apos;a aucune de ces deux limites.

Les autres attributs voyagent avec&#xa0;: un attribut barrio peut s&apos;écrire {barrio} dans les consignes de chaque tâche. Le brouillon est le corps de la requête qui crée un projet brouillon, pour qui utilise l&apos;API.</translation>
    </message>
    <message>
        <source>%1 % of the tasks lie outside “%2” (AREA). The web form takes the tasks of the file for the area, whatever AREA is; only the draft has AREA, and the server cuts nothing off and notices nothing. Give the area that the tasks were made of, or none.</source>
        <translation>%1 % des tâches sont hors de «&#xa0;%2&#xa0;» (AREA). Le formulaire web prend les tâches du fichier pour zone, quelle que soit AREA ; seul le brouillon a AREA, et le serveur ne découpe et ne remarque rien. Donnez la zone dont les tâches ont été faites, ou aucune.</translation>
    </message>
    <message>
        <source>The web form does not keep the cells (x, y, zoom) of a Slippy plan when its polygons are used as tasks. Where mappers are to split tasks, let the form make the grid itself, or use the draft.</source>
        <translation>Le formulaire web ne garde pas les cellules (x, y, zoom) d&apos;un plan Slippy quand ses polygones servent de tâches. Si les cartographes doivent diviser des tâches, laissez le formulaire faire la grille ou utilisez le brouillon.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are smaller than 2,000 m², which is little for a mapper: %2.</source>
        <translation>
            <numerusform>%1 tâche fait moins de 2&#xa0;000 m², ce qui est peu pour un cartographe&#xa0;: %2.</numerusform>
            <numerusform>%1 tâches font moins de 2&#xa0;000 m², ce qui est peu pour un cartographe&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. In the Tasking Manager create a project, upload the file, and switch on the use of its polygons as tasks.</source>
        <translation>%1 dans %2. Dans le Tasking Manager, créez un projet, envoyez le fichier et activez l&apos;utilisation de ses polygones comme tâches.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <translation>
            <numerusform>%1 tâche</numerusform>
            <numerusform>%1 tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposedPeople</name>
    <message>
        <source>About %1 of %2 people live in exposed buildings.</source>
        <translation>Environ %1 personnes sur %2 vivent dans des bâtiments en danger.</translation>
    </message>
    <message>
        <source>The people of each census zone were shared out to its buildings (People by building); nobody was counted in a building.</source>
        <translation>La population de chaque zone de recensement a été répartie entre ses bâtiments (Population par bâtiment) ; personne n&apos;a été compté dans un bâtiment.</translation>
    </message>
    <message>
        <source>How many are in the wrong place has not been checked.</source>
        <translation>Combien sont au mauvais endroit n&apos;a pas été vérifié.</translation>
    </message>
    <message>
        <source>That run checked itself: %1 of the people were in the wrong one of its smaller zones.</source>
        <translation>Cette exécution s&apos;est vérifiée elle-même : %1 de la population était dans la mauvaise petite zone.</translation>
    </message>
    <message>
        <source>The people are those of the column people.</source>
        <translation>Les personnes sont celles de la colonne people.</translation>
    </message>
</context>
<context>
    <name>ExposureAlgorithm</name>
    <message>
        <source>“%1” in %2 is not a number. Write numbers with a decimal point, separated by semicolons: 0.1;0.5;1.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 n&apos;est pas un nombre. Écrivez les nombres avec un point décimal, séparés par des points-virgules&#xa0;: 0.1;0.5;1.</translation>
    </message>
    <message>
        <source>Buildings (footprints or points)</source>
        <translation>Bâtiments (emprises ou points)</translation>
    </message>
    <message>
        <source>Statistic for class and damage</source>
        <translation>Statistique pour la classe et le dommage</translation>
    </message>
    <message>
        <source>Damage curve</source>
        <translation>Courbe d&apos;endommagement</translation>
    </message>
    <message>
        <source>Field with the replacement value</source>
        <translation>Champ de la valeur de remplacement</translation>
    </message>
    <message>
        <source>or value per square metre of footprint</source>
        <translation>ou valeur par mètre carré d&apos;emprise</translation>
    </message>
    <message>
        <source>Height of the ground floor (metres)</source>
        <translation>Hauteur du rez-de-chaussée (mètres)</translation>
    </message>
    <message>
        <source>Value at points and centroids</source>
        <translation>Valeur aux points et aux centroïdes</translation>
    </message>
    <message>
        <source>Own damage curves (CSV: depth_m, damage, curve_id)</source>
        <translation>Vos propres courbes d&apos;endommagement (CSV&#xa0;: depth_m, damage, curve_id)</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*.*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*.*)</translation>
    </message>
    <message>
        <source>Field that names the curve of a building</source>
        <translation>Champ qui nomme la courbe d&apos;un bâtiment</translation>
    </message>
    <message>
        <source>The raster “%1” (%2) comes from a service, not a file. Save it first: right-click the layer ▸ Export ▸ Save As.</source>
        <translation>Le raster «&#xa0;%1&#xa0;» (%2) vient d&apos;un service, pas d&apos;un fichier. Enregistrez-le d&apos;abord&#xa0;: clic droit sur la couche ▸ Exporter ▸ Enregistrer sous.</translation>
    </message>
    <message>
        <source>The raster “%1” (%2) has no coordinate reference system, so it is not known where it lies. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation>Le raster «&#xa0;%1&#xa0;» (%2) n&apos;a pas de système de coordonnées de référence&#xa0;: on ne sait pas où il est. Définissez-le avec Couche ▸ SCR de la couche ▸ Définir le SCR des couches, puis relancez.</translation>
    </message>
    <message>
        <source>The expression of FLOOR_HEIGHT cannot be used: %1</source>
        <translation>L&apos;expression de FLOOR_HEIGHT ne peut pas être utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give the value of the buildings either by VALUE_FIELD or by VALUE_PER_M2, not by both.</source>
        <translation>Donnez la valeur des bâtiments soit par VALUE_FIELD, soit par VALUE_PER_M2, pas par les deux.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) holds points, which have no area, so VALUE_PER_M2 means nothing. Use VALUE_FIELD.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (BUILDINGS) contient des points, qui n&apos;ont pas de surface&#xa0;: VALUE_PER_M2 n&apos;a pas de sens. Utilisez VALUE_FIELD.</translation>
    </message>
    <message>
        <source>The curve file %1 holds %2 curves. Say with CURVE_FIELD which field of the buildings names their curve.</source>
        <translation>Le fichier de courbes %1 contient %2 courbes. Dites avec CURVE_FIELD quel champ des bâtiments nomme leur courbe.</translation>
    </message>
    <message>
        <source>What the numbers of the raster are</source>
        <translation>Ce que sont les nombres du raster</translation>
    </message>
    <message>
        <source>Unit of the depths in the raster</source>
        <translation>Unité des profondeurs du raster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>Population dans des bâtiments en danger</translation>
    </message>
    <message>
        <source>People in buildings that are not exposed</source>
        <translation>Population dans des bâtiments qui ne sont pas en danger</translation>
    </message>
    <message>
        <source>People in buildings without hazard data</source>
        <translation>Population dans des bâtiments sans données d&apos;aléa</translation>
    </message>
    <message>
        <source>People in skipped buildings</source>
        <translation>Population dans des bâtiments ignorés</translation>
    </message>
</context>
<context>
    <name>ExposureByZoneAlgorithm</name>
    <message>
        <source>“%1” (ZONES) does not say of every zone how sure its completeness is (completeness_low and completeness_high, from Gaps by zone), so exposed_low, exposed_high, damage_low and damage_high stay empty there.</source>
        <translation>«&#xa0;%1&#xa0;» (ZONES) ne dit pas, pour chaque zone, à quel point sa complétude est sûre (completeness_low et completeness_high, de Lacunes par zone)&#xa0;; exposed_low, exposed_high, damage_low et damage_high y restent donc vides.</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposition par zone</translation>
    </message>
    <message>
        <source>exposure,hazard,neighbourhood,barrio,district,summary,missing,buildings,damage,range</source>
        <translation>exposition,aléa,quartier,district,synthèse,manquants,bâtiments,dommage,fourchette,logements,sinistrés,inondation</translation>
    </message>
    <message>
        <source>How many buildings are in harm&apos;s way in each neighbourhood: those on the map, those missing from it, and both.</source>
        <translation>Combien de bâtiments sont en danger dans chaque quartier&#xa0;: ceux qui sont sur la carte, ceux qui y manquent, et tous ensemble.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Exposure of the mapped buildings (from Building exposure)</source>
        <translation>Exposition des bâtiments cartographiés (d&apos;Exposition des bâtiments)</translation>
    </message>
    <message>
        <source>Exposure of the missing buildings (from Building exposure)</source>
        <translation>Exposition des bâtiments manquants (d&apos;Exposition des bâtiments)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Exposed buildings on the map</source>
        <translation>Bâtiments exposés sur la carte</translation>
    </message>
    <message>
        <source>Exposed buildings missing from the map</source>
        <translation>Bâtiments exposés absents de la carte</translation>
    </message>
    <message>
        <source>Exposed buildings in all</source>
        <translation>Bâtiments exposés en tout</translation>
    </message>
    <message>
        <source>Skipped zones and buildings</source>
        <translation>Zones et bâtiments ignorés</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no field exposure_class. Run Building exposure first and give its output here.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (%2) n&apos;a pas de champ exposure_class. Lancez d&apos;abord Exposition des bâtiments et donnez ici sa sortie.</translation>
    </message>
    <message>
        <source>The field exposure_class of “%1” goes up to %2; at most %3 classes make sense. Is it the output of Building exposure?</source>
        <translation>Le champ exposure_class de «&#xa0;%1&#xa0;» va jusqu&apos;à %2&#xa0;; au plus %3 classes ont un sens. Est-ce la sortie d&apos;Exposition des bâtiments&#xa0;?</translation>
    </message>
    <message>
        <source>Reading the zones and the buildings</source>
        <translation>Lecture des zones et des bâtiments</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 bâtiment n&apos;est dans aucune zone et ne compte nulle part&#xa0;; il est dans Ignorés.</numerusform>
            <numerusform>%1&#xa0;: %2 bâtiments ne sont dans aucune zone et ne comptent nulle part&#xa0;; ils sont dans Ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the exposure of the missing buildings (MISSING), “all” counts the mapped ones only, and those fields stay empty.</source>
        <translation>Sans l&apos;exposition des bâtiments manquants (MISSING), «&#xa0;tous&#xa0;» ne compte que les bâtiments cartographiés, et ces champs restent vides.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>Made by Lacuna, Exposure by zone, from “%1” and “%2”.</source>
        <translation>Fait par Lacuna, Exposition par zone, à partir de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Buildings in harm&apos;s way, by zone</source>
        <translation>Bâtiments en danger, par zone</translation>
    </message>
    <message>
        <source>“%1” in the zones of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» dans les zones de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 buildings are in harm&apos;s way.</source>
        <translation>%1 bâtiments sont en danger.</translation>
    </message>
    <message>
        <source>%1 of them are on the map, %2 are missing from it.</source>
        <translation>%1 d&apos;entre eux sont sur la carte, %2 y manquent.</translation>
    </message>
    <message>
        <source>Since the gap is an estimate, there may be %1 to %2.</source>
        <translation>Comme la lacune est une estimation, il peut y en avoir de %1 à %2.</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Par zone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Cartographiés</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Exposed buildings by zone</source>
        <translation>Bâtiments exposés par zone</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>%1 more zones have no exposed building.</source>
        <translation>%1 autres zones n&apos;ont aucun bâtiment exposé.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <source>A building belongs to the zone its point on surface lies in. Exposed is what has class 1 or above in Building exposure. The range comes from the 95 % interval of completeness of each zone.</source>
        <translation>Un bâtiment appartient à la zone où se trouve son point sur la surface. Est exposé ce qui a la classe 1 ou plus dans Exposition des bâtiments. La fourchette vient de l&apos;intervalle à 95&#xa0;% de la complétude de chaque zone.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Exposed buildings, mapped and missing together</source>
        <translation>Bâtiments exposés, cartographiés et manquants ensemble</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Carte des zones</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>Mapped buildings</source>
        <translation>Bâtiments cartographiés</translation>
    </message>
    <message numerus="yes">
        <source>%1: some zones overlap, and %2 building(s) are counted in more than one. The totals count each of them once, so they are less than the sum of the zones.</source>
        <translation>
            <numerusform>%1&#xa0;: des zones se recouvrent et %2 bâtiment compte dans plusieurs. Les totaux le comptent une seule fois&#xa0;: ils sont donc inférieurs à la somme des zones.</numerusform>
            <numerusform>%1&#xa0;: des zones se recouvrent et %2 bâtiments comptent dans plusieurs. Les totaux comptent chacun une seule fois&#xa0;: ils sont donc inférieurs à la somme des zones.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1–%2 buildings</source>
        <comment>a class of the legend</comment>
        <translation>%1–%2 bâtiments</translation>
    </message>
    <message>
        <source>Counts the results of Building exposure by zone: neighbourhoods, districts, grid cells.

Give the exposure of the mapped buildings and, from a second run over Missing in OSM, that of the buildings the map lacks. Every number comes three times: mapped, missing, and all. A building belongs to the zone its point on surface lies in.

exposed_low and exposed_high say how far the number of exposed buildings may be off because the gap itself is an estimate; they need zones that come from Gaps by zone (with its interval of completeness). damage_low and damage_high also hold the range of the damage curves.

Where the buildings went through People by building first, their people are counted too.

Buildings in no zone, and zones without geometry, go to Skipped.</source>
        <translation>Compte les résultats d&apos;Exposition des bâtiments par zone&#xa0;: quartiers, districts, cellules d&apos;une grille.

Donnez l&apos;exposition des bâtiments cartographiés et, d&apos;un second traitement sur Manquants dans OSM, celle des bâtiments absents de la carte. Chaque nombre vient trois fois&#xa0;: cartographiés, manquants, et tous. Un bâtiment appartient à la zone où se trouve son point sur la surface.

exposed_low et exposed_high disent de combien le nombre de bâtiments exposés peut s&apos;écarter parce que la lacune elle-même est une estimation&#xa0;; il leur faut des zones venant de Lacunes par zone (avec son intervalle de complétude). damage_low et damage_high contiennent aussi la fourchette des courbes d&apos;endommagement.

Quand les bâtiments sont d&apos;abord passés par Population par bâtiment, leur population est comptée aussi.

Les bâtiments hors de toute zone et les zones sans géométrie vont dans Ignorés.</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>Population dans des bâtiments en danger</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Only “%1” (%2) has a column people; “%3” (%4) has none. How many people there are in all is not known, so the fields people_all and exposed_people_all stay empty. Run People by building once with both layers of buildings, run Building exposure again, and split the result by the field building_layer.</source>
        <translation>Seule « %1 » (%2) a une colonne people ; « %3 » (%4) n&apos;en a pas. On ne sait pas combien de personnes il y a en tout, donc les champs people_all et exposed_people_all restent vides. Lancez Population par bâtiment une fois avec les deux couches de bâtiments, relancez Exposition des bâtiments, et séparez le résultat selon le champ building_layer.</translation>
    </message>
    <message>
        <source>“%1” and “%2” each hold all the people of the same census zones, so everybody is counted twice here, and too many live in what is mapped. Run People by building once with both layers of buildings, run Building exposure again, and split the result by the field building_layer.</source>
        <translation>« %1 » et « %2 » contiennent chacune toutes les personnes des mêmes zones de recensement ; chaque personne est donc comptée deux fois ici, et ce qui est cartographié en a trop. Lancez Population par bâtiment une fois avec les deux couches de bâtiments, relancez Exposition des bâtiments, et séparez le résultat selon le champ building_layer.</translation>
    </message>
</context>
<context>
    <name>ExposureReport</name>
    <message>
        <source>Buildings in harm&apos;s way</source>
        <translation>Bâtiments en danger</translation>
    </message>
    <message>
        <source>“%1” under “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No building lies where the hazard has data.</source>
        <translation>Aucun bâtiment n&apos;est là où l&apos;aléa a des données.</translation>
    </message>
    <message>
        <source>%1 of %2 buildings (%3) are exposed.</source>
        <translation>%1 bâtiments sur %2 (%3) sont exposés.</translation>
    </message>
    <message>
        <source>%1 of them are in the highest class (%2).</source>
        <translation>%1 d&apos;entre eux sont dans la classe la plus haute (%2).</translation>
    </message>
    <message>
        <source>For %1 more buildings the hazard has no data.</source>
        <translation>Pour %1 autres bâtiments, l&apos;aléa n&apos;a pas de données.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Footprints (m²)</source>
        <translation>Emprises (m²)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>no hazard data</source>
        <translation>pas de données d&apos;aléa</translation>
    </message>
    <message>
        <source>Buildings by class</source>
        <translation>Bâtiments par classe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Squares show the highest class that at least a tenth of their buildings reach.</source>
        <translation>Les carrés montrent la classe la plus haute qu&apos;atteint au moins un dixième de leurs bâtiments.</translation>
    </message>
    <message>
        <source>Map of the exposed buildings</source>
        <translation>Carte des bâtiments exposés</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <source>Each point takes the hazard where it lies.</source>
        <translation>Chaque point prend l&apos;aléa là où il est.</translation>
    </message>
    <message>
        <source>Each footprint is weighed with the exact share of every cell or zone of the hazard that it covers. What decides its class is the statistic named below, less the height of the ground floor. Values below 0 are dry; ground without data takes no part.</source>
        <translation>Chaque emprise est pesée avec la part exacte de chaque cellule ou zone de l&apos;aléa qu&apos;elle couvre. C&apos;est la statistique nommée ci-dessous qui décide de sa classe, moins la hauteur du rez-de-chaussée. Les valeurs inférieures à 0 sont à sec&#xa0;; le sol sans données ne compte pas.</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Lower bounds of the classes</source>
        <translation>Bornes inférieures des classes</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Rez-de-chaussée</translation>
    </message>
    <message>
        <source>by building</source>
        <translation>par bâtiment</translation>
    </message>
    <message>
        <source>Damage curve</source>
        <translation>Courbe d&apos;endommagement</translation>
    </message>
    <message>
        <source>The range of the damage is that of three curves: the one chosen, the mean of the world (JRC), and the low-standard house of Rio de Janeiro. JRC: Huizinga, de Moel, Szewczyk (2017), doi:10.2760/16510. Rio: hydromt_fiat 0.5.9.</source>
        <translation>La fourchette du dommage est celle de trois courbes&#xa0;: celle qui a été choisie, la moyenne mondiale (JRC) et la maison de standing modeste de Rio de Janeiro. JRC&#xa0;: Huizinga, de Moel, Szewczyk (2017), doi:10.2760/16510. Rio&#xa0;: hydromt_fiat 0.5.9.</translation>
    </message>
    <message>
        <source>value at the point</source>
        <translation>valeur au point</translation>
    </message>
    <message>
        <source>maximum under the footprint</source>
        <translation>maximum sous l&apos;emprise</translation>
    </message>
    <message>
        <source>mean under the footprint</source>
        <translation>moyenne sous l&apos;emprise</translation>
    </message>
    <message>
        <source>minimum under the footprint</source>
        <translation>minimum sous l&apos;emprise</translation>
    </message>
    <message>
        <source>value that 90 % of the footprint do not exceed</source>
        <translation>valeur que 90&#xa0;% de l&apos;emprise ne dépassent pas</translation>
    </message>
    <message>
        <source>value at the centroid</source>
        <translation>valeur au centroïde</translation>
    </message>
    <message>
        <source>own curves</source>
        <translation>courbes propres</translation>
    </message>
    <message>
        <source>by building, else %1</source>
        <translation>par bâtiment, sinon %1</translation>
    </message>
    <message>
        <source>The damage is put at %1, between %2 and %3 depending on the damage curve.</source>
        <translation>Le dommage est évalué à %1, entre %2 et %3 selon la courbe d&apos;endommagement.</translation>
    </message>
    <message>
        <source>The damage is put at %1.</source>
        <translation>Le dommage est évalué à %1.</translation>
    </message>
    <message>
        <source>Exposed buildings</source>
        <translation>Bâtiments exposés</translation>
    </message>
    <message>
        <source>Buildings in the highest class</source>
        <translation>Bâtiments dans la classe la plus haute</translation>
    </message>
    <message>
        <source>Buildings where the hazard has data</source>
        <translation>Bâtiments où l&apos;aléa a des données</translation>
    </message>
    <message>
        <source>Buildings without hazard data</source>
        <translation>Bâtiments sans données d&apos;aléa</translation>
    </message>
    <message>
        <source>Value of the exposed buildings</source>
        <translation>Valeur des bâtiments exposés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>People in exposed buildings</source>
        <translation>Population dans des bâtiments en danger</translation>
    </message>
</context>
<context>
    <name>ExposureRun</name>
    <message>
        <source>Reading the buildings</source>
        <translation>Lecture des bâtiments</translation>
    </message>
    <message>
        <source>Band %2 of the raster “%1” is a colour of a picture, not a measurement. Its numbers from 0 to 255 are taken as the hazard; if that is not meant, get the raster the picture was made from.</source>
        <translation>La bande %2 du raster «&#xa0;%1&#xa0;» est une couleur d&apos;image, pas une mesure. Ses nombres de 0 à 255 sont pris pour l&apos;aléa&#xa0;; si ce n&apos;est pas voulu, procurez-vous le raster dont l&apos;image a été tirée.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 building(s) have no value, or a negative one; their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 bâtiment n&apos;a pas de valeur, ou une valeur négative&#xa0;; son dommage reste vide et compte pour 0 dans les sommes.</numerusform>
            <numerusform>%1&#xa0;: %2 bâtiments n&apos;ont pas de valeur, ou une valeur négative&#xa0;; leur dommage reste vide et compte pour 0 dans les sommes.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) name a damage curve that there is not: %2. Their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1 bâtiment nomme une courbe d&apos;endommagement qui n&apos;existe pas&#xa0;: %2. Son dommage reste vide et compte pour 0 dans les sommes.</numerusform>
            <numerusform>%1 bâtiments nomment une courbe d&apos;endommagement qui n&apos;existe pas&#xa0;: %2. Leur dommage reste vide et compte pour 0 dans les sommes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 building(s) the height of the ground floor (FLOOR_HEIGHT) is empty or not a number; it is taken as 0.</source>
        <translation>
            <numerusform>%1&#xa0;: pour %2 bâtiment la hauteur du rez-de-chaussée (FLOOR_HEIGHT) est vide ou n&apos;est pas un nombre&#xa0;; elle est prise comme 0.</numerusform>
            <numerusform>%1&#xa0;: pour %2 bâtiments la hauteur du rez-de-chaussée (FLOOR_HEIGHT) est vide ou n&apos;est pas un nombre&#xa0;; elle est prise comme 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie partly on cells without data, which the statistic (%2) leaves out. Where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 bâtiment est en partie sur des cellules sans données, que la statistique (%2) laisse de côté. Si l&apos;absence de données veut dire à sec, remplissez-la d&apos;abord par 0.</numerusform>
            <numerusform>%1 bâtiments sont en partie sur des cellules sans données, que la statistique (%2) laisse de côté. Si l&apos;absence de données veut dire à sec, remplissez-la d&apos;abord par 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have a hazard above 100, which no depth in metres reaches. Check the raster under them: its unit, its value for no data, or whether it holds heights above the sea.</source>
        <translation>
            <numerusform>%1 bâtiment a un aléa supérieur à 100, ce qu’aucune profondeur en mètres n’atteint. Vérifiez le raster sous lui&#xa0;: son unité, sa valeur «&#xa0;sans données&#xa0;», ou s’il contient des altitudes.</numerusform>
            <numerusform>%1 bâtiments ont un aléa supérieur à 100, ce qu’aucune profondeur en mètres n’atteint. Vérifiez le raster sous eux&#xa0;: son unité, sa valeur «&#xa0;sans données&#xa0;», ou s’il contient des altitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The raster “%1” holds the value %2, far from all others, and does not say what it means. It is taken as a hazard. If it stands for cells without data, say so in the layer&apos;s Properties ▸ Transparency, and run again.</source>
        <translation>Le raster « %1 » contient la valeur %2, loin de toutes les autres, sans dire ce qu’elle signifie. Elle est prise comme aléa. Si elle marque des cellules sans données, indiquez-le dans la couche, sous Propriétés ▸ Transparence, puis relancez.</translation>
    </message>
    <message>
        <source>The raster “%1” holds only the whole numbers %2. They look like classes, not like depths in metres, but are taken as metres. If they are classes, set RASTER_IS to “classes”; if they are metres, to “depth”.</source>
        <translation>Le raster « %1 » ne contient que les nombres entiers %2. Ils ressemblent à des classes, non à des profondeurs en mètres, mais sont pris pour des mètres. Si ce sont des classes, mettez RASTER_IS sur « classes » ; si ce sont des mètres, sur « depth ».</translation>
    </message>
    <message>
        <source>The raster “%1” holds only 0 and 1. It looks like an extent, inside or outside, not like depths; 1 is taken as one metre. If it is an extent, set RASTER_IS to “classes”; if it holds metres, to “depth”.</source>
        <translation>Le raster « %1 » ne contient que 0 et 1. Il ressemble à une emprise, dedans ou dehors, non à des profondeurs ; 1 est pris pour un mètre. Si c’est une emprise, mettez RASTER_IS sur « classes » ; s’il contient des mètres, sur « depth ».</translation>
    </message>
    <message>
        <source>Half of the cells above 0 in the raster “%1” lie above %2, the highest at %3. That looks like heights above the sea, or like depths in another unit than metres. Check it: DEPTH_UNIT says the unit, and RASTER_IS = “depth” that they are depths.</source>
        <translation>La moitié des cellules supérieures à 0 du raster « %1 » dépassent %2, la plus haute %3. Cela ressemble à des altitudes, ou à des profondeurs dans une autre unité que le mètre. Vérifiez : DEPTH_UNIT dit l’unité, et RASTER_IS = « depth » que ce sont des profondeurs.</translation>
    </message>
    <message>
        <source>The raster “%1” has a colour table: its cells are class numbers. Set RASTER_IS to “classes”, or CLASSES to those numbers (for example 1;2;3), and use a statistic that does not average.</source>
        <translation>Le raster « %1 » a une table de couleurs : ses cellules sont des numéros de classe. Mettez RASTER_IS sur « classes », ou ces numéros dans CLASSES (par exemple 1;2;3), et utilisez une statistique qui ne fait pas de moyenne.</translation>
    </message>
    <message>
        <source>The raster “%1” says that its unit is “%2”: its values were multiplied by %3. If that is wrong, say the unit with DEPTH_UNIT.</source>
        <translation>Le raster « %1 » dit que son unité est « %2 » : ses valeurs ont été multipliées par %3. Si c’est faux, indiquez l’unité avec DEPTH_UNIT.</translation>
    </message>
    <message>
        <source>The raster “%1” says that its unit is “%2”, which is no length. Its values are taken as metres. If they are metres, set DEPTH_UNIT to “m”.</source>
        <translation>Le raster « %1 » dit que son unité est « %2 », ce qui n’est pas une longueur. Ses valeurs sont prises pour des mètres. Si ce sont des mètres, mettez DEPTH_UNIT sur « m ».</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 building(s) it is not known how many people live in them; they count as nobody.</source>
        <translation>
            <numerusform>%1 : pour %2 bâtiment on ne sait pas combien de personnes y vivent ; il compte pour personne.</numerusform>
            <numerusform>%1 : pour %2 bâtiments on ne sait pas combien de personnes y vivent ; ils comptent pour personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldAnswers</name>
    <message>
        <source>Is the building there?</source>
        <translation>Le bâtiment est-il là ?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Share of the answers</source>
        <translation>Part des réponses</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Qui a répondu</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Quand on a répondu</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Oui, il est là</translation>
    </message>
    <message>
        <source>No building, or a ruin</source>
        <translation>Pas de bâtiment, ou une ruine</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>On ne peut pas le dire</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Appartements</translation>
    </message>
    <message>
        <source>Shop, office or workshop</source>
        <translation>Commerce, bureau ou atelier</translation>
    </message>
    <message>
        <source>School, clinic or other public building</source>
        <translation>École, dispensaire ou autre bâtiment public</translation>
    </message>
    <message>
        <source>Shed or annexe</source>
        <translation>Remise ou annexe</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>Pas de bâtiment</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Pas encore visité</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>On the map by now</source>
        <translation>Déjà sur la carte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>FieldCheckAlgorithm</name>
    <message>
        <source>Field check</source>
        <translation>Vérifier sur place</translation>
    </message>
    <message>
        <source>form,survey,kobo,kobotoolbox,kobocollect,odk,xlsform,field-tm,visit,ground truth,validation,phone,questionnaire,entities,gaps</source>
        <translation>formulaire,enquête,kobo,kobotoolbox,kobocollect,odk,xlsform,field-tm,visite,vérification,terrain,téléphone,questionnaire,entités,lacunes</translation>
    </message>
    <message>
        <source>Writes the form and the list of places with which people visit gaps: for KoboToolbox, ODK or Field-TM.</source>
        <translation>Écrit le formulaire et la liste des lieux pour visiter les lacunes : pour KoboToolbox, ODK ou Field-TM.</translation>
    </message>
    <message>
        <source>People go to the places where something seems to be missing and say what is there. This writes what they need on the telephone: a form (.xlsx) with a few questions in Spanish, Portuguese, French and English, and the list of the places (.csv) with their shapes for the map. Nothing is sent: you upload the files.

Give a sample (Sample to be checked) where the answers are to say how many buildings are missing in all, or a layer of gaps to visit all of them. With tasks, the places are in the order of the tasks, and in each the next one lies near.

Each answer carries the id of its place (gap_id), so Import findings brings it back to the gap. The form asks for no names, telephone numbers or device ids.

KoboToolbox and ODK Collect show the places on a map that works without a connection. With ODK, places that were visited turn green on all telephones. Field-TM makes its own project of the form, the area and the features.</source>
        <translation>Des personnes vont là où quelque chose semble manquer et disent ce qu&apos;il y a. Ceci écrit ce qu&apos;il leur faut sur le téléphone : un formulaire (.xlsx) avec quelques questions en espagnol, portugais, français et anglais, et la liste des lieux (.csv) avec leurs formes pour la carte. Rien n&apos;est envoyé : vous téléversez les fichiers.

Donnez un échantillon (Échantillon à vérifier) si les réponses doivent dire combien de bâtiments manquent en tout, ou une couche de lacunes pour les visiter toutes. Avec des tâches, les lieux suivent l&apos;ordre des tâches, et dans chacune le suivant est proche.

Chaque réponse porte l&apos;id de son lieu (gap_id), ainsi Importer les constats la ramène à la lacune. Le formulaire ne demande ni noms, ni téléphones, ni identifiants d&apos;appareils.

KoboCollect et ODK Collect montrent les lieux sur une carte qui marche sans connexion. Avec ODK, les lieux visités deviennent verts sur tous les téléphones. Field-TM fait son propre projet avec le formulaire, la zone et les entités.</translation>
    </message>
    <message>
        <source>Gaps, to visit all of them</source>
        <translation>Lacunes, pour les visiter toutes</translation>
    </message>
    <message>
        <source>Sample, to visit that instead</source>
        <translation>Échantillon, pour ne visiter que celui-ci</translation>
    </message>
    <message>
        <source>Field with the id of a gap (empty: gap_id, else the place)</source>
        <translation>Champ avec l&apos;id de la lacune (vide : gap_id, sinon le lieu)</translation>
    </message>
    <message>
        <source>Task polygons, for the order of the visit</source>
        <translation>Polygones de tâches, pour l&apos;ordre de la visite</translation>
    </message>
    <message>
        <source>The form is for</source>
        <translation>Le formulaire est pour</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Language that comes first</source>
        <translation>Langue qui vient d&apos;abord</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formulaires (*.xlsx)</translation>
    </message>
    <message>
        <source>List of the places</source>
        <translation>Liste des lieux</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>Area (only for Field-TM)</source>
        <translation>Zone (seulement pour Field-TM)</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Fichiers GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Features (only for Field-TM)</source>
        <translation>Entités (seulement pour Field-TM)</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Lieux à visiter</translation>
    </message>
    <message>
        <source>Size of the file, the largest of several (bytes)</source>
        <translation>Taille du fichier, du plus grand s&apos;il y en a plusieurs (octets)</translation>
    </message>
    <message>
        <source>Both gaps (GAPS) and a sample (SAMPLE) are given. Leave one of them empty: the sample, to visit all gaps; the gaps, to visit the sample.</source>
        <translation>Des lacunes (GAPS) et un échantillon (SAMPLE) sont donnés. Laissez vide l&apos;une des deux couches : l&apos;échantillon, pour visiter toutes les lacunes ; les lacunes, pour visiter l&apos;échantillon.</translation>
    </message>
    <message>
        <source>It is not said what to visit. Give a sample (SAMPLE), or gaps (GAPS) to visit all of them.</source>
        <translation>Il n&apos;est pas dit quoi visiter. Donnez un échantillon (SAMPLE), ou des lacunes (GAPS) pour les visiter toutes.</translation>
    </message>
    <message>
        <source>The list (LIST) cannot be called “%1”: the form names it, and telephones know only letters without accents, digits, _ and - there, a letter first, and .csv at the end. Call it, for example, places.csv.</source>
        <translation>La liste (LIST) ne peut pas s&apos;appeler « %1 » : le formulaire la cite, et les téléphones n&apos;y acceptent que des lettres sans accent, des chiffres, _ et -, d&apos;abord une lettre et .csv à la fin. Appelez-la, par exemple, lieux.csv.</translation>
    </message>
    <message>
        <source>AREA_FILE and FEATURES_FILE are only for Field-TM; they are not written.</source>
        <translation>AREA_FILE et FEATURES_FILE sont seulement pour Field-TM ; ils ne sont pas écrits.</translation>
    </message>
    <message>
        <source>“%1” holds lines: the form asks for streets and paths, and not for walls and roofs (QUESTIONS).</source>
        <translation>« %1 » contient des lignes : le formulaire demande des rues et des chemins, et non des murs et des toits (QUESTIONS).</translation>
    </message>
    <message>
        <source>%1 could not be made: %2.</source>
        <translation>%1 n&apos;a pas pu être fait : %2.</translation>
    </message>
    <message>
        <source>Next, in KoboToolbox (kf.kobotoolbox.org):</source>
        <translation>Ensuite, dans KoboToolbox (kf.kobotoolbox.org) :</translation>
    </message>
    <message>
        <source>1. New, Upload an XLSForm: %1</source>
        <translation>1. Nouveau, Téléverser un XLSForm : %1</translation>
    </message>
    <message>
        <source>2. Settings, Media: upload the list %1</source>
        <translation>2. Paramètres, Médias : téléversez la liste %1</translation>
    </message>
    <message>
        <source>3. Form, Deploy. People open the form in KoboCollect, on the telephone; the web form shows no map.</source>
        <translation>3. Formulaire, Déployer. Le formulaire s&apos;ouvre dans KoboCollect, sur le téléphone ; le formulaire web ne montre pas la carte.</translation>
    </message>
    <message>
        <source>Next, in your project of ODK Central:</source>
        <translation>Ensuite, dans votre projet d&apos;ODK Central :</translation>
    </message>
    <message>
        <source>1. New form: upload %1, and publish it.</source>
        <translation>1. Nouveau formulaire : téléversez %1 et publiez-le.</translation>
    </message>
    <message>
        <source>2. Entities, %1, Data, Upload: %2</source>
        <translation>2. Entités, %1, Données, Téléverser : %2</translation>
    </message>
    <message>
        <source>3. App users: give them the form. They open it in ODK Collect.</source>
        <translation>3. Utilisateurs de l&apos;application : donnez-leur le formulaire. Il s&apos;ouvre dans ODK Collect.</translation>
    </message>
    <message>
        <source>Next, in Field-TM, make a project:</source>
        <translation>Ensuite, dans Field-TM, créez un projet :</translation>
    </message>
    <message>
        <source>1. Its area: upload %1</source>
        <translation>1. Sa zone : téléversez %1</translation>
    </message>
    <message>
        <source>2. Its form: upload %1</source>
        <translation>2. Son formulaire : téléversez %1</translation>
    </message>
    <message>
        <source>3. Its data: upload %1. The list stays with you.</source>
        <translation>3. Ses données : téléversez %1. La liste reste chez vous.</translation>
    </message>
    <message>
        <source>Places of “%1” with too few corners for Field-TM, which takes shapes of one kind only: %2. They are in the list, and not among the features.</source>
        <translation>Lieux de « %1 » avec trop peu de sommets pour Field-TM, qui n&apos;accepte que des formes d&apos;un même type : %2. Ils sont dans la liste et non parmi les entités.</translation>
    </message>
    <message>
        <source>Reading the places</source>
        <translation>Lecture des lieux</translation>
    </message>
    <message>
        <source>No place of “%1” lies in a task of “%2” (TASKS). Look whether both show the same town, or leave TASKS empty.</source>
        <translation>Aucun lieu de « %1 » n&apos;est dans une tâche de « %2 » (TASKS). Voyez si les deux couches montrent la même ville, ou laissez TASKS vide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) of “%2” lie in no task; they come last in the list.</source>
        <translation>
            <numerusform>%1 lieu de « %2 » n&apos;est dans aucune tâche ; il vient à la fin de la liste.</numerusform>
            <numerusform>%1 lieux de « %2 » ne sont dans aucune tâche ; ils viennent à la fin de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the form and the list</source>
        <translation>Écriture du formulaire et de la liste</translation>
    </message>
    <message>
        <source>Places of “%1” to visit: %2.</source>
        <translation>Lieux de « %1 » à visiter : %2.</translation>
    </message>
    <message>
        <source>The form (FORM) is a file .xlsx, and no tool would take it as “%1”. Call it, for example, form.xlsx.</source>
        <translation>Le formulaire (FORM) est un fichier .xlsx et aucun outil ne l&apos;accepterait comme « %1 ». Appelez-le, par exemple, formulaire.xlsx.</translation>
    </message>
    <message>
        <source>Field-TM needs the area and the features too. Say where to write them (AREA_FILE, FEATURES_FILE), or choose another tool (TARGET).</source>
        <translation>Field-TM demande aussi la zone et les entités. Dites où les écrire (AREA_FILE, FEATURES_FILE), ou choisissez un autre outil (TARGET).</translation>
    </message>
</context>
<context>
    <name>FieldDictionary</name>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>OSM</source>
        <translation>OSM</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <source>missing in OSM</source>
        <translation>manquent dans OSM</translation>
    </message>
    <message>
        <source>missing in the reference</source>
        <translation>manquent dans la référence</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>appariés</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>area</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Surface (m²)</translation>
    </message>
    <message>
        <source>Share in common (0–1)</source>
        <translation>Part en commun (0–1)</translation>
    </message>
    <message>
        <source>Distance to the nearest (m)</source>
        <translation>Distance au plus proche (m)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Neighbouring building</source>
        <translation>Bâtiment voisin</translation>
    </message>
    <message>
        <source>Missing length (m)</source>
        <translation>Longueur manquante (m)</translation>
    </message>
    <message>
        <source>Missing share of the road (0–1)</source>
        <translation>Part manquante de la voie (0–1)</translation>
    </message>
    <message>
        <source>The same in OSM</source>
        <translation>Le même dans OSM</translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Un ou plusieurs</translation>
    </message>
    <message>
        <source>Area in common ÷ area of both (0–1)</source>
        <translation>Surface commune ÷ surface des deux (0–1)</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Décalage vers l’est (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Décalage vers le nord (m)</translation>
    </message>
    <message>
        <source>How sure (0–1)</source>
        <translation>Degré de certitude (0–1)</translation>
    </message>
    <message>
        <source>Building of the reference</source>
        <translation>Bâtiment de la référence</translation>
    </message>
    <message>
        <source>Share of the blocks in common (0–1)</source>
        <translation>Part des blocs en commun (0–1)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>The same building</source>
        <translation>Le même bâtiment</translation>
    </message>
    <message>
        <source>Kind of match</source>
        <translation>Type de correspondance</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>par lui-même</translation>
    </message>
    <message>
        <source>as part of a block</source>
        <translation>comme partie d’un bloc</translation>
    </message>
    <message>
        <source>Buildings it was read from</source>
        <translation>Bâtiments d’où il est tiré</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>No other fits as well</source>
        <translation>Aucun autre ne convient aussi bien</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Pourquoi il a été écarté</translation>
    </message>
    <message>
        <source>Buildings of the reference</source>
        <translation>Bâtiments de la référence</translation>
    </message>
    <message>
        <source>Buildings in OSM</source>
        <translation>Bâtiments dans OSM</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Manquent dans OSM</translation>
    </message>
    <message>
        <source>Missing, beside a mapped building</source>
        <translation>Manquent, à côté d’un bâtiment cartographié</translation>
    </message>
    <message>
        <source>Missing pieces of mapped buildings</source>
        <translation>Manquent, morceaux de bâtiments cartographiés</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Manquent dans la référence</translation>
    </message>
    <message>
        <source>Completeness (0–1)</source>
        <translation>Complétude (0–1)</translation>
    </message>
    <message>
        <source>Completeness, at least (0–1)</source>
        <translation>Complétude, au moins (0–1)</translation>
    </message>
    <message>
        <source>Completeness, at most (0–1)</source>
        <translation>Complétude, au plus (0–1)</translation>
    </message>
    <message>
        <source>Completeness, with mapped blocks (0–1)</source>
        <translation>Complétude, avec les blocs cartographiés (0–1)</translation>
    </message>
    <message>
        <source>Completeness by area (0–1)</source>
        <translation>Complétude par surface (0–1)</translation>
    </message>
    <message>
        <source>Completeness of the cadastre (0–1)</source>
        <translation>Complétude du cadastre (0–1)</translation>
    </message>
    <message>
        <source>Buildings in all, estimated</source>
        <translation>Bâtiments en tout, estimation</translation>
    </message>
    <message>
        <source>Buildings in all, at least</source>
        <translation>Bâtiments en tout, au moins</translation>
    </message>
    <message>
        <source>Buildings in all, at most</source>
        <translation>Bâtiments en tout, au plus</translation>
    </message>
    <message>
        <source>Missing area (m²)</source>
        <translation>Surface manquante (m²)</translation>
    </message>
    <message>
        <source>Roads of the reference (m)</source>
        <translation>Voies de la référence (m)</translation>
    </message>
    <message>
        <source>Roads that OSM has (m)</source>
        <translation>Voies qu’OSM a (m)</translation>
    </message>
    <message>
        <source>Roads missing in OSM (m)</source>
        <translation>Voies manquantes dans OSM (m)</translation>
    </message>
    <message>
        <source>Completeness of the roads (0–1)</source>
        <translation>Complétude des voies (0–1)</translation>
    </message>
    <message>
        <source>Priority (0–100)</source>
        <translation>Priorité (0–100)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Share of priority: what is missing</source>
        <translation>Part de la priorité : ce qui manque</translation>
    </message>
    <message>
        <source>Share of priority: hazard</source>
        <translation>Part de la priorité : aléa</translation>
    </message>
    <message>
        <source>Share of priority: people</source>
        <translation>Part de la priorité : personnes</translation>
    </message>
    <message>
        <source>Weights of the run</source>
        <translation>Poids de l’exécution</translation>
    </message>
    <message>
        <source>Hazard, lowest</source>
        <translation>Aléa, minimum</translation>
    </message>
    <message>
        <source>Hazard, mean</source>
        <translation>Aléa, moyenne</translation>
    </message>
    <message>
        <source>Hazard, highest</source>
        <translation>Aléa, maximum</translation>
    </message>
    <message>
        <source>Share of the building in harm&apos;s way (0–1)</source>
        <translation>Part du bâtiment en danger (0–1)</translation>
    </message>
    <message>
        <source>Number of the class</source>
        <translation>Numéro de la classe</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Classe d’aléa</translation>
    </message>
    <message>
        <source>Share damaged (0–1)</source>
        <translation>Part endommagée (0–1)</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Damage, at least</source>
        <translation>Dommage, au moins</translation>
    </message>
    <message>
        <source>Damage, at most</source>
        <translation>Dommage, au plus</translation>
    </message>
    <message>
        <source>Value of the building</source>
        <translation>Valeur du bâtiment</translation>
    </message>
    <message>
        <source>Probability of being reached (0–1)</source>
        <translation>Probabilité d’être atteint (0–1)</translation>
    </message>
    <message>
        <source>In harm&apos;s way, at least</source>
        <translation>En danger, au moins</translation>
    </message>
    <message>
        <source>In harm&apos;s way, at most</source>
        <translation>En danger, au plus</translation>
    </message>
    <message>
        <source>Damage in a year</source>
        <translation>Dommage en un an</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Surface (km²)</translation>
    </message>
    <message>
        <source>Compactness (0–1)</source>
        <translation>Compacité (0–1)</translation>
    </message>
    <message>
        <source>Barriers crossed</source>
        <translation>Barrières franchies</translation>
    </message>
    <message>
        <source>Cell of the grid</source>
        <translation>Cellule de la grille</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>Missing buildings in harm&apos;s way</source>
        <translation>Bâtiments manquants en danger</translation>
    </message>
    <message>
        <source>Done, but buildings are missing</source>
        <translation>Terminée, mais il manque des bâtiments</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Locked by (number or name)</source>
        <translation>Verrouillée par (numéro ou nom)</translation>
    </message>
    <message>
        <source>Mapped by (number or name)</source>
        <translation>Cartographiée par (numéro ou nom)</translation>
    </message>
    <message>
        <source>Validated by (number or name)</source>
        <translation>Validée par (numéro ou nom)</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Verrouillée par</translation>
    </message>
    <message>
        <source>Mapped by</source>
        <translation>Cartographiée par</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validée par</translation>
    </message>
    <message>
        <source>Last action on</source>
        <translation>Dernière action le</translation>
    </message>
    <message>
        <source>Last action by</source>
        <translation>Dernière action de</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>Id OSM</translation>
    </message>
    <message>
        <source>Last edit in OSM</source>
        <translation>Dernière modification dans OSM</translation>
    </message>
    <message>
        <source>Changeset in OSM</source>
        <translation>Groupe de modifications dans OSM</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>Material of the walls</source>
        <translation>Matériau des murs</translation>
    </message>
    <message>
        <source>Material of the roof</source>
        <translation>Matériau du toit</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Damage, once in %1 years</source>
        <translation>Dommage, une fois en %1 ans</translation>
    </message>
    <message>
        <source>In harm&apos;s way</source>
        <translation>En danger</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Without hazard data</source>
        <translation>Sans données d’aléa</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>cartographiés</translation>
    </message>
    <message>
        <source>mapped and missing</source>
        <translation>cartographiés et manquants</translation>
    </message>
    <message>
        <source>area (m²)</source>
        <translation>surface (m²)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>dommage</translation>
    </message>
    <message>
        <source>Column of the grid</source>
        <translation>Colonne de la grille</translation>
    </message>
    <message>
        <source>Row of the grid</source>
        <translation>Ligne de la grille</translation>
    </message>
    <message>
        <source>Zoom of the grid</source>
        <translation>Zoom de la grille</translation>
    </message>
    <message>
        <source>Id of the gap</source>
        <translation>Id de la lacune</translation>
    </message>
    <message>
        <source>Missing, confirmed by people</source>
        <translation>Manquent, confirmé par des personnes</translation>
    </message>
    <message>
        <source>Missing, refuted by people</source>
        <translation>Manquent, écarté par des personnes</translation>
    </message>
    <message>
        <source>Missing, not looked at or not sure</source>
        <translation>Manquent, non vérifié ou incertain</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nom le plus proche</translation>
    </message>
    <message>
        <source>Likeness of the names (0–1)</source>
        <translation>Ressemblance des noms (0–1)</translation>
    </message>
    <message>
        <source>Buildings around</source>
        <translation>Bâtiments alentour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Id of the match</source>
        <translation>Id de la paire</translation>
    </message>
    <message>
        <source>Name of the match</source>
        <translation>Nom de la paire</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Official id</source>
        <translation>Id officiel</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>Id of the place</source>
        <translation>Id du lieu</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Kind of pair</source>
        <translation>Type de paire</translation>
    </message>
    <message>
        <source>Distance to the nearest name (m)</source>
        <translation>Distance au nom le plus proche (m)</translation>
    </message>
    <message>
        <source>Distance to the nearest road (m)</source>
        <translation>Distance à la voie la plus proche (m)</translation>
    </message>
    <message>
        <source>Number in the sample</source>
        <translation>Numéro dans l’échantillon</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Area of the visit</source>
        <translation>Zone de visite</translation>
    </message>
    <message>
        <source>Stands for so many</source>
        <translation>En représente autant</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Buildings counted</source>
        <translation>Bâtiments comptés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>In the sample</source>
        <translation>Dans l’échantillon</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Rank (0–1)</source>
        <translation>Rang (0–1)</translation>
    </message>
    <message>
        <source>Share of the people (0–1)</source>
        <translation>Part des personnes (0–1)</translation>
    </message>
    <message>
        <source>Share of what is mapped (0–1)</source>
        <translation>Part de ce qui est cartographié (0–1)</translation>
    </message>
    <message>
        <source>Share of the inequality</source>
        <translation>Part de l’inégalité</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>Âge (mois)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Attributes that are missing</source>
        <translation>Attributs manquants</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>half are younger than (months)</source>
        <translation>la moitié est plus récente que (mois)</translation>
    </message>
    <message>
        <source>class of age (1 old to 5 fresh)</source>
        <translation>classe d’âge (1 ancien à 5 récent)</translation>
    </message>
    <message>
        <source>share edited on one day (0–1)</source>
        <translation>part modifiée un même jour (0–1)</translation>
    </message>
    <message>
        <source>share never edited again (0–1)</source>
        <translation>part jamais modifiée ensuite (0–1)</translation>
    </message>
    <message>
        <source>share with %1 (0–1)</source>
        <translation>part avec %1 (0–1)</translation>
    </message>
    <message>
        <source>Damage, all buildings</source>
        <translation>Dommage, tous les bâtiments</translation>
    </message>
    <message>
        <source>smaller zones</source>
        <translation>zones plus petites</translation>
    </message>
    <message>
        <source>people</source>
        <translation>population</translation>
    </message>
    <message>
        <source>Share of the people of the zone (0–1)</source>
        <translation>Part de la population de la zone (0–1)</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>il est là</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n&apos;est pas là</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>it is on the map</source>
        <translation>il est sur la carte</translation>
    </message>
    <message>
        <source>there are buildings around</source>
        <translation>il y a des bâtiments dans la zone</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Id de la réponse</translation>
    </message>
    <message>
        <source>Share that agrees (0–1)</source>
        <translation>Part qui concorde (0–1)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>A newer answer exists</source>
        <translation>Il y a une réponse plus récente</translation>
    </message>
    <message>
        <source>Why it belongs to no gap</source>
        <translation>Pourquoi elle ne concerne aucune lacune</translation>
    </message>
    <message>
        <source>no gap has this id</source>
        <translation>aucune lacune n&apos;a cet id</translation>
    </message>
    <message>
        <source>no gap is at its place</source>
        <translation>il n&apos;y a pas de lacune à cet endroit</translation>
    </message>
    <message>
        <source>several gaps have this id</source>
        <translation>plusieurs lacunes ont cet id</translation>
    </message>
    <message>
        <source>the answer is not understood</source>
        <translation>la réponse n&apos;est pas comprise</translation>
    </message>
    <message>
        <source>The sources disagree</source>
        <translation>Les sources se contredisent</translation>
    </message>
    <message>
        <source>it has neither an id nor a place</source>
        <translation>elle n&apos;a ni id ni lieu</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Longueur (m)</translation>
    </message>
    <message>
        <source>Length with pictures (m)</source>
        <translation>Longueur avec photos (m)</translation>
    </message>
    <message>
        <source>Length without pictures (m)</source>
        <translation>Longueur sans photos (m)</translation>
    </message>
    <message>
        <source>Length of which nothing is known (m)</source>
        <translation>Longueur dont on ne sait rien (m)</translation>
    </message>
    <message>
        <source>Share with pictures (0–1)</source>
        <translation>Part avec photos (0–1)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Newest picture (UTC)</source>
        <translation>Photo la plus récente (UTC)</translation>
    </message>
    <message>
        <source>Share of pictures all round (0–1)</source>
        <translation>Part de photos à 360° (0–1)</translation>
    </message>
    <message>
        <source>Distance to the nearest picture (m)</source>
        <translation>Distance à la photo la plus proche (m)</translation>
    </message>
    <message>
        <source>Taken (UTC)</source>
        <translation>Prise (UTC)</translation>
    </message>
    <message>
        <source>Id of the picture</source>
        <translation>Id de la photo</translation>
    </message>
    <message>
        <source>Link to the picture</source>
        <translation>Lien vers la photo</translation>
    </message>
</context>
<context>
    <name>FieldFolder</name>
    <message>
        <source>%1 (FOLDER) is a file. Choose a folder.</source>
        <translation>%1 (FOLDER) est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) holds a project already (%2), perhaps with answers in it. Choose another folder, or move that one away.</source>
        <translation>Le dossier %1 (FOLDER) contient déjà un projet (%2), peut-être avec des réponses. Choisissez un autre dossier, ou déplacez ce projet.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) holds a file %2 already, which is not written over. Choose an empty folder.</source>
        <translation>Le dossier %1 (FOLDER) contient déjà un fichier %2, qui n&apos;est pas écrasé. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The folder %1 (FOLDER) cannot be written to. Choose another one.</source>
        <translation>On ne peut pas écrire dans le dossier %1 (FOLDER). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>il ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that there is room on the disk, or choose another folder for FOLDER.</source>
        <translation>%1 n&apos;a pas pu être écrit (%2). Vérifiez qu&apos;il y a de la place sur le disque, ou choisissez un autre dossier pour FOLDER.</translation>
    </message>
    <message>
        <source>%1 (BACKGROUND) cannot be read: %2.</source>
        <translation>%1 (BACKGROUND) ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>FieldMapsAlgorithm</name>
    <message>
        <source>phone,telephone,mobile,offline,organic maps,osmand,scee,streetcomplete,kml,gpx,bookmarks,field,visit,tasks</source>
        <translation>téléphone,mobile,sans connexion,organic maps,osmand,scee,streetcomplete,kml,gpx,repères,terrain,visite,tâches</translation>
    </message>
    <message>
        <source>Tasks and gaps as bookmarks and outlines for Organic Maps, OsmAnd or SCEE on a telephone without a connection.</source>
        <translation>Tâches et lacunes en repères et contours pour Organic Maps, OsmAnd ou SCEE sur un téléphone sans connexion.</translation>
    </message>
    <message>
        <source>Writes a file that an app on a telephone opens without a connection, so that people who go there see where they are.

Organic Maps (.kml) and OsmAnd (.gpx): every task is a bookmark with its outline, and its holes, as lines; every gap is a bookmark. COLOR_FIELD colours them: statuses of the Tasking Manager and levels of a priority have colours of their own, numbers go in five classes from green to red.

SCEE, the expert edition of StreetComplete: every gap is a question of the file .csv; the file .geojson beside it shows the tasks. What is done there comes back with Import findings.

What the apps lose without a word is mended before writing: polygons (they would vanish), several questions in one place, line breaks, heights. Nothing is sent: copy the file to the telephone, or send it in a message, and open it there.

LINKS is a table with two links for each task, for a message or a code to scan.</source>
        <translation>Écrit un fichier qu&apos;une application du téléphone ouvre sans connexion, pour que ceux qui y vont voient où ils sont.

Organic Maps (.kml) et OsmAnd (.gpx) : chaque tâche est un repère avec son contour, et ses trous, en lignes ; chaque lacune est un repère. COLOR_FIELD leur donne une couleur : les statuts du Tasking Manager et les niveaux d&apos;une priorité ont leurs propres couleurs, les nombres vont en cinq classes du vert au rouge.

SCEE, l&apos;édition experte de StreetComplete : chaque lacune est une question du fichier .csv ; le fichier .geojson à côté montre les tâches. Ce qui y est fait revient par Importer les constats.

Ce que les applications perdent sans rien dire est réparé avant l&apos;écriture : polygones (ils disparaîtraient), plusieurs questions au même endroit, sauts de ligne, hauteurs. Rien n&apos;est envoyé : copiez le fichier sur le téléphone, ou envoyez-le dans un message, et ouvrez-le là.

LINKS est une table avec deux liens par tâche, pour un message ou un code à scanner.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>App on the telephone</source>
        <translation>Application du téléphone</translation>
    </message>
    <message>
        <source>Name of the list on the telephone</source>
        <translation>Nom de la liste sur le téléphone</translation>
    </message>
    <message>
        <source>What each is called (field or expression; empty: its number)</source>
        <translation>Comment chacun s&apos;appelle (champ ou expression ; vide : son numéro)</translation>
    </message>
    <message>
        <source>What gives the colour (field: status, priority …)</source>
        <translation>Ce qui donne la couleur (champ : statut, priorité …)</translation>
    </message>
    <message>
        <source>File for the telephone</source>
        <translation>Fichier pour le téléphone</translation>
    </message>
    <message>
        <source>KML files for Organic Maps (*.kml);;GPX files for OsmAnd (*.gpx);;CSV files for SCEE (*.csv)</source>
        <translation>Fichiers KML pour Organic Maps (*.kml);;Fichiers GPX pour OsmAnd (*.gpx);;Fichiers CSV pour SCEE (*.csv)</translation>
    </message>
    <message>
        <source>Links to the tasks</source>
        <translation>Liens vers les tâches</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Size of the files (bytes)</source>
        <translation>Taille des fichiers (octets)</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>Neither tasks (TASKS) nor gaps (GAPS) are given, so there is nothing to take along. Give at least one.</source>
        <translation>Ni tâches (TASKS) ni lacunes (GAPS) ne sont données, il n&apos;y a donc rien à emporter. Donnez au moins une couche.</translation>
    </message>
    <message>
        <source>The list has no name, by which people find it on the telephone. Give it one (NAME).</source>
        <translation>La liste n&apos;a pas de nom par lequel on la trouve sur le téléphone. Donnez-lui-en un (NAME).</translation>
    </message>
    <message>
        <source>“%1” (%2) is neither a field nor an expression: %3</source>
        <translation>« %1 » (%2) n&apos;est ni un champ ni une expression : %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>No layer has all fields of “%1” (%2). The fields are – %3.</source>
        <translation>Aucune couche n&apos;a tous les champs de « %1 » (%2). Les champs sont – %3.</translation>
    </message>
    <message>
        <source>The file %1 (OUTPUT) does not end in .%2, so the app %3 (APP) would not open it. Choose a file that does, or another app.</source>
        <translation>Le fichier %1 (OUTPUT) ne se termine pas par .%2, l&apos;application %3 (APP) ne l&apos;ouvrirait donc pas. Choisissez un fichier qui convient, ou une autre application.</translation>
    </message>
    <message>
        <source>Field maps</source>
        <translation>Cartes de terrain</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Lacune %1</translation>
    </message>
    <message>
        <source>COLOR_FIELD has more values than the telephone has colours (%1): some colours stand for several values. Choose a field with fewer values.</source>
        <translation>COLOR_FIELD a plus de valeurs que le téléphone de couleurs (%1) : certaines couleurs valent pour plusieurs. Choisissez un champ avec moins de valeurs.</translation>
    </message>
    <message>
        <source>Colours: %1.</source>
        <translation>Couleurs : %1.</translation>
    </message>
    <message>
        <source>GDAL could not write the file for the telephone (OUTPUT): %1</source>
        <translation>GDAL n&apos;a pas pu écrire le fichier pour le téléphone (OUTPUT) : %1</translation>
    </message>
    <message>
        <source>LINKS has a row for each task, but there are no tasks: it has one for each gap.</source>
        <translation>LINKS a une ligne par tâche, mais il n&apos;y a pas de tâches : elle en a une par lacune.</translation>
    </message>
    <message>
        <source>Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose Organic Maps, and open the list “%2” under Bookmarks. Download the map of the place before you go.</source>
        <translation>Ensuite : envoyez %1 au téléphone (câble, message, courriel). Là, touchez-le, choisissez Organic Maps et ouvrez la liste « %2 » dans Signets. Téléchargez la carte du lieu avant de partir.</translation>
    </message>
    <message>
        <source>Next: send %1 to the telephone (cable, message, e-mail). There tap it, choose OsmAnd, and show the file under My Places, Tracks. Download the map of the place before you go.</source>
        <translation>Ensuite : envoyez %1 au téléphone (câble, message, courriel). Là, touchez-le, choisissez OsmAnd et affichez le fichier dans Mes lieux, Traces. Téléchargez la carte du lieu avant de partir.</translation>
    </message>
    <message>
        <source>Next: copy %1 and the .geojson of the same name to the telephone. In SCEE open Settings, Quest selection, Custom quest and import the .csv; load the .geojson under Settings, Display, Custom geometry. Bring the .csv back for Import findings.</source>
        <translation>Ensuite : copiez %1 et le .geojson du même nom sur le téléphone. Dans SCEE ouvrez Settings, Quest selection, Custom quest et importez le .csv ; chargez le .geojson dans Settings, Display, Custom geometry. Rapportez le .csv pour Importer les constats.</translation>
    </message>
    <message>
        <source>The file has %1 MiB: a telephone opens it slowly. Take only the tasks of one day.</source>
        <translation>Le fichier fait %1 Mio : un téléphone l&apos;ouvre lentement. N&apos;emportez que les tâches d&apos;une journée.</translation>
    </message>
    <message>
        <source>Reading tasks and gaps</source>
        <translation>Lecture des tâches et des lacunes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Made by Lacuna, Field maps, from “%1”.</source>
        <translation>Fait par Lacuna, Cartes de terrain, de « %1 ».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Link for any app with a map</source>
        <translation>Lien pour toute application avec une carte</translation>
    </message>
    <message>
        <source>Link for Organic Maps</source>
        <translation>Lien pour Organic Maps</translation>
    </message>
    <message numerus="yes">
        <source>The expression of %1 fails for %2 row(s) of “%3”, for which nothing comes of it: %4</source>
        <translation>
            <numerusform>L’expression de %1 échoue pour %2 ligne de « %3 », qui reste sans résultat : %4</numerusform>
            <numerusform>L’expression de %1 échoue pour %2 lignes de « %3 », qui restent sans résultat : %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProjectAlgorithm</name>
    <message>
        <source>field,qfield,telephone,mobile,survey,offline,geopackage,form,visit,check,take along</source>
        <translation>terrain,qfield,téléphone,mobile,enquête,hors ligne,geopackage,formulaire,visite,vérifier,emporter</translation>
    </message>
    <message>
        <source>A folder for QField: visit what is missing with a telephone, without a connection.</source>
        <translation>Un dossier pour QField : visitez ce qui manque avec un téléphone, sans connexion.</translation>
    </message>
    <message>
        <source>Makes a folder that QField opens on a telephone or tablet, and QGIS on any computer: one GeoPackage with all layers, their styles and forms, and a project with paths that begin in the folder.

Missing buildings (layers with the column gap_id) are asked about: is it there, what is it, how many storeys, a photo, a note. The symbols show which ones were visited. Rows of a sample (Sample to be checked) are answered in the columns they have. All other layers are there to be seen and cannot be changed.

Copy the whole folder to the telephone. When it comes back, give the layer with the answers to Gaps by zone as CHECKED, or the sample to Estimate from a sample.

A folder that holds a project already is never written over: there may be answers in it.</source>
        <translation>Fait un dossier que QField ouvre sur un téléphone ou une tablette, et QGIS sur tout ordinateur : un GeoPackage avec toutes les couches, leurs styles et leurs formulaires, et un projet dont les chemins commencent dans le dossier.

Pour les bâtiments manquants (couches avec la colonne gap_id), on demande : est-il là, qu&apos;est-ce que c&apos;est, combien d&apos;étages, une photo, une note. Les symboles montrent ceux qui ont été visités. Les lignes d&apos;un échantillon (Échantillon à vérifier) se répondent dans leurs propres colonnes. Toutes les autres couches sont là pour être vues et ne peuvent pas être modifiées.

Copiez tout le dossier sur le téléphone. Au retour, donnez la couche avec les réponses à Lacunes par zone comme CHECKED, ou l&apos;échantillon à Estimation à partir d’un échantillon.

Un dossier qui contient déjà un projet n&apos;est jamais écrasé : il peut contenir des réponses.</translation>
    </message>
    <message>
        <source>Layers to take along, the first one on top</source>
        <translation>Couches à emporter, la première au-dessus</translation>
    </message>
    <message>
        <source>Background that works without a connection (MBTiles, GeoTIFF)</source>
        <translation>Fond qui marche sans connexion (MBTiles, GeoTIFF)</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Dossier pour le projet</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Fichier du projet</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows to answer</source>
        <translation>Lignes à répondre</translation>
    </message>
    <message>
        <source>Size of the folder in bytes</source>
        <translation>Taille du dossier en octets</translation>
    </message>
    <message>
        <source>“%1” (LAYERS) is no vector layer that can be read. Choose vector layers; a raster goes to BACKGROUND.</source>
        <translation>« %1 » (LAYERS) n&apos;est pas une couche vectorielle lisible. Choisissez des couches vectorielles ; un raster va dans BACKGROUND.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) has no CRS, so the telephone would not know where it lies. Set it in its properties.</source>
        <translation>La couche « %1 » (LAYERS) n&apos;a pas de SCR : le téléphone ne saurait pas où elle se trouve. Définissez-le dans ses propriétés.</translation>
    </message>
    <message>
        <source>There is nothing to take along: no layer is given (LAYERS). Choose at least one, for example the missing buildings.</source>
        <translation>Il n&apos;y a rien à emporter : aucune couche n&apos;est donnée (LAYERS). Choisissez-en au moins une, par exemple les bâtiments manquants.</translation>
    </message>
    <message>
        <source>The background “%1” comes from the network, which is not there in the field. Make a file of it first with “Generate XYZ tiles (MBTiles)” of the toolbox, and choose that as BACKGROUND.</source>
        <translation>Le fond « %1 » vient du réseau, absent sur le terrain. Faites-en d&apos;abord un fichier avec « Générer des tuiles XYZ (MBTiles) » de la boîte à outils, et choisissez-le comme BACKGROUND.</translation>
    </message>
    <message>
        <source>The background %1 is in a format that telephones do not read, or is spread over several files. Save it as GeoTIFF or MBTiles, and choose that as BACKGROUND.</source>
        <translation>Le fond %1 est dans un format que les téléphones ne lisent pas, ou réparti sur plusieurs fichiers. Enregistrez-le en GeoTIFF ou MBTiles, et choisissez ce fichier comme BACKGROUND.</translation>
    </message>
    <message>
        <source>The background “%1” has no CRS, so the telephone would not know where it lies. Set it in its properties, or leave BACKGROUND empty.</source>
        <translation>Le fond « %1 » n&apos;a pas de SCR : le téléphone ne saurait pas où il se trouve. Définissez-le dans ses propriétés, ou laissez BACKGROUND vide.</translation>
    </message>
    <message>
        <source>Field project</source>
        <translation>Projet de terrain</translation>
    </message>
    <message>
        <source>The layer “%1” could not be written to the GeoPackage: %2. Check that there is room on the disk.</source>
        <translation>La couche « %1 » n&apos;a pas pu être écrite dans le GeoPackage : %2. Vérifiez qu&apos;il y a de la place sur le disque.</translation>
    </message>
    <message>
        <source>The layer “%1” did not come whole into the GeoPackage. Check that there is room on the disk, and run again.</source>
        <translation>La couche « %1 » n&apos;est pas arrivée entière dans le GeoPackage. Vérifiez qu&apos;il y a de la place sur le disque, et relancez.</translation>
    </message>
    <message>
        <source>The copy of the background “%1” cannot be opened. Save it as GeoTIFF, and choose that as BACKGROUND.</source>
        <translation>La copie du fond « %1 » ne peut pas être ouverte. Enregistrez-le en GeoTIFF, et choisissez ce fichier comme BACKGROUND.</translation>
    </message>
    <message>
        <source>The project could not be written: %1. Check that there is room on the disk.</source>
        <translation>Le projet n&apos;a pas pu être écrit : %1. Vérifiez qu&apos;il y a de la place sur le disque.</translation>
    </message>
    <message>
        <source>A style uses the file %1, which is not in the folder: it will be missing on the telephone. Choose another symbol, or embed the picture in it.</source>
        <translation>Un style utilise le fichier %1, qui n&apos;est pas dans le dossier : il manquera sur le téléphone. Choisissez un autre symbole, ou intégrez-y l&apos;image.</translation>
    </message>
    <message>
        <source>The layer “%1” has no rows.</source>
        <translation>La couche « %1 » n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>No layer asks anything: none has the column gap_id, and none is a sample. All of them can be seen, none can be changed.</source>
        <translation>Aucune couche ne demande rien : aucune n&apos;a la colonne gap_id, et aucune n&apos;est un échantillon. Toutes se voient, aucune ne se modifie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s), %2 rows, %3 of them to answer; %4 MB. Copy the folder %5 to the telephone.</source>
        <translation>
            <numerusform>%1 couche, %2 lignes, dont %3 à répondre ; %4 Mo. Copiez le dossier %5 sur le téléphone.</numerusform>
            <numerusform>%1 couches, %2 lignes, dont %3 à répondre ; %4 Mo. Copiez le dossier %5 sur le téléphone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRoundMaker</name>
    <message>
        <source>The file is not there any more: %1. If it was moved, that is no harm; else write it again.</source>
        <translation>Le fichier n&apos;est plus là : %1. S&apos;il a été déplacé, ce n&apos;est pas grave ; sinon, écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>a temporary layer that is gone</source>
        <translation>une couche temporaire qui n&apos;existe plus</translation>
    </message>
    <message>
        <source>Streets with pictures, on %1: %2 of the length that is known.</source>
        <translation>Rues avec des photos, le %1 : %2 de la longueur connue.</translation>
    </message>
</context>
<context>
    <name>FieldSteps</name>
    <message>
        <source>There are no gaps in this project yet. Find first what is missing from the map; then people can be asked about it.</source>
        <translation>Il n&apos;y a pas encore de lacunes dans ce projet. Cherchez d&apos;abord ce qui manque sur la carte ; ensuite on pourra interroger les gens.</translation>
    </message>
    <message>
        <source>Make the form and the list for the people who visit the gaps of the sample.</source>
        <translation>Faites le formulaire et la liste pour les personnes qui visitent les lacunes de l&apos;échantillon.</translation>
    </message>
    <message>
        <source>Hand the gaps to volunteers on the web, who look at each of them.</source>
        <translation>Remettez les lacunes à des bénévoles sur le web, qui regardent chacune d&apos;elles.</translation>
    </message>
    <message>
        <source>The sample is answered. Estimate how many buildings are missing in all, with the limits.</source>
        <translation>L&apos;échantillon a ses réponses. Estimez combien de bâtiments manquent en tout, avec les limites.</translation>
    </message>
    <message>
        <source>Count by zone what is confirmed, refuted and open.</source>
        <translation>Comptez par zone ce qui est confirmé, réfuté et encore ouvert.</translation>
    </message>
    <message>
        <source>This round is done. Load OpenStreetMap anew and find the gaps again: that begins the next round.</source>
        <translation>Cette tournée est terminée. Chargez de nouveau OpenStreetMap et cherchez encore les lacunes : ainsi commence la tournée suivante.</translation>
    </message>
    <message>
        <source>Nothing can be done with this round while its gaps are not there. Add their layer to the project again, or choose another round.</source>
        <translation>On ne peut rien faire de cette tournée tant que ses lacunes ne sont pas là. Ajoutez de nouveau leur couche au projet, ou choisissez une autre tournée.</translation>
    </message>
    <message>
        <source>Save the answers from the tool as a file, and import them. Answers that come later are imported together with these.</source>
        <translation>Enregistrez les réponses de l&apos;outil dans un fichier et importez-les. Celles qui arrivent plus tard s&apos;importent avec celles-ci.</translation>
    </message>
    <message>
        <source>The layer is not in the project any more; its file is still there: %1</source>
        <translation>La couche n&apos;est plus dans le projet ; son fichier est toujours là : %1</translation>
    </message>
    <message>
        <source>Counted in the layer “%1”.</source>
        <translation>Compté dans la couche « %1 ».</translation>
    </message>
    <message>
        <source>Gaps that are there: %1 · not there: %2 · on the map by now: %3 · nobody is sure: %4</source>
        <translation>Lacunes qui sont là : %1 · pas là : %2 · déjà sur la carte : %3 · personne n&apos;est sûr : %4</translation>
    </message>
    <message>
        <source>Still open: %1 of %2 gaps</source>
        <translation>Encore ouvertes : %1 lacunes sur %2</translation>
    </message>
    <message>
        <source>The layer of these gaps was a temporary one and is gone. Save results as files next time.</source>
        <translation>La couche de ces lacunes était temporaire et n&apos;existe plus. La prochaine fois, enregistrez les résultats dans des fichiers.</translation>
    </message>
    <message>
        <source>The gaps cannot be opened: %1. The file was moved or deleted.</source>
        <translation>Les lacunes ne peuvent pas être ouvertes : %1. Le fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Answers that belong to none of these gaps: %1</source>
        <translation>Réponses qui n&apos;appartiennent à aucune de ces lacunes : %1</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about: %1</source>
        <translation>Lacunes sur lesquelles les sources ne sont pas d&apos;accord : %1</translation>
    </message>
    <message>
        <source>Gaps that are still open: %1. Volunteers on the web can look at them.</source>
        <translation>Lacunes encore ouvertes : %1. Des bénévoles sur le web peuvent les regarder.</translation>
    </message>
    <message>
        <source>Gaps that are still open: %1. When more answers have come, import all files again.</source>
        <translation>Lacunes encore ouvertes : %1. Quand d&apos;autres réponses seront arrivées, importez de nouveau tous les fichiers.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Lacunes : %1</translation>
    </message>
    <message>
        <source>Answers imported on %1: %2</source>
        <translation>Réponses importées le %1 : %2</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Encore ouvertes : %1</translation>
    </message>
    <message>
        <source>Before that, on %1: %2</source>
        <translation>Avant, le %1 : %2</translation>
    </message>
    <message>
        <source>Not one of the answers (%1) belongs to these gaps. They are probably of another town or of another round: import them with the gaps that were handed out.</source>
        <translation>Aucune des réponses (%1) n&apos;appartient à ces lacunes. Elles sont sans doute d&apos;une autre ville ou d&apos;une autre tournée : importez-les avec les lacunes qui ont été remises.</translation>
    </message>
    <message>
        <source>Draw a sample, with the form and the list for the people who visit it: when a few gaps, chosen by chance, are looked at, their answers say how many buildings are missing in all.</source>
        <translation>Tirez un échantillon, avec le formulaire et la liste pour les personnes qui le visitent : quand on regarde quelques lacunes choisies au hasard, les réponses disent combien de bâtiments manquent en tout.</translation>
    </message>
    <message>
        <source>These gaps are a temporary layer, which is gone when QGIS is closed. Save it as a file before you hand it out.</source>
        <translation>Ces lacunes sont une couche temporaire, qui disparaît quand QGIS se ferme. Enregistrez-la dans un fichier avant de la remettre.</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Sign in with your OpenStreetMap account, open Create &amp; Manage, and choose or make a project.</source>
        <translation>Connectez-vous avec votre compte OpenStreetMap, ouvrez Create &amp; Manage et choisissez ou créez un projet.</translation>
    </message>
    <message>
        <source>Add a challenge. Where it asks for the tasks, upload the file.</source>
        <translation>Ajoutez un défi. Là où il demande les tâches, envoyez le fichier.</translation>
    </message>
    <message>
        <source>Look at two or three tasks. Only then make the challenge visible.</source>
        <translation>Regardez deux ou trois tâches. Alors seulement, rendez le défi visible.</translation>
    </message>
    <message>
        <source>Sign in as a manager of MapSwipe. If none of you is one, ask on its page “Get Involved”.</source>
        <translation>Connectez-vous comme gestionnaire de MapSwipe. Si personne parmi vous ne l&apos;est, demandez sur sa page « Get Involved ».</translation>
    </message>
    <message>
        <source>Add a project. “Find” takes the file as its area; “Validate” wants the shapes at a public address.</source>
        <translation>Ajoutez un projet. « Find » prend le fichier comme zone ; « Validate » veut les formes à une adresse publique.</translation>
    </message>
    <message>
        <source>Choose imagery and a tutorial, and have the project processed.</source>
        <translation>Choisissez l&apos;imagerie et un tutoriel, et faites traiter le projet.</translation>
    </message>
    <message>
        <source>Click NEW, choose “Upload an XLSForm”, and give it the form (.xlsx).</source>
        <translation>Cliquez sur NOUVEAU, choisissez « Importer un XLSForm » et donnez-lui le formulaire (.xlsx).</translation>
    </message>
    <message>
        <source>Add the list (.csv) in the settings of the project, under Media.</source>
        <translation>Ajoutez la liste (.csv) dans les paramètres du projet, sous Média.</translation>
    </message>
    <message>
        <source>Deploy the form, and share it with the people who go out.</source>
        <translation>Déployez le formulaire et partagez-le avec les personnes qui sortent.</translation>
    </message>
    <message>
        <source>Open a project on your server, click New, and upload the form (.xlsx).</source>
        <translation>Ouvrez un projet sur votre serveur, cliquez sur New et envoyez le formulaire (.xlsx).</translation>
    </message>
    <message>
        <source>Add the list (.csv) where the draft asks for it.</source>
        <translation>Ajoutez la liste (.csv) là où le brouillon la demande.</translation>
    </message>
    <message>
        <source>Publish the form, and give the app users of the project access to it.</source>
        <translation>Publiez le formulaire et donnez-y accès aux utilisateurs de l&apos;application du projet.</translation>
    </message>
    <message>
        <source>Sign in, create a project, and upload the file of the area.</source>
        <translation>Connectez-vous, créez un projet et envoyez le fichier de la zone.</translation>
    </message>
    <message>
        <source>Upload the form (.xlsx), and the file of the features in place of those of OpenStreetMap.</source>
        <translation>Envoyez le formulaire (.xlsx), et le fichier des entités à la place de celles d&apos;OpenStreetMap.</translation>
    </message>
    <message>
        <source>Divide the area into tasks, and publish the project.</source>
        <translation>Divisez la zone en tâches et publiez le projet.</translation>
    </message>
    <message>
        <source>Install the uploader, and sign in.</source>
        <translation>Installez le programme d&apos;envoi et connectez-vous.</translation>
    </message>
    <message>
        <source>Drag the folder with the pictures into it, look at them on the map, and upload them.</source>
        <translation>Glissez-y le dossier des photos, regardez-les sur la carte et envoyez-les.</translation>
    </message>
    <message>
        <source>After some days count here which streets have pictures.</source>
        <translation>Après quelques jours, comptez ici quelles rues ont des photos.</translation>
    </message>
    <message>
        <source>Install the expert edition, SCEE, on the telephone, and copy the file custom_quest.csv to it.</source>
        <translation>Installez l&apos;édition pour experts, SCEE, sur le téléphone et copiez-y le fichier custom_quest.csv.</translation>
    </message>
    <message>
        <source>In its settings, among the quests, switch on the custom quest and choose the file.</source>
        <translation>Dans ses paramètres, parmi les quêtes, activez la quête personnelle (custom quest) et choisissez le fichier.</translation>
    </message>
    <message>
        <source>Answer on the spot. Then copy the same file back, and import it here.</source>
        <translation>Répondez sur place. Puis recopiez le même fichier et importez-le ici.</translation>
    </message>
    <message>
        <source>Send the file (.kml) to the telephone, by mail, chat or cable.</source>
        <translation>Envoyez le fichier (.kml) au téléphone, par courriel, messagerie ou câble.</translation>
    </message>
    <message>
        <source>Tap on it there, and choose to open it with Organic Maps.</source>
        <translation>Touchez-le là et choisissez de l&apos;ouvrir avec Organic Maps.</translation>
    </message>
    <message>
        <source>Tasks and gaps are under Bookmarks and Tracks. They need no connection.</source>
        <translation>Les tâches et les lacunes sont dans Signets et traces. Elles n&apos;ont pas besoin de connexion.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>The file %1 (%2) is there, but cannot be opened: %3. It is damaged, was not copied whole, or is no layer: get it again, and run again.</source>
        <translation>Le fichier %1 (%2) existe, mais ne peut pas être ouvert : %3. Il est endommagé, n&apos;a pas été copié en entier ou n&apos;est pas une couche : procurez-vous-le à nouveau, puis relancez.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>it is there</source>
        <translation>il est là</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n&apos;est pas là</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>it is on the map</source>
        <translation>il est sur la carte</translation>
    </message>
    <message>
        <source>there are buildings around</source>
        <translation>il y a des bâtiments dans la zone</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>StreetComplete (SCEE)</source>
        <translation>StreetComplete (SCEE)</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>MapSwipe, buildings</source>
        <translation>MapSwipe, bâtiments</translation>
    </message>
    <message>
        <source>MapRoulette</source>
        <translation>MapRoulette</translation>
    </message>
    <message>
        <source>MapSwipe, areas</source>
        <translation>MapSwipe, zones</translation>
    </message>
    <message>
        <source>no gap has this id</source>
        <translation>aucune lacune n&apos;a cet id</translation>
    </message>
    <message>
        <source>no gap is at its place</source>
        <translation>il n&apos;y a pas de lacune à cet endroit</translation>
    </message>
    <message>
        <source>several gaps have this id</source>
        <translation>plusieurs lacunes ont cet id</translation>
    </message>
    <message>
        <source>the answer is not understood</source>
        <translation>la réponse n&apos;est pas comprise</translation>
    </message>
    <message>
        <source>it has neither an id nor a place</source>
        <translation>elle n&apos;a ni id ni lieu</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>%1 of %2 gaps have an answer.</source>
        <translation>%1 lacunes sur %2 ont une réponse.</translation>
    </message>
    <message>
        <source>%1 places have an answer.</source>
        <translation>%1 lieux ont une réponse.</translation>
    </message>
    <message>
        <source>So %1 of the gaps that were judged are real: a share of the answers, not of all gaps.</source>
        <translation>Ainsi %1 des lacunes sur lesquelles on est sûr sont réelles : une part des réponses, pas de toutes les lacunes.</translation>
    </message>
    <message>
        <source>What people found</source>
        <translation>Ce que les gens ont trouvé</translation>
    </message>
    <message>
        <source>Answers from %1.</source>
        <translation>Réponses de %1.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>The sources disagree about %1 of them. In CHECKED they have found_conflict = 1.</source>
        <translation>Les sources se contredisent sur %1 d&apos;entre elles. Dans CHECKED elles ont found_conflict = 1.</translation>
    </message>
    <message>
        <source>Where the answers come from</source>
        <translation>D&apos;où viennent les réponses</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>older answers</source>
        <translation>réponses antérieures</translation>
    </message>
    <message>
        <source>Answers that belong to no gap</source>
        <translation>Réponses qui ne concernent aucune lacune</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Of each source the newest answer to a gap counts. Where sources differ, who stood there is believed before the review, the review before MapSwipe, MapSwipe before MapRoulette, and answers about areas last. Who was not sure decides nothing.</source>
        <translation>De chaque source compte la réponse la plus récente sur une lacune. Si les sources se contredisent, on croit d&apos;abord qui était sur place, puis la revue, puis MapSwipe, puis MapRoulette, et enfin les réponses sur des zones. Qui n&apos;était pas sûr ne décide rien.</translation>
    </message>
    <message>
        <source>Votes of MapSwipe count from %1 votes on, if %2 of them agree. That people saw buildings in an area says nothing of a single one.</source>
        <translation>Les votes de MapSwipe comptent à partir de %1, si %2 d&apos;entre eux concordent. Que l&apos;on ait vu des bâtiments dans une zone ne dit rien d&apos;un seul.</translation>
    </message>
    <message>
        <source>Next: run Estimate from a sample on SAMPLE_FILLED. It says how many buildings OpenStreetMap really lacks, with limits.</source>
        <translation>Ensuite : Estimation à partir d’un échantillon avec SAMPLE_FILLED. Elle dit combien de bâtiments manquent vraiment à OpenStreetMap, avec des limites.</translation>
    </message>
    <message>
        <source>Next: give CHECKED to Gaps by zone, which counts what is confirmed, refuted and open. How many buildings are missing in all, only the answers to a sample can tell (Sample to be checked).</source>
        <translation>Ensuite : donnez CHECKED à Lacunes par zone, qui compte ce qui est confirmé, écarté et ouvert. Combien de bâtiments manquent en tout, seules les réponses à un échantillon peuvent le dire (Échantillon à vérifier).</translation>
    </message>
    <message>
        <source>Gaps with an answer</source>
        <translation>Lacunes avec une réponse</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about</source>
        <translation>Lacunes sur lesquelles les sources se contredisent</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Votes at least</source>
        <translation>Votes au moins</translation>
    </message>
    <message>
        <source>Share that agrees</source>
        <translation>Part qui concorde</translation>
    </message>
    <message>
        <source>Ruins count as buildings</source>
        <translation>Les ruines comptent comme bâtiments</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Of %1 buildings it is said that they are there, of %2 that they are not, of %3 that they are on the map by now; %4 are open or not sure.</source>
        <translation>De %1 bâtiments on dit qu&apos;ils sont là, de %2 qu&apos;ils n&apos;y sont pas, de %3 qu&apos;ils sont déjà sur la carte ; %4 restent sans réponse ou sans certitude.</translation>
    </message>
    <message>
        <source>Of the gaps that were judged, %1 are on the map by now and %2 are refuted.</source>
        <translation>Des lacunes sur lesquelles on est sûr, %1 sont désormais sur la carte et %2 sont réfutées.</translation>
    </message>
</context>
<context>
    <name>FindingsRun</name>
    <message>
        <source>Reading the answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Finding the gaps they are about</source>
        <translation>Recherche des lacunes concernées</translation>
    </message>
    <message>
        <source>The server has %1 answers, the files hold %2: the rest was not downloaded. Ask for all pages (limit, start), or export as CSV.</source>
        <translation>Le serveur a %1 réponses, les fichiers %2 : le reste n&apos;a pas été téléchargé. Demandez toutes les pages (limit, start), ou exportez en CSV.</translation>
    </message>
    <message>
        <source>“%1” holds no answers.</source>
        <translation>« %1 » ne contient pas de réponses.</translation>
    </message>
    <message>
        <source>No answer in “%1” (FILES) is understood: they are words of the form in some language, or codes of another form. Give the form (.xlsx) as FORM, or export with XML values and headings.</source>
        <translation>Aucune réponse de « %1 » (FILES) n&apos;est comprise : ce sont des mots du formulaire dans une langue, ou des codes d&apos;un autre formulaire. Donnez le formulaire (.xlsx) dans FORM, ou exportez avec les valeurs et en-têtes XML.</translation>
    </message>
    <message>
        <source>%1 ids of “%2” stand in several rows. Answers to them are joined by their place.</source>
        <translation>%1 id de « %2 » figurent dans plusieurs lignes. Les réponses qui les concernent sont jointes par leur lieu.</translation>
    </message>
    <message>
        <source>None of the %1 answers is about a gap of “%2”. They are of another round or another town, or the ids that were sent out are in another field: give it as ID_FIELD.</source>
        <translation>Aucune des %1 réponses ne concerne une lacune de « %2 ». Elles sont d&apos;un autre tour ou d&apos;une autre ville, ou les id envoyés sont dans un autre champ : indiquez-le dans ID_FIELD.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are about no gap of “%3”: the gaps are gone, or the answers are of another round. They are in UNMATCHED.</source>
        <translation>%1 réponses sur %2 ne concernent aucune lacune de « %3 » : les lacunes ont disparu, ou les réponses sont d&apos;un autre tour. Elles sont dans UNMATCHED.</translation>
    </message>
    <message>
        <source>%1 answers have no id that can be used and were joined by their place.</source>
        <translation>%1 réponses n&apos;ont pas d&apos;id utilisable et ont été jointes par leur lieu.</translation>
    </message>
    <message>
        <source>%1 answers are empty or not understood; they count for nothing. If they are words of the form, give it as FORM.</source>
        <translation>%1 réponses sont vides ou incomprises ; elles ne comptent pas. Si ce sont des mots du formulaire, indiquez-le dans FORM.</translation>
    </message>
    <message>
        <source>%1 answers stand in the files more than once; the newest counts.</source>
        <translation>%1 réponses figurent plus d&apos;une fois dans les fichiers ; la plus récente compte.</translation>
    </message>
    <message>
        <source>For %1 gaps the sources say different things; the more trusted one counts. Have them looked at again.</source>
        <translation>Sur %1 lacunes les sources disent des choses différentes ; la plus fiable compte. Faites-les regarder à nouveau.</translation>
    </message>
    <message>
        <source>%1 answers of MapRoulette are about tasks of several gaps and do not say about which. Export the challenge as GeoJSON: the CSV names only the task.</source>
        <translation>%1 réponses de MapRoulette concernent des tâches de plusieurs lacunes sans dire laquelle. Exportez le défi en GeoJSON : le CSV ne nomme que la tâche.</translation>
    </message>
</context>
<context>
    <name>FloodByZoneModel</name>
    <message>
        <source>Flood exposure by neighbourhood</source>
        <translation>Exposition à l&apos;inondation par quartier</translation>
    </message>
    <message>
        <source>Which buildings a flood reaches, how deep, and how many in each neighbourhood.</source>
        <translation>Quels bâtiments une inondation atteint, à quelle profondeur, et combien dans chaque quartier.</translation>
    </message>
    <message>
        <source>Weighs every building with the depth of the flood under it and counts those it reaches in each neighbourhood.

Depths are metres; a building is exposed from the first class on (10 cm). The report can be printed. For buildings the map lacks, damage, other hazards and other classes use Building exposure and Exposure by zone themselves.</source>
        <translation>Pèse chaque bâtiment avec la profondeur de l&apos;inondation sous lui et compte ceux qu&apos;elle atteint dans chaque quartier.

Les profondeurs sont des mètres&#xa0;; un bâtiment est exposé dès la première classe (10 cm). Le rapport peut être imprimé. Pour les bâtiments absents de la carte, les dommages, d&apos;autres aléas et d&apos;autres classes, utilisez directement Exposition des bâtiments et Exposition par zone.</translation>
    </message>
    <message>
        <source>Buildings (footprints or points)</source>
        <translation>Bâtiments (emprises ou points)</translation>
    </message>
    <message>
        <source>Depth of the flood (metres)</source>
        <translation>Profondeur de l&apos;inondation (mètres)</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Building exposure</source>
        <translation>Exposition des bâtiments</translation>
    </message>
    <message>
        <source>Buildings in the flood</source>
        <translation>Bâtiments dans l&apos;inondation</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposition par zone</translation>
    </message>
    <message>
        <source>Exposure by neighbourhood</source>
        <translation>Exposition par quartier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>the flood</source>
        <translation>l’inondation</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>Which buildings are missing from OpenStreetMap</source>
        <translation>Quels bâtiments manquent dans OpenStreetMap</translation>
    </message>
    <message>
        <source>“%1” compared with “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» comparé à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No building could be compared.</source>
        <translation>Aucun bâtiment n&apos;a pu être comparé.</translation>
    </message>
    <message>
        <source>Of %1 reference buildings OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 buildings are missing from OpenStreetMap.</source>
        <translation>Des %1 bâtiments de référence, OpenStreetMap en a %2&#xa0;: %3 (entre %4 et %5 avec une confiance de 95&#xa0;%). %6 bâtiments manquent dans OpenStreetMap.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation>Bâtiments de référence</translation>
    </message>
    <message>
        <source>– matched</source>
        <translation>– appariés</translation>
    </message>
    <message>
        <source>– missing in OSM</source>
        <translation>– manquants dans OSM</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– ignorés</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Bâtiments d&apos;OSM</translation>
    </message>
    <message>
        <source>– missing in the reference</source>
        <translation>– manquants dans la référence</translation>
    </message>
    <message>
        <source>Completeness by count</source>
        <translation>Complétude en nombre</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Completeness by area</source>
        <translation>Complétude en surface</translation>
    </message>
    <message>
        <source>Estimated number of buildings in all, counting those both layers miss</source>
        <translation>Nombre estimé de bâtiments en tout, avec ceux que les deux couches ignorent</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>missing in OSM</source>
        <translation>manquants dans OSM</translation>
    </message>
    <message>
        <source>missing in the reference</source>
        <translation>manquants dans la référence</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>dans les deux</translation>
    </message>
    <message>
        <source>up to 5 % missing in OSM</source>
        <translation>jusqu&apos;à 5&#xa0;% manquants dans OSM</translation>
    </message>
    <message>
        <source>up to 20 %</source>
        <translation>jusqu&apos;à 20&#xa0;%</translation>
    </message>
    <message>
        <source>up to 40 %</source>
        <translation>jusqu&apos;à 40&#xa0;%</translation>
    </message>
    <message>
        <source>up to 70 %</source>
        <translation>jusqu&apos;à 70&#xa0;%</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Map of the missing buildings</source>
        <translation>Carte des bâtiments manquants</translation>
    </message>
    <message>
        <source>Why buildings are missing in OSM</source>
        <translation>Pourquoi des bâtiments manquent dans OSM</translation>
    </message>
    <message>
        <source>one is one</source>
        <translation>un pour un</translation>
    </message>
    <message>
        <source>one is several in OSM</source>
        <translation>un est plusieurs dans OSM</translation>
    </message>
    <message>
        <source>several are one in OSM</source>
        <translation>plusieurs sont un seul dans OSM</translation>
    </message>
    <message>
        <source>several are several</source>
        <translation>plusieurs pour plusieurs</translation>
    </message>
    <message>
        <source>How the matched buildings are drawn</source>
        <translation>Comment les bâtiments appariés sont dessinés</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment c&apos;est fait</translation>
    </message>
    <message>
        <source>The shift between the layers was estimated in cells of 100 m and undone for the comparison in %1 of %2 cells. Elsewhere there was too little to go by.</source>
        <translation>Le décalage entre les couches a été estimé dans des cellules de 100 m et corrigé pour la comparaison dans %1 cellules sur %2. Ailleurs, il y avait trop peu d&apos;indices.</translation>
    </message>
    <message>
        <source>The layers were compared where they lie; the shift between them was not corrected.</source>
        <translation>Les couches ont été comparées là où elles sont&#xa0;; le décalage entre elles n&apos;a pas été corrigé.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Plus grand décalage</translation>
    </message>
    <message>
        <source>Minimum overlap</source>
        <translation>Recouvrement minimal</translation>
    </message>
    <message>
        <source>Minimum footprint area</source>
        <translation>Surface minimale d&apos;une emprise</translation>
    </message>
    <message>
        <source>How firm the number is</source>
        <translation>Solidité du chiffre</translation>
    </message>
    <message>
        <source>minimum overlap %1 % (this report)</source>
        <translation>recouvrement minimal %1&#xa0;% (ce rapport)</translation>
    </message>
    <message>
        <source>minimum overlap %1 %</source>
        <translation>recouvrement minimal %1&#xa0;%</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>À regarder en premier</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Nearest (m)</source>
        <translation>Plus proche (m)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Surface (m²)</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Buildings missing in OpenStreetMap</source>
        <translation>Bâtiments qui manquent dans OpenStreetMap</translation>
    </message>
    <message>
        <source>Matched reference buildings</source>
        <translation>Bâtiments de référence appariés</translation>
    </message>
    <message>
        <source>OSM buildings missing in the reference</source>
        <translation>Bâtiments d&apos;OSM qui manquent dans la référence</translation>
    </message>
    <message>
        <source>Estimated number of buildings in all</source>
        <translation>Nombre estimé de bâtiments en tout</translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation>Décalage entre les couches</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>Missing in OSM, beside a mapped building</source>
        <translation>Manquent dans OSM, à côté d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>Missing in OSM, pieces of a mapped building</source>
        <translation>Manquent dans OSM, morceaux d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>Rule of comparison</source>
        <translation>Règle de comparaison</translation>
    </message>
    <message>
        <source>not known: both layers have fewer than %1 buildings in common</source>
        <translation>inconnu : les deux couches ont moins de %1 bâtiments en commun</translation>
    </message>
    <message>
        <source>– – of these beside a mapped building</source>
        <translation>– – dont à côté d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>– – of these pieces of a mapped building</source>
        <translation>– – dont morceaux d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>Completeness if parts of mapped blocks count as mapped</source>
        <translation>Complétude si les parties de blocs cartographiés comptent comme cartographiées</translation>
    </message>
    <message>
        <source>missing in OSM, beside a mapped building</source>
        <translation>manquent dans OSM, à côté d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>missing in OSM, piece of a mapped building</source>
        <translation>manquent dans OSM, morceau d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>Two buildings are the same when they have at least %1 of the smaller one in common; where neither touches another building, 5 % is enough, and two small ones side by side that are left over are one. Everything else is missing. What stands wall to wall with a mapped building is listed as beside it, or as a piece of it when it is smaller than 20 m² and than half of that building.</source>
        <translation>Deux bâtiments sont le même quand ils ont en commun au moins %1 du plus petit ; là où aucun n&apos;en touche un autre, 5 % suffisent, et deux petits côte à côte restés sans partenaire n&apos;en font qu&apos;un. Tout le reste manque. Ce qui est mur contre mur avec un bâtiment cartographié est donné comme à côté de lui, ou comme un morceau de lui quand il a moins de 20 m² et moins de la moitié de ce bâtiment.</translation>
    </message>
    <message>
        <source>The interval runs from Wilson&apos;s lower end for the buildings found to his upper end when those covered by a fifth and the pieces count as found as well. The estimated total is Chapman&apos;s for two incomplete counts, with Seber&apos;s variance, and holds when the two layers miss buildings independently.</source>
        <translation>L&apos;intervalle va de la borne basse de Wilson pour les bâtiments trouvés à sa borne haute quand ceux couverts d&apos;un cinquième et les morceaux comptent aussi comme trouvés. Le total estimé est celui de Chapman pour deux comptages incomplets, avec la variance de Seber, et vaut quand les bâtiments manquent aux deux couches de façon indépendante.</translation>
    </message>
    <message>
        <source>Of %1 buildings of OpenStreetMap the cadastre has %2: %3 (between %4 and %5 with 95 % confidence). %6 buildings are missing in the cadastre.</source>
        <translation>Sur %1 bâtiments d&apos;OpenStreetMap, le cadastre en a %2 : %3 (entre %4 et %5 avec 95 % de confiance). Il manque %6 bâtiments au cadastre.</translation>
    </message>
    <message>
        <source>Is our cadastre complete?</source>
        <translation>Notre cadastre est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>Why buildings are missing in the cadastre</source>
        <translation>Pourquoi des bâtiments manquent au cadastre</translation>
    </message>
    <message>
        <source>How many buildings are missing depends on how much overlap makes two footprints the same building. From the most lenient to the strictest choice the number goes from %1 to %2; the less it moves about the choice made, the firmer it is.</source>
        <translation>Le nombre de bâtiments manquants dépend du recouvrement qui fait de deux emprises le même bâtiment. Du choix le plus souple au plus strict, il va de %1 à %2 ; moins il bouge autour du choix fait, plus il est sûr.</translation>
    </message>
    <message>
        <source>Missing buildings by minimum overlap</source>
        <translation>Bâtiments manquants selon le recouvrement minimal</translation>
    </message>
    <message>
        <source>The buildings called missing that are most doubtful. The table of the layer opens in this order.</source>
        <translation>Les bâtiments donnés pour manquants les plus douteux. La table de la couche s&apos;ouvre dans cet ordre.</translation>
    </message>
    <message>
        <source>– in the cadastre</source>
        <translation>– dans le cadastre</translation>
    </message>
    <message>
        <source>– missing in the cadastre</source>
        <translation>– manquent au cadastre</translation>
    </message>
    <message>
        <source>– – of these beside a building of the cadastre</source>
        <translation>– – dont à côté d&apos;un bâtiment du cadastre</translation>
    </message>
    <message>
        <source>– – of these pieces of a building of the cadastre</source>
        <translation>– – dont morceaux d&apos;un bâtiment du cadastre</translation>
    </message>
    <message>
        <source>Buildings of the cadastre</source>
        <translation>Bâtiments du cadastre</translation>
    </message>
    <message>
        <source>missing in the cadastre</source>
        <translation>manquent au cadastre</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another folder for %3 and run again.</source>
        <translation>Le fichier %1 n&apos;a pas pu être écrit (%2). Choisissez un autre dossier pour %3 et exécutez à nouveau.</translation>
    </message>
</context>
<context>
    <name>GapStyle</name>
    <message>
        <source>stands apart</source>
        <translation>à part</translation>
    </message>
    <message>
        <source>beside a mapped building</source>
        <translation>à côté d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>piece of a mapped building</source>
        <translation>morceau d&apos;un bâtiment cartographié</translation>
    </message>
    <message>
        <source>beside a building of the reference</source>
        <translation>à côté d&apos;un bâtiment de la référence</translation>
    </message>
    <message>
        <source>piece of a building of the reference</source>
        <translation>morceau d&apos;un bâtiment de la référence</translation>
    </message>
</context>
<context>
    <name>GapsByTaskAlgorithm</name>
    <message>
        <source>Gaps by task</source>
        <translation>Lacunes par tâche</translation>
    </message>
    <message>
        <source>tasking manager,tasks,missing,done,validated,quality,remaining,what is left</source>
        <translation>tasking manager,tâches,manquants,terminées,validées,qualité,reste à faire</translation>
    </message>
    <message>
        <source>Which tasks of a Tasking Manager project still miss buildings, above all those that are marked done.</source>
        <translation>Quelles tâches d&apos;un projet du Tasking Manager ont encore des bâtiments manquants, surtout parmi celles marquées terminées.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Manquants dans OSM (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Exposure of the missing buildings (from Building exposure)</source>
        <translation>Exposition des bâtiments manquants (d&apos;Exposition des bâtiments)</translation>
    </message>
    <message>
        <source>What is left by task</source>
        <translation>Ce qui reste, par tâche</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Missing buildings in tasks</source>
        <translation>Bâtiments manquants dans des tâches</translation>
    </message>
    <message>
        <source>Exposed missing buildings in tasks</source>
        <translation>Bâtiments manquants exposés dans des tâches</translation>
    </message>
    <message>
        <source>Tasks marked done that still miss buildings</source>
        <translation>Tâches marquées terminées où il manque encore des bâtiments</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no field exposure_class. Run Building exposure with the missing buildings and give its output here.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (%2) n&apos;a pas de champ exposure_class. Lancez Exposition des bâtiments avec les bâtiments manquants et donnez ici sa sortie.</translation>
    </message>
    <message>
        <source>Reading the tasks and the buildings</source>
        <translation>Lecture des tâches et des bâtiments</translation>
    </message>
    <message>
        <source>No building of “%1” lies in any task. Check that both layers cover the same place and that their CRS is right.</source>
        <translation>Aucun bâtiment de «&#xa0;%1&#xa0;» n&apos;est dans une tâche. Vérifiez que les deux couches couvrent le même lieu et que leur SCR est juste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) of “%2” lie in no task; they are in Skipped.</source>
        <translation>
            <numerusform>%1 bâtiment de «&#xa0;%2&#xa0;» n&apos;est dans aucune tâche&#xa0;; il est dans Ignorés.</numerusform>
            <numerusform>%1 bâtiments de «&#xa0;%2&#xa0;» ne sont dans aucune tâche&#xa0;; ils sont dans Ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some tasks overlap: %1 building(s) of “%2” are counted in more than one.</source>
        <translation>
            <numerusform>Des tâches se recouvrent&#xa0;: %1 bâtiment de «&#xa0;%2&#xa0;» est compté dans plus d&apos;une.</numerusform>
            <numerusform>Des tâches se recouvrent&#xa0;: %1 bâtiments de «&#xa0;%2&#xa0;» sont comptés dans plus d&apos;une.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no field status, so it is not known which tasks are done.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de champ status&#xa0;: on ne sait pas quelles tâches sont terminées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are marked done and still miss buildings.</source>
        <translation>
            <numerusform>%1 tâche est marquée terminée et il y manque encore des bâtiments.</numerusform>
            <numerusform>%1 tâches sont marquées terminées et il y manque encore des bâtiments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Lacuna, Gaps by task, from “%1” and “%2”.</source>
        <translation>Fait par Lacuna, Lacunes par tâche, à partir de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The layer “%1” (MISSING) has no field gap_reason, so it may not be what Building gaps found missing: every building of it counts as missing.</source>
        <translation>La couche « %1 » (MISSING) n&apos;a pas de champ gap_reason et n&apos;est peut-être pas ce que Bâtiments manquants a trouvé : chacun de ses bâtiments compte comme manquant.</translation>
    </message>
    <message>
        <source>Counts the buildings that are missing from the map in each task of a project.

Tasks: the layer imported from the Tasking Manager, or any polygons. Missing buildings: the layer Missing in OSM of Building gaps, made again with fresh OpenStreetMap data. With the exposure of the missing buildings (Building exposure) it also says how many of them a hazard reaches.

A building belongs to the task its point on surface lies in. done_but_missing is 1 where a task is mapped or validated and buildings are still missing; empty while such a task is being validated, and where the layer has no field status (taskStatus in the file of the Tasking Manager), as is then the number of such tasks. Buildings in no task go to Skipped.</source>
        <translation>Compte les bâtiments absents de la carte dans chaque tâche d&apos;un projet.

Tâches&#xa0;: la couche importée du Tasking Manager, ou des polygones quelconques. Bâtiments manquants&#xa0;: la couche Manquants dans OSM de Bâtiments manquants, refaite avec des données OpenStreetMap récentes. Avec l&apos;exposition des bâtiments manquants (Exposition des bâtiments), il dit aussi combien d&apos;entre eux un aléa atteint.

Un bâtiment appartient à la tâche où se trouve son point sur la surface. done_but_missing vaut 1 là où une tâche est cartographiée ou validée et où des bâtiments manquent encore, et reste vide pendant qu&apos;une telle tâche est en validation et si la couche n&apos;a pas de champ status (taskStatus dans le fichier du Tasking Manager)&#xa0;; le nombre de ces tâches est alors vide aussi. Les bâtiments hors de toute tâche vont dans Ignorés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) that miss buildings are being validated at this moment: whether they count as done will be known afterwards.</source>
        <translation>
            <numerusform>%1 tâche où manquent des bâtiments est en validation en ce moment&#xa0;: on saura ensuite si elle compte comme faite.</numerusform>
            <numerusform>%1 tâches où manquent des bâtiments sont en validation en ce moment&#xa0;: on saura ensuite si elles comptent comme faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>1–5 buildings</source>
        <translation>1–5 bâtiments</translation>
    </message>
    <message>
        <source>6–20 buildings</source>
        <translation>6–20 bâtiments</translation>
    </message>
    <message>
        <source>more than 20 buildings</source>
        <translation>plus de 20 bâtiments</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>GapsByZoneAlgorithm</name>
    <message>
        <source>Gaps by zone</source>
        <translation>Lacunes par zone</translation>
    </message>
    <message>
        <source>completeness,neighbourhood,barrio,district,summary,statistics,zone,missing,buildings,wilson,chapman</source>
        <translation>complétude,quartier,district,synthèse,statistiques,zone,manquants,bâtiments,wilson,chapman</translation>
    </message>
    <message>
        <source>How complete OpenStreetMap is in each neighbourhood, with its interval, from the results of Building gaps.</source>
        <translation>La complétude d&apos;OpenStreetMap dans chaque quartier, avec son intervalle, d&apos;après les résultats de Bâtiments manquants.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Manquants dans OSM (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Manquants dans la référence (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Appariés (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Completeness by zone</source>
        <translation>Complétude par zone</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Skipped zones and buildings</source>
        <translation>Zones et bâtiments ignorés</translation>
    </message>
    <message>
        <source>Reading the zones and the buildings</source>
        <translation>Lecture des zones et des bâtiments</translation>
    </message>
    <message>
        <source>Counting by zone</source>
        <translation>Décompte par zone</translation>
    </message>
    <message>
        <source>No building lies in any zone. Check that the layer “%1” covers the same place and that the CRS of all layers is right.</source>
        <translation>Aucun bâtiment n&apos;est dans une zone. Vérifiez que la couche «&#xa0;%1&#xa0;» couvre le même lieu et que le SCR de toutes les couches est juste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1 bâtiment n&apos;est dans aucune zone et ne compte nulle part&#xa0;; il est dans Ignorés.</numerusform>
            <numerusform>%1 bâtiments ne sont dans aucune zone et ne comptent nulle part&#xa0;; ils sont dans Ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 building(s) are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Des zones se recouvrent&#xa0;: %1 bâtiment est compté dans plus d&apos;une zone&#xa0;: les zones ne s&apos;additionnent pas au total.</numerusform>
            <numerusform>Des zones se recouvrent&#xa0;: %1 bâtiments sont comptés dans plus d&apos;une zone&#xa0;: les zones ne s&apos;additionnent pas au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without Missing in the reference, the buildings of OSM and the estimated total are not known: those fields stay empty.</source>
        <translation>Sans Manquants dans la référence, les bâtiments d&apos;OSM et le total estimé ne sont pas connus&#xa0;: ces champs restent vides.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Gaps by zone, from “%1” and the results of Building gaps “%2” and “%3”.</source>
        <translation>Fait par Lacuna, Lacunes par zone, à partir de «&#xa0;%1&#xa0;» et des résultats «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» de Bâtiments manquants.</translation>
    </message>
    <message>
        <source>no reference buildings</source>
        <translation>pas de bâtiments de référence</translation>
    </message>
    <message>
        <source>The field match_ids of the layer “%1” (MATCHED) was cut by its file format: a Shapefile holds 254 letters, and some buildings match more of OSM. Save Matched as GeoPackage and run again.</source>
        <translation>Le champ match_ids de la couche « %1 » (MATCHED) a été coupé par son format de fichier : un Shapefile contient 254 lettres, et certains bâtiments correspondent à davantage dans OSM. Enregistrez Appariés en GeoPackage et relancez.</translation>
    </message>
    <message>
        <source>Counts the results of Building gaps by zone: neighbourhoods, districts, grid cells.

A building belongs to the zone its point on surface lies in. Completeness is the share of the reference buildings of the zone that OSM has, by count with its 95 % interval (Wilson) and by area. The wider the interval, the less the few buildings of a small zone can tell; its upper end counts as mapped what may be a part of a mapped building or one that is drawn badly. completeness_blocks is what completeness is if all that stands wall to wall with a mapped building counts as mapped. The estimated total (Chapman) also counts the buildings that both layers lack; it needs Missing in the reference.

Without Matched, give the reference itself: what is not missing counts as matched then.

Zones may overlap: a building then counts in each, and how many do is said. Buildings in no zone, and zones without geometry, go to Skipped. Areas are square metres, whatever the CRS of the layers.</source>
        <translation>Compte les résultats de Bâtiments manquants par zone&#xa0;: quartiers, districts, cellules d&apos;une grille.

Un bâtiment appartient à la zone où se trouve son point sur la surface. La complétude est la part des bâtiments de référence de la zone qu&apos;OSM a, en nombre avec son intervalle à 95&#xa0;% (Wilson) et en surface. Plus l&apos;intervalle est large, moins les quelques bâtiments d&apos;une petite zone peuvent en dire. Le total estimé (Chapman) compte aussi les bâtiments qui manquent aux deux couches&#xa0;; il lui faut Manquants dans la référence. La borne haute compte comme cartographié ce qui peut être une partie d&apos;un bâtiment cartographié, ou un bâtiment mal dessiné. completeness_blocks est la complétude si tout ce qui est mur contre mur avec un bâtiment cartographié compte comme cartographié.

Sans Appariés, donnez la référence elle-même : ce qui ne manque pas compte alors comme apparié.

Les zones peuvent se recouvrir&#xa0;: un bâtiment compte alors dans chacune, et il est dit combien. Les bâtiments hors de toute zone et les zones sans géométrie vont dans Ignorés. Les surfaces sont en mètres carrés, quel que soit le SCR des couches.</translation>
    </message>
    <message>
        <source>or, without Matched, the reference that Building gaps was run with</source>
        <translation>ou, sans Appariés, la référence avec laquelle Bâtiments manquants a tourné</translation>
    </message>
    <message>
        <source>Neither MATCHED nor REFERENCE is given, so it is not known how many buildings there are. Choose the layer Matched of Building gaps, or the reference that it was run with.</source>
        <translation>Ni MATCHED ni REFERENCE ne sont donnés : on ne sait donc pas combien il y a de bâtiments. Choisissez la couche Appariés de Bâtiments manquants, ou la référence avec laquelle il a tourné.</translation>
    </message>
    <message>
        <source>%1 of %2 buildings of “%3” (MISSING_IN_OSM) are not in “%4” (REFERENCE), so it is not the reference that Building gaps was run with. Choose that layer, or give MATCHED.</source>
        <translation>%1 des %2 bâtiments de « %3 » (MISSING_IN_OSM) ne sont pas dans « %4 » (REFERENCE) : ce n’est donc pas la référence avec laquelle Bâtiments manquants a tourné. Choisissez cette couche, ou donnez MATCHED.</translation>
    </message>
    <message>
        <source>Matched is not given: all of “%1” (REFERENCE) that is not in “%2” counts as matched, also what Building gaps had left out.</source>
        <translation>Appariés n’est pas donné : tout ce qui dans « %1 » (REFERENCE) n’est pas dans « %2 » compte comme apparié, y compris ce que Bâtiments manquants avait laissé de côté.</translation>
    </message>
    <message>
        <source>Neither MISSING_IN_OSM nor CHECKED is given, so it is not known what is missing. Choose the layer Missing in OSM of Building gaps.</source>
        <translation>Ni MISSING_IN_OSM ni CHECKED n’est donné, on ne sait donc pas ce qui manque. Choisissez la couche Manquent dans OSM de Bâtiments manquants.</translation>
    </message>
    <message>
        <source>or the same with people&apos;s answers (from Review gaps)</source>
        <translation>ou la même avec des réponses (de Vérifier les lacunes)</translation>
    </message>
</context>
<context>
    <name>GeometryKind</name>
    <message>
        <source>The layer “%1” (%2) holds surfaces in space (multipatch, TIN), not footprints. Make a layer of plain polygons of it first and run again.</source>
        <translation>La couche « %1 » (%2) contient des surfaces dans l&apos;espace (multipatch, TIN), pas des emprises. Faites-en d&apos;abord une couche de polygones plans, puis relancez.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds lines, but polygons are needed. If they are closed outlines, make polygons of them with Vector geometry ▸ Lines to polygons, and run again.</source>
        <translation>La couche « %1 » (%2) contient des lignes, mais il faut des polygones. Si ce sont des contours fermés, faites-en des polygones avec Géométrie vectorielle ▸ Lignes vers polygones, puis relancez.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds points, but polygons are needed. Choose a layer with outlines.</source>
        <translation>La couche « %1 » (%2) contient des points, mais il faut des polygones. Choisissez une couche de contours.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is a table without geometries, but polygons are needed.</source>
        <translation>La couche « %1 » (%2) est une table sans géométries, mais il faut des polygones.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is a table without geometries. Make points of it first: with Create points layer from table, if it has columns of coordinates, else by geocoding its names or codes.</source>
        <translation>La couche « %1 » (%2) est une table sans géométries. Faites-en d&apos;abord des points : avec Créer une couche de points à partir d&apos;une table, si elle a des colonnes de coordonnées, sinon en géocodant ses noms ou ses codes.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>OSM data</source>
        <translation>Données OSM</translation>
    </message>
    <message>
        <source>Gaps against OSM</source>
        <translation>Lacunes par rapport à OSM</translation>
    </message>
    <message>
        <source>Exposure to hazards</source>
        <translation>Exposition aux aléas</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Zones de tâches</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Terrain et bénévoles</translation>
    </message>
</context>
<context>
    <name>HazardPresets</name>
    <message>
        <source>wet</source>
        <translation>inondé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>très élevé</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>non exposé</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>flood depth: 0.1, 0.5, 1, 2 m</source>
        <translation>hauteur d&apos;inondation : 0.1, 0.5, 1, 2 m</translation>
    </message>
    <message>
        <source>flood: from 1 m</source>
        <translation>inondation : à partir de 1 m</translation>
    </message>
    <message>
        <source>flood, PetaBencana: 0.1, 0.7, 1.5 m</source>
        <translation>inondation, PetaBencana : 0.1, 0.7, 1.5 m</translation>
    </message>
    <message>
        <source>dam break: 0.6, 1.5 m</source>
        <translation>rupture de barrage : 0.6, 1.5 m</translation>
    </message>
    <message>
        <source>tsunami: 0.1, 1, 3 m</source>
        <translation>tsunami : 0.1, 1, 3 m</translation>
    </message>
    <message>
        <source>tsunami, ITB: 0.1, 1, 3, 8 m</source>
        <translation>tsunami, ITB : 0.1, 1, 3, 8 m</translation>
    </message>
    <message>
        <source>volcanic ash (cm)</source>
        <translation>cendres volcaniques (cm)</translation>
    </message>
    <message>
        <source>earthquake (Mercalli intensity)</source>
        <translation>séisme (intensité de Mercalli)</translation>
    </message>
    <message>
        <source>hurricane wind (km/h)</source>
        <translation>vent d&apos;ouragan (km/h)</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Read this before the numbers</source>
        <translation>À lire avant les nombres</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language this is translated to: es, pt-BR, fr</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Choose a zone on the map: its row of the table is shown here.</source>
        <translation>Choisissez une zone sur la carte : sa ligne du tableau apparaît ici.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>Next missing building</source>
        <translation>Bâtiment manquant suivant</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>1.9 thousand million</comment>
        <translation>%1 milliard</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>one</comment>
        <translation>%1 milliard</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>two or more thousand million</comment>
        <translation>%1 milliards</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>1.9 million</comment>
        <translation>%1 million</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>one</comment>
        <translation>%1 million</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>two or more</comment>
        <translation>%1 millions</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two shares, as in 72 % to 81 %</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ImportFindingsAlgorithm</name>
    <message>
        <source>Import findings</source>
        <translation>Importer les constats</translation>
    </message>
    <message>
        <source>answers,findings,survey,field,crowd,maproulette,mapswipe,kobo,kobotoolbox,odk,streetcomplete,import,validation,check</source>
        <translation>réponses,constats,enquête,terrain,bénévoles,maproulette,mapswipe,kobo,kobotoolbox,odk,streetcomplete,importer,validation,vérifier</translation>
    </message>
    <message>
        <source>Brings the answers of MapRoulette, MapSwipe, KoboToolbox, ODK and StreetComplete back to the gaps.</source>
        <translation>Ramène aux lacunes les réponses de MapRoulette, MapSwipe, KoboToolbox, ODK et StreetComplete.</translation>
    </message>
    <message>
        <source>Reads what people answered about gaps, on the ground and on the web, from the files their tools save: MapRoulette (CSV, GeoJSON), MapSwipe (agg_results, yes_maybe, hot_tm; also as .gz), KoboToolbox and ODK (CSV, XLSX, GeoJSON, JSON of the API), quests of StreetComplete&apos;s expert edition, and answers of Review gaps. Several files may be given at once; which tool each is from is recognized.

Every answer becomes one row that says whether the building is there, is not there, is on the map by now, or is not sure. Answers are joined to the gaps by gap_id, so that those of last month find the gaps of today; by their place only where they have no id. What belongs to no gap is kept apart with the reason.

Gaps with answers go into Gaps by zone, which counts what is confirmed, refuted and open. With a sample, its rows are filled in for Estimate from a sample, which alone can say how many buildings are missing in all.

Names of people, phones and devices are left out unless you ask for them. Nothing is sent anywhere.</source>
        <translation>Lit ce que les gens ont répondu sur les lacunes, sur le terrain et sur le web, dans les fichiers que leurs outils enregistrent : MapRoulette (CSV, GeoJSON), MapSwipe (agg_results, yes_maybe, hot_tm ; aussi en .gz), KoboToolbox et ODK (CSV, XLSX, GeoJSON, JSON de l&apos;API), quêtes de l&apos;édition experte de StreetComplete, et réponses de Vérifier les lacunes. Plusieurs fichiers peuvent être donnés à la fois ; l&apos;outil de chacun est reconnu.

Chaque réponse devient une ligne qui dit si le bâtiment est là, n&apos;y est pas, est déjà sur la carte, ou si l&apos;on n&apos;est pas sûr. Les réponses sont jointes aux lacunes par gap_id, si bien que celles du mois dernier trouvent les lacunes d&apos;aujourd&apos;hui ; par leur lieu seulement si elles n&apos;ont pas d&apos;id. Ce qui ne concerne aucune lacune est mis à part avec la raison.

Les lacunes avec réponses vont dans Lacunes par zone, qui compte ce qui est confirmé, écarté et ouvert. Avec un échantillon, ses lignes sont remplies pour Estimation à partir d’un échantillon, qui seule peut dire combien de bâtiments manquent en tout.

Les noms de personnes, téléphones et appareils sont laissés de côté sauf si vous les demandez. Rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Files with answers</source>
        <translation>Fichiers de réponses</translation>
    </message>
    <message>
        <source>Gaps that were asked about</source>
        <translation>Lacunes sur lesquelles on a demandé</translation>
    </message>
    <message>
        <source>Field of their ids (else gap_id)</source>
        <translation>Champ de leurs id (sinon gap_id)</translation>
    </message>
    <message>
        <source>Sample that was asked about</source>
        <translation>Échantillon sur lequel on a demandé</translation>
    </message>
    <message>
        <source>Form, where answers are in words</source>
        <translation>Formulaire, si les réponses sont des mots</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formulaires (*.xlsx)</translation>
    </message>
    <message>
        <source>Tool the files are from</source>
        <translation>Outil des fichiers</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>StreetComplete expert edition</source>
        <translation>StreetComplete, édition experte</translation>
    </message>
    <message>
        <source>Review gaps</source>
        <translation>Vérifier les lacunes</translation>
    </message>
    <message>
        <source>Votes an answer of MapSwipe needs</source>
        <translation>Votes nécessaires à une réponse de MapSwipe</translation>
    </message>
    <message>
        <source>Share of the votes that must agree (0–1)</source>
        <translation>Part des votes qui doit concorder (0–1)</translation>
    </message>
    <message>
        <source>Ruins count as buildings</source>
        <translation>Les ruines comptent comme bâtiments</translation>
    </message>
    <message>
        <source>Keep the names of people</source>
        <translation>Garder les noms des personnes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Lacunes avec réponses</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Échantillon répondu</translation>
    </message>
    <message>
        <source>Answers that belong to no gap</source>
        <translation>Réponses qui ne concernent aucune lacune</translation>
    </message>
    <message>
        <source>Gaps that are there</source>
        <translation>Lacunes qui sont là</translation>
    </message>
    <message>
        <source>Gaps that are not there</source>
        <translation>Lacunes qui n&apos;y sont pas</translation>
    </message>
    <message>
        <source>Gaps nobody is sure of</source>
        <translation>Lacunes dont on n&apos;est pas sûr</translation>
    </message>
    <message>
        <source>Gaps that are on the map by now</source>
        <translation>Lacunes déjà sur la carte</translation>
    </message>
    <message>
        <source>Gaps the sources disagree about</source>
        <translation>Lacunes sur lesquelles les sources se contredisent</translation>
    </message>
    <message>
        <source>Rows of the sample with an answer</source>
        <translation>Lignes de l&apos;échantillon avec une réponse</translation>
    </message>
    <message>
        <source>No file is given (FILES). Choose the files with answers, as their tools saved them.</source>
        <translation>Aucun fichier n&apos;est donné (FILES). Choisissez les fichiers de réponses, tels que leurs outils les ont enregistrés.</translation>
    </message>
    <message>
        <source>CHECKED needs the gaps that were asked about: choose them as GAPS.</source>
        <translation>CHECKED a besoin des lacunes sur lesquelles on a demandé : choisissez-les dans GAPS.</translation>
    </message>
    <message>
        <source>SAMPLE_FILLED needs the sample that was asked about: choose it as SAMPLE.</source>
        <translation>SAMPLE_FILLED a besoin de l&apos;échantillon sur lequel on a demandé : choisissez-le dans SAMPLE.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Import findings.</source>
        <translation>Fait par Lacuna, Importer les constats.</translation>
    </message>
    <message>
        <source>Empty squares where there are buildings, but nobody wrote how many: %1. They stay open: write the number in count.</source>
        <translation>Carrés vides où il y a des bâtiments, mais personne n&apos;a écrit combien : %1. Ils restent ouverts : écrivez le nombre dans count.</translation>
    </message>
    <message>
        <source>MapSwipe: results of a project</source>
        <translation>MapSwipe : résultats d’un projet</translation>
    </message>
    <message>
        <source>MapSwipe: yes and maybe</source>
        <translation>MapSwipe : oui et peut-être</translation>
    </message>
    <message>
        <source>MapSwipe: for the Tasking Manager</source>
        <translation>MapSwipe : pour le Tasking Manager</translation>
    </message>
    <message>
        <source>Squares of which it is said that there are no buildings, but a number of them too: %1 (%2). They stay open: look at the answer, and fill in answer and count.</source>
        <translation>Carrés dont on dit qu&apos;ils n&apos;ont pas de bâtiments, mais avec un nombre : %1 (%2). Ils restent ouverts : regardez la réponse, puis remplissez answer et count.</translation>
    </message>
    <message>
        <source>Rows of SAMPLE that have another answer already, and keep it: %1. Where the new answer should count, empty answer and run again.</source>
        <translation>Lignes de SAMPLE qui ont déjà une autre réponse et la gardent : %1. Là où la nouvelle doit compter, videz answer et relancez.</translation>
    </message>
</context>
<context>
    <name>ImportTaskingManagerAlgorithm</name>
    <message>
        <source>Import from the Tasking Manager</source>
        <translation>Importer du Tasking Manager</translation>
    </message>
    <message>
        <source>tasking manager,hot,import,project,tasks,status,aoi,geojson,download</source>
        <translation>tasking manager,hot,importer,projet,tâches,état,zone,geojson,télécharger,mapathon</translation>
    </message>
    <message>
        <source>Reads the tasks of a HOT Tasking Manager project with their status, from its server or from saved files, in the Tasking Manager&apos;s colours.</source>
        <translation>Lit les tâches d&apos;un projet du Tasking Manager de HOT avec leur état, de son serveur ou de fichiers enregistrés, aux couleurs du Tasking Manager.</translation>
    </message>
    <message>
        <source>Reads the tasks of a project with their status, who holds them, and the area of the project.

From a server: its address and the number of the project. The address of the web page, of the API or of the project itself will do. Published public projects need no account. The panel of Lacuna finds projects, keeps them up to date and says what is left in them; this algorithm is for models and scripts.

From files: the tasks (…-tasks.geojson) and, if you have it, the area (…-aoi.geojson) saved from the web page. They can be used offline. Tasks without a number are numbered in their order.

The percentages are counted from the tasks as the Tasking Manager does: mapped and validated of all but those with bad imagery, rounded down.</source>
        <translation>Lit les tâches d&apos;un projet avec leur état, qui les tient, et la zone du projet.

D&apos;un serveur&#xa0;: son adresse et le numéro du projet. L&apos;adresse de la page web, de l&apos;API ou du projet lui-même convient. Les projets publics publiés ne demandent pas de compte. Le panneau de Lacuna cherche des projets, les tient à jour et dit ce qui y reste&#xa0;; cet algorithme est pour les modèles et les scripts.

De fichiers&#xa0;: les tâches (…-tasks.geojson) et, si vous l&apos;avez, la zone (…-aoi.geojson) enregistrées de la page web. Utilisables sans connexion. Les tâches sans numéro sont numérotées dans leur ordre.

Les pourcentages sont comptés à partir des tâches comme le fait le Tasking Manager&#xa0;: cartographiées et validées parmi toutes sauf celles à l&apos;imagerie inutilisable, arrondis vers le bas.</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson *.json)</source>
        <translation>Fichiers GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Address of the Tasking Manager</source>
        <translation>Adresse du Tasking Manager</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>Numéro du projet</translation>
    </message>
    <message>
        <source>or a file of tasks saved earlier</source>
        <translation>ou un fichier de tâches enregistré auparavant</translation>
    </message>
    <message>
        <source>and the file of its area</source>
        <translation>et le fichier de sa zone</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Area of the project</source>
        <translation>Zone du projet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Mapped (%)</source>
        <translation>Cartographié (%)</translation>
    </message>
    <message>
        <source>Validated (%)</source>
        <translation>Validé (%)</translation>
    </message>
    <message>
        <source>Bad imagery (%)</source>
        <translation>Imagerie inutilisable (%)</translation>
    </message>
    <message>
        <source>Skipped tasks</source>
        <translation>Tâches ignorées</translation>
    </message>
    <message>
        <source>AREA_FILE goes with TASKS_FILE: choose the file of the tasks too.</source>
        <translation>AREA_FILE va avec TASKS_FILE&#xa0;: choisissez aussi le fichier des tâches.</translation>
    </message>
    <message>
        <source>Nothing says what to import: give the number of a PROJECT, or choose a TASKS_FILE.</source>
        <translation>Rien ne dit quoi importer&#xa0;: donnez le numéro d&apos;un PROJECT, ou choisissez un TASKS_FILE.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Downloading project %1 from %2</source>
        <translation>Téléchargement du projet %1 depuis %2</translation>
    </message>
    <message>
        <source>The tasks have no numbers; they were numbered in their order, as the Tasking Manager does.</source>
        <translation>Les tâches n&apos;ont pas de numéros&#xa0;; elles ont été numérotées dans leur ordre, comme le fait le Tasking Manager.</translation>
    </message>
    <message>
        <source>The coordinates are metres of the web Mercator, in the cells the tasks name; they were brought to degrees.</source>
        <translation>Les coordonnées sont des mètres du Mercator web, dans les cellules que les tâches nomment&#xa0;; elles ont été ramenées en degrés.</translation>
    </message>
    <message>
        <source>Some tasks have a status this version does not know (%1); they count as not done.</source>
        <translation>Certaines tâches ont un état que cette version ne connaît pas (%1)&#xa0;; elles comptent comme non terminées.</translation>
    </message>
    <message>
        <source>Tasks without a geometry were skipped: %1</source>
        <translation>Des tâches sans géométrie ont été ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tasks that are no polygon were skipped: %1</source>
        <translation>Des tâches qui ne sont pas des polygones ont été ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tasks whose coordinates are broken or outside the world were skipped: %1</source>
        <translation>Des tâches aux coordonnées défectueuses ou hors du monde ont été ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tasks with the number of an earlier one were skipped: %1</source>
        <translation>Des tâches portant le numéro d&apos;une précédente ont été ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tasks that were split into others were skipped: %1</source>
        <translation>Des tâches partagées en d&apos;autres ont été ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entries that are no tasks were skipped: %1</source>
        <translation>Des éléments qui ne sont pas des tâches ont été ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The coordinates are no longitudes and latitudes in degrees, as the Tasking Manager writes them. Bring the file to EPSG:4326 first.</source>
        <translation>Les coordonnées ne sont pas des longitudes et latitudes en degrés, comme le Tasking Manager les écrit. Ramenez d&apos;abord le fichier à EPSG:4326.</translation>
    </message>
    <message>
        <source>The project has no tasks. It may be a draft whose tasks were not made yet.</source>
        <translation>Le projet n&apos;a pas de tâches. C&apos;est peut-être un brouillon dont les tâches n&apos;ont pas encore été faites.</translation>
    </message>
    <message>
        <source>None of its tasks could be used; the reasons are above.</source>
        <translation>Aucune de ses tâches n&apos;a pu être utilisée&#xa0;; les raisons sont ci-dessus.</translation>
    </message>
    <message>
        <source>The area is not given; it was made of the tasks.</source>
        <translation>La zone n&apos;est pas donnée&#xa0;; elle a été faite à partir des tâches.</translation>
    </message>
    <message>
        <source>Tasks of project %1</source>
        <translation>Tâches du projet %1</translation>
    </message>
    <message>
        <source>Imported from %1. %2 tasks; %3 % mapped, %4 % validated.</source>
        <translation>Importé de %1. %2 tâches&#xa0;; %3&#xa0;% cartographiées, %4&#xa0;% validées.</translation>
    </message>
    <message>
        <source>The last actions, or the names of people, could not be had and stay empty: %1</source>
        <translation>Les dernières actions, ou les noms des personnes, n’ont pas pu être obtenus et restent vides : %1</translation>
    </message>
    <message>
        <source>Authentication, for drafts and private projects</source>
        <translation>Authentification, pour brouillons et projets privés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>InequalityAlgorithm</name>
    <message>
        <source>Inequality of the map</source>
        <translation>Inégalité de la carte</translation>
    </message>
    <message>
        <source>inequality,equity,gini,theil,lorenz,concentration,vulnerability,poverty,people,neighbourhood,fairness</source>
        <translation>inégalité,équité,gini,theil,lorenz,concentration,vulnérabilité,pauvreté,population,quartier,justice</translation>
    </message>
    <message>
        <source>Whether the map is poorer where the vulnerable live, and by how much.</source>
        <translation>Si la carte est plus pauvre là où vivent les plus vulnérables, et de combien.</translation>
    </message>
    <message>
        <source>Compares how complete the map is where the most and where the least vulnerable people live, and how far it is from equal: for zones with a share of 0 to 1, such as those of Gaps by zone.

Choose a field that says how vulnerable a zone is (poverty, unmet needs, distance to a hospital; or income with HIGHER_IS better), and one with its people. The gap is the value where the least vulnerable fifth of the people lives less that where the most vulnerable fifth lives. The concentration index (Erreygers) says the same of all zones together: it is below 0 where the vulnerable have less. Both have a 95 % range, which holds what the few buildings of a zone leave open.

Gini and Theil tell how unequal zones are, whoever lives there. The Gini has no range: zones with few buildings make it too high, and GINI_NOISE says what they alone would produce. Theil&apos;s part between the groups of a field (districts, urban and rural) shows whether the groups differ or the zones within them.

Without people each zone counts by its buildings. Zones in which a needed field is empty go to Skipped, counted with their people.</source>
        <translation>Compare à quel point la carte est complète là où vivent les plus vulnérables et là où vivent les moins vulnérables, et combien elle s&apos;écarte de l&apos;égalité : pour des zones avec une part de 0 à 1, comme celles de Lacunes par zone.

Choisissez un champ qui dit à quel point une zone est vulnérable (pauvreté, besoins non satisfaits, distance à un hôpital ; ou revenu, avec HIGHER_IS sur better) et un champ avec sa population. L&apos;écart est la valeur là où vit le cinquième le moins vulnérable de la population, moins celle là où vit le cinquième le plus vulnérable. L&apos;indice de concentration (Erreygers) dit la même chose de toutes les zones ensemble : il est au-dessous de 0 là où les plus vulnérables ont moins. Tous deux ont un intervalle à 95 %, qui contient ce que les quelques bâtiments d&apos;une zone laissent ouvert.

Gini et Theil disent à quel point les zones sont inégales, quels qu&apos;en soient les habitants. Le Gini n&apos;a pas d&apos;intervalle : les zones à peu de bâtiments le rendent trop élevé, et GINI_NOISE dit ce qu&apos;elles produiraient à elles seules. La part du Theil entre les groupes d&apos;un champ (districts, urbain et rural) montre si ce sont les groupes qui diffèrent ou les zones en leur sein.

Sans population, chaque zone compte selon ses bâtiments. Les zones où un champ nécessaire est vide vont dans Ignorés, comptées avec leur population.</translation>
    </message>
    <message>
        <source>Zones (from Gaps by zone, or others with a share)</source>
        <translation>Zones (de Lacunes par zone, ou autres avec une part)</translation>
    </message>
    <message>
        <source>Field with the share that is mapped (0–1)</source>
        <translation>Champ avec la part cartographiée (0–1)</translation>
    </message>
    <message>
        <source>Field with the buildings of the zone, of which it is the share</source>
        <translation>Champ avec les bâtiments de la zone, dont c&apos;est la part</translation>
    </message>
    <message>
        <source>Field with the people of the zone (else its buildings count)</source>
        <translation>Champ avec la population de la zone (sinon, ses bâtiments comptent)</translation>
    </message>
    <message>
        <source>Field that says how vulnerable the zone is</source>
        <translation>Champ qui dit à quel point la zone est vulnérable</translation>
    </message>
    <message>
        <source>A higher number of vulnerability means</source>
        <translation>Un nombre de vulnérabilité plus élevé signifie</translation>
    </message>
    <message>
        <source>Field with groups of zones (district, urban or rural)</source>
        <translation>Champ avec des groupes de zones (district, urbain ou rural)</translation>
    </message>
    <message>
        <source>Zones, vulnerable and behind</source>
        <translation>Zones, vulnérables et en retard</translation>
    </message>
    <message>
        <source>Lorenz and concentration curve</source>
        <translation>Courbes de Lorenz et de concentration</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Zones that count</source>
        <translation>Zones qui comptent</translation>
    </message>
    <message>
        <source>Skipped zones</source>
        <translation>Zones ignorées</translation>
    </message>
    <message>
        <source>People of the skipped zones</source>
        <translation>Population des zones ignorées</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini that chance alone produces</source>
        <translation>Gini que le hasard produit à lui seul</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <source>Theil between the groups</source>
        <translation>Theil entre les groupes</translation>
    </message>
    <message>
        <source>Concentration index (−1 to 1; below 0: the vulnerable have less)</source>
        <translation>Indice de concentration (−1 à 1 ; au-dessous de 0 : les plus vulnérables ont moins)</translation>
    </message>
    <message>
        <source>Concentration index, lower end of its 95 % range</source>
        <translation>Indice de concentration, borne inférieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Concentration index, upper end of its 95 % range</source>
        <translation>Indice de concentration, borne supérieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Gap between the least and the most vulnerable fifth (0–1)</source>
        <translation>Écart entre le cinquième le moins et le plus vulnérable (0–1)</translation>
    </message>
    <message>
        <source>Gap, lower end of its 95 % range</source>
        <translation>Écart, borne inférieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Gap, upper end of its 95 % range</source>
        <translation>Écart, borne supérieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>People where the value is below half</source>
        <translation>Population là où la valeur est au-dessous de la moitié</translation>
    </message>
    <message>
        <source>The result in a sentence</source>
        <translation>Le résultat en une phrase</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) has no field “%2”. Choose the field with the shares (VALUE_FIELD), or run Gaps by zone first and give its result.</source>
        <translation>La couche « %1 » (ZONES) n&apos;a pas de champ « %2 ». Choisissez le champ avec les parts (VALUE_FIELD), ou lancez d&apos;abord Lacunes par zone et donnez son résultat.</translation>
    </message>
    <message>
        <source>“%1” is chosen twice: as the share (VALUE_FIELD) and as the vulnerability (VULNERABILITY_FIELD). Choose a field that says who is vulnerable, not what is mapped.</source>
        <translation>« %1 » est choisi deux fois : comme part (VALUE_FIELD) et comme vulnérabilité (VULNERABILITY_FIELD). Choisissez un champ qui dit qui est vulnérable, et non ce qui est cartographié.</translation>
    </message>
    <message>
        <source>The zone “%1” of “%2” has %3 people (%4, PEOPLE_FIELD). Choose another field, or correct the number.</source>
        <translation>La zone « %1 » de « %2 » a une population de %3 (%4, PEOPLE_FIELD). Choisissez un autre champ, ou corrigez le nombre.</translation>
    </message>
    <message>
        <source>If they are percentages, divide them by 100 with the field calculator.</source>
        <translation>Si ce sont des pourcentages, divisez-les par 100 avec la calculatrice de champ.</translation>
    </message>
    <message>
        <source>Amounts and ages are no shares: choose another field.</source>
        <translation>Les quantités et les âges ne sont pas des parts : choisissez un autre champ.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (VALUE_FIELD) is no share in %2 zones of “%3”: it is %4 in “%5”, and shares go from 0 to 1. %6</source>
        <translation>
            <numerusform>« %1 » (VALUE_FIELD) n&apos;est pas une part dans %2 zone de « %3 » : c&apos;est %4 dans « %5 », et les parts vont de 0 à 1. %6</numerusform>
            <numerusform>« %1 » (VALUE_FIELD) n&apos;est pas une part dans %2 zones de « %3 » : c&apos;est %4 dans « %5 », et les parts vont de 0 à 1. %6</numerusform>
        </translation>
    </message>
    <message>
        <source>All zones of “%1” have 0 people (%2, PEOPLE_FIELD), so none counts. Choose another field.</source>
        <translation>Toutes les zones de « %1 » ont une population de 0 (%2, PEOPLE_FIELD), si bien qu&apos;aucune ne compte. Choisissez un autre champ.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 zones of “%2” have all that is needed (a share in “%3”, and people or buildings), and fewer than %4 say nothing of inequality. Use smaller zones, or fill the empty fields.</source>
        <translation>
            <numerusform>Seule %1 zone de « %2 » a tout ce qu&apos;il faut (une part dans « %3 », et une population ou des bâtiments), et moins de %4 ne disent rien de l&apos;inégalité. Utilisez des zones plus petites, ou remplissez les champs vides.</numerusform>
            <numerusform>Seules %1 zones de « %2 » ont tout ce qu&apos;il faut (une part dans « %3 », et une population ou des bâtiments), et moins de %4 ne disent rien de l&apos;inégalité. Utilisez des zones plus petites, ou remplissez les champs vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (VULNERABILITY_FIELD) is %2 in every zone of “%3”, so nobody is more vulnerable than others. Choose another field, or leave it empty.</source>
        <translation>« %1 » (VULNERABILITY_FIELD) vaut %2 dans chaque zone de « %3 », si bien que personne n&apos;est plus vulnérable que d&apos;autres. Choisissez un autre champ, ou laissez-le vide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 zones with %2 people are left out: a field that is needed is empty. They are in Skipped.</source>
        <translation>
            <numerusform>%1 zone, avec une population de %2, est laissée de côté : un champ nécessaire est vide. Elle est dans Ignorés.</numerusform>
            <numerusform>%1 zones, avec une population de %2, sont laissées de côté : un champ nécessaire est vide. Elles sont dans Ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without COUNT_FIELD it is not known how many buildings a share is of: there are no ranges, and no GINI_NOISE.</source>
        <translation>Sans COUNT_FIELD, on ne sait pas de combien de bâtiments est chaque part : il n&apos;y a ni intervalles ni GINI_NOISE.</translation>
    </message>
    <message>
        <source>Without VULNERABILITY_FIELD there is no gap and no concentration index; rank and contribution are those of the Gini.</source>
        <translation>Sans VULNERABILITY_FIELD, il n&apos;y a ni écart ni indice de concentration ; rank et contribution sont ceux du Gini.</translation>
    </message>
    <message>
        <source>more vulnerable, less than the mean</source>
        <translation>plus vulnérable, moins que la moyenne</translation>
    </message>
    <message>
        <source>more vulnerable, the mean or more</source>
        <translation>plus vulnérable, la moyenne ou plus</translation>
    </message>
    <message>
        <source>less vulnerable, less than the mean</source>
        <translation>moins vulnérable, moins que la moyenne</translation>
    </message>
    <message>
        <source>less vulnerable, the mean or more</source>
        <translation>moins vulnérable, la moyenne ou plus</translation>
    </message>
    <message>
        <source>less than half of the mean</source>
        <translation>moins de la moitié de la moyenne</translation>
    </message>
    <message>
        <source>less than the mean</source>
        <translation>moins que la moyenne</translation>
    </message>
    <message>
        <source>the mean or more</source>
        <translation>la moyenne ou plus</translation>
    </message>
    <message>
        <source>Reading the zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <source>Measuring the inequality</source>
        <translation>Mesure de l&apos;inégalité</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>Made by Lacuna, Inequality of the map, from “%1” of “%2”.</source>
        <translation>Fait avec Lacuna, Inégalité de la carte, à partir de « %1 » de « %2 ».</translation>
    </message>
    <message>
        <source>The zone “%1” of “%2” has %3 buildings (%4, COUNT_FIELD). Choose another field, or correct the number.</source>
        <translation>La zone «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» a %3 bâtiments (%4, COUNT_FIELD). Choisissez un autre champ, ou corrigez le nombre.</translation>
    </message>
</context>
<context>
    <name>InequalityReport</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>completeness of buildings</source>
        <translation>complétude des bâtiments</translation>
    </message>
    <message>
        <source>completeness of roads</source>
        <translation>complétude des routes</translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points</source>
        <translation>
            <numerusform>écart de %1 point</numerusform>
            <numerusform>écart de %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3, so it may be chance</source>
        <translation>
            <numerusform>écart de %1 point, entre %2 et %3 : ce peut être le hasard</numerusform>
            <numerusform>écart de %1 points, entre %2 et %3 : ce peut être le hasard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3</source>
        <translation>
            <numerusform>écart de %1 point, entre %2 et %3</numerusform>
            <numerusform>écart de %1 points, entre %2 et %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the most vulnerable fifth lives</source>
        <translation>Là où vit le cinquième le plus vulnérable</translation>
    </message>
    <message>
        <source>In the most vulnerable zones, with a fifth of the buildings</source>
        <translation>Dans les zones les plus vulnérables, avec un cinquième des bâtiments</translation>
    </message>
    <message>
        <source>In the most vulnerable fifth of the zones</source>
        <translation>Dans le cinquième le plus vulnérable des zones</translation>
    </message>
    <message>
        <source>where the least vulnerable lives</source>
        <translation>là où vit le moins vulnérable</translation>
    </message>
    <message>
        <source>in the least vulnerable zones, with another fifth</source>
        <translation>dans les moins vulnérables, avec un autre cinquième</translation>
    </message>
    <message>
        <source>in the least vulnerable fifth</source>
        <translation>dans le moins vulnérable</translation>
    </message>
    <message>
        <source>%1, the map lacks %2 of the buildings; %3, %4 (%5).</source>
        <translation>%1, il manque à la carte %2 des bâtiments ; %3, %4 (%5).</translation>
    </message>
    <message>
        <source>%1, the map lacks %2 of the roads; %3, %4 (%5).</source>
        <translation>%1, il manque à la carte %2 des routes ; %3, %4 (%5).</translation>
    </message>
    <message>
        <source>%1, “%2” is %3; %4, %5 (%6).</source>
        <translation>%1, « %2 » vaut %3 ; %4, %5 (%6).</translation>
    </message>
    <message>
        <source>The mean of “%1” is %2; %3 of %4 are where it is below half.</source>
        <translation>La moyenne de « %1 » est %2 ; %3 de %4 sont là où c&apos;est moins de la moitié.</translation>
    </message>
    <message>
        <source>On average over the people, the map has %1 of the buildings of their zone; %2 of the people live where it has less than half.</source>
        <translation>En moyenne par habitant, la carte a %1 des bâtiments de sa zone ; %2 de la population vit là où elle en a moins de la moitié.</translation>
    </message>
    <message>
        <source>The map has %1 of the buildings; %2 of them stand in zones of which it has less than half.</source>
        <translation>La carte a %1 des bâtiments ; %2 d&apos;entre eux sont dans des zones dont elle a moins de la moitié.</translation>
    </message>
    <message>
        <source>On average the map has %1 of the buildings of a zone; it has less than half in %2 of the zones.</source>
        <translation>En moyenne la carte a %1 des bâtiments d&apos;une zone ; elle en a moins de la moitié dans %2 des zones.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 personne</numerusform>
            <numerusform>%1 personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buildings</source>
        <translation>
            <numerusform>%1 bâtiment</numerusform>
            <numerusform>%1 bâtiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones</source>
        <translation>
            <numerusform>%1 zone</numerusform>
            <numerusform>%1 zones</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap between the fifths</source>
        <translation>Écart entre les cinquièmes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>People where it is below half</source>
        <translation>Population là où c&apos;est moins de la moitié</translation>
    </message>
    <message>
        <source>Concentration index</source>
        <translation>Indice de concentration</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini that chance alone produces</source>
        <translation>Gini que le hasard produit à lui seul</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <source>Theil between the groups</source>
        <translation>Theil entre les groupes</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Buildings of the zone</source>
        <translation>Bâtiments de la zone</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Higher is</source>
        <translation>Plus élevé veut dire</translation>
    </message>
    <message>
        <source>more vulnerable</source>
        <translation>plus vulnérable</translation>
    </message>
    <message>
        <source>less vulnerable</source>
        <translation>moins vulnérable</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Is the map equal for everybody?</source>
        <translation>La carte est-elle égale pour tous ?</translation>
    </message>
    <message>
        <source>“%1” in %2 zones of “%3”: %4.</source>
        <translation>« %1 » dans %2 zones de « %3 » : %4.</translation>
    </message>
    <message>
        <source>least vulnerable fifth</source>
        <translation>cinquième le moins vulnérable</translation>
    </message>
    <message>
        <source>second fifth</source>
        <translation>deuxième cinquième</translation>
    </message>
    <message>
        <source>third fifth</source>
        <translation>troisième cinquième</translation>
    </message>
    <message>
        <source>fourth fifth</source>
        <translation>quatrième cinquième</translation>
    </message>
    <message>
        <source>most vulnerable fifth</source>
        <translation>cinquième le plus vulnérable</translation>
    </message>
    <message>
        <source>From the least to the most vulnerable</source>
        <translation>Des moins aux plus vulnérables</translation>
    </message>
    <message>
        <source>“%1” where each fifth of the people lives.</source>
        <translation>« %1 » là où vit chaque cinquième de la population.</translation>
    </message>
    <message>
        <source>“%1” in each fifth.</source>
        <translation>« %1 » dans chaque cinquième.</translation>
    </message>
    <message>
        <source>Value of each fifth</source>
        <translation>Valeur de chaque cinquième</translation>
    </message>
    <message>
        <source>Lorenz and concentration curve</source>
        <translation>Courbes de Lorenz et de concentration</translation>
    </message>
    <message>
        <source>share of the people</source>
        <translation>part de la population</translation>
    </message>
    <message>
        <source>share of the buildings</source>
        <translation>part des bâtiments</translation>
    </message>
    <message>
        <source>share of the zones</source>
        <translation>part des zones</translation>
    </message>
    <message>
        <source>share of all “%1”</source>
        <translation>part de toute la « %1 »</translation>
    </message>
    <message>
        <source>all zones alike</source>
        <translation>toutes les zones pareilles</translation>
    </message>
    <message>
        <source>from who has least (Lorenz)</source>
        <translation>depuis qui a le moins (Lorenz)</translation>
    </message>
    <message>
        <source>from the least vulnerable</source>
        <translation>depuis les moins vulnérables</translation>
    </message>
    <message>
        <source>How far from equal</source>
        <translation>À quelle distance de l&apos;égalité</translation>
    </message>
    <message>
        <source>The solid line lines up those first who have least: the further it sags below the dotted one, the more unequal.</source>
        <translation>La ligne continue met d&apos;abord ceux qui ont le moins : plus elle descend sous la ligne pointillée, plus c&apos;est inégal.</translation>
    </message>
    <message>
        <source>The dashed line lines up the least vulnerable first. Above the dotted line, the vulnerable have less than their share; below it, more; along it, vulnerability makes no difference.</source>
        <translation>La ligne en tirets met d&apos;abord les moins vulnérables. Au-dessus de la ligne pointillée, les plus vulnérables ont moins que leur part ; au-dessous, plus ; le long d&apos;elle, la vulnérabilité ne change rien.</translation>
    </message>
    <message>
        <source>Look at these zones first</source>
        <translation>Regardez d&apos;abord ces zones</translation>
    </message>
    <message>
        <source>Zones of the more vulnerable half that have less than the mean, those that make the map most unequal first.</source>
        <translation>Zones de la moitié la plus vulnérable qui ont moins que la moyenne ; d&apos;abord celles qui rendent la carte la plus inégale.</translation>
    </message>
    <message>
        <source>Zones that have less than the mean, those that make the map most unequal first.</source>
        <translation>Zones qui ont moins que la moyenne ; d&apos;abord celles qui rendent la carte la plus inégale.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Part de la population</translation>
    </message>
    <message numerus="yes">
        <source>%1 more zones like these are in the layer.</source>
        <translation>
            <numerusform>%1 autre zone comme celles-ci est dans la couche.</numerusform>
            <numerusform>%1 autres zones comme celles-ci sont dans la couche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>of all, each zone by its weight</source>
        <translation>de toutes, chaque zone selon son poids</translation>
    </message>
    <message>
        <source>Below half</source>
        <translation>Moins de la moitié</translation>
    </message>
    <message>
        <source>where the value is below 50 %</source>
        <translation>là où la valeur est inférieure à 50 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>least vulnerable fifth less the most vulnerable fifth, in points; with its 95 % range</source>
        <translation>cinquième le moins vulnérable moins le plus vulnérable, en points ; avec son intervalle à 95 %</translation>
    </message>
    <message>
        <source>from −1 to 1 (Erreygers): below 0 the vulnerable have less, above 0 they have more; with its 95 % range</source>
        <translation>de −1 à 1 (Erreygers) : au-dessous de 0 les plus vulnérables ont moins, au-dessus ils ont plus ; avec son intervalle à 95 %</translation>
    </message>
    <message>
        <source>0: all zones alike; 1: one has everything</source>
        <translation>0 : toutes les zones pareilles ; 1 : une seule a tout</translation>
    </message>
    <message>
        <source>what zones with so few buildings would show even if all were alike</source>
        <translation>ce que montreraient des zones avec si peu de bâtiments même si toutes étaient pareilles</translation>
    </message>
    <message>
        <source>0: all zones alike; no upper end</source>
        <translation>0 : toutes les zones pareilles ; sans limite supérieure</translation>
    </message>
    <message>
        <source>what of it lies between the groups of “%1”</source>
        <translation>ce qui en est entre les groupes de « %1 »</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>Half of the Gini or more may be chance: the zones have few buildings. Rely on the gap and the concentration index, which chance does not raise, or take larger zones.</source>
        <translation>La moitié du Gini ou plus peut venir du hasard : les zones ont peu de bâtiments. Fiez-vous à l&apos;écart et à l&apos;indice de concentration, que le hasard n&apos;augmente pas, ou prenez des zones plus grandes.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <source>Each zone counts by its people, who all have the value of their zone.</source>
        <translation>Chaque zone compte selon sa population, et chacun a la valeur de sa zone.</translation>
    </message>
    <message>
        <source>No field with people was given, so each zone counts by its buildings.</source>
        <translation>Aucun champ de population n&apos;a été donné, si bien que chaque zone compte selon ses bâtiments.</translation>
    </message>
    <message>
        <source>No field with people or buildings was given, so each zone counts once.</source>
        <translation>Aucun champ de population ni de bâtiments n&apos;a été donné, si bien que chaque zone compte une fois.</translation>
    </message>
    <message>
        <source>The ranges hold what the few buildings of a zone leave open. They hold no error of the vulnerability, of the number of people, or of the reference.</source>
        <translation>Les intervalles contiennent ce que les quelques bâtiments d&apos;une zone laissent ouvert. Ils ne contiennent pas les erreurs de la vulnérabilité, de la population ou de la référence.</translation>
    </message>
    <message>
        <source>No field with the buildings of each zone was given, so there are no ranges.</source>
        <translation>Aucun champ avec les bâtiments de chaque zone n&apos;a été donné, si bien qu&apos;il n&apos;y a pas d&apos;intervalles.</translation>
    </message>
    <message>
        <source>The Gini has no range on purpose: in small zones it is too high, and no range for it that we tried holds the truth as often as it should.</source>
        <translation>Le Gini n&apos;a pas d&apos;intervalle, à dessein : dans de petites zones il est trop élevé, et aucun intervalle essayé ne contient la vérité aussi souvent qu&apos;il le devrait.</translation>
    </message>
</context>
<context>
    <name>InputCheck</name>
    <message>
        <source>The layer “%1” has no field “%2”, so it is not what is asked for: %3 (%4). Choose the layer that came out of that run.</source>
        <translation>La couche « %1 » n&apos;a pas de champ « %2 », ce n&apos;est donc pas ce qui est demandé : %3 (%4). Choisissez la couche issue de cette exécution.</translation>
    </message>
    <message>
        <source>The layer “%1” is chosen twice: as %2 (%3) and as %4 (%5). Choose two different layers.</source>
        <translation>La couche « %1 » est choisie deux fois : comme %2 (%3) et comme %4 (%5). Choisissez deux couches différentes.</translation>
    </message>
    <message>
        <source>The layer “%1” is another result of Lacuna (%2) than the one that is asked for: %3 (%4). Check that it is the right one.</source>
        <translation>La couche « %1 » est un autre résultat de Lacuna (%2) que celui qui est demandé : %3 (%4). Vérifiez que c’est la bonne.</translation>
    </message>
    <message>
        <source>For official points, such as addresses or the dwellings of a census, run Address gaps (lacuna:addressgaps).</source>
        <translation>Pour des points officiels, comme des adresses ou les logements d&apos;un recensement, exécutez Adresses sans bâtiment (lacuna:addressgaps).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run and its result</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>LacunaLoader</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS.</source>
        <translation>La bibliothèque de Lacuna n&apos;a pas pu être chargée&#xa0;: {}. Installez le paquet Lacuna fait pour votre QGIS.</translation>
    </message>
    <message>
        <source>Lacuna has no library for {}; this package holds: {}. Install the Lacuna package made for your QGIS.</source>
        <translation>Lacuna n’a pas de bibliothèque pour {} ; ce paquet contient : {}. Installez le paquet de Lacuna fait pour votre QGIS.</translation>
    </message>
    <message>
        <source>This package does not fit your QGIS. The Lacuna you had goes on.</source>
        <translation>Ce paquet n’est pas fait pour votre QGIS. La Lacuna que vous aviez continue.</translation>
    </message>
    <message>
        <source>This package does not fit your QGIS.</source>
        <translation>Ce paquet n’est pas fait pour votre QGIS.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>LoadOsmAlgorithm</name>
    <message>
        <source>Load OpenStreetMap data</source>
        <translation>Charger des données OpenStreetMap</translation>
    </message>
    <message>
        <source>OSM file (empty: download the area)</source>
        <translation>Fichier OSM (vide&#xa0;: télécharger la zone)</translation>
    </message>
    <message>
        <source>Only inside this area</source>
        <translation>Seulement à l&apos;intérieur de cette zone</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Serveur Overpass</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Cours d&apos;eau</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Voies ferrées</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Buildings, number</source>
        <translation>Bâtiments, nombre</translation>
    </message>
    <message>
        <source>Roads, number</source>
        <translation>Routes, nombre</translation>
    </message>
    <message>
        <source>Waterways, number</source>
        <translation>Cours d&apos;eau, nombre</translation>
    </message>
    <message>
        <source>Railways, number</source>
        <translation>Voies ferrées, nombre</translation>
    </message>
    <message>
        <source>Places, number</source>
        <translation>Lieux, nombre</translation>
    </message>
    <message>
        <source>Nothing says what to load: choose a FILE, or an AREA to download.</source>
        <translation>Rien ne dit quoi charger&#xa0;: choisissez un FILE, ou une AREA à télécharger.</translation>
    </message>
    <message>
        <source>There is no file “%1” (FILE).</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;» (FILE).</translation>
    </message>
    <message>
        <source>“%1” (SERVER) is no address of an Overpass server, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» (SERVER) n&apos;est pas l&apos;adresse d&apos;un serveur Overpass, comme %2.</translation>
    </message>
    <message>
        <source>The area spans %1 km²; Overpass servers give up on so much (more than %2 km²). Choose a smaller AREA, or load an .osm.pbf extract.</source>
        <translation>La zone couvre %1 km²&#xa0;; les serveurs Overpass abandonnent devant tant de données (plus de %2 km²). Choisissez une AREA plus petite, ou chargez un extrait .osm.pbf.</translation>
    </message>
    <message>
        <source>Downloading from %1</source>
        <translation>Téléchargement depuis %1</translation>
    </message>
    <message>
        <source>%1 features lie outside the area and were left out.</source>
        <translation>%1 entités sont hors de la zone et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Nothing in the file lies inside “%1” (AREA). Check that both cover the same place.</source>
        <translation>Rien dans le fichier n&apos;est à l&apos;intérieur de «&#xa0;%1&#xa0;» (AREA). Vérifiez que les deux couvrent le même lieu.</translation>
    </message>
    <message>
        <source>OpenStreetMap has none of what was asked for in this area.</source>
        <translation>OpenStreetMap n&apos;a rien de ce qui était demandé dans cette zone.</translation>
    </message>
    <message>
        <source>Reading the OSM data</source>
        <translation>Lecture des données OSM</translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation>Bâtiments d&apos;OSM</translation>
    </message>
    <message>
        <source>OSM roads</source>
        <translation>Routes d&apos;OSM</translation>
    </message>
    <message>
        <source>OSM waterways</source>
        <translation>Cours d&apos;eau d&apos;OSM</translation>
    </message>
    <message>
        <source>OSM railways</source>
        <translation>Voies ferrées d&apos;OSM</translation>
    </message>
    <message>
        <source>OSM places</source>
        <translation>Lieux d&apos;OSM</translation>
    </message>
    <message>
        <source>Downloaded by Lacuna from %1 on %2.</source>
        <translation>Téléchargé par Lacuna depuis %1 le %2.</translation>
    </message>
    <message>
        <source>Read by Lacuna from “%1”.</source>
        <translation>Lu par Lacuna dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>openstreetmap,osm,pbf,overpass,o5m,import,download,buildings,roads,rivers,schools,hospitals,extract</source>
        <translation>openstreetmap,osm,pbf,overpass,o5m,importer,télécharger,bâtiments,routes,rivières,écoles,hôpitaux,extrait</translation>
    </message>
    <message>
        <source>Reads buildings, roads, waterways, railways, places and facilities from an OSM file, or downloads them, as layers with one column per tag.</source>
        <translation>Lit bâtiments, routes, cours d&apos;eau, voies ferrées, lieux et équipements d&apos;un fichier OSM, ou les télécharge, en couches avec une colonne par étiquette.</translation>
    </message>
    <message>
        <source>Reads an .osm.pbf, .osm, .osm.gz, .osm.bz2 or .o5m file into layers whose tags are columns, ready for Building gaps, Road gaps and Task areas. The id is way/123, node/123 or relation/123; version, timestamp and changeset are there where the file has them.

With an area, only buildings whose point on surface lies inside come out, and lines and places that meet it; they are not cut.

Files of editors and of overpass turbo are read as they are: negative ids, things in any order or several times (the newest version counts), deleted things, and coordinates of “out geom”. What cannot be made, since a clipped extract lacks a part of it or its outline is not closed, is in Skipped, with the reason.

Facilities are schools, hospitals, shelters, fire stations and the like, as points: those that are mapped as areas lie in their area.

Without a file the data of the area is downloaded from an Overpass server, which needs a connection. A busy server is asked again when it says it has room. For more than a town, download an extract instead: it is faster, and can be used offline.

The data is © OpenStreetMap contributors, under the Open Database License.</source>
        <translation>Lit un fichier .osm.pbf, .osm, .osm.gz, .osm.bz2 ou .o5m en couches dont les étiquettes sont des colonnes, prêtes pour Bâtiments manquants, Routes manquantes et Zones de tâches. L&apos;identifiant est way/123, node/123 ou relation/123&#xa0;; version, timestamp et changeset y sont si le fichier les a.

Avec une zone, seuls sortent les bâtiments dont le point sur la surface est à l&apos;intérieur, et les lignes et lieux qui la touchent&#xa0;; ils ne sont pas coupés.

Les fichiers des éditeurs et d&apos;overpass turbo sont lus tels quels&#xa0;: identifiants négatifs, éléments dans n&apos;importe quel ordre ou plusieurs fois (la version la plus récente compte), éléments supprimés et coordonnées de «&#xa0;out geom&#xa0;». Ce qui ne peut être fait, parce qu&apos;il en manque une partie à un extrait découpé ou que son contour n&apos;est pas fermé, est dans Ignorés, avec la raison.

Les équipements sont les écoles, hôpitaux, abris, casernes de pompiers et semblables, en points&#xa0;: ceux qui sont cartographiés comme zones sont dans leur zone.

Sans fichier, les données de la zone sont téléchargées d&apos;un serveur Overpass, ce qui demande une connexion. Un serveur occupé est interrogé à nouveau quand il dit avoir de la place. Pour plus qu&apos;une ville, téléchargez plutôt un extrait&#xa0;: c&apos;est plus rapide, et utilisable sans connexion.

Les données sont © les contributeurs d&apos;OpenStreetMap, sous la licence Open Database License.</translation>
    </message>
    <message>
        <source>OSM files (*.osm *.osm.gz *.osm.bz2 *.pbf *.o5m);;All files (*)</source>
        <translation>Fichiers OSM (*.osm *.osm.gz *.osm.bz2 *.pbf *.o5m);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Facilities, number</source>
        <translation>Équipements, nombre</translation>
    </message>
    <message>
        <source>Skipped, number</source>
        <translation>Ignorés, nombre</translation>
    </message>
    <message>
        <source>No output is asked for: choose at least one of BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES, FACILITIES.</source>
        <translation>Aucune sortie n&apos;est demandée&#xa0;: choisissez au moins une de BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES, FACILITIES.</translation>
    </message>
    <message>
        <source>The file holds none of what was asked for.</source>
        <translation>Le fichier n&apos;a rien de ce qui était demandé.</translation>
    </message>
    <message>
        <source>OSM facilities</source>
        <translation>Équipements OSM</translation>
    </message>
</context>
<context>
    <name>MapBookAlgorithm</name>
    <message>
        <source>print,paper,atlas,pdf,map,layout,field paper,walking paper,neighbourhood,task,qr code</source>
        <translation>imprimer,papier,atlas,pdf,carte,mise en page,feuille de terrain,quartier,tâche,code qr</translation>
    </message>
    <message>
        <source>A page to print for every neighbourhood or task, all of them in one PDF.</source>
        <translation>Une page à imprimer pour chaque quartier ou tâche, toutes dans un seul PDF.</translation>
    </message>
    <message>
        <source>Prints a page for every zone or task of a layer into one PDF.

A neighbourhood gets a map with its name, what the layer says of it, a legend, a scale bar and a north arrow. A task gets a field paper: the same with a grid of metres, lines to write on, and a code to scan with a telephone. The code opens the task at the address that is given, else the place in any map program of the telephone.

The map shows the layers that are chosen, the first one on top, as they look in QGIS. Nothing is fetched from the network unless one of these layers does so.

The layout can be saved as a .qpt file, changed in QGIS&apos;s layout manager, and used here again.</source>
        <translation>Imprime dans un PDF une page pour chaque zone ou tâche d&apos;une couche.

Un quartier reçoit une carte avec son nom, ce que la couche dit de lui, une légende, une barre d&apos;échelle et une flèche du nord. Une tâche reçoit une feuille de terrain : la même chose avec une grille en mètres, des lignes pour écrire et un code à scanner avec un téléphone. Le code ouvre la tâche à l&apos;adresse donnée ; sans adresse, le lieu dans n&apos;importe quel programme de cartes du téléphone.

La carte montre les couches choisies, la première au-dessus, telles qu&apos;elles sont dans QGIS. Rien n&apos;est pris sur le réseau, sauf si l&apos;une de ces couches le fait.

La mise en page peut être enregistrée en fichier .qpt, modifiée dans le gestionnaire de mises en page de QGIS et réutilisée ici.</translation>
    </message>
    <message>
        <source>Zones or tasks, a page for each</source>
        <translation>Zones ou tâches, une page chacune</translation>
    </message>
    <message>
        <source>Layers on the map, the first one on top</source>
        <translation>Couches sur la carte, la première au-dessus</translation>
    </message>
    <message>
        <source>What a page is</source>
        <translation>Ce qu&apos;est une page</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Field with the names (empty: found by itself)</source>
        <translation>Champ avec les noms (vide : trouvé tout seul)</translation>
    </message>
    <message>
        <source>Title of the book (name of the municipality)</source>
        <translation>Titre du livre (nom de la commune)</translation>
    </message>
    <message>
        <source>A layout of your own, instead of ours</source>
        <translation>Une mise en page à vous, au lieu de la nôtre</translation>
    </message>
    <message>
        <source>Map book</source>
        <translation>Livre de cartes</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The layout, to change it in QGIS</source>
        <translation>La mise en page, à modifier dans QGIS</translation>
    </message>
    <message>
        <source>Layouts (*.qpt)</source>
        <translation>Mises en page (*.qpt)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Zones or tasks without a page</source>
        <translation>Zones ou tâches sans page</translation>
    </message>
    <message>
        <source>TITLE has %1 letters; a page has room for %2. Shorten it.</source>
        <translation>TITLE a %1 lettres ; une page en contient %2. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) cannot be read. Put its data back in their place, or leave it out.</source>
        <translation>La couche « %1 » (LAYERS) ne peut pas être lue. Remettez ses données à leur place, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The layer “%1” (LAYERS) has no CRS, so it is not known where it lies. Set it in its properties.</source>
        <translation>La couche « %1 » (LAYERS) n&apos;a pas de SCR : on ne sait pas où elle se trouve. Définissez-le dans ses propriétés.</translation>
    </message>
    <message>
        <source>The layout %1 (LAYOUT_FILE) cannot be opened: %2. Choose another one, or leave it empty.</source>
        <translation>La mise en page %1 (LAYOUT_FILE) ne peut pas être ouverte : %2. Choisissez-en une autre, ou laissez vide.</translation>
    </message>
    <message>
        <source>The file %1 (LAYOUT_FILE) is no layout of QGIS, or is damaged. Save a layout as template in QGIS&apos;s layout manager, or leave it empty.</source>
        <translation>Le fichier %1 (LAYOUT_FILE) n&apos;est pas une mise en page de QGIS, ou il est abîmé. Enregistrez une mise en page comme modèle dans QGIS, ou laissez vide.</translation>
    </message>
    <message>
        <source>The layer “%1” would make more than %2 pages. Choose some of its rows, or set a filter, and print them in several books.</source>
        <translation>La couche « %1 » donnerait plus de %2 pages. Sélectionnez une partie de ses lignes ou mettez un filtre, et imprimez-les en plusieurs livres.</translation>
    </message>
    <message>
        <source>The layout %1 (LAYOUT_FILE) has no page, or QGIS cannot read it. Open it in the layout manager and save it again.</source>
        <translation>La mise en page %1 (LAYOUT_FILE) n&apos;a pas de page, ou QGIS ne peut pas la lire. Ouvrez-la dans le gestionnaire de mises en page et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>No map of the layout %1 follows the pages, so all pages show the same place. Tick “Controlled by Atlas” at its map.</source>
        <translation>Aucune carte de la mise en page %1 ne suit les pages : toutes montrent le même lieu. Cochez « Contrôlé par l&apos;atlas » pour sa carte.</translation>
    </message>
    <message>
        <source>The layer “%1” (COVERAGE) has no row with a shape, so there is nothing to print. Look at its filter and its selected rows, or choose another layer.</source>
        <translation>La couche « %1 » (COVERAGE) n&apos;a pas de ligne avec une forme : il n&apos;y a rien à imprimer. Regardez son filtre et ses lignes sélectionnées, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The address of “%1” is too long for a code to scan, so its page has none. Shorten LINK.</source>
        <translation>L&apos;adresse de « %1 » est trop longue pour un code à scanner : sa page n&apos;en a pas. Raccourcissez LINK.</translation>
    </message>
    <message>
        <source>Address of a task for the code to scan (fields in braces)</source>
        <translation>Adresse d’une tâche pour le code (champs entre accolades)</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no shape or no place on the earth, so they have no page: %3.</source>
        <translation>
            <numerusform>%1 ligne de « %2 » n&apos;a pas de forme ou pas de lieu sur la terre, donc pas de page : %3.</numerusform>
            <numerusform>%1 lignes de « %2 » n&apos;ont pas de forme ou pas de lieu sur la terre, donc pas de page : %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s).</source>
        <translation>
            <numerusform>%1 page.</numerusform>
            <numerusform>%1 pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapQualityAlgorithm</name>
    <message>
        <source>Map quality</source>
        <translation>Qualité de la carte</translation>
    </message>
    <message>
        <source>quality,outdated,age,date,currentness,attributes,tags,survey,osm,last edit,zone,neighbourhood</source>
        <translation>qualité,obsolète,âge,date,actualité,attributs,étiquettes,relevé,osm,dernière modification,zone,quartier</translation>
    </message>
    <message>
        <source>How long ago the objects of a map were last edited or checked, and which attributes that matter in a disaster they have.</source>
        <translation>Depuis quand les objets d&apos;une carte ont été modifiés ou vérifiés pour la dernière fois, et quels attributs utiles en cas de catastrophe ils ont.</translation>
    </message>
    <message>
        <source>Tells the age of buildings, roads, facilities and places, zone by zone or as a whole, and which share of them has the attributes that matter in a disaster: what they are made of, how many floors, the address, the surface of a road, the beds of a hospital.

The age is counted in whole months from the later of the last edit (DATE_FIELD) and the check (check_date, survey:date) to DATE, which is the newest date in the layers where none is given. Below FRESH_MONTHS an object is fresh, from OLD_MONTHS on it is old. The classes 1 to 5 are those of the ohsome quality API; fewer than 25 objects, or 1 km of roads, have none.

A last edit is no survey: a road that was split counts as new, and an import on one day as of that day. The report says so, and names such a day.

An object belongs to the zone of its point on surface, a line to that of its middle. MEASURE adds up metres of lines or square metres of polygons instead of objects. What lies in no zone goes to Skipped.</source>
        <translation>Dit l&apos;âge des bâtiments, routes, équipements et lieux, zone par zone ou en tout, et quelle part d&apos;entre eux a les attributs utiles en cas de catastrophe : de quoi ils sont faits, combien d&apos;étages, l&apos;adresse, le revêtement d&apos;une route, les lits d&apos;un hôpital.

L&apos;âge est compté en mois entiers depuis la plus récente de la dernière modification (DATE_FIELD) et de la vérification (check_date, survey:date) jusqu&apos;à DATE, qui est la date la plus récente des couches si aucune n&apos;est donnée. Au-dessous de FRESH_MONTHS un objet est récent ; à partir de OLD_MONTHS il est ancien. Les classes de 1 à 5 sont celles de l&apos;API de qualité d&apos;ohsome ; moins de 25 objets, ou 1 km de routes, n&apos;en ont pas.

Une dernière modification n&apos;est pas un relevé : une route coupée en deux compte comme neuve, et un import d&apos;un jour comme de ce jour. Le rapport le dit et nomme ce jour.

Un objet appartient à la zone de son point sur surface, une ligne à celle de son milieu. MEASURE additionne des mètres de lignes ou des mètres carrés de polygones au lieu d&apos;objets. Ce qui n&apos;est dans aucune zone va dans Ignorés.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Zones (empty: all together)</source>
        <translation>Zones (vide : tout ensemble)</translation>
    </message>
    <message>
        <source>Field with the date of the last edit (several: the first that is there)</source>
        <translation>Champ de la date de dernière modification (plusieurs : le premier qui existe)</translation>
    </message>
    <message>
        <source>Day to count the age to (empty: the newest date in the layers)</source>
        <translation>Jour jusqu&apos;auquel l&apos;âge est compté (vide : la date la plus récente des couches)</translation>
    </message>
    <message>
        <source>Fresh below so many months</source>
        <translation>Récent au-dessous de tant de mois</translation>
    </message>
    <message>
        <source>Old from so many months on</source>
        <translation>Ancien à partir de tant de mois</translation>
    </message>
    <message>
        <source>Attributes that objects should have</source>
        <translation>Attributs que les objets devraient avoir</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>Ce qui est additionné</translation>
    </message>
    <message>
        <source>Map quality by zone</source>
        <translation>Qualité de la carte par zone</translation>
    </message>
    <message>
        <source>Objects with their age</source>
        <translation>Objets avec leur âge</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Buildings, number</source>
        <translation>Bâtiments, nombre</translation>
    </message>
    <message>
        <source>Roads, number</source>
        <translation>Routes, nombre</translation>
    </message>
    <message>
        <source>Facilities, number</source>
        <translation>Équipements, nombre</translation>
    </message>
    <message>
        <source>Places, number</source>
        <translation>Lieux, nombre</translation>
    </message>
    <message>
        <source>Objects without a date</source>
        <translation>Objets sans date</translation>
    </message>
    <message>
        <source>Skipped zones and objects</source>
        <translation>Zones et objets ignorés</translation>
    </message>
    <message>
        <source>“%1” (%2) is no number of months. Write one, such as 36, and another for a layer behind it where you want it: 36;roads:48</source>
        <translation>« %1 » (%2) n&apos;est pas un nombre de mois. Écrivez-en un, comme 36, et derrière un autre pour une couche si vous le voulez : 36;roads:48</translation>
    </message>
    <message>
        <source>%1 is empty or says nothing for all layers. Write a number of months, such as 36.</source>
        <translation>%1 est vide ou ne dit rien pour toutes les couches. Écrivez un nombre de mois, comme 36.</translation>
    </message>
    <message>
        <source>FRESH_MONTHS (%1) is above OLD_MONTHS (%2) for %3: nothing could be in between. Make it smaller.</source>
        <translation>FRESH_MONTHS (%1) dépasse OLD_MONTHS (%2) pour %3 : rien ne pourrait être entre les deux. Réduisez-le.</translation>
    </message>
    <message>
        <source>The layer “%1” (ROADS) holds no lines. Choose a layer of roads that are lines.</source>
        <translation>La couche « %1 » (ROADS) ne contient pas de lignes. Choisissez une couche de routes qui sont des lignes.</translation>
    </message>
    <message>
        <source>No layer is given: choose at least one of BUILDINGS, ROADS, FACILITIES, PLACES.</source>
        <translation>Aucune couche n&apos;est donnée : choisissez au moins une de BUILDINGS, ROADS, FACILITIES, PLACES.</translation>
    </message>
    <message>
        <source>How fresh the map is, and what it says</source>
        <translation>À quel point la carte est récente, et ce qu&apos;elle dit</translation>
    </message>
    <message>
        <source>“%1”, share that is old</source>
        <translation>« %1 », part ancienne</translation>
    </message>
    <message>
        <source>“%1”, median age in months</source>
        <translation>« %1 », âge médian en mois</translation>
    </message>
    <message>
        <source>No object has a date, so how old the map is cannot be known.</source>
        <translation>Aucun objet n&apos;a de date, si bien qu&apos;on ne peut savoir à quel point la carte est ancienne.</translation>
    </message>
    <message>
        <source>Of “%1”, %2 were edited or checked less than %3 months before %4; %5 not for %6 months or more.</source>
        <translation>De « %1 », %2 ont été modifiés ou vérifiés moins de %3 mois avant le %4 ; %5 ne l&apos;ont pas été depuis %6 mois ou plus.</translation>
    </message>
    <message>
        <source>No object of “%1” has a date, so its age is not known.</source>
        <translation>Aucun objet de « %1 » n&apos;a de date, si bien que son âge n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>A last edit is no survey. A road that was split counts as new though nobody looked at it, and what nobody had to change since counts as old though it may be right. Only a check (check_date) says that somebody was there.</source>
        <translation>Une dernière modification n&apos;est pas un relevé. Une route coupée en deux compte comme neuve bien que personne ne l&apos;ait regardée, et ce que personne n&apos;a dû changer depuis compte comme ancien bien que ce puisse être juste. Seule une vérification (check_date) dit que quelqu&apos;un y était.</translation>
    </message>
    <message>
        <source>“%1”: fresh below</source>
        <translation>« %1 » : récent au-dessous de</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>“%1”: old from</source>
        <translation>« %1 » : ancien à partir de</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <source>Ages are whole months to %1, from the later of the last edit and the check.</source>
        <translation>Les âges sont des mois entiers jusqu&apos;au %1, depuis la plus récente de la dernière modification et de la vérification.</translation>
    </message>
    <message>
        <source>Classes as in the ohsome quality API: 30 % old or more is class 1; 75 % fresh class 5, 50 % class 4; 75 % not old class 3, 50 % class 2. Fewer than 25 objects with a date, or 1 km, have none. Attributes are one colour below a quarter, another below three quarters.</source>
        <translation>Classes comme dans l&apos;API de qualité d&apos;ohsome : 30 % d&apos;ancien ou plus, classe 1 ; 75 % de récent, classe 5 ; 50 %, classe 4 ; 75 % de non ancien, classe 3 ; 50 %, classe 2. Moins de 25 objets datés, ou 1 km, n&apos;en ont pas. Les attributs ont une couleur au-dessous d&apos;un quart, une autre au-dessous de trois quarts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects.</source>
        <translation>
            <numerusform>%1 objet.</numerusform>
            <numerusform>%1 objets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age of “%1”</source>
        <translation>Âge de « %1 »</translation>
    </message>
    <message>
        <source>fresh: below %1 months</source>
        <translation>récent : moins de %1 mois</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>old: from %1 months on</source>
        <translation>ancien : à partir de %1 mois</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>Âge médian</translation>
    </message>
    <message>
        <source>Class, from 1 (old) to 5 (fresh)</source>
        <translation>Classe, de 1 (ancien) à 5 (récent)</translation>
    </message>
    <message>
        <source>Never changed since they were drawn</source>
        <translation>Jamais changés depuis leur dessin</translation>
    </message>
    <message>
        <source>Last edited on the commonest day, %1</source>
        <translation>Modifiés pour la dernière fois le jour le plus fréquent, %1</translation>
    </message>
    <message>
        <source>%1 of “%2” were last edited on one day, %3: an import. Their age is that of the import, not of a survey.</source>
        <translation>%1 de « %2 » ont été modifiés pour la dernière fois en un seul jour, %3 : un import. Leur âge est celui de l&apos;import, non d&apos;un relevé.</translation>
    </message>
    <message>
        <source>How many have each attribute:</source>
        <translation>Combien ont chaque attribut :</translation>
    </message>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Attributs de « %1 »</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Median age (months)</source>
        <translation>Âge médian (mois)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Reading the objects</source>
        <translation>Lecture des objets</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>No object of “%1” (%2) is counted. Check that the zones cover the same place and that the CRS of all layers is right.</source>
        <translation>Aucun objet de « %1 » (%2) n&apos;est compté. Vérifiez que les zones couvrent le même lieu et que le SCR de toutes les couches est juste.</translation>
    </message>
    <message>
        <source>No object of “%1” (%2) has a date, so its age is not known.</source>
        <translation>Aucun objet de « %1 » (%2) n&apos;a de date, si bien que son âge n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>“%1” (%2) has no field of dates (DATE_FIELD is %3), so its age is not known. Extracts of OSM without metadata hold no dates; for other layers choose the field.</source>
        <translation>« %1 » (%2) n&apos;a pas de champ de dates (DATE_FIELD est %3), si bien que son âge n&apos;est pas connu. Les extraits d&apos;OSM sans métadonnées n&apos;ont pas de dates ; pour d&apos;autres couches, choisissez le champ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” cannot be read, such as “%3”, and count as none.</source>
        <translation>
            <numerusform>%1 date de « %2 » ne peut être lue, « %3 », et compte comme aucune.</numerusform>
            <numerusform>%1 dates de « %2 » ne peuvent être lues, comme « %3 », et comptent comme aucune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of “%2” have a date after the day the age is counted to, and count as new.</source>
        <translation>
            <numerusform>%1 objet de « %2 » a une date postérieure au jour jusqu&apos;auquel l&apos;âge est compté, et compte comme neuf.</numerusform>
            <numerusform>%1 objets de « %2 » ont une date postérieure au jour jusqu&apos;auquel l&apos;âge est compté, et comptent comme neufs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” are years only and count as 1 July: their age may be half a year off.</source>
        <translation>
            <numerusform>%1 date de « %2 » n&apos;est qu&apos;une année et compte comme 1er juillet : son âge peut être faux d&apos;une demi-année.</numerusform>
            <numerusform>%1 dates de « %2 » ne sont que des années et comptent comme 1er juillet : leur âge peut être faux d&apos;une demi-année.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 objects of “%2” are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Certaines zones se recouvrent : %1 objet de « %2 » est compté dans plus d&apos;une zone, si bien que les zones ne font pas le tout.</numerusform>
            <numerusform>Certaines zones se recouvrent : %1 objets de « %2 » sont comptés dans plus d&apos;une zone, si bien que les zones ne font pas le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no field for %2: not known is not the same as missing, so that stays empty.</source>
        <translation>« %1 » n&apos;a pas de champ pour %2 : ne pas savoir n&apos;est pas manquer, si bien que cela reste vide.</translation>
    </message>
    <message>
        <source>too few objects with a date</source>
        <translation>trop peu d&apos;objets datés</translation>
    </message>
    <message>
        <source>1: old</source>
        <translation>1 : ancien</translation>
    </message>
    <message>
        <source>5: fresh</source>
        <translation>5 : récent</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>Made by Lacuna, Map quality, from %1.</source>
        <translation>Fait avec Lacuna, Qualité de la carte, à partir de %1.</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>what kind of building</source>
        <translation>quel type de bâtiment</translation>
    </message>
    <message>
        <source>number of floors</source>
        <translation>nombre d&apos;étages</translation>
    </message>
    <message>
        <source>material of the walls</source>
        <translation>matériau des murs</translation>
    </message>
    <message>
        <source>material of the roof</source>
        <translation>matériau du toit</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>numéro de maison</translation>
    </message>
    <message>
        <source>street of the address</source>
        <translation>rue de l&apos;adresse</translation>
    </message>
    <message>
        <source>street or house number</source>
        <translation>rue ou numéro de maison</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>revêtement</translation>
    </message>
    <message>
        <source>lanes or width</source>
        <translation>voies ou largeur</translation>
    </message>
    <message>
        <source>is a bridge, with its level</source>
        <translation>est un pont, avec son niveau</translation>
    </message>
    <message>
        <source>who runs it</source>
        <translation>qui le gère</translation>
    </message>
    <message>
        <source>capacity or beds</source>
        <translation>capacité ou lits</translation>
    </message>
    <message>
        <source>whether it takes emergencies</source>
        <translation>s&apos;il reçoit les urgences</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>Zones of class 1 to 3, those where most is old first:</source>
        <translation>Zones de classe 1 à 3 ; d&apos;abord où le plus est ancien :</translation>
    </message>
    <message>
        <source>Ages are counted to the newest date, %1 in “%2”, but the next newest is %3: the first is perhaps a slip, and makes all the rest old. Correct it, or say the day (DATE).</source>
        <translation>Les âges sont comptés jusqu’à la date la plus récente, %1 dans «&#xa0;%2&#xa0;», mais la suivante est %3&#xa0;: la première est peut-être une erreur, et elle rend ancien tout le reste. Corrigez-la, ou indiquez le jour (DATE).</translation>
    </message>
</context>
<context>
    <name>MapQualityLayer</name>
    <message>
        <source>“%1” of the layer “%2” (DATE_FIELD) holds dates such as “%3”, in which nothing says which number is the month. Make a field of dates of it with the field calculator, to_date( &quot;%1&quot;, &apos;dd/MM/yyyy&apos; ) or &apos;MM/dd/yyyy&apos;, and choose that.</source>
        <translation>« %1 » de la couche « %2 » (DATE_FIELD) contient des dates comme « %3 », où rien ne dit quel nombre est le mois. Faites-en un champ de dates avec la calculatrice de champ, to_date( &quot;%1&quot;, &apos;dd/MM/yyyy&apos; ) ou &apos;MM/dd/yyyy&apos;, et choisissez celui-là.</translation>
    </message>
</context>
<context>
    <name>MapRouletteCheck</name>
    <message>
        <source>it is no JSON (blank, cut off, or with a byte order mark), and all that comes after it is not read</source>
        <translation>ce n&apos;est pas du JSON (vide, coupée ou avec une marque d&apos;ordre des octets), et tout ce qui suit n&apos;est pas lu</translation>
    </message>
    <message>
        <source>it is no FeatureCollection, so no task is made of it</source>
        <translation>ce n&apos;est pas une FeatureCollection, donc aucune tâche n&apos;en est faite</translation>
    </message>
    <message>
        <source>it has no feature, so no task is made of it</source>
        <translation>elle n&apos;a aucune entité, donc aucune tâche n&apos;en est faite</translation>
    </message>
    <message>
        <source>a feature has no geometry, so no task is made of it</source>
        <translation>une entité n&apos;a pas de géométrie, donc aucune tâche n&apos;en est faite</translation>
    </message>
    <message>
        <source>a position has a height, so no task is made of it</source>
        <translation>une position a une altitude, donc aucune tâche n&apos;en est faite</translation>
    </message>
    <message>
        <source>its cooperativeWork has an unknown version, so no task is made of it</source>
        <translation>son cooperativeWork a une version inconnue, donc aucune tâche n&apos;en est faite</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1 : %2.</translation>
    </message>
    <message>
        <source>Line %1: a challenge has one kind of task only; this one differs in its cooperativeWork.</source>
        <translation>Ligne %1 : un défi n&apos;a qu&apos;un type de tâche ; celle-ci diffère par son cooperativeWork.</translation>
    </message>
    <message>
        <source>Line %1: its feature has no id, so another upload would double the task.</source>
        <translation>Ligne %1 : son entité n&apos;a pas d&apos;id ; un autre téléversement doublerait la tâche.</translation>
    </message>
    <message>
        <source>Line %1: the id “%2” was there before, so the two become one task.</source>
        <translation>Ligne %1 : l&apos;id « %2 » y était déjà, donc les deux deviennent une tâche.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 lines, and MapRoulette makes no task of it.</source>
        <translation>Le fichier a plus de 50 000 lignes, et MapRoulette n&apos;en fait aucune tâche.</translation>
    </message>
    <message>
        <source>The file has 15,000 KiB or more, and MapRoulette cuts the connection.</source>
        <translation>Le fichier a 15 000 Kio ou plus, et MapRoulette coupe la connexion.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>MapRouletteTasks</name>
    <message>
        <source>No gap of “%1” lies in a task of “%2” (TASKS). Look whether both show the same place, or choose another GROUPING.</source>
        <translation>Aucune lacune de « %1 » n&apos;est dans une tâche de « %2 » (TASKS). Vérifiez si les deux montrent le même lieu, ou choisissez un autre GROUPING.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gap(s) lie in several tasks of “%2”, which overlap; each went to the first of them.</source>
        <translation>
            <numerusform>%1 lacune est dans plusieurs tâches de « %2 », qui se recouvrent ; elle est allée à la première.</numerusform>
            <numerusform>%1 lacunes sont dans plusieurs tâches de « %2 », qui se recouvrent ; chacune est allée à la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task %1 alone has 15,000 KiB or more, which MapRoulette refuses. Simplify its gaps, or group fewer of them.</source>
        <translation>La tâche %1 à elle seule a 15 000 Kio ou plus, et MapRoulette la refuse. Simplifiez ses lacunes ou groupez-en moins.</translation>
    </message>
    <message>
        <source>MapRoulette would not take this, so nothing was written:</source>
        <translation>MapRoulette n&apos;accepterait pas cela, donc rien n&apos;a été écrit :</translation>
    </message>
</context>
<context>
    <name>MapSwipeAreas</name>
    <message>
        <source>The area %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border.</source>
        <translation>La zone %1 à elle seule fait plus de 10 Mio, ce que MapSwipe refuse. Simplifiez son bord.</translation>
    </message>
    <message>
        <source>The gap %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border.</source>
        <translation>La lacune %1 à elle seule fait plus de 10 Mio, ce que MapSwipe refuse. Simplifiez son bord.</translation>
    </message>
</context>
<context>
    <name>MissingCommunitiesModel</name>
    <message>
        <source>Which communities are not on the map?</source>
        <translation>Quelles communautés ne sont pas sur la carte ?</translation>
    </message>
    <message>
        <source>Localities that OpenStreetMap lacks, settlements that nobody has named, and tasks to go and ask.</source>
        <translation>Localités qui manquent à OpenStreetMap, lieux habités sans nom, et tâches pour aller demander.</translation>
    </message>
    <message>
        <source>Compares the official list of localities with the places of OpenStreetMap by name and distance, finds settlements of 20 buildings or more that no name of either list reaches, and cuts those into tasks of even work for the people who ask for their names.

The steps are Settlement gaps, Task areas and Combined report, each with its usual settings. Where every settlement has a name, there are no tasks. For other distances, an area or codes use Settlement gaps itself.</source>
        <translation>Compare la liste officielle des localités avec les lieux d&apos;OpenStreetMap par nom et distance, trouve les lieux habités de 20 bâtiments ou plus qu&apos;aucun nom des deux listes n&apos;atteint, et les découpe en tâches de travail égal pour celles et ceux qui demandent leurs noms.

Les étapes sont Localités manquantes, Zones de tâches et Rapport combiné, chacune avec ses réglages habituels. Là où chaque lieu habité a un nom, il n&apos;y a pas de tâches. Pour d&apos;autres distances, une zone ou des codes, utilisez Localités manquantes.</translation>
    </message>
    <message>
        <source>Official list of localities</source>
        <translation>Liste officielle des localités</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Champ de la liste officielle avec les noms</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Champ de la liste officielle avec les habitants</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lieux d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Buildings of any source</source>
        <translation>Bâtiments de toute source</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Buildings without a name per task</source>
        <translation>Bâtiments sans nom par tâche</translation>
    </message>
    <message>
        <source>Settlement gaps</source>
        <translation>Localités manquantes</translation>
    </message>
    <message>
        <source>Localities missing in OSM</source>
        <translation>Localités manquant dans OSM</translation>
    </message>
    <message>
        <source>Unnamed settlements</source>
        <translation>Lieux habités sans nom</translation>
    </message>
    <message>
        <source>Report on the communities</source>
        <translation>Rapport sur les communautés</translation>
    </message>
    <message>
        <source>Is there a settlement without a name?</source>
        <translation>Y a-t-il un lieu habité sans nom ?</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Zones de tâches</translation>
    </message>
</context>
<context>
    <name>ModelCopy</name>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>The model could not be written to %1. Check that the folder can be written to.</source>
        <translation>Le modèle n’a pas pu être écrit dans %1. Vérifiez que l’on peut écrire dans le dossier.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next: compare the buildings with the cadastre (Building gaps), the roads with Road gaps.</source>
        <translation>Ensuite : comparez les bâtiments avec le cadastre (Bâtiments manquants) et les voies avec Routes manquantes.</translation>
    </message>
    <message>
        <source>Next: count by neighbourhood (Gaps by zone), or see which missing buildings a hazard reaches (Building exposure).</source>
        <translation>Ensuite : comptez par quartier (Lacunes par zone), ou voyez quels bâtiments manquants un aléa atteint (Exposition des bâtiments).</translation>
    </message>
    <message>
        <source>Next: which neighbourhoods first (Priority zones), or tasks to map them (Task areas).</source>
        <translation>Ensuite : quels quartiers d’abord (Zones prioritaires), ou des tâches pour les cartographier (Zones de tâches).</translation>
    </message>
    <message>
        <source>Next: add up by neighbourhood (Roads by zone).</source>
        <translation>Ensuite : additionnez par quartier (Routes par zone).</translation>
    </message>
    <message>
        <source>Next: which neighbourhoods first (Priority zones).</source>
        <translation>Ensuite : quels quartiers d’abord (Zones prioritaires).</translation>
    </message>
    <message>
        <source>Next: the same for the missing buildings, then both by neighbourhood (Exposure by zone).</source>
        <translation>Ensuite : la même chose pour les bâtiments manquants, puis les deux par quartier (Exposition par zone).</translation>
    </message>
    <message>
        <source>Next: look for the buildings with the largest damage; the table begins with them.</source>
        <translation>Ensuite : regardez les bâtiments les plus endommagés ; la table commence par eux.</translation>
    </message>
    <message>
        <source>Next: cut the first neighbourhoods into tasks (Task areas).</source>
        <translation>Ensuite : découpez les premiers quartiers en tâches (Zones de tâches).</translation>
    </message>
    <message>
        <source>Next: write the file for the Tasking Manager (Export for the Tasking Manager).</source>
        <translation>Ensuite : écrivez le fichier pour le Tasking Manager (Exporter pour le Tasking Manager).</translation>
    </message>
    <message>
        <source>Next: upload the file where a project is created in the Tasking Manager.</source>
        <translation>Ensuite : envoyez le fichier là où l’on crée un projet dans le Tasking Manager.</translation>
    </message>
    <message>
        <source>Next: see what is missing in tasks that are done (Gaps by task).</source>
        <translation>Ensuite : voyez ce qui manque dans les tâches terminées (Lacunes par tâche).</translation>
    </message>
</context>
<context>
    <name>NumberValues</name>
    <message>
        <source>“%1” for “%2” (%3) has a decimal comma. Write it with a point: %4.</source>
        <translation>«&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;» (%3) a une virgule décimale. Écrivez-le avec un point&#xa0;: %4.</translation>
    </message>
    <message>
        <source>“%1” for “%2” (%3) is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;» (%3) n&apos;est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>OsmBuildings</name>
    <message>
        <source>%1 of the %2 features of “%3” (OSM) have no value in the field building: land use, waters and parks, which would be taken for buildings. Filter the layer to &quot;building&quot; IS NOT NULL, or load it with Load OpenStreetMap data, and run again.</source>
        <translation>%1 des %2 entités de « %3 » (OSM) n&apos;ont pas de valeur dans le champ building : occupation du sol, eaux et parcs, qui seraient pris pour des bâtiments. Filtrez la couche avec &quot;building&quot; IS NOT NULL, ou chargez-la avec Charger des données OpenStreetMap, puis relancez.</translation>
    </message>
    <message>
        <source>%1 of the %2 features of “%3” (OSM) have no value in the field building and are taken for buildings all the same. If they are none, filter the layer to &quot;building&quot; IS NOT NULL and run again.</source>
        <translation>%1 des %2 entités de « %3 » (OSM) n&apos;ont pas de valeur dans le champ building et sont tout de même prises pour des bâtiments. Si elles n&apos;en sont pas, filtrez la couche avec &quot;building&quot; IS NOT NULL et relancez.</translation>
    </message>
</context>
<context>
    <name>OsmText</name>
    <message>
        <source>The file %1 is packed with xz. Unpack it first (xz -d, or 7-Zip), and choose what is inside.</source>
        <translation>Le fichier %1 est compressé avec xz. Décompressez-le d&apos;abord (xz -d, ou 7-Zip), et choisissez ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The file %1 is packed with %2, which cannot be read here. If it is an .osm.zst, unpack it first (zstd -d); if it is an .osm.pbf, save it again with zlib, the usual compression, where it was made.</source>
        <translation>Le fichier %1 est compressé avec %2, illisible ici. Si c&apos;est un .osm.zst, décompressez-le d&apos;abord (zstd -d)&#xa0;; si c&apos;est un .osm.pbf, enregistrez-le à nouveau avec zlib, la compression habituelle, là où il a été fait.</translation>
    </message>
    <message>
        <source>The OSM file %1 is damaged at line %2 (%3). It may have been cut off while downloading; download it again.</source>
        <translation>Le fichier OSM %1 est endommagé à la ligne %2 (%3). Il a peut-être été coupé pendant le téléchargement&#xa0;; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file %1 is XML, but no OSM file: its first element is %2, not osm.</source>
        <translation>Le fichier %1 est du XML, mais pas un fichier OSM&#xa0;: son premier élément est %2, et non osm.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It may not have been downloaded at all; download it again.</source>
        <translation>Le fichier %1 est vide. Il n&apos;a peut-être pas été téléchargé du tout&#xa0;; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file %1 is no OSM file: it begins with “%2”. Choose an .osm, .osm.gz, .osm.bz2, .osm.pbf or .o5m file.</source>
        <translation>Le fichier %1 n&apos;est pas un fichier OSM&#xa0;: il commence par «&#xa0;%2&#xa0;». Choisissez un fichier .osm, .osm.gz, .osm.bz2, .osm.pbf ou .o5m.</translation>
    </message>
    <message>
        <source>The file %1 is a ZIP archive. Unpack it first, and choose the .osm or .osm.pbf file inside.</source>
        <translation>Le fichier %1 est une archive ZIP. Décompressez-la d&apos;abord, et choisissez le fichier .osm ou .osm.pbf qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>The file %1 was made with “out center”: it holds the middles of buildings and roads, not their outlines. Ask Overpass again with “out meta geom;”, or with “out meta; &gt;; out meta qt;”.</source>
        <translation>Le fichier %1 a été fait avec «&#xa0;out center&#xa0;»&#xa0;: il contient les centres des bâtiments et des routes, non leurs contours. Interrogez Overpass à nouveau avec «&#xa0;out meta geom;&#xa0;», ou avec «&#xa0;out meta; &gt;; out meta qt;&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 is not whole: the server that made it gave up (“%2”). Ask it again for a smaller area or for fewer things, or take an .osm.pbf extract.</source>
        <translation>Le fichier %1 n&apos;est pas complet&#xa0;: le serveur qui l&apos;a fait a abandonné («&#xa0;%2&#xa0;»). Redemandez-lui une zone plus petite ou moins de choses, ou prenez un extrait .osm.pbf.</translation>
    </message>
    <message>
        <source>The file %1 says that it is sorted by kind and id, and it is not. Sort it (osmium sort), and run again.</source>
        <translation>Le fichier %1 dit être trié par type et identifiant, et ne l&apos;est pas. Triez-le (osmium sort), et exécutez à nouveau.</translation>
    </message>
    <message>
        <source>The OSM file %1 could not be read (%2). Check that it is complete and an .osm or .osm.pbf file; download it again if in doubt.</source>
        <translation>Le fichier OSM %1 n&apos;a pas pu être lu (%2). Vérifiez qu&apos;il est complet et que c&apos;est un fichier .osm ou .osm.pbf&#xa0;; dans le doute, téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file holds things that were not uploaded yet (negative ids).</source>
        <translation>Le fichier contient des éléments qui n&apos;ont pas encore été envoyés (identifiants négatifs).</translation>
    </message>
    <message>
        <source>The file is not sorted by kind and id; it was put in order first.</source>
        <translation>Le fichier n&apos;est pas trié par type et identifiant&#xa0;; il a d&apos;abord été mis en ordre.</translation>
    </message>
    <message>
        <source>Deleted in the file, and left out: %1.</source>
        <translation>Supprimés dans le fichier, et laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Older versions or second copies in the file, left out: %1.</source>
        <translation>Versions antérieures ou secondes copies dans le fichier, laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines of which the file holds only a piece: %1. It is a clipped extract; take a larger one where its edge matters.</source>
        <translation>Lignes dont le fichier n&apos;a qu&apos;un morceau&#xa0;: %1. C&apos;est un extrait découpé&#xa0;; prenez-en un plus grand si son bord compte.</translation>
    </message>
    <message>
        <source>The server that made the file says: “%1”</source>
        <translation>Le serveur qui a fait le fichier dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out because the file does not hold all their points: %1. It is a clipped extract: take a larger one, or one with whole ways.</source>
        <translation>Laissés de côté parce que le fichier n&apos;a pas tous leurs points&#xa0;: %1. C&apos;est un extrait découpé&#xa0;: prenez-en un plus grand, ou un avec des chemins complets.</translation>
    </message>
    <message>
        <source>Multipolygons left out because the file does not hold all their ways: %1. It is a clipped extract: take a larger one, or one with whole relations.</source>
        <translation>Multipolygones laissés de côté parce que le fichier n&apos;a pas tous leurs chemins&#xa0;: %1. C&apos;est un extrait découpé&#xa0;: prenez-en un plus grand, ou un avec des relations complètes.</translation>
    </message>
    <message>
        <source>Buildings and facilities left out because their outlines are not closed: %1. That is the edge of a clipped extract, or a mistake in the map.</source>
        <translation>Bâtiments et équipements laissés de côté parce que leurs contours ne sont pas fermés&#xa0;: %1. C&apos;est le bord d&apos;un extrait découpé, ou une erreur de la carte.</translation>
    </message>
    <message>
        <source>Multipolygons left out because their rings cross each other, a mistake in the map: %1.</source>
        <translation>Multipolygones laissés de côté parce que leurs anneaux se croisent, une erreur de la carte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out because they have too few points for a line or an outline: %1. That is the edge of a clipped extract, or a mistake in the map.</source>
        <translation>Laissés de côté parce qu&apos;ils ont trop peu de points pour une ligne ou un contour&#xa0;: %1. C&apos;est le bord d&apos;un extrait découpé, ou une erreur de la carte.</translation>
    </message>
    <message>
        <source>Buildings and facilities left out because they are tagged area=no: %1.</source>
        <translation>Bâtiments et équipements laissés de côté parce qu&apos;ils portent l&apos;étiquette area=no&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Closed ways that are squares, platforms or stations, not lines (area=yes), left out: %1.</source>
        <translation>Chemins fermés qui sont des places, des quais ou des gares, non des lignes (area=yes), laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Relations with the tags of a building or facility, but without an outline of their own, left out: %1.</source>
        <translation>Relations avec les étiquettes d&apos;un bâtiment ou d&apos;un équipement, mais sans contour propre, laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out because the file was made with “out center” and does not hold their points: %1. Ask Overpass again with “out meta geom;”.</source>
        <translation>Laissés de côté parce que le fichier a été fait avec «&#xa0;out center&#xa0;» et n&apos;a pas leurs points&#xa0;: %1. Interrogez Overpass à nouveau avec «&#xa0;out meta geom;&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>The result is done, but %1 could not be replaced (%2): it is open elsewhere, or cannot be written. The result lies at %3: copy it from there, or close that file and run again.</source>
        <translation>Le résultat est prêt, mais %1 n&apos;a pas pu être remplacé (%2) : il est ouvert ailleurs, ou ne peut être écrit. Le résultat se trouve à %3 : copiez-le de là, ou fermez ce fichier et relancez.</translation>
    </message>
    <message>
        <source>Another run is writing to %1. Wait until it is done, or choose another place. If there is no other run, delete the folder %2.</source>
        <translation>Une autre exécution écrit dans %1. Attendez qu&apos;elle soit finie, ou choisissez un autre endroit. S&apos;il n&apos;y en a pas d&apos;autre, supprimez le dossier %2.</translation>
    </message>
</context>
<context>
    <name>OutputLayer</name>
    <message>
        <source>The output %1 could not be written as %2: %3. Choose a GeoPackage (.gpkg) for it.</source>
        <translation>La sortie %1 n’a pas pu être écrite en %2&#xa0;: %3. Choisissez pour elle un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>The output %1 could not be written: %2</source>
        <translation>La sortie %1 n’a pas pu être écrite&#xa0;: %2</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, available under the Open Database License (ODbL).</source>
        <translation>© les contributeurs d&apos;OpenStreetMap, disponible sous la licence Open Database License (ODbL).</translation>
    </message>
    <message>
        <source>The output %1 could not be written%2. Check that there is room on the disk and that the file is not open elsewhere or read-only, then run again.</source>
        <translation>La sortie %1 n&apos;a pas pu être écrite%2. Vérifiez qu&apos;il y a de la place sur le disque et que le fichier n&apos;est ni ouvert ailleurs ni en lecture seule, puis relancez.</translation>
    </message>
    <message>
        <source>The output %1 could not be written: the disk is full. Make room, or choose another place, then run again.</source>
        <translation>La sortie %1 n’a pas pu être écrite : le disque est plein. Libérez de la place ou choisissez un autre endroit, puis relancez.</translation>
    </message>
    <message>
        <source>%1–%2 % on the map</source>
        <translation>%1–%2 % sur la carte</translation>
    </message>
</context>
<context>
    <name>OutputPlaces</name>
    <message>
        <source>The outputs %1 and %2 would be written to the same place, one over the other. Choose another file for one of them.</source>
        <translation>Les sorties %1 et %2 seraient écrites au même endroit, l’une sur l’autre. Choisissez un autre fichier pour l’une d’elles.</translation>
    </message>
    <message>
        <source>The output %1 would be written over the file %2 (%3), which is read. Choose another file.</source>
        <translation>La sortie %1 serait écrite sur le fichier %2 (%3), qui est lu. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The report would be written over the earlier one it is compared with. Choose another file for REPORT.</source>
        <translation>Le rapport serait écrit par-dessus le précédent auquel il est comparé. Choisissez un autre fichier pour REPORT.</translation>
    </message>
    <message>
        <source>The output %1 would be written over the layer “%2”, which is read. Choose another file.</source>
        <translation>La sortie %1 serait écrite par-dessus la couche « %2 », qui est lue. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>QGIS does not find GeoPackages with “%1” in their path: %2. Rename the file or the folder, or choose another one.</source>
        <translation>QGIS ne trouve pas les GeoPackages dont le chemin contient « %1 » : %2. Renommez le fichier ou le dossier, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Overpass</name>
    <message>
        <source>The downloaded data could not be stored: %1</source>
        <translation>Les données téléchargées n&apos;ont pas pu être enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The Overpass server gave up on this area (%1). Choose a smaller AREA, fewer outputs, or load an .osm.pbf extract instead.</source>
        <translation>Le serveur Overpass a abandonné devant cette zone (%1). Choisissez une AREA plus petite, moins de sorties, ou chargez plutôt un extrait .osm.pbf.</translation>
    </message>
    <message>
        <source>The Overpass server %1 did not understand the question (HTTP 400). Check that SERVER ends in /api/interpreter.</source>
        <translation>Le serveur Overpass %1 n&apos;a pas compris la question (HTTP 400). Vérifiez que SERVER se termine par /api/interpreter.</translation>
    </message>
    <message>
        <source>The Overpass server is busy (%1); trying again in %2 s.</source>
        <translation>Le serveur Overpass est occupé (%1)&#xa0;; nouvel essai dans %2 s.</translation>
    </message>
    <message>
        <source>The Overpass server %1 could not be used (%2). Check the connection, try later or another SERVER, or load an .osm.pbf extract from a file.</source>
        <translation>Le serveur Overpass %1 n&apos;a pas pu être utilisé (%2). Vérifiez la connexion, essayez plus tard ou un autre SERVER, ou chargez un extrait .osm.pbf d&apos;un fichier.</translation>
    </message>
    <message>
        <source>The answer of the Overpass server is larger than %1 MB and was cut off. Choose a smaller AREA, fewer outputs, or load an .osm.pbf extract instead.</source>
        <translation>La réponse du serveur Overpass dépasse %1 Mo et a été coupée. Choisissez une AREA plus petite, moins de sorties, ou chargez un extrait .osm.pbf.</translation>
    </message>
    <message>
        <source>The Overpass server %1 asks for a pause of %2 seconds. Try again then, use another SERVER, or load an .osm.pbf extract from a file.</source>
        <translation>Le serveur Overpass %1 demande une pause de %2 secondes. Réessayez alors, utilisez un autre SERVER ou chargez un extrait .osm.pbf d&apos;un fichier.</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Field paper of a task</source>
        <translation>Feuille de terrain d&apos;une tâche</translation>
    </message>
    <message>
        <source>Map of a neighbourhood</source>
        <translation>Carte d&apos;un quartier</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Mark each building: ✓ it is there, ✗ there is none, ? cannot tell. Draw what is not on the paper.</source>
        <translation>Marquez chaque bâtiment : ✓ il est là, ✗ il n&apos;y en a pas, ? on ne peut pas le dire. Dessinez ce qui manque sur la feuille.</translation>
    </message>
    <message>
        <source>Scale 1 : %1 · page %2 of %3</source>
        <translation>Échelle 1 : %1 · page %2 sur %3</translation>
    </message>
    <message>
        <source>Made with Lacuna</source>
        <translation>Fait avec Lacuna</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
</context>
<context>
    <name>ParameterLabels</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>label and code of a parameter</comment>
        <translation>« %1 » (%2)</translation>
    </message>
</context>
<context>
    <name>PeopleByBuilding</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <source>Sharing the people out</source>
        <translation>Répartition de la population</translation>
    </message>
</context>
<context>
    <name>PeopleByBuildingAlgorithm</name>
    <message>
        <source>People by building</source>
        <translation>Population par bâtiment</translation>
    </message>
    <message>
        <source>people,population,census,inhabitants,residents,dasymetric,homes,dwellings,households,worldpop,exposure</source>
        <translation>population,personnes,gens,recensement,habitants,résidents,dasymétrique,habitations,logements,ménages,worldpop,exposition</translation>
    </message>
    <message>
        <source>Shares the people of census zones out to the homes that stand in them, says how far that is wrong, and shows where people live without a home on the map.</source>
        <translation>Répartit la population des zones de recensement entre les habitations qui s&apos;y trouvent, dit de combien c&apos;est faux, et montre où des gens vivent sans habitation sur la carte.</translation>
    </message>
    <message>
        <source>Shares the people of each zone (a census tract, a neighbourhood, a cell of a raster) out to the homes that stand in it: by dwellings, by volume (footprint × levels), by footprint, or to each the same. The sum of every zone is kept. The next steps take the result: Building exposure and Exposure by zone then count people too.

Give the mapped buildings and, as a second layer, those the map lacks. Schools, churches, factories, garages and the like (NOT_HOMES) and footprints below MIN_AREA are no homes. Zones with people but without a home go to Zones without homes: the map of buildings is incomplete there.

How many people live in a single building is not known by this: a zone is right, a building is a guess. With smaller zones whose people are known (CHECK_ZONES) the run says which share of the people it put into the wrong one, and which share would be if they were spread evenly over the land. Without them nothing is claimed.

Buildings in no zone, and zones whose people are not known, go to Skipped. A building belongs to the zone of its point on surface.</source>
        <translation>Répartit la population de chaque zone (un secteur de recensement, un quartier, une cellule d&apos;un raster) entre les habitations qui s&apos;y trouvent : par logements, par volume (emprise × niveaux), par emprise, ou à toutes la même chose. La somme de chaque zone est conservée. Les étapes suivantes prennent le résultat : Exposition des bâtiments et Exposition par zone comptent alors aussi la population.

Donnez les bâtiments cartographiés et, comme deuxième couche, ceux qui manquent sur la carte. Écoles, églises, usines, garages et semblables (NOT_HOMES) et les emprises inférieures à MIN_AREA ne sont pas des habitations. Les zones peuplées mais sans habitation vont dans Zones sans habitations : la carte des bâtiments y est incomplète.

Combien de personnes vivent dans un seul bâtiment, cela ne le dit pas : une zone est juste, un bâtiment est une supposition. Avec des zones plus petites dont la population est connue (CHECK_ZONES), l&apos;exécution dit quelle part de la population elle a mise dans la mauvaise, et quelle part ce serait si elle était étalée également sur le terrain. Sans elles, rien n&apos;est affirmé.

Les bâtiments hors de toute zone et les zones dont la population n&apos;est pas connue vont dans Ignorés. Un bâtiment appartient à la zone où se trouve son point sur la surface.</translation>
    </message>
    <message>
        <source>Buildings, mapped and missing (footprints or points)</source>
        <translation>Bâtiments, cartographiés et manquants (emprises ou points)</translation>
    </message>
    <message>
        <source>Zones with people (census)</source>
        <translation>Zones avec population (recensement)</translation>
    </message>
    <message>
        <source>Field of the zones with their people</source>
        <translation>Champ des zones avec leur population</translation>
    </message>
    <message>
        <source>or raster with the people of each cell</source>
        <translation>ou raster avec la population de chaque cellule</translation>
    </message>
    <message>
        <source>Smaller zones to check the result with</source>
        <translation>Zones plus petites pour vérifier le résultat</translation>
    </message>
    <message>
        <source>Field of the smaller zones with their people</source>
        <translation>Champ des zones plus petites avec leur population</translation>
    </message>
    <message>
        <source>People are shared out by</source>
        <translation>La population est répartie par</translation>
    </message>
    <message>
        <source>Field with the levels (empty: building:levels)</source>
        <translation>Champ des niveaux (vide : building:levels)</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Champ des logements</translation>
    </message>
    <message>
        <source>Field with the use (empty: building, of OpenStreetMap)</source>
        <translation>Champ de l&apos;usage (vide : building, d&apos;OpenStreetMap)</translation>
    </message>
    <message>
        <source>Uses in which nobody lives</source>
        <translation>Usages où personne ne vit</translation>
    </message>
    <message>
        <source>Smallest home (m² of footprint)</source>
        <translation>Plus petite habitation (m² d&apos;emprise)</translation>
    </message>
    <message>
        <source>Zones without homes</source>
        <translation>Zones sans habitations</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>People in all zones</source>
        <translation>Population de toutes les zones</translation>
    </message>
    <message>
        <source>People in homes</source>
        <translation>Population dans des habitations</translation>
    </message>
    <message>
        <source>People of zones without homes</source>
        <translation>Population de zones sans habitations</translation>
    </message>
    <message>
        <source>People of skipped zones</source>
        <translation>Population de zones ignorées</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Habitations</translation>
    </message>
    <message>
        <source>Buildings that are no homes</source>
        <translation>Bâtiments qui ne sont pas des habitations</translation>
    </message>
    <message>
        <source>Skipped buildings and zones</source>
        <translation>Bâtiments et zones ignorés</translation>
    </message>
    <message>
        <source>Share of the people in the wrong smaller zone (0–1)</source>
        <translation>Part de la population dans la mauvaise petite zone (0–1)</translation>
    </message>
    <message>
        <source>The same, if people were spread evenly over the land</source>
        <translation>La même, si la population était étalée également sur le terrain</translation>
    </message>
    <message>
        <source>Made by Lacuna, People by building, from “%1” and “%2”; shared out by %3.</source>
        <translation>Fait par Lacuna, Population par bâtiment, à partir de « %1 » et « %2 » ; répartie par %3.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation> », « </translation>
    </message>
    <message>
        <source>Checked with “%1”: %2 of the people are in the wrong zone there.</source>
        <translation>Vérifié avec « %1 » : %2 de la population y est dans la mauvaise zone.</translation>
    </message>
    <message>
        <source>Not checked: sums of zones are right, those of single buildings are guesses.</source>
        <translation>Non vérifié : les sommes des zones sont justes, celles d&apos;un seul bâtiment sont des suppositions.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>more than %1 people</source>
        <translation>plus de %1 personnes</translation>
    </message>
    <message>
        <source>%1–%2 people</source>
        <comment>a class of the legend</comment>
        <translation>%1–%2 personnes</translation>
    </message>
    <message>
        <source>BUILDINGS is empty. Choose at least one layer of buildings.</source>
        <translation>BUILDINGS est vide. Choisissez au moins une couche de bâtiments.</translation>
    </message>
    <message>
        <source>Both ZONES and PEOPLE_RASTER are given. People come from one of them: leave the other empty.</source>
        <translation>ZONES et PEOPLE_RASTER sont donnés tous deux. La population vient de l&apos;un d&apos;eux : laissez l&apos;autre vide.</translation>
    </message>
    <message>
        <source>It is not known where how many people live. Choose zones with their people (ZONES and PEOPLE_FIELD), or a raster (PEOPLE_RASTER).</source>
        <translation>On ne sait pas où vivent combien de personnes. Choisissez des zones avec leur population (ZONES et PEOPLE_FIELD) ou un raster (PEOPLE_RASTER).</translation>
    </message>
    <message>
        <source>PEOPLE_FIELD is empty: it is not known which field of “%1” (ZONES) holds the people. Choose it.</source>
        <translation>PEOPLE_FIELD est vide : on ne sait pas quel champ de « %1 » (ZONES) contient la population. Choisissez-le.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) has no field “%2” (%3). Choose another field.</source>
        <translation>La couche « %1 » (BUILDINGS) n&apos;a pas de champ « %2 » (%3). Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>The layer “%1” (BUILDINGS) holds points, which have no area, so WEIGHT cannot be %2. Set it to equal, or to units with UNITS_FIELD.</source>
        <translation>La couche « %1 » (BUILDINGS) contient des points, qui n&apos;ont pas de surface : WEIGHT ne peut pas être %2. Mettez-le à equal, ou à units avec UNITS_FIELD.</translation>
    </message>
    <message>
        <source>WEIGHT is units, but UNITS_FIELD is empty. Choose the field of the buildings with their dwellings, or another WEIGHT.</source>
        <translation>WEIGHT est units, mais UNITS_FIELD est vide. Choisissez le champ des bâtiments avec leurs logements, ou un autre WEIGHT.</translation>
    </message>
    <message>
        <source>WEIGHT is volume, but no layer of BUILDINGS has levels. Choose LEVELS_FIELD, or set WEIGHT to area.</source>
        <translation>WEIGHT est volume, mais aucune couche de BUILDINGS n&apos;a de niveaux. Choisissez LEVELS_FIELD, ou mettez WEIGHT à area.</translation>
    </message>
    <message>
        <source>CHECK_FIELD is empty: it is not known which field of “%1” (CHECK_ZONES) holds the people. Choose it, or leave CHECK_ZONES empty.</source>
        <translation>CHECK_FIELD est vide : on ne sait pas quel champ de « %1 » (CHECK_ZONES) contient la population. Choisissez-le, ou laissez CHECK_ZONES vide.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message numerus="yes">
        <source>%1 people in %2 home(s), shared out by %3.</source>
        <translation>
            <numerusform>%1 personnes dans %2 habitation, réparties selon %3.</numerusform>
            <numerusform>%1 personnes dans %2 habitations, réparties selon %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message>
        <source>People in each square</source>
        <translation>Population dans chaque carré</translation>
    </message>
    <message>
        <source>Map of the people</source>
        <translation>Carte de la population</translation>
    </message>
    <message>
        <source>less than half</source>
        <translation>moins de la moitié</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>within a fifth</source>
        <translation>à un cinquième près</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>more than twice</source>
        <translation>plus du double</translation>
    </message>
    <message>
        <source>People by building, in the zones of “%1”</source>
        <translation>Population par bâtiment, dans les zones de « %1 »</translation>
    </message>
    <message>
        <source>Compared with the people that were counted there</source>
        <translation>Par rapport à la population qui y a été comptée</translation>
    </message>
    <message>
        <source>Map of the differences</source>
        <translation>Carte des écarts</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>logements</translation>
    </message>
    <message>
        <source>volume (footprint × levels)</source>
        <translation>volume (emprise × niveaux)</translation>
    </message>
    <message>
        <source>footprint</source>
        <translation>emprise</translation>
    </message>
    <message>
        <source>equal parts</source>
        <translation>parts égales</translation>
    </message>
    <message numerus="yes">
        <source>%1 people (%2) live in %3 zone(s) without a home on the map: the map of buildings is incomplete there. They are in no building; the zones are in Zones without homes.</source>
        <translation>
            <numerusform>%1 personnes (%2) vivent dans %3 zone sans habitation sur la carte : la carte des bâtiments y est incomplète. Elles ne sont dans aucun bâtiment ; la zone est dans Zones sans habitations.</numerusform>
            <numerusform>%1 personnes (%2) vivent dans %3 zones sans habitation sur la carte : la carte des bâtiments y est incomplète. Elles ne sont dans aucun bâtiment ; les zones sont dans Zones sans habitations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 of %2 homes the dwellings are not known, or no number; one is assumed.</source>
        <translation>Pour %1 habitations sur %2 les logements ne sont pas connus, ou pas un nombre ; on en suppose un.</translation>
    </message>
    <message>
        <source>Of %1 of %2 homes the levels are not known, or no number; one is assumed.</source>
        <translation>Pour %1 habitations sur %2 les niveaux ne sont pas connus, ou pas un nombre ; on en suppose un.</translation>
    </message>
    <message>
        <source>%1 people belong to zones without a usable shape. They are in no building, and not in the total.</source>
        <translation>%1 personnes sont de zones sans forme utilisable. Elles ne sont dans aucun bâtiment, ni dans le total.</translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap, and %1 building(s) have people of more than one of them. If the zones hold the same people, these are counted twice.</source>
        <translation>
            <numerusform>Des zones se superposent, et %1 bâtiment a de la population de plus d&apos;une. Si les zones ont la même population, elle compte deux fois.</numerusform>
            <numerusform>Des zones se superposent, et %1 bâtiments ont de la population de plus d&apos;une. Si les zones ont la même population, elle compte deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) of “%2” are below 0 and taken for cells without data.</source>
        <translation>
            <numerusform>%1 cellule de « %2 » est inférieure à 0 et prise pour une cellule sans données.</numerusform>
            <numerusform>%1 cellules de « %2 » sont inférieures à 0 et prises pour des cellules sans données.</numerusform>
        </translation>
    </message>
    <message>
        <source>BUILDINGS holds footprints and points, so all come out as points.</source>
        <translation>BUILDINGS contient des emprises et des points : tout sort en points.</translation>
    </message>
    <message>
        <source>There are no people to share out: no zone of “%1” that can be used has any. Check the field, and that the layers cover the same place.</source>
        <translation>Il n&apos;y a pas de population à répartir : aucune zone utilisable de « %1 » n&apos;en a. Vérifiez le champ, et que les couches couvrent le même lieu.</translation>
    </message>
    <message>
        <source>“%1” (CHECK_ZONES) has no two zones within one of “%2”, so nothing can be in the wrong place and nothing was checked. Give smaller zones.</source>
        <translation>« %1 » (CHECK_ZONES) n&apos;a pas deux zones dans une de « %2 » : rien ne peut être au mauvais endroit et rien n&apos;a été vérifié. Donnez des zones plus petites.</translation>
    </message>
    <message>
        <source>“%1” (CHECK_ZONES) has no people, so nothing was checked.</source>
        <translation>« %1 » (CHECK_ZONES) n&apos;a pas de population : rien n&apos;a été vérifié.</translation>
    </message>
    <message>
        <source>The zones of “%1” have %2 people, but the buildings in them were given %3. The difference is part of the error.</source>
        <translation>Les zones de « %1 » ont %2 personnes, mais les bâtiments qui s&apos;y trouvent en ont reçu %3. La différence fait partie de l&apos;erreur.</translation>
    </message>
    <message>
        <source>The buildings tell no better where people live than the bare land does. Use the numbers of whole zones only, or another WEIGHT.</source>
        <translation>Les bâtiments ne disent pas mieux où vivent les gens que le terrain seul. N&apos;utilisez que les nombres de zones entières, ou un autre WEIGHT.</translation>
    </message>
    <message>
        <source>Nobody has checked how many people are in the wrong place. Smaller zones whose people are known (CHECK_ZONES) would tell. Until then the sums of zones hold, and those of single buildings are guesses.</source>
        <translation>Personne n&apos;a vérifié combien de personnes sont au mauvais endroit. Des zones plus petites dont la population est connue (CHECK_ZONES) le diraient. Jusque-là les sommes des zones valent, et celles d&apos;un seul bâtiment sont des suppositions.</translation>
    </message>
    <message>
        <source>Checked with the zones of “%1”: %2 of the people are in the wrong one.</source>
        <translation>Vérifié avec les zones de « %1 » : %2 de la population est dans la mauvaise zone.</translation>
    </message>
    <message>
        <source>If people were spread evenly over the land, it would be %1.</source>
        <translation>Si la population était étalée également sur le terrain, ce serait %1.</translation>
    </message>
    <message>
        <source>Who lives where: people by building</source>
        <translation>Qui vit où : population par bâtiment</translation>
    </message>
    <message>
        <source>The people of “%1” in the buildings of “%2”.</source>
        <translation>La population de « %1 » dans les bâtiments de « %2 ».</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation> », « </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>There are no people to share out.</source>
        <translation>Il n&apos;y a pas de population à répartir.</translation>
    </message>
    <message>
        <source>%1 of %2 people live in %3 homes on the map.</source>
        <translation>%1 personnes sur %2 vivent dans %3 habitations de la carte.</translation>
    </message>
    <message>
        <source>%1 people (%2) live where the map has no home.</source>
        <translation>%1 personnes (%2) vivent là où la carte n&apos;a aucune habitation.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>People in all zones</source>
        <translation>Population de toutes les zones</translation>
    </message>
    <message>
        <source>– in homes</source>
        <translation>– dans des habitations</translation>
    </message>
    <message>
        <source>– in zones without homes</source>
        <translation>– dans des zones sans habitations</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Habitations</translation>
    </message>
    <message>
        <source>– with people</source>
        <translation>– avec de la population</translation>
    </message>
    <message>
        <source>People in one of them, on average</source>
        <translation>Personnes dans l&apos;une d&apos;elles, en moyenne</translation>
    </message>
    <message>
        <source>No homes by their use</source>
        <translation>Pas des habitations par leur usage</translation>
    </message>
    <message>
        <source>No homes since they are small</source>
        <translation>Pas des habitations car trop petits</translation>
    </message>
    <message>
        <source>No homes since they have no dwelling</source>
        <translation>Pas des habitations car sans logement</translation>
    </message>
    <message>
        <source>Zones with people and without a home on the map</source>
        <translation>Zones peuplées et sans habitation sur la carte</translation>
    </message>
    <message>
        <source>Buildings are missing there, or those on the map are taken for no homes.</source>
        <translation>Des bâtiments y manquent, ou ceux de la carte ne sont pas pris pour des habitations.</translation>
    </message>
    <message>
        <source>The %1 with the most people. The layer has them all.</source>
        <translation>Les %1 les plus peuplées. La couche les a toutes.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Where it is most wrong</source>
        <translation>Où c&apos;est le plus faux</translation>
    </message>
    <message>
        <source>Smaller zone</source>
        <translation>Zone plus petite</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Population comptée</translation>
    </message>
    <message>
        <source>People by building</source>
        <translation>Population par bâtiment</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>People in homes</source>
        <translation>Population dans des habitations</translation>
    </message>
    <message>
        <source>People of zones without homes</source>
        <translation>Population de zones sans habitations</translation>
    </message>
    <message>
        <source>Share of the people in the wrong smaller zone</source>
        <translation>Part de la population dans la mauvaise petite zone</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Raster of people</source>
        <translation>Raster de population</translation>
    </message>
    <message>
        <source>Zones with people</source>
        <translation>Zones avec population</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Vérifié avec</translation>
    </message>
    <message>
        <source>Shared out by</source>
        <translation>Répartie par</translation>
    </message>
    <message>
        <source>Smallest home</source>
        <translation>Plus petite habitation</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment cela a été fait</translation>
    </message>
    <message>
        <source>The people of each zone are shared out to the homes in it by %1, so that every zone keeps its sum. A building belongs to the zone of its point on surface. Nobody was counted in a building: how many live in one is a guess, and empty homes, towers and single-person homes make it wrong.</source>
        <translation>La population de chaque zone est répartie entre les habitations qui s&apos;y trouvent par %1, de sorte que chaque zone garde sa somme. Un bâtiment appartient à la zone de son point sur la surface. Personne n&apos;a été compté dans un bâtiment : combien y vivent est une supposition, et les habitations vides, les tours et les ménages d&apos;une personne la rendent fausse.</translation>
    </message>
    <message>
        <source>Zones are the cells of the raster, as far as the buildings reach. Where the raster was made of buildings or of light itself, it repeats what it was made of.</source>
        <translation>Les zones sont les cellules du raster, aussi loin que vont les bâtiments. Si le raster a lui-même été fait avec des bâtiments ou des lumières, il répète ce dont il est fait.</translation>
    </message>
    <message>
        <source>The share in the wrong zone is half the sum of all differences, divided by the people counted. Within the smaller zones it is not known how far people are from their homes.</source>
        <translation>La part dans la mauvaise zone est la moitié de la somme de tous les écarts, divisée par la population comptée. Dans les zones plus petites on ne sait pas à quelle distance de chez eux les gens ont été mis.</translation>
    </message>
</context>
<context>
    <name>PhoneColouring</name>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>bleu clair</translation>
    </message>
    <message>
        <source>lime</source>
        <translation>citron vert</translation>
    </message>
    <message>
        <source>deep orange</source>
        <translation>orange foncé</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>sarcelle</translation>
    </message>
    <message>
        <source>deep purple</source>
        <translation>violet foncé</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cyan</translation>
    </message>
    <message>
        <source>bluish gray</source>
        <translation>gris bleuté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1 : %2 – %3</translation>
    </message>
</context>
<context>
    <name>PictureDownload</name>
    <message>
        <source>“%1” (SERVER) is no address of a server. Leave it as it was: https://graph.mapillary.com.</source>
        <translation>« %1 » (SERVER) n&apos;est pas l&apos;adresse d&apos;un serveur. Laissez-la comme elle était : https://graph.mapillary.com.</translation>
    </message>
    <message>
        <source>To download pictures, a token of Mapillary is needed (AUTHCFG). Get one on mapillary.com/dashboard/developers and keep it in QGIS: Options, Authentication, API Header, with the header Authorization and the value OAuth and the token.</source>
        <translation>Pour télécharger des photos, il faut un jeton de Mapillary (AUTHCFG). Obtenez-en un sur mapillary.com/dashboard/developers et gardez-le dans QGIS : Options, Authentification, API Header, avec l&apos;en-tête Authorization et la valeur OAuth et le jeton.</translation>
    </message>
    <message>
        <source>The authentication “%1” (AUTHCFG) gives no header Authorization. Make one of the kind API Header in the options of QGIS, with the header Authorization and the value OAuth and the token; a token is never put into an address.</source>
        <translation>L&apos;authentification « %1 » (AUTHCFG) ne donne pas d&apos;en-tête Authorization. Créez-en une du type API Header dans les options de QGIS, avec l&apos;en-tête Authorization et la valeur OAuth et le jeton ; un jeton n&apos;est jamais mis dans une adresse.</translation>
    </message>
    <message>
        <source>The token would go unencrypted to “%1” (SERVER). Give an address that begins with https.</source>
        <translation>Le jeton irait sans chiffrement à « %1 » (SERVER). Donnez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The server is busy; trying again in %1 s.</source>
        <translation>Le serveur est occupé ; nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>The server %1 refuses the token of AUTHCFG (HTTP %2). Make a new one on mapillary.com/dashboard/developers and put it into the authentication in QGIS.</source>
        <translation>Le serveur %1 refuse le jeton de AUTHCFG (HTTP %2). Créez-en un nouveau sur mapillary.com/dashboard/developers et mettez-le dans l&apos;authentification de QGIS.</translation>
    </message>
    <message>
        <source>the answer is no list of pictures</source>
        <translation>la réponse n&apos;est pas une liste de photos</translation>
    </message>
    <message>
        <source>Downloading from %1</source>
        <translation>Téléchargement depuis %1</translation>
    </message>
    <message>
        <source>Tiles that could not be downloaded from %2 (%3): %1. Their streets are unknown. Run again later; what has come is kept in CACHE.</source>
        <translation>Tuiles qui n&apos;ont pas pu être téléchargées depuis %2 (%3) : %1. On ne sait rien de leurs rues. Relancez plus tard ; ce qui est arrivé reste dans CACHE.</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>The layer “%1” (IMAGES) has no field captured_at with the time of each picture. Call that field captured_at (Refactor fields), or choose the layer of the pictures.</source>
        <translation>La couche « %1 » (IMAGES) n&apos;a pas de champ captured_at avec l&apos;heure de chaque photo. Appelez ce champ captured_at (Refactoriser les champs), ou choisissez la couche des photos.</translation>
    </message>
    <message>
        <source>There is no folder “%1” (TILES_FOLDER). Choose the folder that the tiles were saved in.</source>
        <translation>Le dossier « %1 » (TILES_FOLDER) n&apos;existe pas. Choisissez le dossier où les tuiles ont été enregistrées.</translation>
    </message>
    <message>
        <source>The folder “%1” (TILES_FOLDER) holds no tiles of zoom 14 as 14/x/y.mvt or 14/x/y.pbf. Choose the folder in which the folder 14 lies.</source>
        <translation>Le dossier « %1 » (TILES_FOLDER) ne contient pas de tuiles de zoom 14 comme 14/x/y.mvt ou 14/x/y.pbf. Choisissez le dossier où se trouve le dossier 14.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tile(s) of TILES_FOLDER are empty, were cut off or hold no pictures (%2): they count as missing, and their streets as unknown. Download them again.</source>
        <translation>
            <numerusform>%1 tuile de TILES_FOLDER est vide, coupée ou sans photos (%2) : elle compte comme manquante, et ses rues comme inconnues. Téléchargez-la de nouveau.</numerusform>
            <numerusform>%1 tuiles de TILES_FOLDER sont vides, coupées ou sans photos (%2) : elles comptent comme manquantes, et leurs rues comme inconnues. Téléchargez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” (RESPONSES). Choose the answers as they were saved.</source>
        <translation>Le fichier « %1 » (RESPONSES) n&apos;existe pas. Choisissez les réponses comme elles ont été enregistrées.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) is no whole JSON: %2 at byte %3. It was not downloaded to its end: download it again.</source>
        <translation>Le fichier « %1 » (RESPONSES) n&apos;est pas un JSON entier : %2 à l&apos;octet %3. Il n&apos;a pas été téléchargé jusqu&apos;au bout : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again with a token that is valid.</source>
        <translation>Le fichier « %1 » (RESPONSES) ne contient pas de photos, mais le refus du serveur (%2). Demandez de nouveau avec un jeton valable.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) is JSON, but no answer of Mapillary to /images: it has no list “data”. Choose another file.</source>
        <translation>Le fichier « %1 » (RESPONSES) est du JSON, mais pas une réponse de Mapillary à /images : il n&apos;a pas de liste « data ». Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds %2 pictures, the most that one answer can: there may be more in its box. Ask for smaller boxes.</source>
        <translation>Le fichier « %1 » (RESPONSES) contient %2 photos, le plus qu&apos;une réponse puisse : il peut y en avoir d&apos;autres dans son rectangle. Demandez des rectangles plus petits.</translation>
    </message>
    <message>
        <source>%1 tiles would have to be downloaded; %2 are the most in one run. Choose fewer roads and gaps.</source>
        <translation>Il faudrait télécharger %1 tuiles ; le plus en une exécution est %2. Choisissez moins de routes et de lacunes.</translation>
    </message>
    <message>
        <source>The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again later, or for smaller boxes.</source>
        <translation>Le fichier « %1 » (RESPONSES) ne contient pas de photos, mais le refus du serveur (%2). Redemandez plus tard, ou pour des rectangles plus petits.</translation>
    </message>
</context>
<context>
    <name>PlaceReach</name>
    <message>
        <source>“%1” (REACH) is not a kind of place and its metres, as in hamlet:700. Write the kinds one behind the other with semicolons, as in %2.</source>
        <translation>« %1 » (REACH) n&apos;est pas un type de lieu avec ses mètres, comme hamlet:700. Écrivez les types l&apos;un après l&apos;autre avec des points-virgules, comme dans %2.</translation>
    </message>
</context>
<context>
    <name>PlaceSentences</name>
    <message>
        <source>no such name nearby</source>
        <translation>pas de tel nom à proximité</translation>
    </message>
    <message>
        <source>a place with another name is here</source>
        <translation>un lieu d&apos;un autre nom est ici</translation>
    </message>
    <message>
        <source>a place with this name, but far away</source>
        <translation>un lieu de ce nom, mais loin</translation>
    </message>
    <message>
        <source>the same name with another number or direction</source>
        <translation>le même nom avec un autre numéro ou une autre direction</translation>
    </message>
    <message>
        <source>the place with this name belongs to another one</source>
        <translation>le lieu de ce nom correspond à une autre localité</translation>
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
        <translation>Aucun lieu n&apos;a un nom semblable à moins de %1.</translation>
    </message>
    <message>
        <source>No place has a name like this within %1. The nearest place is “%2”, %3 away.</source>
        <translation>Aucun lieu n&apos;a un nom semblable à moins de %1. Le lieu le plus proche est « %2 », à %3.</translation>
    </message>
    <message>
        <source>“%1” is %2 away and has another name. If it is the same place, one of the names is an old or a second one.</source>
        <translation>« %1 » est à %2 et porte un autre nom. Si c&apos;est le même lieu, l&apos;un des noms est ancien ou est un second nom.</translation>
    </message>
    <message>
        <source>“%1” has this name, but is %2 away, and may well be another place. Check the coordinates of both.</source>
        <translation>« %1 » porte ce nom, mais est à %2, et peut bien être un autre lieu. Vérifiez les coordonnées des deux.</translation>
    </message>
    <message>
        <source>“%1”, %2 away, has the same name but for its number or direction.</source>
        <translation>« %1 », à %2, porte le même nom, au numéro ou à la direction près.</translation>
    </message>
    <message>
        <source>“%1”, %2 away, has this name, but another place fits it better.</source>
        <translation>« %1 », à %2, porte ce nom, mais un autre lieu lui correspond mieux.</translation>
    </message>
    <message>
        <source>The point lies %1 away: check its coordinates.</source>
        <translation>Le point est à %1 : vérifiez ses coordonnées.</translation>
    </message>
</context>
<context>
    <name>PluginEntry</name>
    <message>
        <source>What is missing from the map, who is in harm&apos;s way, and where to map next</source>
        <translation>Ce qui manque sur la carte, qui est en danger, et où cartographier ensuite</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
</context>
<context>
    <name>PriorityZonesAlgorithm</name>
    <message>
        <source>Priority zones</source>
        <translation>Zones prioritaires</translation>
    </message>
    <message>
        <source>priority,ranking,gap,hazard,people,mapping,campaign,where,first</source>
        <translation>priorité,classement,lacune,aléa,population,cartographie,campagne,où,d&apos;abord,mapathon,urgent,sinistrés</translation>
    </message>
    <message>
        <source>Where to map first: much missing, much in harm&apos;s way, many people.</source>
        <translation>Où cartographier d&apos;abord&#xa0;: beaucoup de manques, beaucoup de danger, beaucoup de monde.</translation>
    </message>
    <message>
        <source>Zones (from Gaps by zone, Exposure by zone or Roads by zone)</source>
        <translation>Zones (de Lacunes par zone, Exposition par zone ou Routes par zone)</translation>
    </message>
    <message>
        <source>Weight of the gap</source>
        <translation>Poids de la lacune</translation>
    </message>
    <message>
        <source>Weight of the hazard</source>
        <translation>Poids de l&apos;aléa</translation>
    </message>
    <message>
        <source>Weight of people or value</source>
        <translation>Poids de la population ou de la valeur</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones with a priority</source>
        <translation>Zones avec une priorité</translation>
    </message>
    <message>
        <source>All weights are 0, so every zone would be the same. Give at least one a weight above 0.</source>
        <translation>Tous les poids sont 0&#xa0;: toutes les zones seraient égales. Donnez à l&apos;un d&apos;eux au moins un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) does not say what is missing: it has neither completeness, nor buildings_missing, nor completeness_length. Run Gaps by zone or Roads by zone on it first, or set GAP_WEIGHT to 0.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (ZONES) ne dit pas ce qui manque&#xa0;: elle n&apos;a ni completeness, ni buildings_missing, ni completeness_length. Lancez d&apos;abord Lacunes par zone ou Routes par zone sur elle, ou mettez GAP_WEIGHT à 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) does not say what is exposed: it has no exposed_all. Run Exposure by zone on it first, or set HAZARD_WEIGHT to 0.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (ZONES) ne dit pas ce qui est exposé&#xa0;: elle n&apos;a pas exposed_all. Lancez d&apos;abord Exposition par zone sur elle, ou mettez HAZARD_WEIGHT à 0.</translation>
    </message>
    <message>
        <source>The layer “%1” (ZONES) has no field that counts people or buildings. Choose PEOPLE_FIELD, or set PEOPLE_WEIGHT to 0.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (ZONES) n&apos;a pas de champ qui compte les gens ou les bâtiments. Choisissez PEOPLE_FIELD, ou mettez PEOPLE_WEIGHT à 0.</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>ce qui manque</translation>
    </message>
    <message>
        <source>what is exposed</source>
        <translation>ce qui est exposé</translation>
    </message>
    <message>
        <source>how many live there</source>
        <translation>combien de gens y vivent</translation>
    </message>
    <message>
        <source>No priority: not known is %1.</source>
        <translation>Pas de priorité&#xa0;: on ne connaît pas %1.</translation>
    </message>
    <message>
        <source>%1 of the buildings are missing from the map</source>
        <translation>%1 des bâtiments manquent sur la carte</translation>
    </message>
    <message>
        <source>%1 are in harm&apos;s way</source>
        <translation>%1 sont en danger</translation>
    </message>
    <message>
        <source>%1 buildings</source>
        <translation>%1 bâtiments</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One of these is 0, so there is nothing to gain here first.</source>
        <translation>L&apos;un de ces facteurs est 0&#xa0;: il n&apos;y a rien à gagner ici en premier.</translation>
    </message>
    <message>
        <source>No zone has a priority, since a factor is unknown in each; priority_why says which.</source>
        <translation>Aucune zone n&apos;a de priorité, car un facteur est inconnu dans chacune&#xa0;; priority_why dit lequel.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Priority zones, from “%1”; weights: %2.</source>
        <translation>Fait par Lacuna, Zones prioritaires, à partir de «&#xa0;%1&#xa0;»&#xa0;; poids&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <comment>a place, and why</comment>
        <translation>D&apos;abord : %1. %2</translation>
    </message>
    <message>
        <source>priority %1–%2</source>
        <translation>priorité %1–%2</translation>
    </message>
    <message>
        <source>PRECISION is given, but the layer “%1” (ZONES) has no answers of people (missing_confirmed, missing_refuted, missing_open). Run Gaps by zone with CHECKED first, or leave PRECISION empty.</source>
        <translation>PRECISION est donné, mais la couche « %1 » (ZONES) n’a pas de réponses de personnes (missing_confirmed, missing_refuted, missing_open). Exécutez d’abord Lacunes par zone avec CHECKED, ou laissez PRECISION vide.</translation>
    </message>
    <message>
        <source>People&apos;s answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are taken for real (PRECISION).</source>
        <translation>Les réponses de personnes comptent : %1 bâtiments manquants sont confirmés, %2 écartés, et des %3 autres %4 sont tenus pour réels (PRECISION).</translation>
    </message>
    <message>
        <source>People&apos;s answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are taken for real, as of those that were answered.</source>
        <translation>Les réponses de personnes comptent : %1 bâtiments manquants sont confirmés, %2 écartés, et des %3 autres %4 sont tenus pour réels, comme de ceux qui ont une réponse.</translation>
    </message>
    <message>
        <source>Ranks zones by gap × hazard × people.

The gap is the share of the buildings that the map lacks, the hazard the share of them that is exposed, people the field you choose, or else the people that Exposure by zone counts (the hazard is then the share of them that is exposed), or else the number of buildings. Their fields come from Gaps by zone and Exposure by zone, run one after the other on the same zones. The highest zone has priority 100; with all weights 1, a zone with 50 has half as many unmapped people in harm&apos;s way.

Weights are exponents: 2 makes a factor count twice, 0 leaves it out. Units do not matter: people or thousands of people, dollars or pesos give the same order. A zone where a factor is not known has no priority, and priority_why says so. The weights used are written to every row.</source>
        <translation>Classe les zones par lacune × aléa × population.

La lacune est la part des bâtiments absents de la carte, l&apos;aléa la part d&apos;entre eux qui est exposée, la population le champ que vous choisissez, ou sinon celle que compte Exposition par zone (l&apos;aléa est alors la part d&apos;elle qui est exposée), ou sinon le nombre de bâtiments. Leurs champs viennent de Lacunes par zone et d&apos;Exposition par zone, lancés l&apos;un après l&apos;autre sur les mêmes zones. La zone la plus haute a la priorité 100&#xa0;; avec tous les poids à 1, une zone à 50 a moitié moins de gens non cartographiés en danger.

Les poids sont des exposants&#xa0;: 2 fait compter un facteur deux fois, 0 l&apos;écarte. Les unités n&apos;importent pas&#xa0;: des personnes ou des milliers de personnes, des dollars ou des pesos donnent le même ordre. Une zone dont un facteur n&apos;est pas connu n&apos;a pas de priorité, et priority_why le dit. Les poids utilisés sont écrits sur chaque ligne.</translation>
    </message>
    <message>
        <source>Field with people or value (else those in the buildings, or buildings)</source>
        <translation>Champ de population ou valeur (sinon celle des bâtiments, ou bâtiments)</translation>
    </message>
    <message>
        <source>%1 of the people are in harm&apos;s way</source>
        <translation>%1 de la population est en danger</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>Real share of the gaps nobody looked at (empty: as of those answered)</source>
        <translation>Part réelle des lacunes non regardées (vide : celle des lacunes répondues)</translation>
    </message>
</context>
<context>
    <name>QgisFit</name>
    <message>
        <source>This Lacuna runs in QGIS %1 from %2 on, and this is QGIS %3. Install the Lacuna package made for your QGIS, or update QGIS.</source>
        <translation>Cette Lacuna fonctionne dans QGIS %1 à partir de la version %2, et ceci est QGIS %3. Installez le paquet de Lacuna fait pour votre QGIS, ou mettez QGIS à jour.</translation>
    </message>
    <message>
        <source>Lacuna does not run in QGIS %1: %2. Update QGIS.</source>
        <translation>Lacuna ne fonctionne pas dans QGIS %1 : %2. Mettez QGIS à jour.</translation>
    </message>
</context>
<context>
    <name>QualityAttributes</name>
    <message>
        <source>“%1” (ATTRIBUTES) does not begin with a layer. Write one of %2, a colon and the attributes, such as: roads: name, surface</source>
        <translation>« %1 » (ATTRIBUTES) ne commence pas par une couche. Écrivez l&apos;une de %2, un deux-points et les attributs, comme : roads: name, surface</translation>
    </message>
    <message>
        <source>ATTRIBUTES lists %1 attributes of %2, and there is room for %3. Leave some out.</source>
        <translation>ATTRIBUTES énumère %1 attributs de %2, et il y a de la place pour %3. Laissez-en quelques-uns.</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) holds both + (all of them) and | (one of them), and which comes first is not clear. Write one of the two, or two attributes with a comma between.</source>
        <translation>«&#xa0;%1&#xa0;» (ATTRIBUTES) contient à la fois + (tous) et | (l’un d’eux), et on ne sait pas lequel vient d’abord. Écrivez l’un des deux seulement, ou deux attributs séparés par une virgule.</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) lacks a tag. Write one on each side of +, | and before ≠, such as: lanes|width</source>
        <translation>Il manque un attribut à «&#xa0;%1&#xa0;» (ATTRIBUTES). Écrivez-en un de chaque côté de +, | et avant ≠, comme&#xa0;: lanes|width</translation>
    </message>
    <message>
        <source>“%1” (ATTRIBUTES) would fill the column %2, which holds something else: what Map quality itself says of %3. Leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» (ATTRIBUTES) remplirait la colonne %2, qui contient autre chose&#xa0;: ce que Qualité de la carte dit elle-même de %3. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” and “%2” (ATTRIBUTES) would both fill the column %3. Leave one of them out.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» (ATTRIBUTES) rempliraient tous deux la colonne %3. Retirez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>ReadableLayer</name>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>ResultSentence</name>
    <message>
        <source>Left out: %1</source>
        <translation>Écarté : %1</translation>
    </message>
    <message>
        <source>%1 m of this road are missing in OSM, %2 % of it.</source>
        <translation>Il manque dans OSM %1 m de cette voie, soit %2 %.</translation>
    </message>
    <message>
        <source>%1 m of this road are missing in the reference, %2 % of it.</source>
        <translation>Il manque dans la référence %1 m de cette voie, soit %2 %.</translation>
    </message>
    <message>
        <source>OSM has this building: %1. %2 % of the smaller one is in common.</source>
        <translation>OSM a ce bâtiment : %1. Ils ont en commun %2 % du plus petit.</translation>
    </message>
    <message>
        <source>Here the reference lies %1 m east and %2 m north of where OSM has it; read from %3 buildings.</source>
        <translation>Ici la référence se trouve %1 m à l’est et %2 m au nord de là où OSM la place ; tiré de %3 bâtiments.</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>%1: OSM has %2 % of the buildings (between %3 % and %4 %). %5 of %6 are missing.</source>
        <translation>%1 : OSM a %2 % des bâtiments (entre %3 % et %4 %). Il en manque %5 sur %6.</translation>
    </message>
    <message>
        <source>%1: the reference has no building here.</source>
        <translation>%1 : la référence n’a aucun bâtiment ici.</translation>
    </message>
    <message>
        <source>%1: OSM has %2 % of the roads; %3 km are missing.</source>
        <translation>%1 : OSM a %2 % des voies ; il manque %3 km.</translation>
    </message>
    <message>
        <source>%1: the reference has no road here.</source>
        <translation>%1 : la référence n’a aucune voie ici.</translation>
    </message>
    <message>
        <source>%1: %2 buildings in harm&apos;s way, %3 of them missing on the map.</source>
        <translation>%1 : %2 bâtiments en danger, dont %3 manquent sur la carte.</translation>
    </message>
    <message>
        <source>%1: %2 buildings in harm&apos;s way.</source>
        <translation>%1 : %2 bâtiments en danger.</translation>
    </message>
    <message>
        <source>%1 comes in place %2. %3</source>
        <translation>%1 est au rang %2. %3</translation>
    </message>
    <message>
        <source>%1: not ranked, since a number is missing.</source>
        <translation>%1 : non classée, car il manque un nombre.</translation>
    </message>
    <message>
        <source>Damage to be expected in a year: %1.</source>
        <translation>Dommage à attendre en un an : %1.</translation>
    </message>
    <message>
        <source>The damage of this building is not known.</source>
        <translation>Le dommage de ce bâtiment n’est pas connu.</translation>
    </message>
    <message>
        <source>Hazard: %1.</source>
        <translation>Aléa : %1.</translation>
    </message>
    <message>
        <source>Hazard: %1. %2 % of the building is damaged.</source>
        <translation>Aléa : %1. %2 % du bâtiment est endommagé.</translation>
    </message>
    <message>
        <source>The hazard has no data here.</source>
        <translation>L’aléa n’a pas de données ici.</translation>
    </message>
    <message>
        <source>Task %1: %2 features to map on %3 km².</source>
        <translation>Tâche %1 : %2 entités à cartographier sur %3 km².</translation>
    </message>
    <message>
        <source>Task %1: %2 buildings are missing.</source>
        <translation>Tâche %1 : il manque %2 bâtiments.</translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation>Tâche %1 : %2</translation>
    </message>
    <message>
        <source>%1 has %2 % of the people and %3 % of what is mapped.</source>
        <translation>%1 a %2 % des personnes et %3 % de ce qui est cartographié.</translation>
    </message>
    <message>
        <source>Last edited or checked %1 months before.</source>
        <translation>Modifié ou vérifié pour la dernière fois %1 mois avant.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Il n’a pas de date.</translation>
    </message>
    <message>
        <source>Of %1 buildings half were last edited more than %2 months before.</source>
        <translation>Sur %1 bâtiments, la moitié a été modifiée pour la dernière fois il y a plus de %2 mois.</translation>
    </message>
    <message>
        <source>The buildings have no dates.</source>
        <translation>Les bâtiments n’ont pas de dates.</translation>
    </message>
    <message>
        <source>About %1 people live here (%2 % of those of the census zone; shared out, not counted).</source>
        <translation>Environ %1 personnes vivent ici (%2 % de celles de la zone de recensement ; réparties, non comptées).</translation>
    </message>
    <message>
        <source>How many people live here is not known.</source>
        <translation>On ne sait pas combien de personnes vivent ici.</translation>
    </message>
</context>
<context>
    <name>RoadGapsAlgorithm</name>
    <message>
        <source>Road gaps</source>
        <translation>Routes manquantes</translation>
    </message>
    <message>
        <source>missing,roads,streets,completeness,openstreetmap,osm,conflation,compare,length,buffer,gap</source>
        <translation>manquantes,routes,rues,complétude,openstreetmap,osm,conflation,comparer,longueur,tampon,lacune</translation>
    </message>
    <message>
        <source>Finds the parts of the roads of an official layer that OpenStreetMap lacks, and the other way round.</source>
        <translation>Trouve les parties des routes d&apos;une couche officielle qui manquent dans OpenStreetMap, et l&apos;inverse.</translation>
    </message>
    <message>
        <source>Reference roads</source>
        <translation>Routes de référence</translation>
    </message>
    <message>
        <source>OpenStreetMap roads</source>
        <translation>Routes d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Only judge roads inside</source>
        <translation>Ne juger que les routes à l&apos;intérieur de</translation>
    </message>
    <message>
        <source>Tolerance (metres)</source>
        <translation>Tolérance (mètres)</translation>
    </message>
    <message>
        <source>Maximum angle between two roads that are the same (degrees)</source>
        <translation>Angle maximal entre deux routes qui sont la même (degrés)</translation>
    </message>
    <message>
        <source>Minimum length of a gap (metres)</source>
        <translation>Longueur minimale d&apos;une lacune (mètres)</translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation>Estimer et corriger le décalage local entre les couches</translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation>Plus grand décalage (mètres)</translation>
    </message>
    <message>
        <source>Roads missing in OSM</source>
        <translation>Routes manquantes dans OSM</translation>
    </message>
    <message>
        <source>Roads missing in the reference</source>
        <translation>Routes manquantes dans la référence</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Length of the reference roads (m)</source>
        <translation>Longueur des routes de référence (m)</translation>
    </message>
    <message>
        <source>Length of the OSM roads (m)</source>
        <translation>Longueur des routes d&apos;OSM (m)</translation>
    </message>
    <message>
        <source>Length of the reference roads that OSM has (m)</source>
        <translation>Longueur des routes de référence qu&apos;OSM a (m)</translation>
    </message>
    <message>
        <source>Completeness by length (0–1)</source>
        <translation>Complétude en longueur (0–1)</translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation>Entités ignorées des deux couches</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) does not hold lines. Roads are compared by their centre lines: choose a line layer, or make one of the road areas first.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (%2) ne contient pas de lignes. Les routes sont comparées par leurs axes&#xa0;: choisissez une couche de lignes, ou tirez-en d&apos;abord une des surfaces de route.</translation>
    </message>
    <message>
        <source>Reading the roads</source>
        <translation>Lecture des routes</translation>
    </message>
    <message>
        <source>Comparing the roads</source>
        <translation>Comparaison des routes</translation>
    </message>
    <message>
        <source>No reference road lies inside the area.</source>
        <translation>Aucune route de référence n&apos;est dans la zone.</translation>
    </message>
    <message>
        <source>No road of one layer covers one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation>Aucune route d&apos;une couche n&apos;en recouvre une de l&apos;autre, bien que leurs étendues se recouvrent. Regardez les deux sur la carte&#xa0;: un SCR faux ou un décalage plus grand que le plus grand décalage (%1 m) en sont les causes probables.</translation>
    </message>
    <message>
        <source>%1: %2 km run over an earlier line of the layer, vertex for vertex, and are judged once.</source>
        <translation>%1&#xa0;: %2 km passent sur une ligne précédente de la couche, sommet pour sommet, et ne sont jugés qu&apos;une fois.</translation>
    </message>
    <message>
        <source>OSM has %1 of %2 km of the reference roads: %3 %. %4 km are missing in OSM, %5 km of OSM roads are missing in the reference.</source>
        <translation>OSM a %1 des %2 km de routes de référence&#xa0;: %3&#xa0;%. %4 km manquent dans OSM, %5 km de routes d&apos;OSM manquent dans la référence.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>Made by Lacuna, Road gaps, from “%1” and “%2”; tolerance %3 m, maximum angle %4°, minimum length %5 m.</source>
        <translation>Fait par Lacuna, Routes manquantes, à partir de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;; tolérance %3 m, plus grand angle %4°, longueur minimale %5 m.</translation>
    </message>
    <message>
        <source>Compares two layers of road lines and cuts out the parts that the other layer does not have.

A point of a road is covered when a road of the other layer passes within the tolerance, and at no more than the maximum angle: a crossing street does not cover the one it crosses. Which way a line is drawn does not matter. Directions are taken over 20 m, so that zig-zag digitising and bends do not count.

A line between two carriageways, or one carriageway of two around a single line, is covered up to two and a half tolerances away. A line that lies on one of two parallel roads does not cover the other one beside it (a service road). With a maximum angle of 90° these finer rules are off: every road within the tolerance covers, as a buffer would.

The local shift between the two layers is estimated and undone for the comparison; results keep their places. Parts shorter than the minimum length count as covered, unless whole short roads are missing side by side; those come out as one. Stretches drawn twice in one layer are judged once. Covered and missing length add up to the length judged; with an area, only what lies inside is judged. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Compare deux couches de lignes de route et découpe les parties que l&apos;autre couche n&apos;a pas.

Un point d&apos;une route est couvert quand une route de l&apos;autre couche passe dans la tolérance, et sous un angle d&apos;au plus le plus grand angle&#xa0;: une rue transversale ne couvre pas celle qu&apos;elle croise. Le sens du tracé n&apos;importe pas. Les directions sont prises sur 20 m&#xa0;: le tracé en zigzag et les virages ne comptent pas.

Une ligne entre deux chaussées, ou une chaussée de deux autour d&apos;une seule ligne, est couverte jusqu&apos;à deux tolérances et demie. Une ligne sur l&apos;une de deux routes parallèles ne couvre pas l&apos;autre à côté (une contre-allée). Avec un plus grand angle de 90°, ces règles fines sont désactivées&#xa0;: toute route dans la tolérance couvre, comme le ferait un tampon.

Le décalage local entre les deux couches est estimé et corrigé pour la comparaison&#xa0;; les résultats gardent leur place. Les parties plus courtes que la longueur minimale comptent comme couvertes, sauf si des routes courtes entières manquent côte à côte&#xa0;; elles sortent alors ensemble. Les tronçons dessinés deux fois dans une couche sont jugés une fois. Longueurs couverte et manquante s&apos;additionnent à la longueur jugée&#xa0;; avec une zone, seul ce qui est à l&apos;intérieur est jugé. Les longueurs sont en mètres, quel que soit le SCR des couches.</translation>
    </message>
</context>
<context>
    <name>RoadsByZoneAlgorithm</name>
    <message>
        <source>Roads by zone</source>
        <translation>Routes par zone</translation>
    </message>
    <message>
        <source>completeness,roads,streets,length,neighbourhood,barrio,district,zone,summary,missing</source>
        <translation>complétude,routes,rues,longueur,quartier,district,zone,résumé,manquant,roads,completeness</translation>
    </message>
    <message>
        <source>How much of the roads of each neighbourhood OpenStreetMap has, from the result of Road gaps.</source>
        <translation>Quelle part des routes de chaque quartier OpenStreetMap possède, d&apos;après le résultat de Routes manquantes.</translation>
    </message>
    <message>
        <source>Adds up the roads of each zone, and the parts of them that Road gaps found missing.

Roads are cut at the borders of the zones. completeness_length is the covered length over the length of all reference roads of the zone; it is empty where there are none. A road that runs along a border counts in one of the two zones, so zones without gaps and overlaps add up to the whole.

Give the reference that Road gaps was run with, and its area, if it had one: whatever is not missing counts as covered. Zones may overlap: a road then counts in each, and how much does is said. Roads in no zone, and zones without geometry, go to Skipped. Lengths are metres, whatever the CRS of the layers.</source>
        <translation>Additionne les routes de chaque zone et les parties que Routes manquantes a trouvées manquantes.

Les routes sont coupées aux limites des zones. completeness_length est la longueur couverte divisée par la longueur de toutes les routes de référence de la zone&#xa0;; il est vide où il n&apos;y en a pas. Une route qui suit une limite compte dans une des deux zones&#xa0;: des zones sans trous ni chevauchements donnent donc le total.

Donnez la référence avec laquelle Routes manquantes a été exécuté, et sa zone, s&apos;il en avait une&#xa0;: ce qui ne manque pas compte comme couvert. Les zones peuvent se chevaucher&#xa0;: une route compte alors dans chacune, et il est dit combien. Les routes hors de toute zone, et les zones sans géométrie, vont dans Ignorés. Les longueurs sont en mètres, quel que soit le SCR des couches.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Reference roads that Road gaps was run with</source>
        <translation>Routes de référence avec lesquelles Routes manquantes a été exécuté</translation>
    </message>
    <message>
        <source>Roads missing in OSM (from Road gaps)</source>
        <translation>Routes qui manquent dans OSM (de Routes manquantes)</translation>
    </message>
    <message>
        <source>Area that Road gaps was run with</source>
        <translation>Zone avec laquelle Routes manquantes a été exécuté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Length of the reference roads in the zones (m)</source>
        <translation>Longueur des routes de référence dans les zones (m)</translation>
    </message>
    <message>
        <source>Length of them that OSM has (m)</source>
        <translation>Longueur que OSM possède (m)</translation>
    </message>
    <message>
        <source>Length of them that OSM lacks (m)</source>
        <translation>Longueur qui manque dans OSM (m)</translation>
    </message>
    <message>
        <source>Completeness by length (0–1)</source>
        <translation>Complétude en longueur (0–1)</translation>
    </message>
    <message>
        <source>Length of the reference roads in no zone (m)</source>
        <translation>Longueur des routes de référence hors de toute zone (m)</translation>
    </message>
    <message>
        <source>Skipped zones and roads</source>
        <translation>Zones et routes ignorées</translation>
    </message>
    <message>
        <source>%1 % of the length of “%2” (MISSING_IN_OSM) does not lie on the roads of “%3” (REFERENCE), so it is not the reference that Road gaps was run with. Choose that layer.</source>
        <translation>%1&#xa0;% de la longueur de «&#xa0;%2&#xa0;» (MISSING_IN_OSM) ne se trouve pas sur les routes de «&#xa0;%3&#xa0;» (REFERENCE)&#xa0;: ce n&apos;est donc pas la référence avec laquelle Routes manquantes a été exécuté. Choisissez cette couche.</translation>
    </message>
    <message>
        <source>Reading the zones and the roads</source>
        <translation>Lecture des zones et des routes</translation>
    </message>
    <message>
        <source>Measuring the roads by zone</source>
        <translation>Mesure des routes par zone</translation>
    </message>
    <message>
        <source>No reference road lies in any zone. Check that the layer “%1” covers the same place and that the CRS of all layers is right.</source>
        <translation>Aucune route de référence ne se trouve dans une zone. Vérifiez que la couche «&#xa0;%1&#xa0;» couvre le même lieu et que le SCR de toutes les couches est juste.</translation>
    </message>
    <message>
        <source>%1 km of the reference roads lie in no zone and are counted nowhere. Roads that lie wholly outside are in Skipped.</source>
        <translation>%1 km des routes de référence ne sont dans aucune zone et ne comptent nulle part. Les routes entièrement dehors sont dans Ignorés.</translation>
    </message>
    <message>
        <source>Some zones overlap: %1 km of road are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>Des zones se chevauchent&#xa0;: %1 km de route comptent dans plus d&apos;une zone, si bien que les zones ne donnent pas le total.</translation>
    </message>
    <message>
        <source>In the zones OSM has %1 of %2 km of the reference roads: %3 %.</source>
        <translation>Dans les zones, OSM possède %1 des %2 km des routes de référence&#xa0;: %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>Made by Lacuna, Roads by zone, from “%1”, “%2” and the result of Road gaps “%3”.</source>
        <translation>Fait par Lacuna, Routes par zone, à partir de «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» et du résultat de Routes manquantes «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>no reference roads</source>
        <translation>pas de routes de référence</translation>
    </message>
</context>
<context>
    <name>RoughOperation</name>
    <message>
        <source>The layer “%1” (%2) cannot be brought to the CRS of the other layers exactly: no operation for its datum is known here, and it may lie some hundred metres off. Set the right operation under Project ▸ Properties ▸ Transformations.</source>
        <translation>La couche « %1 » (%2) ne peut pas être amenée exactement au SCR des autres couches : aucune opération pour son datum n’est connue ici, et elle peut être décalée de quelques centaines de mètres. Indiquez la bonne opération sous Projet ▸ Propriétés ▸ Transformations.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) is brought to the CRS of the other layers by “%3”, which is only good to %4 m. Small buildings may miss each other. Ask for the layer in a newer CRS, or set a better operation under Project ▸ Properties ▸ Transformations.</source>
        <translation>La couche « %1 » (%2) est amenée au SCR des autres couches par « %3 », qui n’est exacte qu’à %4 m. De petits bâtiments peuvent se manquer. Demandez la couche dans un SCR plus récent, ou indiquez une meilleure opération sous Projet ▸ Propriétés ▸ Transformations.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>The earlier report %1 (COMPARE_WITH) cannot be read (%2).</source>
        <translation>Le rapport antérieur %1 (COMPARE_WITH) ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>The file %1 (COMPARE_WITH) is no report of Lacuna that numbers can be taken from. Choose the HTML file that “%2” wrote as REPORT.</source>
        <translation>Le fichier %1 (COMPARE_WITH) n&apos;est pas un rapport de Lacuna dont on puisse tirer des chiffres. Choisissez le fichier HTML que « %2 » a écrit comme REPORT.</translation>
    </message>
    <message>
        <source>The file %1 (COMPARE_WITH) is a report of “%2”. Choose one of “%3”.</source>
        <translation>Le fichier %1 (COMPARE_WITH) est un rapport de « %2 ». Choisissez-en un de « %3 ».</translation>
    </message>
</context>
<context>
    <name>SampleCheckAlgorithm</name>
    <message>
        <source>Sample to be checked</source>
        <translation>Échantillon à vérifier</translation>
    </message>
    <message>
        <source>sample,sampling,validation,check,quality,accuracy,field,random,stratified,survey,gap,missing</source>
        <translation>échantillon,échantillonnage,validation,vérifier,qualité,exactitude,terrain,hasard,stratifié,enquête,lacune,manquant</translation>
    </message>
    <message>
        <source>Draws the buildings and empty squares to look at, so that the number of missing buildings can be told with its limits.</source>
        <translation>Tire les bâtiments et les carrés vides à regarder, pour dire avec des limites combien de bâtiments manquent.</translation>
    </message>
    <message>
        <source>Draws a random sample of the results of Building gaps: gaps, matched buildings, extra buildings of OSM and, with an area, squares where neither map has a building. Somebody looks at each, in the field or on imagery, and answers the question of the row. Estimate from a sample makes of the answers how many buildings OSM really lacks, with limits that hold.

With simple every row is drawn by itself. With areas some areas are drawn (zones, or squares of 500 m) and a few rows in each: less travel, somewhat wider limits. Every area is the same work, and every row of a stratum counts the same.

SIZE is the number of rows in all, or give HALF_WIDTH: so many rows are drawn that the total is known so well (0.1: ± 10 %). EXPECTED is what you think you will find; the estimate does not hang on it.

The same seed gives the same sample, whatever the order of the rows. Keep the design file: without it the answers cannot be used. Features without a usable geometry, outside the area or in no zone go to Skipped.</source>
        <translation>Tire un échantillon au hasard des résultats de Bâtiments manquants : lacunes, bâtiments appariés, bâtiments en plus d’OSM et, avec une zone d’étude, carrés où aucune carte n’a de bâtiment. Quelqu’un regarde chacun, sur le terrain ou sur l’imagerie, et répond à la question de la ligne. Estimation à partir d’un échantillon tire des réponses combien de bâtiments manquent vraiment à OSM, avec des limites qui tiennent.

Avec simple chaque ligne est tirée seule. Avec areas quelques secteurs sont tirés (zones, ou carrés de 500 m) et peu de lignes dans chacun : moins de trajet, des limites un peu plus larges. Chaque secteur est le même travail, et chaque ligne d’une strate compte autant.

SIZE est le nombre de lignes en tout ; ou donnez HALF_WIDTH : autant de lignes sont tirées que le total soit connu à ce point (0.1 : ± 10 %). EXPECTED est ce que vous pensez trouver ; l’estimation n’en dépend pas.

La même graine donne le même échantillon, quel que soit l’ordre des lignes. Gardez le fichier du plan : sans lui les réponses ne servent à rien. Les entités sans géométrie utilisable, hors de la zone d’étude ou dans aucune zone vont dans Ignorés.</translation>
    </message>
    <message>
        <source>Missing in OSM (from Building gaps)</source>
        <translation>Manquants dans OSM (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Matched (from Building gaps)</source>
        <translation>Appariés (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Missing in the reference (from Building gaps)</source>
        <translation>Manquants dans la référence (de Bâtiments manquants)</translation>
    </message>
    <message>
        <source>Area, to look into empty squares too (for what both maps miss)</source>
        <translation>Zone, pour regarder aussi des carrés vides (ce qui manque aux deux cartes)</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan de sondage</translation>
    </message>
    <message>
        <source>Rows to look at, in all</source>
        <translation>Lignes à regarder, en tout</translation>
    </message>
    <message>
        <source>or how near the limits shall be (0.1: ± 10 % of the total)</source>
        <translation>ou à quelle distance doivent être les limites (0.1 : ± 10 % du total)</translation>
    </message>
    <message>
        <source>Areas to visit (design areas)</source>
        <translation>Secteurs à visiter (plan areas)</translation>
    </message>
    <message>
        <source>Zones to choose areas from (without: squares of 500 m)</source>
        <translation>Zones parmi lesquelles choisir les secteurs (sans : carrés de 500 m)</translation>
    </message>
    <message>
        <source>Side of the empty squares (metres)</source>
        <translation>Côté des carrés vides (mètres)</translation>
    </message>
    <message>
        <source>Shares that are expected</source>
        <translation>Parts attendues</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Design file (keep it: the estimate needs it)</source>
        <translation>Fichier du plan (gardez-le : l’estimation en a besoin)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Lignes à regarder</translation>
    </message>
    <message>
        <source>of them gaps</source>
        <translation>dont lacunes</translation>
    </message>
    <message>
        <source>of them matched buildings</source>
        <translation>dont bâtiments appariés</translation>
    </message>
    <message>
        <source>of them extra buildings</source>
        <translation>dont bâtiments en plus</translation>
    </message>
    <message>
        <source>of them empty squares</source>
        <translation>dont carrés vides</translation>
    </message>
    <message>
        <source>Empty squares in all</source>
        <translation>Carrés vides en tout</translation>
    </message>
    <message>
        <source>Areas to visit</source>
        <translation>Secteurs à visiter</translation>
    </message>
    <message>
        <source>How near the limits are expected to be (share of the total)</source>
        <translation>Distance attendue des limites (part du total)</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>The design file %1 cannot be written (%2). Choose another folder for DESIGN_FILE and run again.</source>
        <translation>Le fichier du plan %1 ne peut pas être écrit (%2). Choisissez un autre dossier pour DESIGN_FILE et exécutez de nouveau.</translation>
    </message>
    <message>
        <source>ZONES is left aside: it says which areas can be visited, and DESIGN is simple.</source>
        <translation>ZONES est laissé de côté : il dit quels secteurs peuvent être visités, et DESIGN est simple.</translation>
    </message>
    <message>
        <source>The design file lies in a temporary folder and goes when QGIS is closed (%1). Copy it to where the sample is kept: without it the answers cannot be used.</source>
        <translation>Le fichier du plan est dans un dossier temporaire et disparaît à la fermeture de QGIS (%1). Copiez-le là où l’échantillon est gardé : sans lui les réponses ne servent à rien.</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Écriture de l’échantillon</translation>
    </message>
    <message>
        <source>Made by Lacuna, Sample to be checked, from “%1”; seed %2. Design file: %3.</source>
        <translation>Fait par Lacuna, Échantillon à vérifier, à partir de « %1 » ; graine %2. Fichier du plan : %3.</translation>
    </message>
    <message>
        <source>Seed: another number draws another sample</source>
        <translation>Graine : un autre nombre tire un autre échantillon</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>SIZE asks for %1 rows, and %2 were drawn: limits need 30 of each stratum at least.</source>
        <translation>SIZE demande %1 lignes, et %2 ont été tirées : les limites demandent au moins 30 de chaque strate.</translation>
    </message>
</context>
<context>
    <name>SampleCheckReport</name>
    <message>
        <source>Places to look at</source>
        <translation>Lieux à regarder</translation>
    </message>
    <message>
        <source>A sample of “%1”, to find out how many of the gaps are real and what both maps miss.</source>
        <translation>Un échantillon de « %1 », pour savoir combien de lacunes sont réelles et ce qui manque aux deux cartes.</translation>
    </message>
    <message>
        <source>Look at %1 places in %2 areas. If they turn out as expected, the number of missing buildings will be known to about ± %3.</source>
        <translation>Regardez %1 lieux dans %2 secteurs. S’ils sont comme attendu, le nombre de bâtiments manquants sera connu à environ ± %3.</translation>
    </message>
    <message>
        <source>Look at %1 places. If they turn out as expected, the number of missing buildings will be known to about ± %2.</source>
        <translation>Regardez %1 lieux. S’ils sont comme attendu, le nombre de bâtiments manquants sera connu à environ ± %2.</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est tiré</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Each stands for</source>
        <translation>Chacun compte pour</translation>
    </message>
    <message>
        <source>Without Matched (MATCHED) it stays unknown how many of the buildings that OSM seems to have are wrongly matched, and how complete OSM is.</source>
        <translation>Sans Appariés (MATCHED), on ne sait pas combien des bâtiments qu’OSM semble avoir sont mal appariés, ni à quel point OSM est complet.</translation>
    </message>
    <message>
        <source>Without an area (AREA) no empty squares are drawn, so buildings that both maps miss are not counted.</source>
        <translation>Sans zone d’étude (AREA), aucun carré vide n’est tiré ; les bâtiments qui manquent aux deux cartes ne sont donc pas comptés.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of the places to look at</source>
        <translation>Carte des lieux à regarder</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Comment répondre</translation>
    </message>
    <message>
        <source>Every row of the layer has its question. Write yes, no or unknown in the field answer (sí, sim, oui, 1 and 0 are understood as well); of empty squares write the number of buildings in the field count, 0 for none. Do not change, add, delete or replace rows: a place that cannot be judged is unknown, not swapped for the next one.</source>
        <translation>Chaque ligne de la couche a sa question. Écrivez oui, non ou unknown (inconnu) dans le champ answer (yes, sí, sim, 1 et 0 sont compris aussi) ; pour les carrés vides, écrivez le nombre de bâtiments dans le champ count, 0 s’il n’y en a pas. Ne changez, n’ajoutez, n’effacez et ne remplacez aucune ligne : un lieu qu’on ne peut juger est inconnu, on ne le remplace pas par le suivant.</translation>
    </message>
    <message>
        <source>Then run Estimate from a sample with the answered layer and the design file “%1”.</source>
        <translation>Exécutez ensuite Estimation à partir d’un échantillon avec la couche remplie et le fichier du plan « %1 ».</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment c&apos;est fait</translation>
    </message>
    <message>
        <source>Strata have the sample sizes that give the smallest error of the total for what is expected of them (Neyman), and at least 30 rows each where they have as many.</source>
        <translation>Les strates ont les tailles d’échantillon qui donnent la plus petite erreur du total selon ce qu’on attend d’elles (Neyman), et au moins 30 lignes chacune là où il y en a.</translation>
    </message>
    <message>
        <source>The areas were drawn by chance from %1, the more likely the more there is to look at in them, in proportion to a size over all strata (Folsom, Potter and Williams 1987): so every row of a stratum has the same chance, and every visit the same work. Areas with too little in them were joined with their neighbours.</source>
        <translation>Les secteurs ont été tirés au hasard parmi %1, d’autant plus probables qu’il y a plus à y regarder, en proportion d’une taille sur toutes les strates (Folsom, Potter et Williams 1987) : ainsi chaque ligne d’une strate a la même chance, et chaque visite le même travail. Les secteurs où il y a trop peu ont été joints à leurs voisins.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan de sondage</translation>
    </message>
    <message>
        <source>in areas that are visited</source>
        <translation>dans des secteurs visités</translation>
    </message>
    <message>
        <source>single rows</source>
        <translation>lignes isolées</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>%1 of gaps real, %2 of matched right, %3 of extra there, %4 buildings a square</source>
        <translation>%1 des lacunes réelles, %2 des appariés justes, %3 des bâtiments en plus existent, %4 bâtiments par carré</translation>
    </message>
    <message>
        <source>Side of the squares</source>
        <translation>Côté des carrés</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Expected to be known to about ±</source>
        <translation>Attendu connu à environ ±</translation>
    </message>
    <message>
        <source>Known to about ±</source>
        <translation>Connu à environ ±</translation>
    </message>
    <message>
        <source>Rows asked for</source>
        <translation>Lignes demandées</translation>
    </message>
    <message>
        <source>Areas to visit</source>
        <translation>Secteurs à visiter</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>squares of 500 m</source>
        <translation>carrés de 500 m</translation>
    </message>
</context>
<context>
    <name>SampleCheckRun</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <source>Looking for squares without a building</source>
        <translation>Recherche des carrés sans bâtiment</translation>
    </message>
    <message>
        <source>There are %1 areas to choose from (small ones are joined until each has enough to look at), and AREAS asks for %2 of them. Set AREAS well below %1, give smaller ZONES, or set DESIGN to simple.</source>
        <translation>Il y a %1 secteurs au choix (les petits sont joints jusqu’à ce que chacun ait assez à regarder), et AREAS en demande %2. Mettez AREAS bien au-dessous de %1, donnez des ZONES plus petites ou mettez DESIGN à simple.</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Tirage de l’échantillon</translation>
    </message>
    <message>
        <source>There is nothing to draw a sample from: no layer has a usable building, inside AREA and ZONES where those are given. Choose the results of Building gaps, and check that AREA and ZONES lie over them.</source>
        <translation>Il n’y a rien dont tirer un échantillon : aucune couche n’a de bâtiment utilisable, dans AREA et ZONES là où elles sont données. Choisissez les résultats de Bâtiments manquants et vérifiez qu’AREA et ZONES sont au-dessus.</translation>
    </message>
</context>
<context>
    <name>SampleDesignFile</name>
    <message>
        <source>it was not written by Sample to be checked</source>
        <translation>il n’a pas été écrit par Échantillon à vérifier</translation>
    </message>
    <message>
        <source>a later Lacuna has written it</source>
        <translation>un Lacuna plus récent l’a écrit</translation>
    </message>
    <message>
        <source>it is damaged, or was changed</source>
        <translation>il est endommagé, ou a été changé</translation>
    </message>
    <message>
        <source>The file “%1” (DESIGN_FILE) could not be opened (%2). Choose the design file that Sample to be checked wrote.</source>
        <translation>Le fichier « %1 » (DESIGN_FILE) n’a pas pu être ouvert (%2). Choisissez le fichier du plan qu’Échantillon à vérifier a écrit.</translation>
    </message>
    <message>
        <source>it is too large for one</source>
        <translation>il est trop grand pour en être un</translation>
    </message>
    <message>
        <source>The file “%1” (DESIGN_FILE) is no design of a sample: %2. Choose the file that Sample to be checked wrote together with this sample.</source>
        <translation>Le fichier « %1 » (DESIGN_FILE) n’est pas le plan d’un échantillon : %2. Choisissez le fichier qu’Échantillon à vérifier a écrit avec cet échantillon.</translation>
    </message>
    <message>
        <source>rows were taken out of it or added</source>
        <translation>des lignes en ont été retirées ou ajoutées</translation>
    </message>
</context>
<context>
    <name>SampleEstimateAlgorithm</name>
    <message>
        <source>Estimate from a sample</source>
        <translation>Estimation à partir d’un échantillon</translation>
    </message>
    <message>
        <source>sample,estimate,interval,confidence,accuracy,precision,recall,completeness,validation,quality,survey,missing</source>
        <translation>échantillon,estimation,intervalle,confiance,exactitude,précision,rappel,complétude,validation,qualité,enquête,manquant</translation>
    </message>
    <message>
        <source>How many buildings OpenStreetMap really lacks, with limits, from the answers to a sample.</source>
        <translation>Combien de bâtiments manquent vraiment à OpenStreetMap, avec des limites, d’après les réponses d’un échantillon.</translation>
    </message>
    <message>
        <source>Takes the answered layer of Sample to be checked and its design file, and tells how many buildings OpenStreetMap really lacks: gaps that are real, buildings that were wrongly called matched and, where empty squares were drawn, those that both maps miss.

Every number has limits that hold in 95 of 100 samples, also when errors are rare, lie in clusters, or nothing wrong was found. They never go below what was seen. Precision is the share of the gaps that are real, recall the share of what is missing that the gaps show, completeness the share of all buildings that OSM has.

Answers are yes, no and unknown in the field answer (sí, sim, oui, 1 and 0 as well, and the findings there, not_there, mapped and unsure), of empty squares the number of buildings in the field count. Unknown rows are left out, and it is said what the limits would be if they were all missing or all not. Rows that are not in the design, answered twice differently, not understood or with a changed geometry are refused.</source>
        <translation>Prend la couche remplie d’Échantillon à vérifier et son fichier du plan, et dit combien de bâtiments manquent vraiment à OpenStreetMap : lacunes réelles, bâtiments mal appariés et, là où des carrés vides ont été tirés, ceux qui manquent aux deux cartes.

Chaque nombre a des limites qui tiennent dans 95 échantillons sur 100, aussi quand les erreurs sont rares, groupées, ou qu’aucune n’a été trouvée. Elles ne descendent jamais au-dessous de ce qui a été vu. La précision est la part des lacunes qui sont réelles, le rappel la part de ce qui manque que les lacunes montrent, la complétude la part de tous les bâtiments qu’OSM possède.

Les réponses sont oui, non et unknown (inconnu) dans le champ answer (aussi yes, sí, sim, 1 et 0, et les constats there, not_there, mapped et unsure) ; pour les carrés vides, le nombre de bâtiments dans le champ count. Les lignes inconnues sont laissées de côté, et il est dit quelles seraient les limites si toutes manquaient ou aucune. Les lignes hors du plan, répondues deux fois différemment, incomprises ou dont la géométrie a changé sont refusées.</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Échantillon rempli</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Fichier du plan</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Rows without an answer</source>
        <translation>Lignes sans réponse</translation>
    </message>
    <message>
        <source>Buildings that OSM lacks</source>
        <translation>Bâtiments qui manquent à OSM</translation>
    </message>
    <message>
        <source>– lower limit (95 %)</source>
        <translation>– limite inférieure (95 %)</translation>
    </message>
    <message>
        <source>– upper limit (95 %)</source>
        <translation>– limite supérieure (95 %)</translation>
    </message>
    <message>
        <source>Share of all buildings that OSM has (0–1)</source>
        <translation>Part de tous les bâtiments qu’OSM possède (0–1)</translation>
    </message>
    <message>
        <source>Completeness, lower limit (95 %)</source>
        <translation>Complétude, limite inférieure (95 %)</translation>
    </message>
    <message>
        <source>Completeness, upper limit (95 %)</source>
        <translation>Complétude, limite supérieure (95 %)</translation>
    </message>
    <message>
        <source>Share of the gaps that are real (0–1)</source>
        <translation>Part des lacunes qui sont réelles (0–1)</translation>
    </message>
    <message>
        <source>Share of what OSM lacks that the gaps show (0–1)</source>
        <translation>Part de ce qui manque à OSM que les lacunes montrent (0–1)</translation>
    </message>
    <message>
        <source>Recall, lower limit (95 %)</source>
        <translation>Rappel, limite inférieure (95 %)</translation>
    </message>
    <message>
        <source>Recall, upper limit (95 %)</source>
        <translation>Rappel, limite supérieure (95 %)</translation>
    </message>
    <message>
        <source>Share of gaps that are real (0–1)</source>
        <translation>Part des lacunes réelles (0–1)</translation>
    </message>
    <message>
        <source>Gaps, lower limit (95 %)</source>
        <translation>Lacunes, limite inférieure (95 %)</translation>
    </message>
    <message>
        <source>Gaps, upper limit (95 %)</source>
        <translation>Lacunes, limite supérieure (95 %)</translation>
    </message>
    <message>
        <source>Share of matched buildings that OSM really has (0–1)</source>
        <translation>Part des appariés qu’OSM possède vraiment (0–1)</translation>
    </message>
    <message>
        <source>Matched, lower limit (95 %)</source>
        <translation>Appariés, limite inférieure (95 %)</translation>
    </message>
    <message>
        <source>Matched, upper limit (95 %)</source>
        <translation>Appariés, limite supérieure (95 %)</translation>
    </message>
    <message>
        <source>Share of extra buildings that are really there (0–1)</source>
        <translation>Part des bâtiments en plus qui existent vraiment (0–1)</translation>
    </message>
    <message>
        <source>Extra, lower limit (95 %)</source>
        <translation>En plus, limite inférieure (95 %)</translation>
    </message>
    <message>
        <source>Extra, upper limit (95 %)</source>
        <translation>En plus, limite supérieure (95 %)</translation>
    </message>
    <message>
        <source>Buildings per empty square</source>
        <translation>Bâtiments par carré vide</translation>
    </message>
    <message>
        <source>Empty squares, lower limit (95 %)</source>
        <translation>Carrés vides, limite inférieure (95 %)</translation>
    </message>
    <message>
        <source>Empty squares, upper limit (95 %)</source>
        <translation>Carrés vides, limite supérieure (95 %)</translation>
    </message>
    <message>
        <source>Design effect of the total</source>
        <translation>Effet de plan du total</translation>
    </message>
    <message>
        <source>Plain standard error of the total (Olofsson et al. 2014)</source>
        <translation>Erreur type simple du total (Olofsson et al. 2014)</translation>
    </message>
    <message>
        <source>Rows answered yes or no</source>
        <translation>Lignes répondues oui ou non</translation>
    </message>
    <message>
        <source>Rows answered unknown</source>
        <translation>Lignes répondues inconnu</translation>
    </message>
    <message>
        <source>Lower limit if no unknown row were missing in OSM</source>
        <translation>Limite inférieure si aucune ligne inconnue ne manquait à OSM</translation>
    </message>
    <message>
        <source>Upper limit if every unknown row were missing in OSM</source>
        <translation>Limite supérieure si toutes les lignes inconnues manquaient à OSM</translation>
    </message>
    <message>
        <source>Nothing was answered of “%1”, so there is no total; what the others say is given.</source>
        <translation>Rien n’a été répondu pour « %1 », il n’y a donc pas de total ; ce que disent les autres est donné.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are unknown or have no answer: more than a fifth, so the limits may not hold. Take the wider ones (LOW_IF_UNKNOWN_NO, HIGH_IF_UNKNOWN_YES), or have those rows looked at again.</source>
        <translation>%1 lignes sur %2 sont inconnues ou sans réponse : plus d’un cinquième, les limites peuvent donc ne pas tenir. Prenez les plus larges (LOW_IF_UNKNOWN_NO, HIGH_IF_UNKNOWN_YES) ou faites regarder ces lignes à nouveau.</translation>
    </message>
    <message>
        <source>%1 rows of the design are not in “%2”. They count as rows without an answer; rows must not be deleted, since who deletes what is hard to judge makes the rest look better.</source>
        <translation>%1 lignes du plan ne sont pas dans « %2 ». Elles comptent comme sans réponse ; il ne faut pas effacer de lignes, car qui efface ce qui est difficile à juger embellit le reste.</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>No row of “%1” (SAMPLE) is answered yes or no. Fill the field answer, and of empty squares the field count, and run again.</source>
        <translation>Aucune ligne de « %1 » (SAMPLE) n’est répondue oui ou non. Remplissez le champ answer et, pour les carrés vides, le champ count, et exécutez de nouveau.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Estimate from a sample, from “%1”.</source>
        <translation>Fait par Lacuna, Estimation à partir d’un échantillon, à partir de « %1 ».</translation>
    </message>
    <message>
        <source>%1 rows have the sample_id of another row and say nothing else than that one; each counts once.</source>
        <translation>%1 lignes ont le sample_id d’une autre et ne disent rien de différent&#xa0;; chacune compte une fois.</translation>
    </message>
</context>
<context>
    <name>SampleEstimateReport</name>
    <message>
        <source>Of %1 gaps about %2 (%3–%4) are buildings that OpenStreetMap lacks.</source>
        <translation>Sur %1 lacunes, environ %2 (%3–%4) sont des bâtiments qui manquent vraiment à OpenStreetMap.</translation>
    </message>
    <message>
        <source>With those that were wrongly called matched and those both maps miss it lacks %1 (%2–%3).</source>
        <translation>Avec ceux qui ont été appariés à tort et ceux qui manquent aux deux cartes, il en manque %1 (%2–%3).</translation>
    </message>
    <message>
        <source>With those that were wrongly called matched it lacks %1 (%2–%3).</source>
        <translation>Avec ceux qui ont été appariés à tort, il en manque %1 (%2–%3).</translation>
    </message>
    <message>
        <source>With those both maps miss it lacks %1 (%2–%3).</source>
        <translation>Avec ceux qui manquent aux deux cartes, il en manque %1 (%2–%3).</translation>
    </message>
    <message>
        <source>There is no total: nothing was answered of “%1”.</source>
        <translation>Il n’y a pas de total : rien n’a été répondu pour « %1 ».</translation>
    </message>
    <message>
        <source>How many buildings OpenStreetMap really lacks</source>
        <translation>Combien de bâtiments manquent vraiment à OpenStreetMap</translation>
    </message>
    <message>
        <source>Estimated from the %1 answers of “%2”.</source>
        <translation>Estimé à partir des %1 réponses de « %2 ».</translation>
    </message>
    <message>
        <source>The numbers in brackets are limits: in 95 of 100 samples drawn like this one the truth lies between them.</source>
        <translation>Les nombres entre parenthèses sont des limites : dans 95 échantillons sur 100 tirés comme celui-ci, la vérité est entre elles.</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Fichier du plan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Buildings that OSM lacks</source>
        <translation>Bâtiments qui manquent à OSM</translation>
    </message>
    <message>
        <source>Share of all buildings that OSM has</source>
        <translation>Part de tous les bâtiments qu’OSM possède</translation>
    </message>
    <message>
        <source>Share of the gaps that are real</source>
        <translation>Part des lacunes qui sont réelles</translation>
    </message>
    <message>
        <source>Share of what OSM lacks that the gaps show</source>
        <translation>Part de ce qui manque à OSM que les lacunes montrent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>Ce que disent les réponses</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été regardé</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnues</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>À quel point c’est sûr</translation>
    </message>
    <message>
        <source>%1 places could not be judged, and %2 have no answer. They are left out, as if they were like the others.</source>
        <translation>%1 lieux n’ont pas pu être jugés, et %2 n’ont pas de réponse. Ils sont laissés de côté, comme s’ils étaient semblables aux autres.</translation>
    </message>
    <message>
        <source>If none of them were a building that OSM lacks, it would lack at least %1; if all were, at most %2.</source>
        <translation>Si aucun n’était un bâtiment qui manque à OSM, il en manquerait au moins %1 ; si tous l’étaient, au plus %2.</translation>
    </message>
    <message>
        <source>Buildings near each other are alike: the total varies %1 times as much as it would with as many single buildings (design effect). The limits allow for that, and for there being %2 areas.</source>
        <translation>Les bâtiments voisins se ressemblent : le total varie %1 fois plus qu’avec autant de bâtiments isolés (effet de plan). Les limites en tiennent compte, et du fait qu’il y a %2 secteurs.</translation>
    </message>
    <message>
        <source>Buildings that both maps miss are counted in squares of %1 m where neither has a building. Those that stand in a square beside a mapped one are not counted: there may be some more.</source>
        <translation>Les bâtiments qui manquent aux deux cartes sont comptés dans des carrés de %1 m où aucune n’a de bâtiment. Ceux qui se trouvent dans un carré à côté d’un bâtiment déjà cartographié ne sont pas comptés : il peut y en avoir un peu plus.</translation>
    </message>
    <message>
        <source>How complete OSM is cannot be said: the sample was drawn without Matched.</source>
        <translation>On ne peut dire à quel point OSM est complet : l’échantillon a été tiré sans Appariés.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment c&apos;est fait</translation>
    </message>
    <message>
        <source>Each answer stands for as many rows as its stratum has per row looked at. The limits of a share are Wilson&apos;s with the effective size of the sample, those of the empty squares Garwood&apos;s for a count that is more scattered than chance; they are put together by the method of variance estimates recovery (Zou and Donner 2008), never go below what was seen, and are rounded to whole buildings.</source>
        <translation>Chaque réponse compte pour autant de lignes que sa strate en a par ligne regardée. Les limites d’une part sont celles de Wilson avec la taille effective de l’échantillon, celles des carrés vides celles de Garwood pour un compte plus dispersé que le hasard ; elles sont réunies par la méthode de récupération de la variance (Zou et Donner 2008), ne descendent jamais au-dessous de ce qui a été vu et sont arrondies à des bâtiments entiers.</translation>
    </message>
    <message>
        <source>For comparison with studies that give ± 1.96 standard errors: the plain standard error of the total (Olofsson et al. 2014) is %1.</source>
        <translation>Pour comparer avec des études qui donnent ± 1,96 erreur type : l’erreur type simple du total (Olofsson et al. 2014) est %1.</translation>
    </message>
    <message>
        <source>– at least</source>
        <translation>– au moins</translation>
    </message>
    <message>
        <source>– at most</source>
        <translation>– au plus</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Échantillon rempli</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan de sondage</translation>
    </message>
    <message>
        <source>in areas that are visited</source>
        <translation>dans des secteurs visités</translation>
    </message>
    <message>
        <source>single rows</source>
        <translation>lignes isolées</translation>
    </message>
    <message>
        <source>So OpenStreetMap has %1 of all buildings (%2–%3).</source>
        <translation>OpenStreetMap possède donc %1 de tous les bâtiments (%2–%3).</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Buildings that both maps miss are not counted: the sample was drawn without empty squares.</source>
        <translation>Les bâtiments qui manquent aux deux cartes ne sont pas comptés&#xa0;: l’échantillon a été tiré sans carrés vides.</translation>
    </message>
    <message>
        <source>A new sample with about %1 answers would have limits half as far apart.</source>
        <translation>Un nouvel échantillon avec %1 réponses environ aurait des limites deux fois plus proches.</translation>
    </message>
</context>
<context>
    <name>SampleLayerWriter</name>
    <message>
        <source>A square of the sample has no place in the CRS of “%1”. Reproject that layer to a CRS of the region, and run again.</source>
        <translation>Un carré de l’échantillon n’a pas de place dans le SCR de « %1 ». Reprojetez cette couche dans un SCR de la région et exécutez de nouveau.</translation>
    </message>
</context>
<context>
    <name>SampleReading</name>
    <message>
        <source>The layer “%1” (SAMPLE) has no field “%2”. Choose the layer that Sample to be checked made, with its answers.</source>
        <translation>La couche « %1 » (SAMPLE) n’a pas de champ « %2 ». Choisissez la couche qu’Échantillon à vérifier a faite, avec ses réponses.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 (“%2” and “%3”)</source>
        <translation>%1 (« %2 » et « %3 »)</translation>
    </message>
    <message>
        <source>The layer “%1” (SAMPLE) has rows that are not in the design (sample_id %2). Choose the design file that was written with this sample, and take rows out that somebody has added.</source>
        <translation>La couche « %1 » (SAMPLE) a des lignes qui ne sont pas dans le plan (sample_id %2). Choisissez le fichier du plan écrit avec cet échantillon et ôtez les lignes que quelqu’un a ajoutées.</translation>
    </message>
    <message>
        <source>Rows are answered twice, and not alike: %1. Keep one row for each sample_id.</source>
        <translation>Des lignes sont répondues deux fois, et pas de même : %1. Gardez une ligne par sample_id.</translation>
    </message>
    <message>
        <source>Answers are not understood: %1. Write yes, no or unknown (sí, sim, oui, 1 and 0, there, not_there, mapped and unsure are understood as well).</source>
        <translation>Des réponses ne sont pas comprises : %1. Écrivez oui, non ou unknown (yes, sí, sim, 1 et 0, there, not_there, mapped et unsure sont compris aussi).</translation>
    </message>
    <message>
        <source>Empty squares need the number of buildings in the field count, a whole number from 0 on that does not contradict the answer: %1.</source>
        <translation>Les carrés vides demandent le nombre de bâtiments dans le champ count, un nombre entier à partir de 0 qui ne contredit pas la réponse : %1.</translation>
    </message>
    <message>
        <source>The geometry of rows is not the one that was drawn: %1. The answers may be about another building. Restore it from the sample, or use the design file that was written with this sample.</source>
        <translation>La géométrie de lignes n’est pas celle qui a été tirée : %1. Les réponses peuvent porter sur un autre bâtiment. Rétablissez-la depuis l’échantillon, ou utilisez le fichier du plan écrit avec cet échantillon.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>Gaps: buildings that OSM seems to lack</source>
        <translation>Lacunes : bâtiments qui semblent manquer à OSM</translation>
    </message>
    <message>
        <source>Matched: buildings that OSM seems to have</source>
        <translation>Appariés : bâtiments qu’OSM semble avoir</translation>
    </message>
    <message>
        <source>Extra: buildings of OSM that the reference lacks</source>
        <translation>En plus : bâtiments d’OSM qui manquent à la référence</translation>
    </message>
    <message>
        <source>Empty squares: no building on either map</source>
        <translation>Carrés vides : aucun bâtiment sur les deux cartes</translation>
    </message>
    <message>
        <source>gaps that are real</source>
        <translation>lacunes qui sont réelles</translation>
    </message>
    <message>
        <source>matched buildings that OSM really has</source>
        <translation>appariés qu’OSM possède vraiment</translation>
    </message>
    <message>
        <source>extra buildings that are really there</source>
        <translation>bâtiments en plus qui existent</translation>
    </message>
    <message>
        <source>buildings per empty square</source>
        <translation>bâtiments par carré vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Is there a building here that OpenStreetMap lacks?</source>
        <translation>Y a-t-il ici un bâtiment qui manque à OpenStreetMap ?</translation>
    </message>
    <message>
        <source>Does OpenStreetMap have this building?</source>
        <translation>OpenStreetMap a-t-il ce bâtiment ?</translation>
    </message>
    <message>
        <source>Is there really a building here?</source>
        <translation>Y a-t-il vraiment un bâtiment ici ?</translation>
    </message>
    <message>
        <source>How many buildings are there in the square of %1 m around this point? Write it in count.</source>
        <translation>Combien de bâtiments y a-t-il dans le carré de %1 m autour de ce point ? Écrivez-le dans count.</translation>
    </message>
    <message>
        <source>How many buildings are there in this square? Write it in count.</source>
        <translation>Combien de bâtiments y a-t-il dans ce carré ? Écrivez-le dans count.</translation>
    </message>
    <message>
        <source>An area (AREA) is given, but no empty squares are drawn: without Matched (MATCHED) and Missing in the reference (MISSING_IN_REFERENCE) a square with mapped buildings would look empty. Give both to count what both maps miss.</source>
        <translation>Une zone d’étude (AREA) est donnée, mais aucun carré vide n’est tiré&#xa0;: sans Appariés (MATCHED) et Manquants dans la référence (MISSING_IN_REFERENCE), un carré avec des bâtiments cartographiés paraîtrait vide. Donnez les deux couches pour compter ce qui manque aux deux cartes.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB; that is no file of a Tasking Manager.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse %2 Mo&#xa0;; ce n&apos;est pas un fichier d&apos;un Tasking Manager.</translation>
    </message>
</context>
<context>
    <name>SettlementGaps</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <source>Comparing the names</source>
        <translation>Comparaison des noms</translation>
    </message>
    <message>
        <source>Looking for settlements without a name</source>
        <translation>Recherche des lieux habités sans nom</translation>
    </message>
    <message>
        <source>%1 buildings, and no name reaches most of them.</source>
        <translation>%1 bâtiments, et aucun nom n&apos;atteint la plupart d&apos;entre eux.</translation>
    </message>
    <message>
        <source>The nearest name is “%1”, %2 away.</source>
        <translation>Le nom le plus proche est « %1 », à %2.</translation>
    </message>
    <message>
        <source>No road comes near.</source>
        <translation>Aucune route ne s&apos;approche.</translation>
    </message>
    <message>
        <source>The nearest road is %1 away.</source>
        <translation>La route la plus proche est à %1.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>“%1” (%2) lies where “%3” does only when latitude and longitude change places: one of the two layers seems to have them swapped. Use Swap X and Y coordinates on it, then run again.</source>
        <translation>« %1 » (%2) ne se trouve là où est « %3 » que si la latitude et la longitude changent de place : l&apos;une des deux couches semble les avoir échangées. Utilisez-y Échanger les coordonnées X et Y, puis relancez.</translation>
    </message>
</context>
<context>
    <name>SettlementGapsAlgorithm</name>
    <message>
        <source>Settlement gaps</source>
        <translation>Localités manquantes</translation>
    </message>
    <message>
        <source>localities,settlements,villages,communities,names,places,gazetteer,missing,unnamed,hamlets,census,roads</source>
        <translation>localités,lieux habités,villages,communautés,noms,lieux,toponymie,manquant,sans nom,hameaux,recensement,routes</translation>
    </message>
    <message>
        <source>Which communities are not on the map: official localities that OpenStreetMap lacks, and the other way round, and settlements that no name reaches.</source>
        <translation>Quelles communautés ne sont pas sur la carte : localités officielles qui manquent dans OpenStreetMap, et l&apos;inverse, et lieux habités qu&apos;aucun nom n&apos;atteint.</translation>
    </message>
    <message>
        <source>Compares the official list of localities with the places of OpenStreetMap by name and distance together, as people write names: abbreviations, accents, numbers, other names, brackets, spelling by ear and letters gone astray do not matter. Names that differ in a number or direction are never the same place.

Localities missing in OSM and Places missing in the official list hold the places without a partner; gap_reason and gap_explanation say why. Localities in both holds the others. Codes, where both lists have them, beat names.

With buildings of any source it also finds settlements: 20 buildings or more that stand together. Those that no name of either list reaches are in Unnamed settlements, with a priority. With roads, places that no road comes near are listed.

Give at least two of the three: the official list, the places of OpenStreetMap, buildings. Distances are metres, whatever the CRS of the layers.</source>
        <translation>Compare la liste officielle des localités avec les lieux d&apos;OpenStreetMap par le nom et la distance à la fois, comme les gens écrivent les noms : abréviations, accents, nombres, autres noms, parenthèses, orthographe à l&apos;oreille et lettres égarées ne comptent pas. Des noms qui diffèrent par un numéro ou une direction ne sont jamais le même lieu.

Localités manquant dans OSM et Lieux manquant dans la liste officielle contiennent les lieux sans partenaire ; gap_reason et gap_explanation disent pourquoi. Localités dans les deux contient les autres. Les codes, si les deux listes en ont, l&apos;emportent sur les noms.

Avec des bâtiments de toute source, il trouve aussi les lieux habités : 20 bâtiments ou plus qui se tiennent. Ceux qu&apos;aucun nom des listes n&apos;atteint sont dans Lieux habités sans nom, avec une priorité. Avec des routes, les lieux dont aucune route ne s&apos;approche sont listés.

Donnez au moins deux des trois : la liste officielle, les lieux d&apos;OpenStreetMap, des bâtiments. Les distances sont en mètres, quel que soit le SCR des couches.</translation>
    </message>
    <message>
        <source>Official list of localities</source>
        <translation>Liste officielle des localités</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Champ de la liste officielle avec les noms</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lieux d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Buildings of any source</source>
        <translation>Bâtiments de toute source</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Only judge what lies inside</source>
        <translation>Ne juger que ce qui est dans</translation>
    </message>
    <message>
        <source>Fields of the official list with other names</source>
        <translation>Champs de la liste officielle avec d&apos;autres noms</translation>
    </message>
    <message>
        <source>Field of the official list with a code</source>
        <translation>Champ de la liste officielle avec un code</translation>
    </message>
    <message>
        <source>Field of OpenStreetMap with the same code</source>
        <translation>Champ d&apos;OpenStreetMap avec le même code</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Champ de la liste officielle avec les habitants</translation>
    </message>
    <message>
        <source>Look for names within (metres)</source>
        <translation>Chercher les noms jusqu&apos;à (mètres)</translation>
    </message>
    <message>
        <source>Look for names that there is only once within (metres)</source>
        <translation>Chercher les noms uniques jusqu&apos;à (mètres)</translation>
    </message>
    <message>
        <source>Neighbours that make a building part of a settlement</source>
        <translation>Voisins qui font d&apos;un bâtiment une partie d&apos;un lieu habité</translation>
    </message>
    <message>
        <source>Smallest settlement (buildings)</source>
        <translation>Plus petit lieu habité (bâtiments)</translation>
    </message>
    <message>
        <source>How far names reach (kind of place:metres)</source>
        <translation>Portée des noms (type de lieu:mètres)</translation>
    </message>
    <message>
        <source>A place has a road within (metres)</source>
        <translation>Un lieu a une route à moins de (mètres)</translation>
    </message>
    <message>
        <source>Localities missing in OSM</source>
        <translation>Localités manquant dans OSM</translation>
    </message>
    <message>
        <source>Places missing in the official list</source>
        <translation>Lieux manquant dans la liste officielle</translation>
    </message>
    <message>
        <source>Localities in both</source>
        <translation>Localités dans les deux</translation>
    </message>
    <message>
        <source>Pairs of names</source>
        <translation>Paires de noms</translation>
    </message>
    <message>
        <source>Unnamed settlements</source>
        <translation>Lieux habités sans nom</translation>
    </message>
    <message>
        <source>Places without roads</source>
        <translation>Lieux sans routes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Official localities</source>
        <translation>Localités officielles</translation>
    </message>
    <message>
        <source>Skipped official localities</source>
        <translation>Localités officielles ignorées</translation>
    </message>
    <message>
        <source>Skipped places of OpenStreetMap</source>
        <translation>Lieux d&apos;OpenStreetMap ignorés</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Buildings that a name reaches</source>
        <translation>Bâtiments qu&apos;un nom atteint</translation>
    </message>
    <message>
        <source>Buildings in unnamed settlements</source>
        <translation>Bâtiments dans des lieux habités sans nom</translation>
    </message>
    <message>
        <source>Scattered buildings that no name reaches</source>
        <translation>Bâtiments dispersés qu&apos;aucun nom n&apos;atteint</translation>
    </message>
    <message>
        <source>Skipped buildings</source>
        <translation>Bâtiments ignorés</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>Share of the official localities that OSM has (0–1)</source>
        <translation>Part des localités officielles que possède OSM (0–1)</translation>
    </message>
    <message>
        <source>The same, lower end of the 95 % interval</source>
        <translation>Idem, borne inférieure de l&apos;intervalle à 95 %</translation>
    </message>
    <message>
        <source>The same, upper end of the 95 % interval</source>
        <translation>Idem, borne supérieure de l&apos;intervalle à 95 %</translation>
    </message>
    <message>
        <source>Made by Lacuna, Settlement gaps, from “%1”; names within %2 m, settlements of %3 buildings and more.</source>
        <translation>Fait par Lacuna, Localités manquantes, avec « %1 » ; noms jusqu&apos;à %2 m, lieux habités de %3 bâtiments et plus.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation> », « </translation>
    </message>
    <message>
        <source>OFFICIAL_NAME_FIELD is empty: it is not known which field of “%1” (OFFICIAL) holds the names of the localities. Choose it.</source>
        <translation>OFFICIAL_NAME_FIELD est vide : on ne sait pas quel champ de « %1 » (OFFICIAL) contient les noms des localités. Choisissez-le.</translation>
    </message>
    <message>
        <source>The layer “%1” (PLACES) has no field “name”. Choose the places that Load OpenStreetMap data made, or rename its field with the names to name.</source>
        <translation>La couche « %1 » (PLACES) n&apos;a pas de champ « name ». Choisissez les lieux que Charger des données OpenStreetMap a faits, ou renommez en name le champ qui contient les noms.</translation>
    </message>
    <message>
        <source>There is nothing to compare. Give at least two of the three: the official list (OFFICIAL), the places of OpenStreetMap (PLACES), buildings (BUILDINGS).</source>
        <translation>Il n&apos;y a rien à comparer. Donnez au moins deux des trois : la liste officielle (OFFICIAL), les lieux d&apos;OpenStreetMap (PLACES), des bâtiments (BUILDINGS).</translation>
    </message>
    <message>
        <source>OFFICIAL_CODE_FIELD and PLACES_CODE_FIELD belong together: codes are compared with each other. Choose both, or neither.</source>
        <translation>OFFICIAL_CODE_FIELD et PLACES_CODE_FIELD vont ensemble : les codes sont comparés entre eux. Choisissez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>No place of the list “%1” (%2) has coordinates. Geocode it first: find the coordinates by names or codes, or make points of its columns with Create points layer from table.</source>
        <translation>Aucun lieu de la liste « %1 » (%2) n&apos;a de coordonnées. Géocodez-la d&apos;abord : cherchez les coordonnées par noms ou par codes, ou faites des points de ses colonnes avec Créer une couche de points à partir d&apos;une table.</translation>
    </message>
    <message>
        <source>No place is in both lists. Check that “%1” and “%2” cover the same region, that their CRS are right, and that OFFICIAL_NAME_FIELD is the field with the names.</source>
        <translation>Aucun lieu n&apos;est dans les deux listes. Vérifiez que « %1 » et « %2 » couvrent la même région, que leurs SCR sont justes et que OFFICIAL_NAME_FIELD est le champ des noms.</translation>
    </message>
    <message numerus="yes">
        <source>%1 localities lie more than %2 from the place of their name: check their coordinates (match_by is far_name).</source>
        <translation>
            <numerusform>%1 localité est à plus de %2 du lieu qui porte son nom : vérifiez ses coordonnées (match_by est far_name).</numerusform>
            <numerusform>%1 localités sont à plus de %2 du lieu qui porte leur nom : vérifiez leurs coordonnées (match_by est far_name).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pairs of official localities have the same name within 300 m: they may be one locality that is listed twice. They are in PAIRS.</source>
        <translation>
            <numerusform>%1 paire de localités officielles porte le même nom à moins de 300 m : c&apos;est peut-être une localité listée deux fois. Elle est dans PAIRS.</numerusform>
            <numerusform>%1 paires de localités officielles portent le même nom à moins de 300 m : ce sont peut-être des localités listées deux fois. Elles sont dans PAIRS.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenStreetMap has %1 of %2 official localities.</source>
        <translation>OpenStreetMap possède %1 localités officielles sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements have no name; %2 buildings stand in them.</source>
        <translation>
            <numerusform>%1 lieu habité n&apos;a pas de nom ; %2 bâtiments s&apos;y trouvent.</numerusform>
            <numerusform>%1 lieux habités n&apos;ont pas de nom ; %2 bâtiments s&apos;y trouvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Farthest neighbour in a settlement (m; empty: by density)</source>
        <translation>Voisin le plus éloigné d’un lieu habité (m ; vide : par densité)</translation>
    </message>
    <message numerus="yes">
        <source>%1 codes stand in several rows of a list, so they were not used: OFFICIAL_CODE_FIELD or PLACES_CODE_FIELD may be the code of something larger.</source>
        <translation>
            <numerusform>%1 code figure dans plusieurs lignes d&apos;une liste et n&apos;a pas été utilisé : OFFICIAL_CODE_FIELD ou PLACES_CODE_FIELD est peut-être le code de quelque chose de plus grand.</numerusform>
            <numerusform>%1 codes figurent dans plusieurs lignes d&apos;une liste et n&apos;ont pas été utilisés : OFFICIAL_CODE_FIELD ou PLACES_CODE_FIELD est peut-être le code de quelque chose de plus grand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlementReport</name>
    <message>
        <source>Map of the localities</source>
        <translation>Carte des localités</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>pas dans OpenStreetMap</translation>
    </message>
    <message>
        <source>not in the official list</source>
        <translation>pas dans la liste officielle</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>dans les deux</translation>
    </message>
    <message>
        <source>settlements without a name</source>
        <translation>lieux habités sans nom</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Which communities are not on the map</source>
        <translation>Quelles communautés ne sont pas sur la carte</translation>
    </message>
    <message>
        <source>Compared: “%1”.</source>
        <translation>Comparés : « %1 ».</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation> », « </translation>
    </message>
    <message>
        <source>No official locality could be compared.</source>
        <translation>Aucune localité officielle n&apos;a pu être comparée.</translation>
    </message>
    <message>
        <source>Of %1 official localities OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 are not on the map.</source>
        <translation>Sur %1 localités officielles, OpenStreetMap en possède %2 : %3 (entre %4 et %5 à 95 % de confiance). %6 ne sont pas sur la carte.</translation>
    </message>
    <message>
        <source>%1 people live in the localities that are not on the map.</source>
        <translation>%1 personnes vivent dans les localités qui ne sont pas sur la carte.</translation>
    </message>
    <message>
        <source>Every settlement of %1 buildings or more has a name.</source>
        <translation>Tout lieu habité de %1 bâtiments ou plus a un nom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements with %2 buildings have no name on any list.</source>
        <translation>
            <numerusform>%1 lieu habité de %2 bâtiments n&apos;a de nom sur aucune liste.</numerusform>
            <numerusform>%1 lieux habités, avec %2 bâtiments, n&apos;ont de nom sur aucune liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Official localities</source>
        <translation>Localités officielles</translation>
    </message>
    <message>
        <source>– in OpenStreetMap</source>
        <translation>– dans OpenStreetMap</translation>
    </message>
    <message>
        <source>– not in OpenStreetMap</source>
        <translation>– pas dans OpenStreetMap</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– ignorés</translation>
    </message>
    <message>
        <source>Places of OpenStreetMap</source>
        <translation>Lieux d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>– in the official list</source>
        <translation>– dans la liste officielle</translation>
    </message>
    <message>
        <source>– not in the official list</source>
        <translation>– pas dans la liste officielle</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>– that a name reaches</source>
        <translation>– qu&apos;un nom atteint</translation>
    </message>
    <message>
        <source>– in settlements without a name</source>
        <translation>– dans des lieux habités sans nom</translation>
    </message>
    <message>
        <source>– scattered, without a name</source>
        <translation>– dispersés, sans nom</translation>
    </message>
    <message>
        <source>– skipped (mostly the same building in two layers)</source>
        <translation>– ignorés (surtout le même bâtiment dans deux couches)</translation>
    </message>
    <message>
        <source>Settlements without a name</source>
        <translation>Lieux habités sans nom</translation>
    </message>
    <message>
        <source>Places with no road within %1</source>
        <translation>Lieux sans route à moins de %1</translation>
    </message>
    <message>
        <source>Localities that are not in OpenStreetMap</source>
        <translation>Localités qui ne sont pas dans OpenStreetMap</translation>
    </message>
    <message>
        <source>The %1 with the most people. The layer has them all.</source>
        <translation>Les %1 les plus peuplées. La couche les a toutes.</translation>
    </message>
    <message>
        <source>The %1 with the most buildings. The layer has them all.</source>
        <translation>Les %1 qui ont le plus de bâtiments. La couche les a toutes.</translation>
    </message>
    <message>
        <source>The first %1. The layer has them all.</source>
        <translation>Les %1 premières. La couche les a toutes.</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Buildings about it</source>
        <translation>Bâtiments autour</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Why localities are missing in OpenStreetMap</source>
        <translation>Pourquoi des localités manquent dans OpenStreetMap</translation>
    </message>
    <message>
        <source>Why places are missing in the official list</source>
        <translation>Pourquoi des lieux manquent dans la liste officielle</translation>
    </message>
    <message>
        <source>The most urgent first: large, far from any name, far from a road. Ask somebody who knows the place for its name.</source>
        <translation>Les plus urgents d&apos;abord : grands, loin de tout nom, loin d&apos;une route. Demandez leur nom à quelqu&apos;un qui connaît l&apos;endroit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Nearest name</source>
        <translation>Nom le plus proche</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Priority (0–100)</source>
        <translation>Priorité (0–100)</translation>
    </message>
    <message>
        <source>Both have this name, and nothing else about here does: check the coordinates.</source>
        <translation>Les deux portent ce nom, et rien d&apos;autre par ici : vérifiez les coordonnées.</translation>
    </message>
    <message>
        <source>Twice in the official list within 300 m: perhaps one locality.</source>
        <translation>Deux fois dans la liste officielle à moins de 300 m : peut-être une seule localité.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Official locality</source>
        <translation>Localité officielle</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Ce qu&apos;il faut vérifier</translation>
    </message>
    <message>
        <source>Localities not in OpenStreetMap</source>
        <translation>Localités qui ne sont pas dans OpenStreetMap</translation>
    </message>
    <message>
        <source>Share of the localities that OpenStreetMap has</source>
        <translation>Part des localités que possède OpenStreetMap</translation>
    </message>
    <message>
        <source>Localities in both</source>
        <translation>Localités dans les deux</translation>
    </message>
    <message>
        <source>Places not in the official list</source>
        <translation>Lieux qui ne sont pas dans la liste officielle</translation>
    </message>
    <message>
        <source>Buildings in them</source>
        <translation>Bâtiments qui s&apos;y trouvent</translation>
    </message>
    <message>
        <source>Official list</source>
        <translation>Liste officielle</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Names looked for within</source>
        <translation>Noms cherchés jusqu&apos;à</translation>
    </message>
    <message>
        <source>Names that there is only once within</source>
        <translation>Noms uniques, jusqu&apos;à</translation>
    </message>
    <message>
        <source>Buildings of one settlement within</source>
        <translation>Bâtiments d&apos;un lieu habité à moins de</translation>
    </message>
    <message>
        <source>by the density of farms</source>
        <translation>selon la densité des fermes</translation>
    </message>
    <message>
        <source>Smallest settlement</source>
        <translation>Plus petit lieu habité</translation>
    </message>
    <message>
        <source>A place has a road within</source>
        <translation>Un lieu a une route à moins de</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment cela a été fait</translation>
    </message>
    <message>
        <source>Two places are the same when their names are alike and they are near: next door four fifths of a name must agree, at %1 nearly all of it. Rare words count more than common ones; words as village or barrio hardly count. Abbreviations, accents, numbers, other names, spelling by ear and single letters gone astray do not matter; names that differ in a number or direction are never the same. Every place has one partner at most. A name that there is only once on both sides is looked for up to %2 away.</source>
        <translation>Deux lieux sont le même quand leurs noms se ressemblent et qu&apos;ils sont proches : à côté, quatre cinquièmes du nom doivent concorder ; à %1, presque tout. Les mots rares comptent plus que les mots courants ; des mots comme village ou quartier ne comptent guère. Abréviations, accents, nombres, autres noms, orthographe à l&apos;oreille et lettres isolées égarées ne comptent pas ; des noms qui diffèrent par un numéro ou une direction ne sont jamais le même. Chaque lieu a au plus un partenaire. Un nom unique des deux côtés est cherché jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>Buildings that have at least %1 others within the linking distance, and those about them, are a settlement when they are %2 or more (DBSCAN). The distance comes from the density of scattered houses about each place, 150 m at most, unless one was given. A settlement has no name when less than 30 % of its buildings lie within reach of a name of any list.</source>
        <translation>Les bâtiments qui en ont au moins %1 autres à la distance de liaison, et ceux qui les entourent, sont un lieu habité s&apos;ils sont %2 ou plus (DBSCAN). La distance vient de la densité des maisons dispersées autour de chaque endroit, 150 m au plus, si aucune n&apos;a été donnée. Un lieu habité n&apos;a pas de nom quand moins de 30 % de ses bâtiments sont à portée d&apos;un nom d&apos;une liste.</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s. It says what chance alone does to the share; it does not know of names that were misjudged.</source>
        <translation>L&apos;intervalle est celui de Wilson. Il dit ce que le hasard seul fait de la part ; il ignore les noms mal jugés.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field of the official list with the names</source>
        <translation>Champ de la liste officielle avec les noms</translation>
    </message>
    <message>
        <source>Fields of the official list with other names</source>
        <translation>Champs de la liste officielle avec d&apos;autres noms</translation>
    </message>
    <message>
        <source>Field of the official list with a code</source>
        <translation>Champ de la liste officielle avec un code</translation>
    </message>
    <message>
        <source>Field of OpenStreetMap with the same code</source>
        <translation>Champ d&apos;OpenStreetMap avec le même code</translation>
    </message>
    <message>
        <source>Field of the official list with the people</source>
        <translation>Champ de la liste officielle avec les habitants</translation>
    </message>
    <message>
        <source>Neighbours that make a building part of a settlement</source>
        <translation>Voisins qui font d&apos;un bâtiment une partie d&apos;un lieu habité</translation>
    </message>
    <message>
        <source>How far names reach (kind of place:metres)</source>
        <translation>Portée des noms (type de lieu:mètres)</translation>
    </message>
</context>
<context>
    <name>SettlementStyle</name>
    <message>
        <source>low priority (under 25)</source>
        <translation>priorité basse (moins de 25)</translation>
    </message>
    <message>
        <source>25 to 50</source>
        <translation>25 à 50</translation>
    </message>
    <message>
        <source>50 to 75</source>
        <translation>50 à 75</translation>
    </message>
    <message>
        <source>high priority (75 and more)</source>
        <translation>priorité haute (75 et plus)</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Sources and settings</source>
        <translation>Sources et paramètres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>In the cadastre</source>
        <translation>Dans le cadastre</translation>
    </message>
    <message>
        <source>Read this before the numbers</source>
        <translation>À lire avant les nombres</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>model,chain,missing,buildings,flood,neighbourhood,mapathon,map</source>
        <translation>modèle,chaîne,manquants,bâtiments,logements,inondation,quartier,mapathon,cartographier,sinistrés</translation>
    </message>
    <message>
        <source>Combined report</source>
        <translation>Rapport combiné</translation>
    </message>
</context>
<context>
    <name>StreetCoverageAlgorithm</name>
    <message>
        <source>mapillary,street,streets,pictures,photos,images,imagery,street level,360,coverage,sequence,panorama,survey</source>
        <translation>mapillary,rue,rues,photos,images,photos de rue,au niveau de la rue,360,couverture,séquence,panorama,relevé</translation>
    </message>
    <message>
        <source>Which streets, tasks and gaps have pictures taken from the street, how recent they are, and where none are: where somebody should go.</source>
        <translation>Quelles rues, tâches et lacunes ont des photos prises depuis la rue, combien elles sont récentes, et où il n&apos;y en a pas : là où quelqu&apos;un devrait aller.</translation>
    </message>
    <message>
        <source>Says which part of each road can be seen on pictures taken from the street, as those of Mapillary, and which picture is the nearest to each gap. What can be seen there need not be visited.

Pictures come from a layer with the field captured_at, from saved vector tiles (14/x/y.mvt or .pbf), from saved answers of Mapillary to /images, or from a download that fills a cache: with a token that is kept in QGIS and goes into the header only. Several sources may be given; each picture counts once.

A place on a road is covered within DISTANCE of a picture, or of the line between two pictures that follow each other in a sequence no farther apart than MAX_GAP. Where a tile is missing, the rest of a road is unknown, and not without pictures. Covered, not covered and unknown add up to the length of the road.

With SINCE only pictures from that day on count. Times of 0 and times in the future are taken as not known.</source>
        <translation>Dit quelle partie de chaque route se voit sur des photos prises depuis la rue, comme celles de Mapillary, et quelle photo est la plus proche de chaque lacune. Ce qui s&apos;y voit n&apos;a pas besoin d&apos;être visité.

Les photos viennent d&apos;une couche avec le champ captured_at, de tuiles vectorielles enregistrées (14/x/y.mvt ou .pbf), de réponses enregistrées de Mapillary à /images, ou d&apos;un téléchargement qui remplit un cache : avec un jeton qui est gardé dans QGIS et ne va que dans l&apos;en-tête. Plusieurs sources peuvent être données ; chaque photo compte une fois.

Un lieu d&apos;une route est couvert à DISTANCE au plus d&apos;une photo, ou de la ligne entre deux photos qui se suivent dans une séquence à MAX_GAP au plus l&apos;une de l&apos;autre. Là où une tuile manque, le reste d&apos;une route est inconnu, et non sans photos. Couvert, non couvert et inconnu font ensemble la longueur de la route.

Avec SINCE, seules comptent les photos depuis ce jour. Les heures de 0 et les heures futures sont prises pour inconnues.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Task polygons</source>
        <translation>Polygones de tâches</translation>
    </message>
    <message>
        <source>Layer of pictures (with captured_at)</source>
        <translation>Couche de photos (avec captured_at)</translation>
    </message>
    <message>
        <source>Folder of vector tiles (14/x/y.mvt)</source>
        <translation>Dossier de tuiles vectorielles (14/x/y.mvt)</translation>
    </message>
    <message>
        <source>Saved answers of Mapillary (JSON)</source>
        <translation>Réponses enregistrées de Mapillary (JSON)</translation>
    </message>
    <message>
        <source>A picture shows the street within (metres)</source>
        <translation>Une photo montre la rue jusqu&apos;à (mètres)</translation>
    </message>
    <message>
        <source>Only pictures since</source>
        <translation>Seulement les photos depuis</translation>
    </message>
    <message>
        <source>Pictures of a sequence show what lies between them up to (metres)</source>
        <translation>Les photos d&apos;une séquence montrent ce qu&apos;il y a entre elles jusqu&apos;à (mètres)</translation>
    </message>
    <message>
        <source>Download what is lacking from Mapillary</source>
        <translation>Télécharger de Mapillary ce qui manque</translation>
    </message>
    <message>
        <source>Authentication with the token (API Header)</source>
        <translation>Authentification avec le jeton (API Header)</translation>
    </message>
    <message>
        <source>Pictures downloaded before, and those to come (.gpkg)</source>
        <translation>Photos téléchargées avant, et celles à venir (.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Fichiers GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Roads with pictures</source>
        <translation>Routes avec photos</translation>
    </message>
    <message>
        <source>Gaps with their nearest picture</source>
        <translation>Lacunes avec leur photo la plus proche</translation>
    </message>
    <message>
        <source>Tasks with pictures</source>
        <translation>Tâches avec photos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Length of the roads (m)</source>
        <translation>Longueur des routes (m)</translation>
    </message>
    <message>
        <source>Length of them with pictures (m)</source>
        <translation>Longueur de celles-ci avec photos (m)</translation>
    </message>
    <message>
        <source>Length of them without pictures (m)</source>
        <translation>Longueur de celles-ci sans photos (m)</translation>
    </message>
    <message>
        <source>Length of them of which nothing is known (m)</source>
        <translation>Longueur de celles-ci dont on ne sait rien (m)</translation>
    </message>
    <message>
        <source>Share of the known length with pictures (0–1)</source>
        <translation>Part de la longueur connue avec photos (0–1)</translation>
    </message>
    <message>
        <source>Gaps with a picture within DISTANCE</source>
        <translation>Lacunes avec une photo à DISTANCE au plus</translation>
    </message>
    <message>
        <source>Pictures that count</source>
        <translation>Photos qui comptent</translation>
    </message>
    <message>
        <source>Tiles at hand</source>
        <translation>Tuiles qui sont là</translation>
    </message>
    <message>
        <source>Tiles missing, of those that roads and gaps lie in</source>
        <translation>Tuiles qui manquent, parmi celles où il y a des routes et des lacunes</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>%1 needs a layer: choose it as %2.</source>
        <translation>%1 a besoin d&apos;une couche : choisissez-la comme %2.</translation>
    </message>
    <message>
        <source>Neither roads (ROADS) nor gaps (GAPS) are given. Choose a layer of streets, of gaps, or both.</source>
        <translation>Ni routes (ROADS) ni lacunes (GAPS) ne sont données. Choisissez une couche de rues, de lacunes ou les deux.</translation>
    </message>
    <message>
        <source>Tasks (TASKS) are measured by the roads in them. Choose the streets as ROADS too.</source>
        <translation>Les tâches (TASKS) sont mesurées par les routes qui s&apos;y trouvent. Choisissez aussi les rues comme ROADS.</translation>
    </message>
    <message>
        <source>“%1” is no day (SINCE). Write it as 2025-01-31, or leave it empty.</source>
        <translation>« %1 » n&apos;est pas un jour (SINCE). Écrivez-le comme 2025-01-31, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>A download needs a file that keeps the pictures (CACHE). Give the name of a GeoPackage; it need not exist.</source>
        <translation>Un téléchargement a besoin d&apos;un fichier qui garde les photos (CACHE). Donnez le nom d&apos;un GeoPackage ; il n&apos;a pas besoin d&apos;exister.</translation>
    </message>
    <message>
        <source>There is no file “%1” (CACHE). Choose the GeoPackage of an earlier download, or switch DOWNLOAD on.</source>
        <translation>Le fichier « %1 » (CACHE) n&apos;existe pas. Choisissez le GeoPackage d&apos;un téléchargement antérieur, ou activez DOWNLOAD.</translation>
    </message>
    <message>
        <source>No pictures are given. Choose a layer (IMAGES), a folder of tiles (TILES_FOLDER), saved answers (RESPONSES) or the file of an earlier download (CACHE), or switch DOWNLOAD on.</source>
        <translation>Aucune photo n&apos;est donnée. Choisissez une couche (IMAGES), un dossier de tuiles (TILES_FOLDER), des réponses enregistrées (RESPONSES) ou le fichier d&apos;un téléchargement antérieur (CACHE), ou activez DOWNLOAD.</translation>
    </message>
    <message>
        <source>Street coverage</source>
        <translation>Rues avec photos</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s) have a time in the future. Their time is taken as not known: the clock of the camera was wrong.</source>
        <translation>
            <numerusform>%1 photo a une heure future. Son heure est prise pour inconnue : l&apos;horloge de l&apos;appareil était fausse.</numerusform>
            <numerusform>%1 photos ont une heure future. Leur heure est prise pour inconnue : l&apos;horloge de l&apos;appareil était fausse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s) without a time that is known do not count, since SINCE is given.</source>
        <translation>
            <numerusform>%1 photo sans heure connue ne compte pas, puisque SINCE est donné.</numerusform>
            <numerusform>%1 photos sans heure connue ne comptent pas, puisque SINCE est donné.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 pictures are older than SINCE, or have no time: none counts. Choose an earlier day.</source>
        <translation>Les %1 photos sont toutes antérieures à SINCE ou sans heure : aucune ne compte. Choisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>There are no pictures in what was given.</source>
        <translation>Il n&apos;y a pas de photos dans ce qui a été donné.</translation>
    </message>
    <message>
        <source>Reading the layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lecture des photos</translation>
    </message>
    <message>
        <source>Measuring the streets</source>
        <translation>Mesure des rues</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>the layer “%1”</source>
        <translation>la couche « %1 »</translation>
    </message>
    <message>
        <source>the tiles of “%1”</source>
        <translation>les tuiles de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved answer(s)</source>
        <translation>
            <numerusform>%1 réponse enregistrée</numerusform>
            <numerusform>%1 réponses enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>the downloads in “%1”</source>
        <translation>les téléchargements dans « %1 »</translation>
    </message>
    <message>
        <source>Made by Lacuna, Street coverage, with pictures of %1. %2</source>
        <translation>Fait par Lacuna, Rues avec photos, avec les photos de : %1. %2</translation>
    </message>
    <message>
        <source>%1 of the %2 of road that are known can be seen on pictures: %3.</source>
        <translation>Des %2 de routes connus, %1 se voient sur des photos : %3.</translation>
    </message>
    <message>
        <source>%1 of %2 gaps have a picture within %3 m.</source>
        <translation>%1 lacunes sur %2 ont une photo à %3 m au plus.</translation>
    </message>
    <message>
        <source>No picture lies at a road. Check that the pictures cover the same place, and their CRS.</source>
        <translation>Aucune photo ne se trouve près d&apos;une route. Vérifiez que les photos couvrent le même lieu, et leur SCR.</translation>
    </message>
    <message>
        <source>%1 of the streets of “%2” can be seen on pictures: %3 of %4.</source>
        <translation>%1 des rues de « %2 » se voient sur des photos : %3 sur %4.</translation>
    </message>
    <message>
        <source>Nothing is known of the pictures of “%1”.</source>
        <translation>On ne sait rien des photos de « %1 ».</translation>
    </message>
    <message>
        <source>Length of the roads</source>
        <translation>Longueur des routes</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>avec photos</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>sans photos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2 gaps of “%3” have a picture within %4 m: look at it before you send somebody.</source>
        <translation>%1 lacunes sur %2 de « %3 » ont une photo à %4 m au plus : regardez-la avant d&apos;envoyer quelqu&apos;un.</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Les photos</translation>
    </message>
    <message>
        <source>%1 pictures count, from %2.</source>
        <translation>%1 photos comptent, de : %2.</translation>
    </message>
    <message>
        <source>Pictures by year</source>
        <translation>Photos par année</translation>
    </message>
    <message>
        <source>A place on a road is covered within %1 m of a picture, or of the line between two pictures that follow each other in a sequence no more than %2 m apart.</source>
        <translation>Un lieu d&apos;une route est couvert à %1 m au plus d&apos;une photo, ou de la ligne entre deux photos qui se suivent dans une séquence à %2 m au plus.</translation>
    </message>
    <message>
        <source>Share with pictures</source>
        <translation>Part avec photos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Greatest gap in a sequence</source>
        <translation>Plus grand écart dans une séquence</translation>
    </message>
    <message>
        <source>Pictures since</source>
        <translation>Photos depuis</translation>
    </message>
    <message>
        <source>Gaps that lie in missing tiles: %1. Nothing is said of their pictures.</source>
        <translation>Lacunes qui se trouvent dans des tuiles manquantes : %1. Rien n&apos;est dit de leurs photos.</translation>
    </message>
    <message>
        <source>%1 of road are unknown, since tiles are missing (%2). They may have pictures, and do not count in the share.</source>
        <translation>De %1 de routes on ne sait rien, puisque des tuiles manquent (%2). Elles peuvent avoir des photos, et ne comptent pas dans le pourcentage.</translation>
    </message>
    <message>
        <source>Here they are left out.</source>
        <translation>Ici elles sont laissées de côté.</translation>
    </message>
</context>
<context>
    <name>StreetStyle</name>
    <message>
        <source>not known: tile missing</source>
        <translation>inconnu : la tuile manque</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sans photos</translation>
    </message>
    <message>
        <source>less than half has pictures</source>
        <translation>moins de la moitié avec photos</translation>
    </message>
    <message>
        <source>more than half has pictures</source>
        <translation>plus de la moitié avec photos</translation>
    </message>
    <message>
        <source>no picture, or not known</source>
        <translation>sans photo, ou inconnu</translation>
    </message>
    <message>
        <source>a picture within %1 m</source>
        <translation>une photo à %1 m au plus</translation>
    </message>
    <message>
        <source>the nearest within %1 m</source>
        <translation>la plus proche à %1 m au plus</translation>
    </message>
    <message>
        <source>none within %1 m</source>
        <translation>aucune à moins de %1 m</translation>
    </message>
    <message>
        <source>pictures all along</source>
        <translation>photos partout</translation>
    </message>
</context>
<context>
    <name>TaskAreas</name>
    <message>
        <source>Reading the layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <source>No polygon of the layer “%1” (AREA) can be used; the reasons are above. Repair it (Fix geometries) or draw it anew, then run again.</source>
        <translation>Aucun polygone de la couche «&#xa0;%1&#xa0;» (AREA) n&apos;est utilisable&#xa0;; les raisons sont ci-dessus. Réparez-la (Réparer les géométries) ou dessinez-la à nouveau, puis relancez.</translation>
    </message>
    <message>
        <source>The polygons of the layer “%1” (AREA) could not be joined: %2</source>
        <translation>Les polygones de la couche «&#xa0;%1&#xa0;» (AREA) n&apos;ont pas pu être réunis&#xa0;: %2</translation>
    </message>
    <message>
        <source>The layer “%1” (AREA) has no place in the coordinates of the other layers. Check its CRS (%2).</source>
        <translation>La couche «&#xa0;%1&#xa0;» (AREA) n&apos;a pas de place dans les coordonnées des autres couches. Vérifiez son SCR (%2).</translation>
    </message>
    <message>
        <source>Making the tasks</source>
        <translation>Création des tâches</translation>
    </message>
    <message>
        <source>Checking the tasks</source>
        <translation>Vérification des tâches</translation>
    </message>
    <message>
        <source>The tasks could not be brought back to the CRS of the layer “%1” (%2).</source>
        <translation>Les tâches n&apos;ont pas pu être ramenées au SCR de la couche «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Choose a smaller ZOOM than %1.</source>
        <translation>Choisissez un ZOOM plus petit que %1.</translation>
    </message>
    <message>
        <source>Choose a larger CELL_SIZE than %1 m.</source>
        <translation>Choisissez un CELL_SIZE plus grand que %1 m.</translation>
    </message>
    <message>
        <source>The grid would have %1 cells, more than anybody can use (at most %2).</source>
        <translation>La grille aurait %1 cellules, plus que quiconque ne peut utiliser (au plus %2).</translation>
    </message>
    <message>
        <source>The Tasking Manager&apos;s grid ends at 85° north and south; the layer “%1” (AREA) goes beyond. Use METHOD square.</source>
        <translation>La grille du Tasking Manager s&apos;arrête à 85° nord et sud&#xa0;; la couche «&#xa0;%1&#xa0;» (AREA) va au-delà. Utilisez METHOD square.</translation>
    </message>
    <message>
        <source>The weights of “%1” (WORKLOAD_WEIGHT: %2) add up to %3: with %4 per task (TARGET) that would be %5 tasks for %6 features. Such a column is no amount of work, but perhaps a price or a code. Choose another one, a larger TARGET, or a TASK_COUNT.</source>
        <translation>Les poids de «&#xa0;%1&#xa0;» (WORKLOAD_WEIGHT : %2) font %3 : à %4 par tâche (TARGET), ce seraient %5 tâches pour %6 entités. Une telle colonne n&apos;est pas une quantité de travail, mais peut-être un prix ou un code. Choisissez-en une autre, un TARGET plus grand ou un TASK_COUNT.</translation>
    </message>
    <message>
        <source>The plan would have %1 tasks, more than anybody can use (at most %2). Choose fewer with TASK_COUNT, or a larger TARGET, MAX_AREA_KM2 or CELL_SIZE.</source>
        <translation>Le plan aurait %1 tâches, plus que quiconque ne peut utiliser (au plus %2). Choisissez-en moins avec TASK_COUNT, ou un TARGET, MAX_AREA_KM2 ou CELL_SIZE plus grand.</translation>
    </message>
</context>
<context>
    <name>TaskAreasAlgorithm</name>
    <message>
        <source>Parts of mapped buildings (by Building gaps) are work too</source>
        <translation>Les morceaux de bâtiments cartographiés sont aussi du travail</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Zones de tâches</translation>
    </message>
    <message>
        <source>task,grid,split,partition,balanced,tasking manager,hot,field mapping,enumeration,workload,districts</source>
        <translation>tâche,grille,partager,partition,équilibré,tasking manager,hot,terrain,recensement,charge,secteurs</translation>
    </message>
    <message>
        <source>Cuts an area into tasks of even work, bounded by roads and rivers, that cut no building; or into the grid of the Tasking Manager.</source>
        <translation>Partage une zone en tâches de travail égal, bordées par des routes et des rivières, qui ne coupent aucun bâtiment&#xa0;; ou en la grille du Tasking Manager.</translation>
    </message>
    <message>
        <source>Cuts an area into tasks for mappers or field teams.

Balanced tasks hold even work: buildings, the missing buildings of Building gaps, points, or whatever the weight says, for example if(&quot;gap_reason&quot; is null, 1, 3). Their borders run along the barriers where they can, strong ones first, and through the gaps between buildings elsewhere. No border cuts a footprint. Small pieces of mapped buildings (part_of_mapped_building of Building gaps) are no work unless INCLUDE_PARTS is set; the run says how many they are. Motorways, trunk roads, rivers and rail (known by their OpenStreetMap tags), and every hard barrier, are crossed only where one side holds less than half a task; each case is listed in the report.

With a number of tasks exactly so many come out. Without workload the tasks have even areas. The tasks cover the area exactly, do not overlap, and each is one part where the area allows. They are numbered so that neighbours have near numbers; the same input gives the same tasks.

Slippy is the Tasking Manager&apos;s own grid, cell for cell; with a target its heavy cells can be split into four. Squares and hexagons have a size in metres. All methods count the work of each task the same way.

The layer can be given to Export for the Tasking Manager as it is.</source>
        <translation>Partage une zone en tâches pour des cartographes ou des équipes de terrain.

Les tâches équilibrées contiennent un travail égal&#xa0;: des bâtiments, les bâtiments manquants de Bâtiments manquants, des points, ou ce que dit le poids, par exemple if(&quot;gap_reason&quot; is null, 1, 3). Leurs limites suivent les barrières là où elles le peuvent, les fortes d&apos;abord, et passent ailleurs dans les vides entre bâtiments. Aucune limite ne coupe une emprise. Les petits morceaux de bâtiments cartographiés (part_of_mapped_building de Bâtiments manquants) ne sont pas du travail, sauf si INCLUDE_PARTS est activé ; l&apos;exécution dit combien ils sont. Autoroutes, voies rapides, rivières et voies ferrées (reconnues à leurs étiquettes OpenStreetMap), et toute barrière à ne pas franchir, ne sont franchies que là où un côté contient moins de la moitié d&apos;une tâche&#xa0;; chaque cas figure dans le rapport.

Avec un nombre de tâches, il en sort exactement autant. Sans travail, les tâches ont des surfaces égales. Les tâches couvrent exactement la zone, ne se recouvrent pas, et chacune est d&apos;un seul tenant là où la zone le permet. Elles sont numérotées pour que les voisines aient des numéros proches&#xa0;; la même entrée donne les mêmes tâches.

Slippy est la grille propre du Tasking Manager, cellule pour cellule&#xa0;; avec une cible, ses cellules lourdes peuvent être partagées en quatre. Carrés et hexagones ont une taille en mètres. Toutes les méthodes comptent de la même façon le travail de chaque tâche.

La couche peut être donnée telle quelle à Exporter pour le Tasking Manager.</translation>
    </message>
    <message>
        <source>Area to cut into tasks</source>
        <translation>Zone à partager en tâches</translation>
    </message>
    <message>
        <source>What there is to do (buildings, missing buildings, points)</source>
        <translation>Ce qu&apos;il y a à faire (bâtiments, bâtiments manquants, points)</translation>
    </message>
    <message>
        <source>Work of each feature (field or expression; empty: 1)</source>
        <translation>Travail de chaque entité (champ ou expression&#xa0;; vide&#xa0;: 1)</translation>
    </message>
    <message>
        <source>Footprints no border may cut (empty: those of the workload)</source>
        <translation>Emprises qu&apos;aucune limite ne doit couper (vide&#xa0;: celles du travail)</translation>
    </message>
    <message>
        <source>Barriers borders should follow (roads, rivers, rail)</source>
        <translation>Barrières que les limites suivent (routes, rivières, voies ferrées)</translation>
    </message>
    <message>
        <source>Barriers not to be crossed</source>
        <translation>Barrières à ne pas franchir</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Work per task</source>
        <translation>Travail par tâche</translation>
    </message>
    <message>
        <source>Number of tasks (instead of the work per task)</source>
        <translation>Nombre de tâches (au lieu du travail par tâche)</translation>
    </message>
    <message>
        <source>Largest task (km²)</source>
        <translation>Plus grande tâche (km²)</translation>
    </message>
    <message>
        <source>Size of squares and hexagons (metres)</source>
        <translation>Taille des carrés et des hexagones (mètres)</translation>
    </message>
    <message>
        <source>Zoom of the Tasking Manager&apos;s grid</source>
        <translation>Zoom de la grille du Tasking Manager</translation>
    </message>
    <message>
        <source>Cut grid cells to the area</source>
        <translation>Couper les cellules de la grille selon la zone</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Work per task, mean</source>
        <translation>Travail par tâche, moyenne</translation>
    </message>
    <message>
        <source>Work per task, coefficient of variation</source>
        <translation>Travail par tâche, coefficient de variation</translation>
    </message>
    <message>
        <source>Work per task, most</source>
        <translation>Travail par tâche, maximum</translation>
    </message>
    <message>
        <source>Footprints cut by a border</source>
        <translation>Emprises coupées par une limite</translation>
    </message>
    <message>
        <source>Hard barriers with work of one task on both sides</source>
        <translation>Barrières fortes avec du travail d&apos;une même tâche des deux côtés</translation>
    </message>
    <message>
        <source>Skipped features of all layers</source>
        <translation>Entités ignorées de toutes les couches</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) holds neither lines nor polygons. Choose roads, rivers, rail or areas of water.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (%2) ne contient ni lignes ni polygones. Choisissez des routes, des rivières, des voies ferrées ou des surfaces d&apos;eau.</translation>
    </message>
    <message>
        <source>WORKLOAD_WEIGHT needs a layer in WORKLOAD.</source>
        <translation>WORKLOAD_WEIGHT a besoin d&apos;une couche dans WORKLOAD.</translation>
    </message>
    <message>
        <source>The weight “%1” (WORKLOAD_WEIGHT) is no expression: %2</source>
        <translation>Le poids «&#xa0;%1&#xa0;» (WORKLOAD_WEIGHT) n&apos;est pas une expression&#xa0;: %2</translation>
    </message>
    <message>
        <source>No usable feature of “%1” (WORKLOAD) lies in the area, so the tasks were made of even area. Check that the layers cover the same place and their CRS.</source>
        <translation>Aucune entité utilisable de «&#xa0;%1&#xa0;» (WORKLOAD) n&apos;est dans la zone&#xa0;: les tâches ont été faites de surface égale. Vérifiez que les couches couvrent le même lieu, et leur SCR.</translation>
    </message>
    <message>
        <source>%1 tasks were asked for, but the area could only be cut into %2.</source>
        <translation>%1 tâches étaient demandées, mais la zone n&apos;a pu être partagée qu&apos;en %2.</translation>
    </message>
    <message>
        <source>With TASK_COUNT the number of tasks is fixed: MAX_AREA_KM2 was not used.</source>
        <translation>Avec TASK_COUNT, le nombre de tâches est fixé&#xa0;: MAX_AREA_KM2 n&apos;a pas été utilisé.</translation>
    </message>
    <message>
        <source>Made by Lacuna, Task areas, from %1; method %2, target %3.</source>
        <translation>Fait par Lacuna, Zones de tâches, à partir de %1&#xa0;; méthode %2, cible %3.</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>Split heavy squares (grid of the Tasking Manager)</source>
        <translation>Partager les carrés trop chargés (grille du Tasking Manager)</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) does not hold geometries. Choose another layer.</source>
        <translation>La couche « %1 » (%2) ne contient pas de géométries. Choisissez une autre couche.</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>The server&apos;s own counters, also in searches: %1 % mapped, %2 % validated. They take in tasks that are locked for validation, and drift when many are validated at once.</source>
        <translation>Les compteurs du serveur, aussi dans les recherches : %1 % cartographié, %2 % validé. Ils comptent les tâches verrouillées pour validation et dérivent quand on en valide beaucoup à la fois.</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>Task areas</source>
        <translation>Zones de tâches</translation>
    </message>
    <message>
        <source>“%1” cut into tasks.</source>
        <translation>«&#xa0;%1&#xa0;» partagée en tâches.</translation>
    </message>
    <message>
        <source>Tasks by area (km²)</source>
        <translation>Tâches par surface (km²)</translation>
    </message>
    <message>
        <source>Tasks by work</source>
        <translation>Tâches par travail</translation>
    </message>
    <message>
        <source>Quality of the plan</source>
        <translation>Qualité du plan</translation>
    </message>
    <message>
        <source>Work aimed at per task</source>
        <translation>Travail visé par tâche</translation>
    </message>
    <message>
        <source>Coefficient of variation of the work</source>
        <translation>Coefficient de variation du travail</translation>
    </message>
    <message>
        <source>Footprints cut by a border</source>
        <translation>Emprises coupées par une limite</translation>
    </message>
    <message>
        <source>Borders between tasks that follow a barrier</source>
        <translation>Limites entre tâches qui suivent une barrière</translation>
    </message>
    <message>
        <source>Tasks with work on both sides of a hard barrier</source>
        <translation>Tâches avec du travail des deux côtés d&apos;une barrière forte</translation>
    </message>
    <message>
        <source>Tasks of several parts</source>
        <translation>Tâches en plusieurs morceaux</translation>
    </message>
    <message>
        <source>Compactness, median (4πA/P², 1 is a circle)</source>
        <translation>Compacité, médiane (4πA/P², 1 est un cercle)</translation>
    </message>
    <message>
        <source>Area of all tasks (km²)</source>
        <translation>Surface de toutes les tâches (km²)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Work of each task beside the work aimed at</source>
        <translation>Travail de chaque tâche par rapport au travail visé</translation>
    </message>
    <message>
        <source>Map of the tasks</source>
        <translation>Carte des tâches</translation>
    </message>
    <message>
        <source>Exceptions and their reasons</source>
        <translation>Exceptions et leurs raisons</translation>
    </message>
    <message>
        <source>Rows of the layer, from 1: %1</source>
        <translation>Lignes de la couche, à partir de 1&#xa0;: %1</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <source>The area is cut in halves of even work again and again, each time along the cheapest border: barriers are cheap, strong ones most of all, gaps between buildings cost their length. Borders keep a metre away from walls where there is room. Neighbouring tasks that came out uneven are cut again.</source>
        <translation>La zone est coupée en moitiés de travail égal, encore et encore, chaque fois le long de la limite la moins coûteuse&#xa0;: les barrières coûtent peu, surtout les fortes, les vides entre bâtiments coûtent leur longueur. Les limites restent à un mètre des murs là où il y a la place. Les tâches voisines devenues inégales sont coupées à nouveau.</translation>
    </message>
    <message>
        <source>Cells of a grid; the work of each is what lies in it.</source>
        <translation>Cellules d&apos;une grille&#xa0;; le travail de chacune est ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Work in all tasks</source>
        <translation>Travail de toutes les tâches</translation>
    </message>
    <message>
        <source>Most work in a task</source>
        <translation>Plus grand travail d&apos;une tâche</translation>
    </message>
</context>
<context>
    <name>TaskStatuses</name>
    <message>
        <source>Ready for mapping</source>
        <translation>Prête à cartographier</translation>
    </message>
    <message>
        <source>Locked for mapping</source>
        <translation>Verrouillée pour cartographie</translation>
    </message>
    <message>
        <source>Ready for validation</source>
        <translation>Prête à valider</translation>
    </message>
    <message>
        <source>Locked for validation</source>
        <translation>Verrouillée pour validation</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>More mapping needed</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Unavailable (imagery)</source>
        <translation>Indisponible (imagerie)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>below 70 % of the target</source>
        <translation>moins de 70&#xa0;% de la cible</translation>
    </message>
    <message>
        <source>70–90 %</source>
        <translation>70–90&#xa0;%</translation>
    </message>
    <message>
        <source>90–110 %</source>
        <translation>90–110&#xa0;%</translation>
    </message>
    <message>
        <source>110–120 %</source>
        <translation>110–120&#xa0;%</translation>
    </message>
    <message>
        <source>above 120 %</source>
        <translation>plus de 120&#xa0;%</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 tasks with %2 on average, from %3 to %4 (coefficient of variation %5).</source>
        <translation>%1 tâches avec %2 en moyenne, de %3 à %4 (coefficient de variation %5).</translation>
    </message>
    <message numerus="yes">
        <source>%1 footprint(s) overlap another one of the layer and are cut by a border between the two.</source>
        <translation>
            <numerusform>%1 emprise en recouvre une autre de la couche et est coupée par une limite entre les deux.</numerusform>
            <numerusform>%1 emprises en recouvrent une autre de la couche et sont coupées par une limite entre les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 footprint(s) are cut by the borders of the grid. Balanced tasks cut none.</source>
        <translation>
            <numerusform>%1 emprise est coupée par les limites de la grille. Les tâches équilibrées n&apos;en coupent aucune.</numerusform>
            <numerusform>%1 emprises sont coupées par les limites de la grille. Les tâches équilibrées n&apos;en coupent aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: crosses a hard barrier, since the piece on one side holds %2, less than half a task.</source>
        <translation>%1 : franchit une barrière dure, car la pièce d&apos;un côté contient %2, moins d&apos;une demi-tâche.</translation>
    </message>
    <message>
        <source>%1: joins pieces that a hard barrier or water parts (one holds %2), since fewer tasks were asked for than there are pieces.</source>
        <translation>%1 : réunit des pièces qu&apos;une barrière dure ou l&apos;eau sépare (l&apos;une contient %2), car moins de tâches ont été demandées qu&apos;il n&apos;y a de pièces.</translation>
    </message>
    <message>
        <source>%1: takes in a crumb of the area of %2 that touches nothing.</source>
        <translation>%1 : comprend une miette de la zone de %2 qui ne touche rien.</translation>
    </message>
    <message>
        <source>%1: no work lies there.</source>
        <translation>%1 : aucun travail ne s&apos;y trouve.</translation>
    </message>
    <message>
        <source>%1: the area holds no more than %2.</source>
        <translation>%1 : la zone ne contient pas plus de %2.</translation>
    </message>
    <message>
        <source>%1: holds only %2, a part of the area, or between hard barriers, of its own.</source>
        <translation>%1 : ne contient que %2, une partie à part de la zone ou entre des barrières dures.</translation>
    </message>
    <message>
        <source>%1: holds only %2, since what lies around cannot be cut more evenly.</source>
        <translation>%1 : ne contient que %2, car ce qui l&apos;entoure ne se partage pas mieux.</translation>
    </message>
    <message>
        <source>%1: holds %2, more than half a task of it in one place.</source>
        <translation>%1 : contient %2, dont plus d&apos;une demi-tâche en un seul endroit.</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tâches %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: holds only %2, since a larger area is not allowed.</source>
        <translation>%1 : ne contient que %2, car une surface plus grande n’est pas permise.</translation>
    </message>
</context>
<context>
    <name>TaskingApi</name>
    <message>
        <source>“%1” is no address of a Tasking Manager, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un Tasking Manager, comme %2.</translation>
    </message>
    <message>
        <source>%1 is busy; trying again in %2 s.</source>
        <translation>%1 est occupé&#xa0;; nouvel essai dans %2 s.</translation>
    </message>
    <message>
        <source>The authentication “%1” cannot be used: QGIS&apos;s store does not hold it, or was not opened. Choose another, or enter it under Settings ▸ Options ▸ Authentication.</source>
        <translation>L’authentification « %1 » ne peut pas être utilisée : elle n’est pas dans le magasin de QGIS, ou celui-ci n’a pas été ouvert. Choisissez-en une autre, ou saisissez-la sous Préférences ▸ Options ▸ Authentification.</translation>
    </message>
</context>
<context>
    <name>TaskingErrors</name>
    <message>
        <source>The answer of %1 is not what a Tasking Manager sends (%2). Nothing was changed. Try again; if it stays so, tell those who run the server.</source>
        <translation>La réponse de %1 n&apos;est pas ce qu&apos;envoie un Tasking Manager (%2). Rien n&apos;a été changé. Réessayez&#xa0;; si cela persiste, prévenez ceux qui gèrent le serveur.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Check the API address of the server: it mostly ends in /api/v2/, and may be on another host than the web page. In a hotel or café network, log in to the network first.</source>
        <translation>%1 a répondu par une page web au lieu de données. Vérifiez l&apos;adresse de l&apos;API du serveur&#xa0;: elle se termine le plus souvent par /api/v2/ et peut être sur un autre hôte que la page web. Dans le réseau d&apos;un hôtel ou d&apos;un café, connectez-vous d&apos;abord à ce réseau.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the connection to the internet and the address of the server.</source>
        <translation>%1 est introuvable. Vérifiez la connexion à Internet et l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The server may be down, or its address (port) wrong.</source>
        <translation>%1 refuse la connexion. Le serveur est peut-être arrêté, ou son adresse (port) fausse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later, or with a better connection.</source>
        <translation>%1 n&apos;a pas répondu à temps. Réessayez plus tard, ou avec une meilleure connexion.</translation>
    </message>
    <message>
        <source>%1 cut the connection before the answer was complete. Nothing was changed; try again.</source>
        <translation>%1 a coupé la connexion avant la fin de la réponse. Rien n&apos;a été changé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made (%2). Check the date of this computer, and the proxy and certificates in the settings of QGIS.</source>
        <translation>La connexion sécurisée à %1 n&apos;a pas pu être établie (%2). Vérifiez la date de cet ordinateur, et le proxy et les certificats dans les préférences de QGIS.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through (%1). Check Settings ▸ Options ▸ Network.</source>
        <translation>Le proxy ne laisse rien passer (%1). Vérifiez Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere without end, or to an address that is not secure. Check the API address of the server.</source>
        <translation>%1 renvoie ailleurs sans fin, ou à une adresse qui n&apos;est pas sûre. Vérifiez l&apos;adresse de l&apos;API du serveur.</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Check the connection and the address.</source>
        <translation>%1 n&apos;a pas pu être joint (%2). Vérifiez la connexion et l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (%2). Tokens end after seven days: log in on the web page and enter the new one.</source>
        <translation>%1 n&apos;accepte pas le jeton (%2). Les jetons expirent après sept jours&#xa0;: connectez-vous sur la page web et saisissez le nouveau.</translation>
    </message>
    <message>
        <source>Only managers of an organisation may create projects on %1. Ask your organisation there, or export the file for its manager.</source>
        <translation>Seuls les gestionnaires d&apos;une organisation peuvent créer des projets sur %1. Demandez à votre organisation, ou exportez le fichier pour son gestionnaire.</translation>
    </message>
    <message>
        <source>%1 does not allow this (%2). It may need a token, or more rights.</source>
        <translation>%1 ne le permet pas (%2). Il faut peut-être un jeton, ou plus de droits.</translation>
    </message>
    <message>
        <source>%1 has nothing under this number or address (%2). Check the number of the project and the server.</source>
        <translation>%1 n&apos;a rien sous ce numéro ou cette adresse (%2). Vérifiez le numéro du projet et le serveur.</translation>
    </message>
    <message>
        <source>%1 asks for a pause of %2 seconds. Wait, then try again.</source>
        <translation>%1 demande une pause de %2 secondes. Attendez, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 gets too many requests. Wait some minutes, then try again.</source>
        <translation>%1 reçoit trop de requêtes. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not accept the request (%2). Change what it names, then try again.</source>
        <translation>%1 n&apos;a pas accepté la requête (%2). Changez ce qu&apos;il nomme, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). That is not your fault: try again later.</source>
        <translation>%1 a des difficultés (%2). Ce n&apos;est pas de votre faute&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (%2). Check the API address of the server.</source>
        <translation>%1 renvoie ailleurs (%2). Vérifiez l&apos;adresse de l&apos;API du serveur.</translation>
    </message>
    <message>
        <source>%1 answered in a way that is not understood (%2).</source>
        <translation>%1 a répondu d&apos;une façon incompréhensible (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was cut off. Nothing was changed. Is the address that of a Tasking Manager?</source>
        <translation>La réponse de %1 dépasse %2 Mo et a été coupée. Rien n&apos;a été changé. L&apos;adresse est-elle celle d&apos;un Tasking Manager&#xa0;?</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may have made the draft all the same: look for it on the web page, under Manage ▸ Projects, before you send it again.</source>
        <translation>%1 n&apos;a pas répondu à temps. Il a pu créer le brouillon quand même : cherchez-le sur la page web, sous Manage ▸ Projects, avant de l&apos;envoyer à nouveau.</translation>
    </message>
    <message>
        <source>%1 cut the connection before it answered. It may have made the draft all the same: look for it on the web page, under Manage ▸ Projects, before you send it again.</source>
        <translation>%1 a coupé la connexion avant de répondre. Il a pu créer le brouillon quand même : cherchez-le sur la page web, sous Manage ▸ Projects, avant de l&apos;envoyer à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot read the token: it is not whole. Copy it again from the settings of your account on the web page, in one piece.</source>
        <translation>%1 ne peut pas lire le jeton : il n&apos;est pas entier. Copiez-le à nouveau depuis les réglages de votre compte sur la page web, en une fois.</translation>
    </message>
    <message>
        <source>%1 failed on this draft and does not say why (HTTP 500). Mostly the organisation is missing, or not one of this server: choose another, and look on the web page whether you belong to it. Else hand the file over to a manager of your organisation.</source>
        <translation>%1 a échoué sur ce brouillon sans dire pourquoi (HTTP 500). Le plus souvent l&apos;organisation manque, ou n&apos;est pas de ce serveur : choisissez-en une autre et vérifiez sur la page web que vous en faites partie. Sinon, remettez le fichier à un gestionnaire de votre organisation.</translation>
    </message>
    <message>
        <source>The token was not sent: the address of %1 begins with http, so that everybody on the way could read it. Enter the address that begins with https.</source>
        <translation>Le jeton n&apos;a pas été envoyé : l&apos;adresse de %1 commence par http, si bien que n&apos;importe qui en chemin pourrait le lire. Saisissez l&apos;adresse qui commence par https.</translation>
    </message>
    <message>
        <source>This project is still a draft on %1. Its author can follow it in the panel, with a token entered under Servers…; everybody else when it is published.</source>
        <translation>Ce projet est encore un brouillon sur %1. Son auteur peut le suivre dans le panneau, avec un jeton saisi sous Serveurs… ; les autres, quand il sera publié.</translation>
    </message>
    <message>
        <source>This project is private on %1. Its members can follow it in the panel, with a token entered under Servers…; else ask its organisation, or use files saved from the web page.</source>
        <translation>Ce projet est privé sur %1. Ses membres peuvent le suivre dans le panneau, avec un jeton saisi sous Serveurs… ; sinon, demandez à son organisation ou utilisez des fichiers enregistrés depuis la page web.</translation>
    </message>
</context>
<context>
    <name>TaskingJson</name>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it breaks off or is no JSON, at byte %1 of %2</source>
        <translation>elle s&apos;interrompt ou n&apos;est pas du JSON, à l&apos;octet %1 sur %2</translation>
    </message>
    <message>
        <source>a list where an object was expected</source>
        <translation>une liste là où un objet était attendu</translation>
    </message>
    <message>
        <source>“%1” is missing or no list</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>the tasks are no FeatureCollection</source>
        <translation>les tâches ne sont pas une FeatureCollection</translation>
    </message>
    <message>
        <source>an area with coordinates that are none</source>
        <translation>une zone aux coordonnées qui n&apos;en sont pas</translation>
    </message>
    <message>
        <source>no polygon in the area</source>
        <translation>pas de polygone dans la zone</translation>
    </message>
    <message>
        <source>“%1” is missing or no number</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>The file “%1” is not what a Tasking Manager saves (%2). Save it again from the web page, or choose another file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;est pas ce qu&apos;enregistre un Tasking Manager (%2). Enregistrez-le à nouveau depuis la page web ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>it is a web page, or another kind of XML</source>
        <translation>c&apos;est une page web ou une autre sorte de XML</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The authentication database of QGIS cannot be used here, so the token is not kept. Export the file for the web form instead.</source>
        <translation>La base d&apos;authentification de QGIS ne peut pas être utilisée ici&#xa0;: le jeton n&apos;est pas conservé. Exportez plutôt le fichier pour le formulaire web.</translation>
    </message>
    <message>
        <source>This is no token. Copy it from the settings of your account on the web page, in one piece.</source>
        <translation>Ce n&apos;est pas un jeton. Copiez-le des paramètres de votre compte sur la page web, en une seule fois.</translation>
    </message>
    <message>
        <source>The token could not be kept: the authentication database of QGIS was not opened. Enter its master password and try again.</source>
        <translation>Le jeton n&apos;a pas pu être conservé&#xa0;: la base d&apos;authentification de QGIS n&apos;a pas été ouverte. Saisissez son mot de passe principal et réessayez.</translation>
    </message>
</context>
<context>
    <name>UploadCheck</name>
    <message>
        <source>The project has no name (NAME). Give it one that begins with a letter from A to Z.</source>
        <translation>Le projet n&apos;a pas de nom (NAME). Donnez-lui-en un qui commence par une lettre de A à Z.</translation>
    </message>
    <message>
        <source>The project name “%1” (NAME) does not begin with a letter from A to Z; the Tasking Manager&apos;s form refuses it. Put a word before it, such as “Mapa %1”.</source>
        <translation>Le nom de projet «&#xa0;%1&#xa0;» (NAME) ne commence pas par une lettre de A à Z&#xa0;; le formulaire du Tasking Manager le refuse. Mettez un mot devant, comme «&#xa0;Mapa %1&#xa0;».</translation>
    </message>
    <message>
        <source>The file name “%1” must have exactly one dot, before geojson or json: the Tasking Manager reads the ending between the first two dots. Use for example “%2”.</source>
        <translation>Le nom de fichier «&#xa0;%1&#xa0;» doit avoir exactement un point, avant geojson ou json&#xa0;: le Tasking Manager lit l&apos;extension entre les deux premiers points. Utilisez par exemple «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the Tasking Manager takes less than %2. Let its borders be simplified, or split the plan (TOO_LARGE).</source>
        <translation>Le fichier fait %1 octets&#xa0;; le Tasking Manager en accepte moins de %2. Faites simplifier ses limites, ou partagez le plan (TOO_LARGE).</translation>
    </message>
    <message>
        <source>The file is no GeoJSON FeatureCollection; the Tasking Manager takes nothing else.</source>
        <translation>Le fichier n&apos;est pas une FeatureCollection GeoJSON&#xa0;; le Tasking Manager n&apos;accepte rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The file holds no feature, so there would be neither an area nor tasks.</source>
        <translation>Le fichier ne contient aucune entité&#xa0;: il n&apos;y aurait ni zone ni tâches.</translation>
    </message>
    <message>
        <source>Task %1 lacks the property “%2”; the Tasking Manager&apos;s server fails without x, y, zoom and isSquare.</source>
        <translation>Il manque à la tâche %1 la propriété «&#xa0;%2&#xa0;»&#xa0;; le serveur du Tasking Manager échoue sans x, y, zoom et isSquare.</translation>
    </message>
    <message>
        <source>Task %1 has an attribute “%2”, which instructions cannot use: only letters, digits and underscores may stand in a name, as in “%3”.</source>
        <translation>La tâche %1 a un attribut «&#xa0;%2&#xa0;» que les consignes ne peuvent pas utiliser&#xa0;: un nom n&apos;a que des lettres, des chiffres et des tirets bas, comme «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Task %1 has no area; the Tasking Manager would drop it without a word.</source>
        <translation>La tâche %1 n&apos;a pas de surface&#xa0;; le Tasking Manager l&apos;écarterait sans un mot.</translation>
    </message>
    <message>
        <source>Task %1 is not a valid polygon after rounding to six decimals (it crosses or touches itself). Repair it (Fix geometries) and export again.</source>
        <translation>La tâche %1 n&apos;est pas un polygone valide après arrondi à six décimales (elle se croise ou se touche). Réparez-la (Réparer les géométries) et exportez à nouveau.</translation>
    </message>
    <message>
        <source>Task %1 is a %2; the Tasking Manager takes polygons only, and one other feature fails the whole file.</source>
        <translation>La tâche %1 est un %2&#xa0;; le Tasking Manager n&apos;accepte que des polygones, et une seule autre entité fait échouer tout le fichier.</translation>
    </message>
    <message>
        <source>feature without geometry</source>
        <translation>entité sans géométrie</translation>
    </message>
    <message>
        <source>Task %1 has positions with a height; the Tasking Manager wants two numbers.</source>
        <translation>La tâche %1 a des positions avec une altitude&#xa0;; le Tasking Manager veut deux nombres.</translation>
    </message>
    <message>
        <source>Task %1 has the position %2, %3, which is no place in degrees between ±180 and ±85.05.</source>
        <translation>La tâche %1 a la position %2, %3, qui n&apos;est pas un lieu en degrés entre ±180 et ±85,05.</translation>
    </message>
    <message>
        <source>Task %1 has positions with more than six decimals; the Tasking Manager rounds them, so that what was checked is not what is sent.</source>
        <translation>La tâche %1 a des positions à plus de six décimales&#xa0;; le Tasking Manager les arrondit&#xa0;: ce qui a été vérifié n&apos;est pas ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Task %1 has a ring that is not closed or has fewer than four positions.</source>
        <translation>La tâche %1 a un anneau qui n&apos;est pas fermé ou qui a moins de quatre positions.</translation>
    </message>
    <message>
        <source>Tasks %1 and %2 overlap by %3 m²: that land would be mapped twice. Make the tasks anew with Task areas, or take the overlap away (Difference).</source>
        <translation>Les tâches %1 et %2 se recouvrent de %3 m²&#xa0;: ce terrain serait cartographié deux fois. Refaites les tâches avec Zones de tâches, ou retirez le recouvrement (Différence).</translation>
    </message>
    <message>
        <source>The project name (NAME) has %1 characters; the Tasking Manager&apos;s server fails above %2. Shorten it.</source>
        <translation>Le nom du projet (NAME) a %1 caractères ; le serveur du Tasking Manager échoue au-delà de %2. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The tasks cover %1 km² as the web form measures them; it takes less than %2 km² per project. Split the plan (TOO_LARGE), or export a part of it.</source>
        <translation>Les tâches couvrent %1 km² tels que le formulaire web les mesure ; il accepte moins de %2 km² par projet. Divisez le plan (TOO_LARGE) ou exportez-en une partie.</translation>
    </message>
</context>
<context>
    <name>WhereToMapNextModel</name>
    <message>
        <source>Where should we map next?</source>
        <translation>Où cartographier ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>From a cadastre, OpenStreetMap and a flood map to the file for the Tasking Manager, in one run.</source>
        <translation>D&apos;un cadastre, d&apos;OpenStreetMap et d&apos;une carte d&apos;inondation au fichier pour le Tasking Manager, en un seul traitement.</translation>
    </message>
    <message>
        <source>Reference buildings (official, cadastral or detected)</source>
        <translation>Bâtiments de référence (officiels, cadastraux ou détectés)</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Bâtiments d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Hazard raster (depth or intensity)</source>
        <translation>Raster de l&apos;aléa (profondeur ou intensité)</translation>
    </message>
    <message>
        <source>Roads, rivers and rail that tasks should follow</source>
        <translation>Routes, rivières et voies ferrées que les tâches doivent suivre</translation>
    </message>
    <message>
        <source>Minimum priority of the zones that become tasks</source>
        <translation>Priorité minimale des zones qui deviennent des tâches</translation>
    </message>
    <message>
        <source>Missing buildings per task</source>
        <translation>Bâtiments manquants par tâche</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Building gaps</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Manquants dans OSM</translation>
    </message>
    <message>
        <source>Report on the gaps</source>
        <translation>Rapport sur les manquants</translation>
    </message>
    <message>
        <source>Gaps by zone</source>
        <translation>Lacunes par zone</translation>
    </message>
    <message>
        <source>Building exposure</source>
        <translation>Exposition des bâtiments</translation>
    </message>
    <message>
        <source>Exposure by zone</source>
        <translation>Exposition par zone</translation>
    </message>
    <message>
        <source>Priority zones</source>
        <translation>Zones prioritaires</translation>
    </message>
    <message>
        <source>The zones that come first</source>
        <translation>Les zones qui viennent en premier</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Zones de tâches</translation>
    </message>
    <message>
        <source>Export for the Tasking Manager</source>
        <translation>Exporter pour le Tasking Manager</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Fichier pour le formulaire web</translation>
    </message>
    <message>
        <source>Is there a zone to map?</source>
        <translation>Y a-t-il une zone à cartographier ?</translation>
    </message>
    <message>
        <source>No zone has a priority of at least %p, so there is nothing to cut into tasks. Most likely the hazard raster does not meet the buildings, or is dry there: look at both on the map. It may also be that OpenStreetMap lacks no building. Set LEAST_PRIORITY to 0 to take all zones, or choose another raster.</source>
        <translation>Aucune zone n&apos;a une priorité d&apos;au moins %p, il n&apos;y a donc rien à découper en tâches. Le plus probable est que le raster d&apos;aléa ne rencontre pas les bâtiments, ou qu&apos;il y soit sec : regardez les deux sur la carte. Il se peut aussi qu&apos;aucun bâtiment ne manque à OpenStreetMap. Mettez LEAST_PRIORITY à 0 pour prendre toutes les zones, ou choisissez un autre raster.</translation>
    </message>
    <message>
        <source>Finds the buildings missing in OpenStreetMap, which of them the flood reaches, and the neighbourhoods where mapping helps most; cuts those into tasks of even work and writes the file for the web form of the Tasking Manager.

The steps are Building gaps, Gaps by zone, Building exposure, Exposure by zone, Priority zones, Task areas, Export for the Tasking Manager and Combined report, each with its usual settings. Zones with at least the least priority (the first one has 100) are cut into tasks; 0 takes them all. For other settings run the steps one by one, or build a model of your own from them.</source>
        <translation>Trouve les bâtiments manquants dans OpenStreetMap, ceux d&apos;entre eux que l&apos;inondation atteint, et les quartiers où cartographier aide le plus&#xa0;; partage ceux-ci en tâches de travail égal et écrit le fichier pour le formulaire web du Tasking Manager.

Les étapes sont Bâtiments manquants, Lacunes par zone, Exposition des bâtiments, Exposition par zone, Zones prioritaires, Zones de tâches, Exporter pour le Tasking Manager et Rapport combiné, chacune avec ses réglages habituels. Les zones ayant au moins la priorité minimale (la première a 100) sont partagées en tâches&#xa0;; 0 les prend toutes. Pour d&apos;autres réglages, lancez les étapes une à une, ou faites-en votre propre modèle.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>the disk is full: the file needs %1</source>
        <translation>le disque est plein : le fichier demande %1</translation>
    </message>
</context>
<context>
    <name>ZoneNames</name>
    <message>
        <source>Field with the names of the zones (empty: found by itself)</source>
        <translation>Champ des noms des zones (vide : trouvé tout seul)</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <comment>one without a name, and its number</comment>
        <translation>Zone %1</translation>
    </message>
</context>
<context>
    <name>lacuna::DraftHandOver</name>
    <message>
        <source>Choose the layer of the plan.</source>
        <translation>Choisissez la couche du plan.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n&apos;y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>A token is needed to create a draft. Enter it under Servers…, or hand the file over to a manager of your organisation.</source>
        <translation>Il faut un jeton pour créer un brouillon. Saisissez-le sous Serveurs…, ou remettez le fichier à un gestionnaire de votre organisation.</translation>
    </message>
    <message>
        <source>Lacuna is looking for it…</source>
        <translation>Lacuna le cherche…</translation>
    </message>
    <message>
        <source>A draft of this name is there, number %1, last changed %2: look at it before you send it again: %3</source>
        <translation>Un brouillon de ce nom existe, le numéro %1, modifié pour la dernière fois le %2 : regardez-le avant de le renvoyer : %3</translation>
    </message>
    <message>
        <source>Lacuna looked, and found no draft of this name so far.</source>
        <translation>Lacuna a cherché et n’a trouvé jusqu’ici aucun brouillon de ce nom.</translation>
    </message>
    <message>
        <source>Lacuna looked for it, without success: %1</source>
        <translation>Lacuna l’a cherché, sans succès : %1</translation>
    </message>
    <message>
        <source>The plan is saved in %1 files, and there is a file “%2” already. Choose another name.</source>
        <translation>Le plan est enregistré en %1 fichiers, et un fichier « %2 » existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>lacuna::FieldExports</name>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Only of selected or filtered gaps.</source>
        <translation>Seulement des lacunes sélectionnées ou filtrées.</translation>
    </message>
</context>
<context>
    <name>lacuna::FieldTab</name>
    <message>
        <source>Round: the gaps people are asked about</source>
        <translation>Tournée : les lacunes sur lesquelles on interroge</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>What is out</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <source>What was written for people, the newest first</source>
        <translation>Ce qui a été écrit pour les gens, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Tool that people answer with</source>
        <translation>Outil avec lequel les gens répondent</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse de votre serveur</translation>
    </message>
    <message>
        <source>Address of your server, if it is another one</source>
        <translation>Adresse de votre serveur, si c&apos;en est un autre</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Faire le fichier…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Its help</source>
        <translation>Son aide</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Nothing yet. What is written from the dialogs of Lacuna for people is listed here, and kept with the project.</source>
        <translation>Rien encore. Ce qui s&apos;écrit pour les gens depuis les fenêtres de Lacuna apparaît ici, et reste avec le projet.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>« %1 » n&apos;est pas l&apos;adresse d&apos;une page web.</translation>
    </message>
</context>
<context>
    <name>lacuna::FollowedProjects</name>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importé de %1.</translation>
    </message>
    <message>
        <source>Tasks of project %1</source>
        <translation>Tâches du projet %1</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Zones prioritaires</translation>
    </message>
    <message>
        <source>Area of the project</source>
        <translation>Zone du projet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>lacuna::FollowedTab</name>
    <message>
        <source>Imported projects</source>
        <translation>Projets importés</translation>
    </message>
    <message>
        <source>Imported project</source>
        <translation>Projet importé</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Automatic refresh</source>
        <translation>Actualisation automatique</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>The layer Missing in OSM of Building gaps, made again with fresh OpenStreetMap data</source>
        <translation>La couche Manquants dans OSM de Bâtiments manquants, refaite avec des données OpenStreetMap récentes</translation>
    </message>
    <message>
        <source>The exposure of those buildings, if you have it</source>
        <translation>L&apos;exposition de ces bâtiments, si vous l&apos;avez</translation>
    </message>
    <message>
        <source>Missing buildings</source>
        <translation>Bâtiments manquants</translation>
    </message>
    <message>
        <source>Their exposure</source>
        <translation>Leur exposition</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Only marked done, still missing</source>
        <translation>Seulement les terminées incomplètes</translation>
    </message>
    <message>
        <source>Tasks that still miss buildings</source>
        <translation>Tâches où il manque encore des bâtiments</translation>
    </message>
    <message>
        <source> per task</source>
        <translation> par tâche</translation>
    </message>
    <message>
        <source>Missing buildings per task</source>
        <translation>Bâtiments manquants par tâche</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Makes new task areas for the missing buildings in the tasks of the list</source>
        <translation>Fait de nouvelles zones de tâches pour les bâtiments manquants des tâches de la liste</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Makes a draft project, or the file for the web form, of a plan</source>
        <translation>Fait d&apos;un plan un projet brouillon, ou le fichier pour le formulaire web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Find a project in the first tab and press Import.</source>
        <translation>Rien n&apos;est encore importé. Cherchez un projet dans le premier onglet et appuyez sur Importer.</translation>
    </message>
    <message>
        <source>%1 tasks, in %2</source>
        <translation>%1 tâches, dans %2</translation>
    </message>
    <message>
        <source>It came from files, so there is no server to ask for changes.</source>
        <translation>Il vient de fichiers&#xa0;: il n&apos;y a pas de serveur à qui demander les changements.</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>prochaine dans %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Says which tasks still miss buildings, above all those that are marked done.</source>
        <translation>Dit dans quelles tâches il manque encore des bâtiments, surtout parmi celles marquées terminées.</translation>
    </message>
    <message>
        <source>Choose an imported project and the layer of the missing buildings.</source>
        <translation>Choisissez un projet importé et la couche des bâtiments manquants.</translation>
    </message>
    <message>
        <source>The missing buildings are the tasks themselves. Choose the layer Missing in OSM of Building gaps.</source>
        <translation>Les bâtiments manquants sont les tâches elles-mêmes. Choisissez la couche Manquants dans OSM de Bâtiments manquants.</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>toutes les %1 minutes</translation>
    </message>
</context>
<context>
    <name>lacuna::GapReview</name>
    <message>
        <source>Choose a layer with gaps, as Building gaps makes it: one with the column gap_id.</source>
        <translation>Choisissez une couche de lacunes, comme Bâtiments manquants la fait : une avec la colonne gap_id.</translation>
    </message>
    <message>
        <source>The answers could not be written to %1: %2</source>
        <translation>Les réponses n’ont pas pu être écrites dans %1 : %2</translation>
    </message>
    <message>
        <source>%1 is there, but holds no answers of a review. Move it away, then begin again.</source>
        <translation>%1 existe, mais ne contient pas de réponses d’une vérification. Déplacez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no gap to answer.</source>
        <translation>Il n’y a aucune lacune à laquelle répondre.</translation>
    </message>
    <message>
        <source>The answer could not be written to %1. Check that there is room on the disk and that the file is not read-only.</source>
        <translation>La réponse n’a pas pu être écrite dans %1. Vérifiez qu’il y a de la place sur le disque et que le fichier n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>The gaps with their answers could not be written to %1: %2</source>
        <translation>Les lacunes avec leurs réponses n’ont pas pu être écrites dans %1 : %2</translation>
    </message>
    <message>
        <source>The place of this gap on the earth is not known: check the CRS of the layer.</source>
        <translation>Le lieu de cette lacune sur la Terre n’est pas connu : vérifiez le SCR de la couche.</translation>
    </message>
</context>
<context>
    <name>lacuna::HandOverDialog</name>
    <message>
        <source>Hand a plan over to %1</source>
        <translation>Remettre un plan à %1</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Check and show what is sent</source>
        <translation>Vérifier et montrer ce qui est envoyé</translation>
    </message>
    <message>
        <source>What is sent to the server</source>
        <translation>Ce qui est envoyé au serveur</translation>
    </message>
    <message>
        <source>Here stands every character that would be sent, before anything is sent.</source>
        <translation>Ici figure chaque caractère qui serait envoyé, avant tout envoi.</translation>
    </message>
    <message>
        <source>Without a token: save the file, then on the web page 1. press “Create project” and upload it, 2. switch on the use of its polygons as tasks, 3. choose the organisation and press “Create”. Nothing is ever published from here.</source>
        <translation>Sans jeton&#xa0;: enregistrez le fichier, puis sur la page web 1. appuyez sur «&#xa0;Create project&#xa0;» et envoyez-le, 2. activez l&apos;utilisation de ses polygones comme tâches, 3. choisissez l&apos;organisation et appuyez sur «&#xa0;Create&#xa0;». Rien n&apos;est jamais publié d&apos;ici.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <source>Draft %1 was created. Finish and publish it on the web page: %2</source>
        <translation>Le brouillon %1 a été créé. Terminez-le et publiez-le sur la page web&#xa0;: %2</translation>
    </message>
    <message>
        <source>none could be had</source>
        <translation>aucune n&apos;a pu être obtenue</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Every limit of the Tasking Manager is kept. %1 bytes would be sent to %2.</source>
        <translation>Toutes les limites du Tasking Manager sont respectées. %1 octets seraient envoyés à %2.</translation>
    </message>
    <message>
        <source>Choose an organisation to create the draft.</source>
        <translation>Choisissez une organisation pour créer le brouillon.</translation>
    </message>
    <message>
        <source>File for the web form</source>
        <translation>Fichier pour le formulaire web</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Fichiers GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>lacuna::HitDelegate</name>
    <message>
        <source>%1 % mapped · %2 % validated</source>
        <translation>%1&#xa0;% cartographié · %2&#xa0;% validé</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaPlugin</name>
    <message>
        <source>Find gaps in the map…</source>
        <translation>Trouver les lacunes de la carte…</translation>
    </message>
    <message>
        <source>Shows the algorithms of Lacuna in the Processing toolbox</source>
        <translation>Montre les algorithmes de Lacuna dans la boîte à outils de traitements</translation>
    </message>
    <message>
        <source>The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins.</source>
        <translation>La boîte à outils de traitements est désactivée. Activez l&apos;extension «&#xa0;Processing&#xa0;» dans Extensions ▸ Installer/Gérer les extensions.</translation>
    </message>
    <message>
        <source>Tasking Manager panel</source>
        <translation>Panneau du Tasking Manager</translation>
    </message>
    <message>
        <source>Finds, imports and follows projects of the HOT Tasking Manager</source>
        <translation>Cherche, importe et suit des projets du Tasking Manager de HOT</translation>
    </message>
    <message>
        <source>First lesson…</source>
        <translation>Première leçon…</translation>
    </message>
    <message>
        <source>Opens a sample town and goes with you from the gaps to the tasks, in about 50 minutes</source>
        <translation>Ouvre une ville d&apos;exemple et vous accompagne des manquants aux tâches, en 50 minutes environ</translation>
    </message>
    <message>
        <source>The lesson lies in %1.</source>
        <translation>La leçon se trouve dans %1.</translation>
    </message>
    <message>
        <source>What is missing from the map?…</source>
        <translation>Que manque-t-il sur la carte ?…</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way?…</source>
        <translation>Qui est en danger ?…</translation>
    </message>
    <message>
        <source>Where should people map next?…</source>
        <translation>Où cartographier ensuite ?…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Copy a model to change it</source>
        <translation>Copier un modèle pour le modifier</translation>
    </message>
    <message>
        <source>The toolbox has “%1” under Models now. Right-click it there to edit it.</source>
        <translation>La boîte à outils a maintenant « %1 » sous Modèles. Faites un clic droit dessus pour le modifier.</translation>
    </message>
    <message>
        <source>Review gaps</source>
        <translation>Vérifier les lacunes</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Terrain et bénévoles</translation>
    </message>
    <message>
        <source>Second lesson…</source>
        <translation>Deuxième leçon…</translation>
    </message>
    <message>
        <source>Has the gaps of the sample town looked at, and counts with the answers, in about 30 minutes</source>
        <translation>Fait regarder les lacunes de la ville d’exemple et compte avec les réponses, en 30 minutes environ</translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaProvider</name>
    <message>
        <source>Lacuna: gaps in the map, exposure and task areas</source>
        <translation>Lacuna&#xa0;: lacunes de la carte, exposition et zones de tâches</translation>
    </message>
</context>
<context>
    <name>lacuna::Lesson</name>
    <message>
        <source>The folder %1 could not be made. Choose another place for your documents.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé. Choisissez un autre endroit pour vos documents.</translation>
    </message>
    <message>
        <source>The sample town is not in this package (%1). Install the package of Lacuna again.</source>
        <translation>La ville d&apos;exemple n&apos;est pas dans ce paquet (%1). Réinstallez le paquet Lacuna.</translation>
    </message>
    <message>
        <source>The sample town could not be copied to %1. Is there room on the disk, and is the lesson open in another QGIS?</source>
        <translation>La ville d&apos;exemple n&apos;a pas pu être copiée dans %1. Y a-t-il de la place sur le disque, et la leçon est-elle ouverte dans un autre QGIS&#xa0;?</translation>
    </message>
    <message>
        <source>Flood of a hundred years, depth (m)</source>
        <translation>Inondation centennale, profondeur (m)</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rivière</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Cadastre</source>
        <translation>Cadastre</translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation>Bâtiments d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>The layer %1 of the sample town could not be opened. Install the package of Lacuna again.</source>
        <translation>La couche %1 de la ville d&apos;exemple n&apos;a pas pu être ouverte. Réinstallez le paquet Lacuna.</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>Première leçon</translation>
    </message>
    <message>
        <source>Do the pages before this one first.</source>
        <translation>Faites d&apos;abord les pages précédentes.</translation>
    </message>
    <message>
        <source>Ciudad Vieja is a town that does not exist, made for learning. You see its neighbourhoods, its roads, a river, and the buildings of its cadastre. Switch on the layer of OpenStreetMap buildings: many houses are not there, and some lie a few metres beside the cadastre, because the image they were drawn from was shifted.

In the next pages you find what is missing, who is in harm&apos;s way, and where people should map first. Each page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna. Take about 50 minutes, and look at the map and at the table of every new layer.</source>
        <translation>Ciudad Vieja est une ville qui n&apos;existe pas, faite pour apprendre. Vous voyez ses quartiers, ses routes, une rivière et les bâtiments de son cadastre. Affichez la couche des bâtiments d&apos;OpenStreetMap&#xa0;: beaucoup de maisons n&apos;y sont pas, et certaines sont à quelques mètres du cadastre, parce que l&apos;image sur laquelle elles ont été dessinées était décalée.

Dans les pages suivantes, vous trouvez ce qui manque, qui est en danger, et où il faut cartographier d&apos;abord. Chaque page lance un vrai algorithme&#xa0;; les mêmes se trouvent dans la boîte à outils de traitements, sous Lacuna. Prenez environ 50 minutes, et regardez la carte et la table de chaque nouvelle couche.</translation>
    </message>
    <message>
        <source>Which buildings are missing?</source>
        <translation>Quels bâtiments manquent&#xa0;?</translation>
    </message>
    <message>
        <source>Building gaps compares the cadastre with OpenStreetMap, building by building, after undoing the shift between them.

Of %1 buildings of the cadastre, %2 are missing in OpenStreetMap; %3 buildings of OpenStreetMap are not in the cadastre. Open the table of the missing ones: gap_explanation says why each counts as missing, and gap_nearest_m how far the nearest mapped building is. Question: in which part of the town are most of them?</source>
        <translation>Bâtiments manquants compare le cadastre à OpenStreetMap, bâtiment par bâtiment, après avoir corrigé le décalage entre eux.

Des %1 bâtiments du cadastre, %2 manquent dans OpenStreetMap&#xa0;; %3 bâtiments d&apos;OpenStreetMap ne sont pas au cadastre. Ouvrez la table des manquants&#xa0;: gap_explanation dit pourquoi chacun compte comme manquant, et gap_nearest_m à quelle distance est le bâtiment cartographié le plus proche. Question&#xa0;: dans quelle partie de la ville sont la plupart d&apos;entre eux&#xa0;?</translation>
    </message>
    <message>
        <source>How complete is each neighbourhood?</source>
        <translation>Chaque quartier est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>Gaps by zone counts the result by neighbourhood. Orange is incomplete, purple complete.

The least complete neighbourhood has %1 % of its buildings on the map. Look at completeness_low and completeness_high: where a neighbourhood has few buildings, the interval is wide. Compare two neighbourhoods only when their intervals do not overlap.</source>
        <translation>Lacunes par zone compte le résultat par quartier. L&apos;orange est incomplet, le violet complet.

Le quartier le moins complet a %1&#xa0;% de ses bâtiments sur la carte. Regardez completeness_low et completeness_high&#xa0;: là où un quartier a peu de bâtiments, l&apos;intervalle est large. Ne comparez deux quartiers que si leurs intervalles ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>Who is in harm&apos;s way, and not on the map?</source>
        <translation>Qui est en danger et absent de la carte&#xa0;?</translation>
    </message>
    <message>
        <source>Building exposure weighs every building with the depth of the flood under it. Here it looks at the buildings that are missing from the map.

The flood of a hundred years reaches %1 of them: nobody who plans with the map alone would know. Question: how deep is it at the worst? Sort the table by hazard_max.</source>
        <translation>Exposition des bâtiments pèse chaque bâtiment avec la profondeur de l&apos;inondation sous lui. Ici, elle regarde les bâtiments absents de la carte.

L&apos;inondation centennale en atteint %1&#xa0;: personne qui planifie avec la seule carte ne le saurait. Question&#xa0;: quelle est la profondeur au pire endroit&#xa0;? Triez la table par hazard_max.</translation>
    </message>
    <message>
        <source>And those on the map?</source>
        <translation>Et ceux qui sont sur la carte&#xa0;?</translation>
    </message>
    <message>
        <source>The same for the buildings that OpenStreetMap has: the flood reaches %1. Both layers are needed for the next page.</source>
        <translation>De même pour les bâtiments qu&apos;OpenStreetMap a&#xa0;: l&apos;inondation en atteint %1. La page suivante a besoin des deux couches.</translation>
    </message>
    <message>
        <source>Exposure by neighbourhood</source>
        <translation>Exposition par quartier</translation>
    </message>
    <message>
        <source>Exposure by zone adds both up: %1 buildings in harm&apos;s way are on the map, %2 are missing from it, %3 in all. exposed_low and exposed_high say how far the number may be off, because the gap itself is an estimate.</source>
        <translation>Exposition par zone additionne les deux&#xa0;: %1 bâtiments en danger sont sur la carte, %2 y manquent, %3 en tout. exposed_low et exposed_high disent de combien le nombre peut s&apos;écarter, car la lacune elle-même est une estimation.</translation>
    </message>
    <message>
        <source>Where should people map first?</source>
        <translation>Où faut-il cartographier d&apos;abord&#xa0;?</translation>
    </message>
    <message>
        <source>Priority zones multiplies what is missing, what is exposed and how many buildings there are. %1 neighbourhoods get a place; priority_why says the reason in a sentence.

Question: would you have chosen the same one by looking at the map of completeness alone?</source>
        <translation>Zones prioritaires multiplie ce qui manque, ce qui est exposé et le nombre de bâtiments. %1 quartiers reçoivent un rang&#xa0;; priority_why dit la raison en une phrase.

Question&#xa0;: auriez-vous choisi le même en ne regardant que la carte de la complétude&#xa0;?</translation>
    </message>
    <message>
        <source>Tasks for mappers</source>
        <translation>Des tâches pour les cartographes</translation>
    </message>
    <message>
        <source>Task areas cuts the town into tasks of 25 missing buildings each, along roads and the river, so that no building is cut in two.

%1 tasks come out; %2 buildings are cut. Look at workload in the table: the tasks are nearly even.</source>
        <translation>Zones de tâches partage la ville en tâches de 25 bâtiments manquants chacune, le long des routes et de la rivière, sans couper aucun bâtiment en deux.

Il en sort %1 tâches&#xa0;; %2 bâtiments sont coupés. Regardez workload dans la table&#xa0;: les tâches sont presque égales.</translation>
    </message>
    <message>
        <source>The file for the Tasking Manager</source>
        <translation>Le fichier pour le Tasking Manager</translation>
    </message>
    <message>
        <source>Export for the Tasking Manager checks every limit first and writes the file tasks.geojson beside the project: %1 file with %2 tasks.

With an account of an organisation you would now create a project on the web page, upload the file and switch on the use of its polygons as tasks. The panel (Vector ▸ Lacuna ▸ Tasking Manager panel) finds, imports and follows such projects, and says which finished tasks still miss buildings.

That was the whole way from a cadastre to a plan. The model Where should we map next? runs all of it at once: try it with your own layers.</source>
        <translation>Exporter pour le Tasking Manager vérifie d&apos;abord toutes les limites et écrit le fichier tasks.geojson à côté du projet&#xa0;: %1 fichier avec %2 tâches.

Avec un compte d&apos;une organisation, vous créeriez maintenant un projet sur la page web, enverriez le fichier et activeriez l&apos;utilisation de ses polygones comme tâches. Le panneau (Vecteur ▸ Lacuna ▸ Panneau du Tasking Manager) cherche, importe et suit ces projets, et dit dans quelles tâches terminées il manque encore des bâtiments.

C&apos;était tout le chemin d&apos;un cadastre à un plan. Le modèle Où cartographier ensuite&#xa0;? le fait d&apos;un seul coup&#xa0;: essayez-le avec vos propres couches.</translation>
    </message>
    <message>
        <source>A town that is not all on the map</source>
        <translation>Une ville qui n&apos;est pas toute sur la carte</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>à sec</translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation>Manquants dans OSM</translation>
    </message>
    <message>
        <source>Missing in the cadastre</source>
        <translation>Manquants au cadastre</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>Completeness by neighbourhood</source>
        <translation>Complétude par quartier</translation>
    </message>
    <message>
        <source>Exposure of the missing</source>
        <translation>Exposition des manquants</translation>
    </message>
    <message>
        <source>Exposure of the mapped</source>
        <translation>Exposition des cartographiés</translation>
    </message>
    <message>
        <source>Where to map first</source>
        <translation>Où cartographier d&apos;abord</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Sample to look at</source>
        <translation>Échantillon à regarder</translation>
    </message>
    <message>
        <source>How sure are the gaps?</source>
        <translation>Les lacunes sont-elles sûres&#xa0;?</translation>
    </message>
    <message>
        <source>Building gaps may be wrong: a gap may be no building, and a building that it calls matched may not be on the map. Sample to be checked draws buildings that somebody should look at, by chance, so that few answers speak for all: here %1 buildings, of which %2 are gaps.

Every row has its question. You would look, in the field or on an image, and write the answer in the table. Question: why is it better to draw by chance than to look where it is easy?</source>
        <translation>Bâtiments manquants peut se tromper&#xa0;: une lacune peut n’être pas un bâtiment, et un bâtiment qu’il dit apparié peut ne pas être sur la carte. Échantillon à vérifier tire au sort les bâtiments que quelqu’un devrait regarder, pour que peu de réponses parlent pour toutes&#xa0;: ici %1 bâtiments, dont %2 sont des lacunes.

Chaque ligne a sa question. Vous regarderiez, sur le terrain ou sur une image, et écririez la réponse dans la table. Question&#xa0;: pourquoi vaut-il mieux tirer au sort que regarder là où c’est facile&#xa0;?</translation>
    </message>
    <message>
        <source>What do the answers say?</source>
        <translation>Que disent les réponses&#xa0;?</translation>
    </message>
    <message>
        <source>The town was made for learning, so the lesson knows what was left out of OpenStreetMap, and answers for you. Estimate from a sample makes of the answers how many buildings are really missing: %1, between %2 and %3.

Here all answers are yes, and still the number is not quite sure: %4 answers cannot rule out a few errors among all the other buildings. In 95 of 100 samples the truth lies between such limits. With your own town keep the design file, which lies beside the project as design.json: without it the answers cannot be used.</source>
        <translation>La ville a été faite pour apprendre&#xa0;: la leçon sait donc ce qui a été laissé hors d’OpenStreetMap, et répond pour vous. Estimation à partir d’un échantillon calcule avec les réponses combien de bâtiments manquent vraiment&#xa0;: %1, entre %2 et %3.

Ici toutes les réponses sont oui, et pourtant le nombre n’est pas tout à fait sûr&#xa0;: %4 réponses n’excluent pas quelques erreurs parmi tous les autres bâtiments. Dans 95 échantillons sur 100, la vérité est entre de telles limites. Avec votre propre ville, gardez le fichier du plan, qui se trouve à côté du projet sous le nom design.json&#xa0;: sans lui, les réponses ne peuvent pas servir.</translation>
    </message>
    <message>
        <source>Second lesson</source>
        <translation>Deuxième leçon</translation>
    </message>
    <message>
        <source>Sample to visit</source>
        <translation>Échantillon à visiter</translation>
    </message>
    <message>
        <source>What is a gap worth before anybody has looked?</source>
        <translation>Que vaut une lacune avant que quelqu’un l’ait regardée ?</translation>
    </message>
    <message>
        <source>The gaps that people are asked about</source>
        <translation>Les lacunes sur lesquelles on interroge</translation>
    </message>
    <message>
        <source>Building gaps finds %1 buildings of the cadastre that OpenStreetMap lacks. Open the table: gap_id names each of them. It stays the same when you run it again, so an answer of next month finds its gap.

Question: how many days would two people need to visit them all?</source>
        <translation>Bâtiments manquants trouve %1 bâtiments du cadastre qui manquent dans OpenStreetMap. Ouvrez la table : gap_id donne un nom à chacun. Il reste le même quand vous exécutez à nouveau ; ainsi une réponse du mois prochain trouve sa lacune.

Question : combien de jours faudrait-il à deux personnes pour les visiter tous ?</translation>
    </message>
    <message>
        <source>A few, drawn by chance</source>
        <translation>Quelques-unes, tirées au hasard</translation>
    </message>
    <message>
        <source>A form for those who go there</source>
        <translation>Un formulaire pour ceux qui y vont</translation>
    </message>
    <message>
        <source>Field check writes two files beside the project: form.xlsx with the questions in four languages, and places.csv with the %1 places. KoboToolbox takes both; with your own town you would share the form with the people who go out, and they would fill it in on the telephone, without a connection.

Open form.xlsx in a spreadsheet. Question: what does it ask when a house is a ruin, and why is that not the same as no house?</source>
        <translation>Vérifier sur place écrit deux fichiers à côté du projet : form.xlsx avec les questions en quatre langues, et places.csv avec les %1 lieux. KoboToolbox prend les deux ; avec votre propre ville, vous partageriez le formulaire avec les gens qui sortent, et ils le rempliraient sur le téléphone, sans connexion.

Ouvrez form.xlsx dans un tableur. Question : quelle réponse y a-t-il quand une maison est une ruine, et pourquoi n’est-ce pas la même chose que pas de maison ?</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Le chemin pour y aller</translation>
    </message>
    <message>
        <source>Field maps puts the same places on a telephone: places.kml has %1 bookmarks for Organic Maps, a map that needs no connection. Send the file to the telephone and open it there.

The page Field and crowd of the panel (Vector ▸ Lacuna ▸ Tasking Manager panel) says what you have handed out, and which three clicks each tool needs.</source>
        <translation>Cartes de terrain met les mêmes lieux sur un téléphone : places.kml a %1 repères pour Organic Maps, une carte qui n’a pas besoin de connexion. Envoyez le fichier au téléphone et ouvrez-le là.

La page Terrain et bénévoles du panneau (Vecteur ▸ Lacuna ▸ Panneau du Tasking Manager) dit ce que vous avez distribué, et de quels trois clics chaque outil a besoin.</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Lacunes avec réponses</translation>
    </message>
    <message>
        <source>Answered sample</source>
        <translation>Échantillon répondu</translation>
    </message>
    <message>
        <source>The answers come back</source>
        <translation>Les réponses reviennent</translation>
    </message>
    <message>
        <source>Nobody visited a town that does not exist, so the lesson writes the answers (answers.csv), as KoboToolbox would give them: %1 places were visited, %4 were not reached. Import findings joins them to the gaps by their gap_id: %2 are there, %3 are not, because a house fell or is a ruin.

Open the table of the gaps with answers: found says what people found, and the other gaps stay open.</source>
        <translation>Personne n’a visité une ville qui n’existe pas ; la leçon écrit donc les réponses (answers.csv), comme KoboToolbox les donnerait : %1 lieux ont été visités, %4 n’ont pas été atteints. Importer les constats les joint aux lacunes par leur gap_id : %2 sont là, %3 non, parce qu’une maison est tombée ou en ruine.

Ouvrez la table des lacunes avec réponses : found dit ce que les gens ont trouvé, et les autres lacunes restent ouvertes.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>How many are really missing?</source>
        <translation>Combien en manque-t-il vraiment ?</translation>
    </message>
    <message>
        <source>The others, on the web</source>
        <translation>Les autres, sur le web</translation>
    </message>
    <message>
        <source>Volunteers can look at the rest on images. Export for MapRoulette writes challenge.geojson with the %1 gaps that nobody has answered: one task each, with a question and an instruction in your language. Their answers come back the same way, and where they say something else than those who were there, the visit counts more.

Nothing is sent: you upload the file yourself.</source>
        <translation>Des bénévoles peuvent regarder le reste sur des images. Exporter pour MapRoulette écrit challenge.geojson avec les %1 lacunes auxquelles personne n’a répondu : une tâche pour chacune, avec une question et une consigne dans votre langue. Leurs réponses reviennent de la même façon, et là où elles disent autre chose que ceux qui y étaient, la visite compte plus.

Rien n’est envoyé : vous téléversez le fichier vous-même.</translation>
    </message>
    <message>
        <source>What each neighbourhood knows now</source>
        <translation>Ce que chaque quartier sait maintenant</translation>
    </message>
    <message>
        <source>Answers by neighbourhood</source>
        <translation>Réponses par quartier</translation>
    </message>
    <message>
        <source>Nobody has to visit them all. Sample to be checked draws %1 gaps by chance, and keeps in a design file (design.json) how it did so. Chance is what makes a few answers speak for all: where people choose the places themselves, they choose those that are easy to reach.

Look at the map: is there a part of the town without any of them? That is chance, too.</source>
        <translation>Personne n’a besoin de les visiter toutes. Échantillon à vérifier tire %1 lacunes au hasard et garde dans un fichier de plan (design.json) comment il l’a fait. C’est le hasard qui fait que quelques réponses parlent pour toutes : là où les gens choisissent eux-mêmes les lieux, ils choisissent ceux qui sont faciles à atteindre.

Regardez la carte : y a-t-il une partie de la ville qui n’en a aucune ? C’est aussi le hasard.</translation>
    </message>
    <message>
        <source>Gaps by zone counts the same again, with the answers: in %1 neighbourhoods missing_confirmed, missing_refuted and missing_open say what was seen, what was not there, and what is still open. Reports and Priority zones count the same way.

That was a whole round. The next one begins when more answers have come, or when OpenStreetMap has grown. The model Check the gaps in the field makes sample, form and list at once: try it with your own gaps.</source>
        <translation>Lacunes par zone compte la même chose à nouveau, avec les réponses : dans %1 quartiers, missing_confirmed, missing_refuted et missing_open disent ce qui a été vu, ce qui n’y était pas et ce qui reste ouvert. Les rapports et Zones prioritaires comptent de la même façon.

C’était un tour complet. Le suivant commence quand d’autres réponses sont arrivées, ou quand OpenStreetMap a grandi. Le modèle Vérifier les lacunes sur place fait l’échantillon, le formulaire et la liste en une fois : essayez-le avec vos propres lacunes.</translation>
    </message>
    <message>
        <source>The first lesson found what is missing from the map of Ciudad Vieja, by comparing two layers. But a cadastre may be old, and an image may be wrong. This lesson goes once round: people look at some of the gaps, their answers come back, and the number of missing buildings is corrected by them.

Each page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna, many of them in the group Field and crowd. Take about 30 minutes. What is written for people lies beside the project: open it, as those would who get it.</source>
        <translation>La première leçon a trouvé ce qui manque sur la carte de Ciudad Vieja, en comparant deux couches. Mais un cadastre peut être vieux, et une image peut tromper. Cette leçon fait un tour complet : des gens regardent quelques-unes des lacunes, leurs réponses reviennent, et elles corrigent le nombre de bâtiments manquants.

Chaque page exécute un vrai algorithme ; vous trouvez les mêmes dans la boîte à outils de traitements, sous Lacuna, beaucoup d’entre eux dans le groupe Terrain et bénévoles. Comptez 30 minutes environ. Ce qui est écrit pour les gens se trouve à côté du projet : ouvrez-le, comme le feraient ceux qui le reçoivent.</translation>
    </message>
    <message>
        <source>Estimate from a sample makes of the answers a number for the whole town: about %1 buildings are missing, between %2 and %3. That is what you tell the mayor: not one number that looks exact, but the limits within which the truth lies in 95 of 100 samples.

The report and the log also say how many answers limits half as far apart would need. Question: is that worth a second visit?</source>
        <translation>Estimation à partir d’un échantillon fait des réponses un nombre pour toute la ville : il manque environ %1 bâtiments, entre %2 et %3. C’est ce que vous dites à la mairie : non pas un nombre qui paraît exact, mais les limites entre lesquelles se trouve la vérité dans 95 échantillons sur 100.

Le rapport et le journal disent aussi combien de réponses il faudrait pour des limites deux fois plus proches. Question : cela vaut-il une deuxième visite ?</translation>
    </message>
</context>
<context>
    <name>lacuna::LessonDock</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Lancer cette étape</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Done. Your numbers are those of the text.</source>
        <translation>Terminé. Vos chiffres sont ceux du texte.</translation>
    </message>
    <message>
        <source>Done, but the numbers are not those of the text. Were layers of the lesson changed? Open the lesson anew.</source>
        <translation>Terminé, mais les chiffres ne sont pas ceux du texte. Des couches de la leçon ont-elles été modifiées&#xa0;? Ouvrez la leçon à nouveau.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>The imagery could not be loaded.</source>
        <translation>L&apos;imagerie n&apos;a pas pu être chargée.</translation>
    </message>
    <message>
        <source>The imagery is the lowest layer of the map.</source>
        <translation>L&apos;imagerie est la couche la plus basse de la carte.</translation>
    </message>
    <message>
        <source>%1 is busy; trying again in %2 s.</source>
        <translation>%1 est occupé&#xa0;; nouvel essai dans %2 s.</translation>
    </message>
    <message>
        <source>GeoPackage for the project</source>
        <translation>GeoPackage pour le projet</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
        <source>Field and crowd</source>
        <translation>Terrain et bénévoles</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>work outside and with volunteers</comment>
        <translation>Terrain</translation>
    </message>
</context>
<context>
    <name>lacuna::ProgressChart</name>
    <message>
        <source>Progress over time: on %1 %2 tasks were mapped and %3 validated</source>
        <translation>Progression&#xa0;: le %1, %2 tâches étaient cartographiées et %3 validées</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>validées</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>cartographiées</translation>
    </message>
    <message>
        <source>No progress over time is known yet.</source>
        <translation>Aucune progression n&apos;est encore connue.</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectDetails</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>For each task</source>
        <translation>Pour chaque tâche</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectImporter</name>
    <message>
        <source>Another import is still running.</source>
        <translation>Une autre importation est encore en cours.</translation>
    </message>
    <message>
        <source>The project has no tasks. It may be a draft whose tasks were not made yet.</source>
        <translation>Le projet n&apos;a pas de tâches. C&apos;est peut-être un brouillon dont les tâches n&apos;ont pas encore été faites.</translation>
    </message>
    <message>
        <source>None of the %1 tasks could be used: they have no polygon in degrees.</source>
        <translation>Aucune des %1 tâches n&apos;a pu être utilisée&#xa0;: elles n&apos;ont pas de polygone en degrés.</translation>
    </message>
    <message>
        <source>The server answered with project %1 instead of %2. Nothing was changed.</source>
        <translation>Le serveur a répondu avec le projet %1 au lieu de %2. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>%1 tasks imported: %2 % mapped, %3 % validated.</source>
        <translation>%1 tâches importées&#xa0;: %2&#xa0;% cartographiées, %3&#xa0;% validées.</translation>
    </message>
    <message>
        <source>Nothing changed since the last time.</source>
        <translation>Rien n&apos;a changé depuis la dernière fois.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks changed: %3 % mapped, %4 % validated.</source>
        <translation>%1 tâches sur %2 ont changé&#xa0;: %3&#xa0;% cartographiées, %4&#xa0;% validées.</translation>
    </message>
    <message>
        <source>%1 entries could not be used (no polygon, split, or twice the same number).</source>
        <translation>%1 éléments n&apos;ont pas pu être utilisés (sans polygone, partagés, ou deux fois le même numéro).</translation>
    </message>
    <message>
        <source>Some tasks have a status this version does not know (%1).</source>
        <translation>Certaines tâches ont un état que cette version ne connaît pas (%1).</translation>
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
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>%1, project %2, priority %3, %4 % mapped, %5 % validated</source>
        <translation>%1, projet %2, priorité %3, %4&#xa0;% cartographié, %5&#xa0;% validé</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Dernier changement %1</translation>
    </message>
    <message>
        <source>Last change unknown</source>
        <translation>Dernier changement inconnu</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectSearch</name>
    <message>
        <source>No project fits. Use fewer words or filters.</source>
        <translation>Aucun projet ne convient. Utilisez moins de mots ou de filtres.</translation>
    </message>
    <message>
        <source>None of the projects lies in the map&apos;s view. Zoom out, or switch that filter off.</source>
        <translation>Aucun des projets n&apos;est dans la vue de la carte. Dézoomez, ou désactivez ce filtre.</translation>
    </message>
</context>
<context>
    <name>lacuna::ProjectTab</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Description and instructions</source>
        <translation>Description et consignes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>to…</source>
        <translation>vers…</translation>
    </message>
    <message>
        <source>Import into a GeoPackage of your choice</source>
        <translation>Importer dans un GeoPackage de votre choix</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Asks the server again what it says of this project</source>
        <translation>Redemande au serveur ce qu&apos;il dit de ce projet</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Adds the project&apos;s own imagery as a layer</source>
        <translation>Ajoute l&apos;imagerie propre du projet comme couche</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>Number of the task; follows the selection in the imported layer</source>
        <translation>Numéro de la tâche&#xa0;; suit la sélection dans la couche importée</translation>
    </message>
    <message>
        <source>Copy task link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open in JOSM</source>
        <translation>Ouvrir dans JOSM</translation>
    </message>
    <message>
        <source>JOSM must be running, with remote control switched on in its preferences</source>
        <translation>JOSM doit tourner, avec le contrôle à distance activé dans ses préférences</translation>
    </message>
    <message>
        <source>Open in iD</source>
        <translation>Ouvrir dans iD</translation>
    </message>
    <message>
        <source>there is no task of this number</source>
        <translation>il n&apos;y a pas de tâche de ce numéro</translation>
    </message>
    <message>
        <source>Choose a project in the first tab, or enter its number there.</source>
        <translation>Choisissez un projet dans le premier onglet, ou saisissez-y son numéro.</translation>
    </message>
    <message>
        <source>Loading project %1 from %2 …</source>
        <translation>Chargement du projet %1 depuis %2 …</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 tasks · %2 % mapped · %3 % validated</source>
        <translation>%1 tâches · %2&#xa0;% cartographié · %3&#xa0;% validé</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 hours of mapping</source>
        <translation>%1 heures de cartographie</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>dernier changement %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>Most active: %1</source>
        <translation>Les plus actifs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Update layers</source>
        <translation>Mettre à jour les couches</translation>
    </message>
    <message>
        <source>Brings the imported layers up to date; only what changed is touched</source>
        <translation>Met à jour les couches importées&#xa0;; seul ce qui a changé est touché</translation>
    </message>
    <message>
        <source>Tasks, area and priority areas as layers that work without a connection</source>
        <translation>Tâches, zone et zones prioritaires en couches utilisables sans connexion</translation>
    </message>
    <message>
        <source>GeoPackage for the project</source>
        <translation>GeoPackage pour le projet</translation>
    </message>
    <message>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
        <source>The link of task %1 is in the clipboard.</source>
        <translation>Le lien de la tâche %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>Il n&apos;y a pas de tâche %1.</translation>
    </message>
    <message>
        <source>Task %1 was sent to JOSM.</source>
        <translation>La tâche %1 a été envoyée à JOSM.</translation>
    </message>
    <message>
        <source>JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control.</source>
        <translation>JOSM ne répond pas. Lancez-le et activez son contrôle à distance&#xa0;: Préférences ▸ Contrôle à distance.</translation>
    </message>
    <message>
        <source>Imagery of project %1</source>
        <translation>Imagerie du projet %1</translation>
    </message>
    <message>
        <source>mappers: %1</source>
        <translation>cartographes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lacuna::RemainingWork</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Marked done, and buildings are still missing</source>
        <translation>Marquée terminée, et des bâtiments manquent encore</translation>
    </message>
    <message>
        <source>%1 missing buildings in %2 tasks. %3 tasks are marked done and still miss buildings.</source>
        <translation>%1 bâtiments manquants dans %2 tâches. %3 tâches sont marquées terminées et il y manque encore des bâtiments.</translation>
    </message>
    <message>
        <source>Count first what is left.</source>
        <translation>Comptez d&apos;abord ce qui reste.</translation>
    </message>
    <message>
        <source>No task is in the list, so there is nothing to plan.</source>
        <translation>Aucune tâche n&apos;est dans la liste&#xa0;: il n&apos;y a rien à planifier.</translation>
    </message>
    <message>
        <source>Tasks with gaps</source>
        <translation>Tâches avec des lacunes</translation>
    </message>
    <message>
        <source>The plan could not be loaded.</source>
        <translation>Le plan n&apos;a pas pu être chargé.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>A plan of %1 tasks for what is left is in the layer “New plan”. Look at it, then hand it over.</source>
        <translation>Un plan de %1 tâches pour ce qui reste est dans la couche «&#xa0;Nouveau plan&#xa0;». Regardez-le, puis remettez-le.</translation>
    </message>
    <message>
        <source>%1 missing buildings in %2 tasks. The layer does not say which tasks are done.</source>
        <translation>%1 bâtiments manquent dans %2 tâches. La couche ne dit pas quelles tâches sont faites.</translation>
    </message>
</context>
<context>
    <name>lacuna::ReviewDock</name>
    <message>
        <source>Review gaps</source>
        <translation>Vérifier les lacunes</translation>
    </message>
    <message>
        <source>Gaps to look at:</source>
        <translation>Lacunes à regarder :</translation>
    </message>
    <message>
        <source>&amp;1  Really missing</source>
        <translation>&amp;1  Manque vraiment</translation>
    </message>
    <message>
        <source>&amp;2  Already mapped</source>
        <translation>&amp;2  Déjà cartographié</translation>
    </message>
    <message>
        <source>&amp;3  No building</source>
        <translation>&amp;3  Pas de bâtiment</translation>
    </message>
    <message>
        <source>&amp;4  Cannot tell</source>
        <translation>&amp;4  Impossible à dire</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Open in OSM</source>
        <translation>Ouvrir dans OSM</translation>
    </message>
    <message>
        <source>Open in iD</source>
        <translation>Ouvrir dans iD</translation>
    </message>
    <message>
        <source>Open in JOSM</source>
        <translation>Ouvrir dans JOSM</translation>
    </message>
    <message>
        <source>Use the answers</source>
        <translation>Utiliser les réponses</translation>
    </message>
    <message>
        <source>Writes the gaps with their answers, for Gaps by zone (CHECKED), and adds that layer</source>
        <translation>Écrit les lacunes avec leurs réponses, pour Lacunes par zone (CHECKED), et ajoute cette couche</translation>
    </message>
    <message>
        <source>JOSM must be running, with remote control switched on in its preferences</source>
        <translation>JOSM doit être ouvert, avec le contrôle à distance activé dans ses préférences</translation>
    </message>
    <message>
        <source>Your answers are kept in %1.</source>
        <translation>Vos réponses sont gardées dans %1.</translation>
    </message>
    <message>
        <source>This layer has no gaps.</source>
        <translation>Cette couche n’a pas de lacunes.</translation>
    </message>
    <message>
        <source>Choose the layer Missing in OSM that Building gaps made. Then look at each gap and press 1, 2, 3 or 4.</source>
        <translation>Choisissez la couche Manquent dans OSM faite par Bâtiments manquants. Regardez ensuite chaque lacune et appuyez sur 1, 2, 3 ou 4.</translation>
    </message>
    <message>
        <source>Gap %1 of %2; %3 answered</source>
        <translation>Lacune %1 sur %2 ; %3 avec réponse</translation>
    </message>
    <message>
        <source>Really missing: %1. Already mapped: %2. No building: %3. Cannot tell: %4.</source>
        <translation>Manque vraiment : %1. Déjà cartographié : %2. Pas de bâtiment : %3. Impossible à dire : %4.</translation>
    </message>
    <message>
        <source>Add imagery in the browser under XYZ Tiles</source>
        <translation>Ajoutez une imagerie dans l’explorateur, sous XYZ Tiles</translation>
    </message>
    <message>
        <source>The place of this gap on the earth is not known: check the CRS of the layer.</source>
        <translation>On ne sait pas où se trouve cette lacune sur la Terre : vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>Gaps with answers</source>
        <translation>Lacunes avec réponses</translation>
    </message>
    <message>
        <source>The layer “%1” has the answers. Give it to Gaps by zone as CHECKED.</source>
        <translation>La couche « %1 » a les réponses. Donnez-la à Lacunes par zone comme CHECKED.</translation>
    </message>
    <message>
        <source>JOSM shows the place.</source>
        <translation>JOSM montre le lieu.</translation>
    </message>
    <message>
        <source>JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control.</source>
        <translation>JOSM ne répond pas. Démarrez-le et activez son contrôle à distance : Préférences ▸ Contrôle à distance.</translation>
    </message>
</context>
<context>
    <name>lacuna::RunAgainMenu</name>
    <message>
        <source>Run again with new data</source>
        <translation>Relancer avec de nouvelles données</translation>
    </message>
    <message>
        <source>Nothing of Lacuna has been run in this project yet</source>
        <translation>Rien de Lacuna n&apos;a encore été lancé dans ce projet</translation>
    </message>
    <message>
        <source>%1, last run on %2</source>
        <comment>algorithm, day and time</comment>
        <translation>%1, dernière fois le %2</translation>
    </message>
    <message>
        <source>Opens the dialog with the layers and choices of that run. Results get new names, and the new report says what has changed since.</source>
        <translation>Ouvre le dialogue avec les couches et les choix de cette exécution. Les résultats reçoivent de nouveaux noms, et le nouveau rapport dit ce qui a changé depuis.</translation>
    </message>
</context>
<context>
    <name>lacuna::RunResults</name>
    <message>
        <source>The report of “%1” is there.</source>
        <translation>Le rapport de « %1 » est prêt.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
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
        <translation>Serveurs…</translation>
    </message>
    <message>
        <source>Add another Tasking Manager, test the connection, enter a token</source>
        <translation>Ajouter un autre Tasking Manager, tester la connexion, saisir un jeton</translation>
    </message>
    <message>
        <source>Name or number of a project</source>
        <translation>Nom ou numéro d&apos;un projet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>Dans la vue de la carte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>D&apos;un fichier…</translation>
    </message>
    <message>
        <source>Open tasks (…-tasks.geojson) or a search saved as JSON, without a connection</source>
        <translation>Ouvrir des tâches (…-tasks.geojson) ou une recherche enregistrée en JSON, sans connexion</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>challenging</source>
        <translation>exigeante</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>to map</source>
        <translation>à cartographier</translation>
    </message>
    <message>
        <source>to validate</source>
        <translation>à valider</translation>
    </message>
    <message>
        <source>What is mapped</source>
        <translation>Ce qui est cartographié</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>routes</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>cours d&apos;eau</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernier changement</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>least mapped</source>
        <translation>le moins cartographié</translation>
    </message>
    <message>
        <source>least validated</source>
        <translation>le moins validé</translation>
    </message>
    <message>
        <source>Country (in English)</source>
        <translation>Pays (en anglais)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Projects found</source>
        <translation>Projets trouvés</translation>
    </message>
    <message>
        <source>More projects</source>
        <translation>Plus de projets</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 projects in the map view</source>
        <translation>%1 projets dans la vue de la carte</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%1 projets sur %2</translation>
    </message>
    <message>
        <source>Search for projects of this Tasking Manager, or enter the number of one. Everything that is imported can be used without a connection.</source>
        <translation>Cherchez des projets de ce Tasking Manager, ou saisissez le numéro d&apos;un projet. Tout ce qui est importé peut être utilisé sans connexion.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Question à %1 …</translation>
    </message>
    <message>
        <source>Open a file saved from a Tasking Manager</source>
        <translation>Ouvrir un fichier enregistré d&apos;un Tasking Manager</translation>
    </message>
    <message>
        <source>GeoJSON and JSON files (*.geojson *.json)</source>
        <translation>Fichiers GeoJSON et JSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>depuis un mois</translation>
    </message>
    <message>
        <source>within half a year</source>
        <translation>depuis six mois</translation>
    </message>
    <message>
        <source>within two years</source>
        <translation>depuis deux ans</translation>
    </message>
    <message>
        <source>%1 of %2 projects in the map view</source>
        <translation>%1 projets sur %2 dans la vue de la carte</translation>
    </message>
</context>
<context>
    <name>lacuna::ServersDialog</name>
    <message>
        <source>Tasking Managers</source>
        <translation>Tasking Managers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Token (only to create drafts)</source>
        <translation>Jeton (seulement pour créer des brouillons)</translation>
    </message>
    <message>
        <source>Log in on the web page, open the settings of your account and copy the API key. It is kept in the encrypted authentication database of QGIS, is sent to this server only, and ends after seven days.</source>
        <translation>Connectez-vous sur la page web, ouvrez les paramètres de votre compte et copiez la clé d&apos;API. Elle est conservée dans la base d&apos;authentification chiffrée de QGIS, n&apos;est envoyée qu&apos;à ce serveur et expire après sept jours.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The token was removed.</source>
        <translation>Le jeton a été supprimé.</translation>
    </message>
    <message>
        <source>Add your own…</source>
        <translation>Ajouter le vôtre…</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>a token is kept; enter another to replace it</source>
        <translation>un jeton est conservé&#xa0;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Question à %1 …</translation>
    </message>
    <message>
        <source>%1 answers: %2 projects can be read.</source>
        <translation>%1 répond&#xa0;: %2 projets peuvent être lus.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>The token for %1 is kept.</source>
        <translation>Le jeton pour %1 est conservé.</translation>
    </message>
</context>
</TS>
