<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressGapsRun</name>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. %5</source>
        <translation>
            <numerusform>The only feature (%1) of the layer “%2” (%3) cannot be compared: %4. %5</numerusform>
            <numerusform>None of the %1 features of the layer “%2” (%3) can be compared; most: %4. %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es) of “%2” have no usable number in UNIT_FIELD; each counts as one dwelling.</source>
        <translation>
            <numerusform>%1 address of “%2” has no usable number in UNIT_FIELD; it counts as one dwelling.</numerusform>
            <numerusform>%1 addresses of “%2” have no usable number in UNIT_FIELD; each counts as one dwelling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 polygon(s) of “%2” (PARCELS) hold more than %3 addresses or buildings. They are districts rather than parcels and were left out; what lies in them was compared by distance.</source>
        <translation>
            <numerusform>%1 polygon of “%2” (PARCELS) holds more than %3 addresses or buildings. It is a district rather than a parcel and was left out; what lies in it was compared by distance.</numerusform>
            <numerusform>%1 polygons of “%2” (PARCELS) hold more than %3 addresses or buildings. They are districts rather than parcels and were left out; what lies in them was compared by distance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildingExposureAlgorithm</name>
    <message numerus="yes">
        <source>%1 building(s) lie in hazard zones of which it is not known how bad they are. They have no class and are in none of the counts.</source>
        <translation>
            <numerusform>%1 building lies in hazard zones of which it is not known how bad they are. It has no class and is in none of the counts.</numerusform>
            <numerusform>%1 buildings lie in hazard zones of which it is not known how bad they are. They have no class and are in none of the counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 building(s) lies where the hazard has data. Check that both layers cover the same place and that their CRS are right (%2 and %3).</source>
        <translation>
            <numerusform>%1 building was looked at, and it lies where the hazard has no data. Check that both layers cover the same place and that their CRS are right (%2 and %3).</numerusform>
            <numerusform>None of the %1 buildings lies where the hazard has data. Check that both layers cover the same place and that their CRS are right (%2 and %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie outside the raster or on cells without data. They have no class and are in none of the counts; where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 building lies outside the raster or on cells without data. It has no class and is in none of the counts; where no data means dry, fill it with 0 first.</numerusform>
            <numerusform>%1 buildings lie outside the raster or on cells without data. They have no class and are in none of the counts; where no data means dry, fill it with 0 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 zone(s) have no hazard in the field “%3”. What lies in them, and in no other zone that is hazardous, is not known to be safe.</source>
        <translation>
            <numerusform>%1: %2 zone has no hazard in the field “%3”. What lies in it, and in no other zone that is hazardous, is not known to be safe.</numerusform>
            <numerusform>%1: %2 zones have no hazard in the field “%3”. What lies in them, and in no other zone that is hazardous, is not known to be safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2 zone(s))</source>
        <translation>
            <numerusform>“%1” (%2 zone)</numerusform>
            <numerusform>“%1” (%2 zones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildingGapsRun</name>
    <message numerus="yes">
        <source>None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. Choose a layer of building polygons.</source>
        <translation>
            <numerusform>The layer “%2” (%3) has %1 feature, which cannot be compared: %4. Choose a layer of building polygons.</numerusform>
            <numerusform>None of the %1 features of the layer “%2” (%3) can be compared; most: %4. Choose a layer of building polygons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feature(s) of the layer “%2” lie nearly wholly on another one of it, as if drawn twice. Each is counted and judged by itself, so one house may be counted twice: remove them, or look at them first.</source>
        <translation>
            <numerusform>%1 feature of the layer “%2” lies nearly wholly on another one of it, as if drawn twice. Each is counted and judged by itself, so one house may be counted twice: remove it, or look at it first.</numerusform>
            <numerusform>%1 features of the layer “%2” lie nearly wholly on another one of it, as if drawn twice. Each is counted and judged by itself, so one house may be counted twice: remove them, or look at them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%1 zone(s) of the earlier report are not in this one under the same name.</source>
        <translation>
            <numerusform>%1 zone of the earlier report is not in this one under the same name.</numerusform>
            <numerusform>%1 zones of the earlier report are not in this one under the same name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrowdGaps</name>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no value of their own in the field %3: they get an id made of their place, and are found again as long as they are not moved.</source>
        <translation>
            <numerusform>%1 row of “%2” has no value of its own in the field %3: it gets an id made of its place, and is found again as long as it is not moved.</numerusform>
            <numerusform>%1 rows of “%2” have no value of their own in the field %3: they get an id made of their place, and are found again as long as they are not moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>A shift between the layers was looked for in %1 cell(s) of 100 m and found in none: there was too little to go by. The layers were compared where they lie.</source>
        <translation>
            <numerusform>A shift between the layers was looked for in %1 cell of 100 m and not found: there was too little to go by. The layers were compared where they lie.</numerusform>
            <numerusform>A shift between the layers was looked for in %1 cells of 100 m and found in none: there was too little to go by. The layers were compared where they lie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) skipped: %3.</source>
        <translation>
            <numerusform>%1: %2 feature skipped: %3.</numerusform>
            <numerusform>%1: %2 features skipped: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 feature(s) had an invalid geometry and were measured by a repaired one (parts that overlap joined; area of the parts changed by less than 1 %). The results hold the original geometry.</source>
        <translation>
            <numerusform>%1: %2 feature had an invalid geometry and was measured by a repaired one (parts that overlap joined; area of the parts changed by less than 1 %). The results hold the original geometry.</numerusform>
            <numerusform>%1: %2 features had an invalid geometry and were measured by a repaired one (parts that overlap joined; area of the parts changed by less than 1 %). The results hold the original geometry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedAnnualDamageAlgorithm</name>
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
            <numerusform>%1 return period</numerusform>
            <numerusform>%1 return periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) are flooded in a more frequent event but have no data for %2 years; their yearly damage is too low.</source>
        <translation>
            <numerusform>%1 building is flooded in a more frequent event but has no data for %2 years; its yearly damage is too low.</numerusform>
            <numerusform>%1 buildings are flooded in a more frequent event but have no data for %2 years; their yearly damage is too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have no data in any raster, or no curve or value, and no yearly damage.</source>
        <translation>
            <numerusform>%1 building has no data in any raster, or no curve or value, and no yearly damage.</numerusform>
            <numerusform>%1 buildings have no data in any raster, or no curve or value, and no yearly damage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportMapRouletteAlgorithm</name>
    <message numerus="yes">
        <source>%1 tasks with %2 gaps in %3 file(s). On maproulette.org create a challenge and upload the file.</source>
        <translation>
            <numerusform>%1 tasks with %2 gaps in %3 file. On maproulette.org create a challenge and upload the file.</numerusform>
            <numerusform>%1 tasks with %2 gaps in %3 files. On maproulette.org create a challenge for each file and upload it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression of the tag %1 (TAG_FIX) fails for %2 gap(s), which are handed out without it: %3</source>
        <translation>
            <numerusform>The expression of the tag %1 (TAG_FIX) fails for %2 gap, which is handed out without it: %3</numerusform>
            <numerusform>The expression of the tag %1 (TAG_FIX) fails for %2 gaps, which are handed out without it: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportMapSwipeAlgorithm</name>
    <message numerus="yes">
        <source>MapSwipe would make no tile in the middle of %1 area(s) of “%2”: they are narrower than a column of tiles, or at the eastern border of all. Look at TILES; choose a larger ZOOM, or larger areas.</source>
        <translation>
            <numerusform>MapSwipe would make no tile in the middle of %1 area of “%2”: it is narrower than a column of tiles, or at the eastern border of all. Look at TILES; choose a larger ZOOM, or larger areas.</numerusform>
            <numerusform>MapSwipe would make no tile in the middle of %1 areas of “%2”: they are narrower than a column of tiles, or at the eastern border of all. Look at TILES; choose a larger ZOOM, or larger areas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportTaskingManagerAlgorithm</name>
    <message numerus="yes">
        <source>%1 task(s) touched themselves after rounding to six decimals and were repaired: %2.</source>
        <translation>
            <numerusform>%1 task touched itself after rounding to six decimals and was repaired: %2.</numerusform>
            <numerusform>%1 tasks touched themselves after rounding to six decimals and were repaired: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are smaller than 2,000 m², which is little for a mapper: %2.</source>
        <translation>
            <numerusform>%1 task is smaller than 2,000 m², which is little for a mapper: %2.</numerusform>
            <numerusform>%1 tasks are smaller than 2,000 m², which is little for a mapper: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <translation>
            <numerusform>%1 task</numerusform>
            <numerusform>%1 tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureByZoneAlgorithm</name>
    <message numerus="yes">
        <source>%1: %2 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1: %2 building lies in no zone and is counted nowhere; it is in Skipped.</numerusform>
            <numerusform>%1: %2 buildings lie in no zone and are counted nowhere; they are in Skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some zones overlap, and %2 building(s) are counted in more than one. The totals count each of them once, so they are less than the sum of the zones.</source>
        <translation>
            <numerusform>%1: some zones overlap, and %2 building is counted in more than one. The totals count it once, so they are less than the sum of the zones.</numerusform>
            <numerusform>%1: some zones overlap, and %2 buildings are counted in more than one. The totals count each of them once, so they are less than the sum of the zones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureRun</name>
    <message numerus="yes">
        <source>%1: of %2 building(s) the height of the ground floor (FLOOR_HEIGHT) is empty or not a number; it is taken as 0.</source>
        <translation>
            <numerusform>%1: of %2 building the height of the ground floor (FLOOR_HEIGHT) is empty or not a number; it is taken as 0.</numerusform>
            <numerusform>%1: of %2 buildings the height of the ground floor (FLOOR_HEIGHT) is empty or not a number; it is taken as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 building(s) have no value, or a negative one; their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1: %2 building has no value, or a negative one; its damage stays empty and counts as 0 in the sums.</numerusform>
            <numerusform>%1: %2 buildings have no value, or a negative one; their damage stays empty and counts as 0 in the sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) lie partly on cells without data, which the statistic (%2) leaves out. Where no data means dry, fill it with 0 first.</source>
        <translation>
            <numerusform>%1 building lies partly on cells without data, which the statistic (%2) leaves out. Where no data means dry, fill it with 0 first.</numerusform>
            <numerusform>%1 buildings lie partly on cells without data, which the statistic (%2) leaves out. Where no data means dry, fill it with 0 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) have a hazard above 100, which no depth in metres reaches. Check the raster under them: its unit, its value for no data, or whether it holds heights above the sea.</source>
        <translation>
            <numerusform>%1 building has a hazard above 100, which no depth in metres reaches. Check the raster under it: its unit, its value for no data, or whether it holds heights above the sea.</numerusform>
            <numerusform>%1 buildings have a hazard above 100, which no depth in metres reaches. Check the raster under them: its unit, its value for no data, or whether it holds heights above the sea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 building(s) name a damage curve that there is not: %2. Their damage stays empty and counts as 0 in the sums.</source>
        <translation>
            <numerusform>%1 building names a damage curve that there is not: %2. Its damage stays empty and counts as 0 in the sums.</numerusform>
            <numerusform>%1 buildings name a damage curve that there is not: %2. Their damage stays empty and counts as 0 in the sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 building(s) it is not known how many people live in them; they count as nobody.</source>
        <translation>
            <numerusform>%1: of %2 building it is not known how many people live in it; it counts as nobody.</numerusform>
            <numerusform>%1: of %2 buildings it is not known how many people live in them; they count as nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCheckAlgorithm</name>
    <message numerus="yes">
        <source>%1 place(s) of “%2” lie in no task; they come last in the list.</source>
        <translation>
            <numerusform>%1 place of “%2” lies in no task; it comes last in the list.</numerusform>
            <numerusform>%1 places of “%2” lie in no task; they come last in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldMapsAlgorithm</name>
    <message numerus="yes">
        <source>The expression of %1 fails for %2 row(s) of “%3”, for which nothing comes of it: %4</source>
        <translation>
            <numerusform>The expression of %1 fails for %2 row of “%3”, for which nothing comes of it: %4</numerusform>
            <numerusform>The expression of %1 fails for %2 rows of “%3”, for which nothing comes of it: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProjectAlgorithm</name>
    <message numerus="yes">
        <source>%1 layer(s), %2 rows, %3 of them to answer; %4 MB. Copy the folder %5 to the telephone.</source>
        <translation>
            <numerusform>%1 layer, %2 rows, %3 of them to answer; %4 MB. Copy the folder %5 to the telephone.</numerusform>
            <numerusform>%1 layers, %2 rows, %3 of them to answer; %4 MB. Copy the folder %5 to the telephone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsByTaskAlgorithm</name>
    <message numerus="yes">
        <source>%1 building(s) of “%2” lie in no task; they are in Skipped.</source>
        <translation>
            <numerusform>%1 building of “%2” lies in no task; it is in Skipped.</numerusform>
            <numerusform>%1 buildings of “%2” lie in no task; they are in Skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some tasks overlap: %1 building(s) of “%2” are counted in more than one.</source>
        <translation>
            <numerusform>Some tasks overlap: %1 building of “%2” is counted in more than one.</numerusform>
            <numerusform>Some tasks overlap: %1 buildings of “%2” are counted in more than one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) are marked done and still miss buildings.</source>
        <translation>
            <numerusform>%1 task is marked done and still misses buildings.</numerusform>
            <numerusform>%1 tasks are marked done and still miss buildings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s) that miss buildings are being validated at this moment: whether they count as done will be known afterwards.</source>
        <translation>
            <numerusform>%1 task that misses buildings is being validated at this moment: whether it counts as done will be known afterwards.</numerusform>
            <numerusform>%1 tasks that miss buildings are being validated at this moment: whether they count as done will be known afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsByZoneAlgorithm</name>
    <message numerus="yes">
        <source>%1 building(s) lie in no zone and are counted nowhere; they are in Skipped.</source>
        <translation>
            <numerusform>%1 building lies in no zone and is counted nowhere; it is in Skipped.</numerusform>
            <numerusform>%1 buildings lie in no zone and are counted nowhere; they are in Skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 building(s) are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Some zones overlap: %1 building is counted in more than one zone, so the zones do not add up to the whole.</numerusform>
            <numerusform>Some zones overlap: %1 buildings are counted in more than one zone, so the zones do not add up to the whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InequalityAlgorithm</name>
    <message numerus="yes">
        <source>“%1” (VALUE_FIELD) is no share in %2 zones of “%3”: it is %4 in “%5”, and shares go from 0 to 1. %6</source>
        <translation>
            <numerusform>“%1” (VALUE_FIELD) is no share in %2 zone of “%3”: it is %4 in “%5”, and shares go from 0 to 1. %6</numerusform>
            <numerusform>“%1” (VALUE_FIELD) is no share in %2 zones of “%3”: it is %4 in “%5”, and shares go from 0 to 1. %6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 zones of “%2” have all that is needed (a share in “%3”, and people or buildings), and fewer than %4 say nothing of inequality. Use smaller zones, or fill the empty fields.</source>
        <translation>
            <numerusform>Only %1 zone of “%2” has all that is needed (a share in “%3”, and people or buildings), and fewer than %4 say nothing of inequality. Use smaller zones, or fill the empty fields.</numerusform>
            <numerusform>Only %1 zones of “%2” have all that is needed (a share in “%3”, and people or buildings), and fewer than %4 say nothing of inequality. Use smaller zones, or fill the empty fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones with %2 people are left out: a field that is needed is empty. They are in Skipped.</source>
        <translation>
            <numerusform>%1 zone with %2 people is left out: a field that is needed is empty. It is in Skipped.</numerusform>
            <numerusform>%1 zones with %2 people are left out: a field that is needed is empty. They are in Skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InequalityReport</name>
    <message numerus="yes">
        <source>difference %1 points</source>
        <translation>
            <numerusform>difference %1 point</numerusform>
            <numerusform>difference %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3, so it may be chance</source>
        <translation>
            <numerusform>difference %1 point, between %2 and %3, so it may be chance</numerusform>
            <numerusform>difference %1 points, between %2 and %3, so it may be chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>difference %1 points, between %2 and %3</source>
        <translation>
            <numerusform>difference %1 point, between %2 and %3</numerusform>
            <numerusform>difference %1 points, between %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buildings</source>
        <translation>
            <numerusform>%1 building</numerusform>
            <numerusform>%1 buildings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zones</source>
        <translation>
            <numerusform>%1 zone</numerusform>
            <numerusform>%1 zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more zones like these are in the layer.</source>
        <translation>
            <numerusform>%1 more zone like these is in the layer.</numerusform>
            <numerusform>%1 more zones like these are in the layer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapBookAlgorithm</name>
    <message numerus="yes">
        <source>%1 row(s) of “%2” have no shape or no place on the earth, so they have no page: %3.</source>
        <translation>
            <numerusform>%1 row of “%2” has no shape or no place on the earth, so it has no page: %3.</numerusform>
            <numerusform>%1 rows of “%2” have no shape or no place on the earth, so they have no page: %3.</numerusform>
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
    <message numerus="yes">
        <source>%1 objects.</source>
        <translation>
            <numerusform>%1 object.</numerusform>
            <numerusform>%1 objects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” cannot be read, such as “%3”, and count as none.</source>
        <translation>
            <numerusform>%1 date of “%2” cannot be read, “%3”, and counts as none.</numerusform>
            <numerusform>%1 dates of “%2” cannot be read, such as “%3”, and count as none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of “%2” have a date after the day the age is counted to, and count as new.</source>
        <translation>
            <numerusform>%1 object of “%2” has a date after the day the age is counted to, and counts as new.</numerusform>
            <numerusform>%1 objects of “%2” have a date after the day the age is counted to, and count as new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dates of “%2” are years only and count as 1 July: their age may be half a year off.</source>
        <translation>
            <numerusform>%1 date of “%2” is a year only and counts as 1 July: its age may be half a year off.</numerusform>
            <numerusform>%1 dates of “%2” are years only and count as 1 July: their age may be half a year off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap: %1 objects of “%2” are counted in more than one zone, so the zones do not add up to the whole.</source>
        <translation>
            <numerusform>Some zones overlap: %1 object of “%2” is counted in more than one zone, so the zones do not add up to the whole.</numerusform>
            <numerusform>Some zones overlap: %1 objects of “%2” are counted in more than one zone, so the zones do not add up to the whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapRouletteTasks</name>
    <message numerus="yes">
        <source>%1 gap(s) lie in several tasks of “%2”, which overlap; each went to the first of them.</source>
        <translation>
            <numerusform>%1 gap lies in several tasks of “%2”, which overlap; it went to the first of them.</numerusform>
            <numerusform>%1 gaps lie in several tasks of “%2”, which overlap; each went to the first of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleByBuildingAlgorithm</name>
    <message numerus="yes">
        <source>%1 people in %2 home(s), shared out by %3.</source>
        <translation>
            <numerusform>%1 people in %2 home, shared out by %3.</numerusform>
            <numerusform>%1 people in %2 homes, shared out by %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleReport</name>
    <message numerus="yes">
        <source>%1 people (%2) live in %3 zone(s) without a home on the map: the map of buildings is incomplete there. They are in no building; the zones are in Zones without homes.</source>
        <translation>
            <numerusform>%1 people (%2) live in %3 zone without a home on the map: the map of buildings is incomplete there. They are in no building; the zone is in Zones without homes.</numerusform>
            <numerusform>%1 people (%2) live in %3 zones without a home on the map: the map of buildings is incomplete there. They are in no building; the zones are in Zones without homes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some zones overlap, and %1 building(s) have people of more than one of them. If the zones hold the same people, these are counted twice.</source>
        <translation>
            <numerusform>Some zones overlap, and %1 building has people of more than one of them. If the zones hold the same people, these are counted twice.</numerusform>
            <numerusform>Some zones overlap, and %1 buildings have people of more than one of them. If the zones hold the same people, these are counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) of “%2” are below 0 and taken for cells without data.</source>
        <translation>
            <numerusform>%1 cell of “%2” is below 0 and taken for a cell without data.</numerusform>
            <numerusform>%1 cells of “%2” are below 0 and taken for cells without data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message numerus="yes">
        <source>%1 tile(s) of TILES_FOLDER are empty, were cut off or hold no pictures (%2): they count as missing, and their streets as unknown. Download them again.</source>
        <translation>
            <numerusform>%1 tile of TILES_FOLDER is empty, was cut off or holds no pictures (%2): it counts as missing, and its streets as unknown. Download it again.</numerusform>
            <numerusform>%1 tiles of TILES_FOLDER are empty, were cut off or hold no pictures (%2): they count as missing, and their streets as unknown. Download them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlementGapsAlgorithm</name>
    <message numerus="yes">
        <source>%1 localities lie more than %2 from the place of their name: check their coordinates (match_by is far_name).</source>
        <translation>
            <numerusform>%1 locality lies more than %2 from the place of its name: check its coordinates (match_by is far_name).</numerusform>
            <numerusform>%1 localities lie more than %2 from the place of their name: check their coordinates (match_by is far_name).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pairs of official localities have the same name within 300 m: they may be one locality that is listed twice. They are in PAIRS.</source>
        <translation>
            <numerusform>%1 pair of official localities has the same name within 300 m: it may be one locality that is listed twice. It is in PAIRS.</numerusform>
            <numerusform>%1 pairs of official localities have the same name within 300 m: they may be one locality that is listed twice. They are in PAIRS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements have no name; %2 buildings stand in them.</source>
        <translation>
            <numerusform>%1 settlement has no name; %2 buildings stand in it.</numerusform>
            <numerusform>%1 settlements have no name; %2 buildings stand in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 codes stand in several rows of a list, so they were not used: OFFICIAL_CODE_FIELD or PLACES_CODE_FIELD may be the code of something larger.</source>
        <translation>
            <numerusform>%1 code stands in several rows of a list, so it was not used: OFFICIAL_CODE_FIELD or PLACES_CODE_FIELD may be the code of something larger.</numerusform>
            <numerusform>%1 codes stand in several rows of a list, so they were not used: OFFICIAL_CODE_FIELD or PLACES_CODE_FIELD may be the code of something larger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlementReport</name>
    <message numerus="yes">
        <source>%1 settlements with %2 buildings have no name on any list.</source>
        <translation>
            <numerusform>%1 settlement with %2 buildings has no name on any list.</numerusform>
            <numerusform>%1 settlements with %2 buildings have no name on any list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetCoverageAlgorithm</name>
    <message numerus="yes">
        <source>%1 picture(s) have a time in the future. Their time is taken as not known: the clock of the camera was wrong.</source>
        <translation>
            <numerusform>%1 picture has a time in the future. Its time is taken as not known: the clock of the camera was wrong.</numerusform>
            <numerusform>%1 pictures have a time in the future. Their time is taken as not known: the clock of the camera was wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s) without a time that is known do not count, since SINCE is given.</source>
        <translation>
            <numerusform>%1 picture without a time that is known does not count, since SINCE is given.</numerusform>
            <numerusform>%1 pictures without a time that is known do not count, since SINCE is given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 saved answer(s)</source>
        <translation>
            <numerusform>%1 saved answer</numerusform>
            <numerusform>%1 saved answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%1 footprint(s) overlap another one of the layer and are cut by a border between the two.</source>
        <translation>
            <numerusform>%1 footprint overlaps another one of the layer and is cut by a border between the two.</numerusform>
            <numerusform>%1 footprints overlap another one of the layer and are cut by a border between the two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 footprint(s) are cut by the borders of the grid. Balanced tasks cut none.</source>
        <translation>
            <numerusform>%1 footprint is cut by the borders of the grid. Balanced tasks cut none.</numerusform>
            <numerusform>%1 footprints are cut by the borders of the grid. Balanced tasks cut none.</numerusform>
        </translation>
    </message>
</context>
</TS>
