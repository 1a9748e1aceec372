<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>en</source>
        <comment>two-letter language of the help pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildingGapsAlgorithm</name>
    <message>
        <source>Building gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing,buildings,footprints,completeness,openstreetmap,osm,conflation,compare,cadastre,quality,gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps against OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the buildings of an official or detected layer that OpenStreetMap lacks, and the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two layers of building footprints and says, for every building, whether the other layer has it.

Buildings are compared one by one and as blocks of touching buildings, after the local shift between the two layers has been estimated and undone (only for the comparison: results keep their places). One building drawn as several, or several as one, count as the same.

Missing in OSM and Missing in the reference hold the buildings without a counterpart: gap_reason and gap_explanation say why, gap_nearest_m how far the nearest building of the other layer is. Matched holds the others, with the ids they match. Features that cannot be compared go to Skipped with a reason; nothing is lost.

Completeness is the share of the reference buildings that OSM has, with its 95 % interval (Wilson). The estimated total (Chapman) is how many buildings there may be in all, allowing for those that both layers miss. Distances and areas are metres, whatever the CRS of the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference buildings (official, cadastral or detected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only judge buildings inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate and undo the local shift between the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least share of the smaller building or block that must be covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out footprints smaller than (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id field of the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id field of OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift between the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched reference buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped features of both layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness by count (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness, lower end of the 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness, upper end of the 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness by area (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated total of buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” (%3). Choose one of its fields, or leave the parameter empty to use the feature id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Lacuna, Building gaps, from “%1” and “%2”; largest shift %3 m, least overlap %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildingGapsRun</name>
    <message>
        <source>Reading the buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the layers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 feature(s) skipped: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 feature(s) had an invalid geometry and were compared with a repaired one (area changed by less than 1 %). The results hold the original geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no features. If it should, look for an active filter or a selection (“Selected features only”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the features of the layer “%1” could be compared; the reasons are above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” do not overlap: their extents are about %3 km apart. Check the CRS of both (%4 and %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference building lies inside the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building of one layer matches one of the other, though their extents overlap. Look at both on the map: a wrong CRS or a shift larger than the largest shift (%1 m) are likely causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift between the layers was found in %1 of %2 cells (largest %3 m) and undone for the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSM has %1 of %2 reference buildings: %3 % (95 % interval %4–%5 %). %6 are missing in OSM, %7 OSM buildings are missing in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildingGapsWriter</name>
    <message>
        <source>OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was changed while it was being compared. Run again when nobody edits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The parameter %1 cannot be %2. Correct it and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer has more than four thousand million vertices. Split it by area and run each part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry library could not go on: %1. Run “Fix geometries” on both layers and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for layers of this size. Close other programs, or run the area in parts with the parameter AREA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Lacuna (%1). Your layers were not changed. Please report this sentence with a small sample of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates that are no numbers or far outside the layer&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates that cannot be transformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid geometry that cannot be repaired safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller than the least area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same footprint as an earlier feature of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no building at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing near: the nearest building of %1 is %2 m away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building of %1 covers it; the nearest is %2 m away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building of %1 covers only %2 % of it or it of that one, too little to be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only touches the edge (%2 %) of a building of %1 that matches another one better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its block is partly in %1, but this building of the block is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small an overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches a building already matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest of a block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>The report %1 could not be written (%2). Choose another folder for REPORT and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which buildings are missing from OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” compared with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 reference buildings OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 buildings are missing from OpenStreetMap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– missing in OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSM buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– missing in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness by count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated number of buildings in all, counting those both layers miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 5 % missing in OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 40 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 70 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the missing buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why buildings are missing in OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is several in OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several are one in OSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the matched buildings are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift between the layers was estimated in cells of 100 m and undone for the comparison in %1 of %2 cells. Elsewhere there was too little to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers were compared where they lie; the shift between them was not corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two buildings are the same when more than %1 of the smaller one, or of the smaller block of touching buildings, is covered by the other. A building hardly covered itself counts as missing even when its neighbours of the block are mapped. The interval is Wilson&apos;s for a share; the estimated total is Chapman&apos;s for two incomplete counts and holds when the two layers miss buildings independently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputLayer</name>
    <message>
        <source>© OpenStreetMap contributors, available under the Open Database License (ODbL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1 could not be written%2. Check that there is room on the disk and that the file is not open elsewhere or read-only, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginEntry</name>
    <message>
        <source>What is missing from the map, who is in harm&apos;s way, and where to map next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderRegistration</name>
    <message>
        <source>This Lacuna was built for QGIS %1 and cannot run in QGIS %2. Install the Lacuna package made for your version of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaPlugin</name>
    <message>
        <source>Find gaps in the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the algorithms of Lacuna in the Processing toolbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::LacunaProvider</name>
    <message>
        <source>Lacuna: gaps in the map, exposure and task areas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
