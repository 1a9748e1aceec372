// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "choice_words.h"

#include <qgsprocessingparameters.h>

namespace lacuna
{

QHash<QString, QString> ChoiceWords::all()
{
  return {
    { QStringLiteral( "METHOD balanced" ), tr( "even work, along streets and rivers" ) },
    { QStringLiteral( "METHOD slippy" ), tr( "grid of the Tasking Manager" ) },
    { QStringLiteral( "METHOD square" ), tr( "squares" ) },
    { QStringLiteral( "METHOD hexagon" ), tr( "hexagons" ) },
    { QStringLiteral( "POINTS_ARE auto" ), tr( "find out" ) },
    { QStringLiteral( "POINTS_ARE roof" ), tr( "on roofs" ) },
    { QStringLiteral( "POINTS_ARE door" ), tr( "at doors or in the street" ) },
    { QStringLiteral( "DESIGN simple" ), tr( "single rows, wherever they lie" ) },
    { QStringLiteral( "DESIGN areas" ), tr( "some areas, a few rows in each" ) },
    { QStringLiteral( "TOO_LARGE simplify" ), tr( "simplify the borders" ) },
    { QStringLiteral( "TOO_LARGE split" ), tr( "split into several files" ) },
    { QStringLiteral( "GROUPING each" ), tr( "one gap" ) },
    { QStringLiteral( "GROUPING near" ), tr( "gaps that lie near each other" ) },
    { QStringLiteral( "GROUPING task" ), tr( "all gaps of a task polygon" ) },
    { QStringLiteral( "MODE find" ), tr( "look through areas, tile by tile (find)" ) },
    { QStringLiteral( "MODE validate" ), tr( "judge shapes, one by one (validate)" ) },
    { QStringLiteral( "APP organicmaps" ), tr( "Organic Maps (.kml)" ) },
    { QStringLiteral( "APP osmand" ), tr( "OsmAnd (.gpx)" ) },
    { QStringLiteral( "APP scee" ), tr( "SCEE, expert edition of StreetComplete (.csv)" ) },
    { QStringLiteral( "TARGET kobo" ), QStringLiteral( "KoboToolbox" ) },
    { QStringLiteral( "TARGET odk" ), QStringLiteral( "ODK Central" ) },
    { QStringLiteral( "TARGET fieldtm" ), QStringLiteral( "Field-TM" ) },
    { QStringLiteral( "QUESTIONS short" ), tr( "short: is it there, what it is, storeys, photo" ) },
    { QStringLiteral( "QUESTIONS exposure" ), tr( "also walls, roof, height of the floor, people" ) },
    { QStringLiteral( "LANGUAGE auto" ), tr( "the language of QGIS" ) },
    { QStringLiteral( "LANGUAGE en" ), QStringLiteral( "English" ) },
    { QStringLiteral( "LANGUAGE es" ), QString::fromUtf8( "Español" ) },
    { QStringLiteral( "LANGUAGE pt" ), QString::fromUtf8( "Português" ) },
    { QStringLiteral( "LANGUAGE fr" ), QString::fromUtf8( "Français" ) },
    { QStringLiteral( "STATISTIC max" ), tr( "maximum" ) },
    { QStringLiteral( "STATISTIC mean" ), tr( "mean" ) },
    { QStringLiteral( "STATISTIC min" ), tr( "minimum" ) },
    { QStringLiteral( "STATISTIC quantile90" ), tr( "value that 90 % of the footprint do not exceed" ) },
    { QStringLiteral( "STATISTIC centroid" ), tr( "value at the centroid" ) },
    { QStringLiteral( "SAMPLING cell" ), tr( "cell that holds the point" ) },
    { QStringLiteral( "SAMPLING nearest" ), tr( "nearest cell centre" ) },
    { QStringLiteral( "SAMPLING bilinear" ), tr( "between four cell centres (bilinear)" ) },
    { QStringLiteral( "INTEGRATION trapezoid" ), tr( "trapezoids between the return periods" ) },
    { QStringLiteral( "INTEGRATION loglinear" ), tr( "log-linear between the return periods" ) },
    { QStringLiteral( "INTEGRATION events" ), tr( "independent events" ) },
    { QStringLiteral( "CURVE none" ), tr( "none" ) },
    { QStringLiteral( "CURVE jrc_residential" ), tr( "JRC: homes, South and Central America" ) },
    { QStringLiteral( "CURVE jrc_commercial" ), tr( "JRC: shops and offices" ) },
    { QStringLiteral( "CURVE jrc_industrial" ), tr( "JRC: industry" ) },
    { QStringLiteral( "CURVE jrc_transport" ), tr( "JRC: transport" ) },
    { QStringLiteral( "CURVE jrc_buildings_average" ), tr( "JRC: mean of all buildings" ) },
    { QStringLiteral( "CURVE jrc_residential_north_america" ), tr( "JRC: homes, North America" ) },
    { QStringLiteral( "CURVE jrc_residential_global" ), tr( "JRC: homes, mean of the world" ) },
    { QStringLiteral( "CURVE rio_low_standard" ), tr( "Rio de Janeiro: low-standard homes" ) },
    { QStringLiteral( "RASTER_IS auto" ), tr( "automatic" ) },
    { QStringLiteral( "RASTER_IS depth" ), tr( "depths or intensities" ) },
    { QStringLiteral( "RASTER_IS classes" ), tr( "class numbers, or an extent of 0 and 1" ) },
    { QStringLiteral( "HIGHER_IS worse" ), tr( "more vulnerable (poverty, needs, distance)" ) },
    { QStringLiteral( "HIGHER_IS better" ), tr( "less vulnerable (income, schooling, services)" ) },
    { QStringLiteral( "MEASURE count" ), tr( "objects" ) },
    { QStringLiteral( "MEASURE length" ), tr( "metres of lines" ) },
    { QStringLiteral( "MEASURE area" ), tr( "square metres of polygons" ) },
    { QStringLiteral( "WEIGHT auto" ), tr( "the best the fields allow" ) },
    { QStringLiteral( "WEIGHT units" ), tr( "dwellings" ) },
    { QStringLiteral( "WEIGHT volume" ), tr( "volume: footprint × levels" ) },
    { QStringLiteral( "WEIGHT area" ), tr( "footprint" ) },
    { QStringLiteral( "WEIGHT equal" ), tr( "equal parts for every home" ) },
    { QStringLiteral( "LAYOUT auto" ), tr( "automatic: tasks get a field paper" ) },
    { QStringLiteral( "LAYOUT zone" ), tr( "map of a neighbourhood" ) },
    { QStringLiteral( "LAYOUT task" ), tr( "field paper of a task" ) },
    { QStringLiteral( "DEPTH_UNIT auto" ), tr( "automatic" ) },
    { QStringLiteral( "DEPTH_UNIT m" ), tr( "metres" ) },
    { QStringLiteral( "DEPTH_UNIT cm" ), tr( "centimetres" ) },
    { QStringLiteral( "DEPTH_UNIT mm" ), tr( "millimetres" ) },
    { QStringLiteral( "DEPTH_UNIT ft" ), tr( "feet" ) },
  };
}

QString ChoiceWords::of( const QString &parameter, const QString &code )
{
  return all().value( parameter + QLatin1Char( ' ' ) + code, code );
}

namespace
{
const QString KEY = QStringLiteral( "lacuna_words" );
} // namespace

void ChoiceWords::apply( QgsProcessingParameterDefinition &parameter )
{
  const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>( &parameter );
  if ( !choice || !choice->usesStaticStrings() || parameter.metadata().contains( KEY ) )
    return;
  const QHash<QString, QString> known = all();
  QStringList words;
  for ( const QString &code : choice->options() )
    words << known.value( choice->name() + QLatin1Char( ' ' ) + code, code );
  set( parameter, words );
}

void ChoiceWords::set( QgsProcessingParameterDefinition &parameter, const QStringList &words )
{
  QVariantMap metadata = parameter.metadata();
  metadata.insert( KEY, words );
  parameter.setMetadata( metadata );
}

QStringList ChoiceWords::wordsOf( const QgsProcessingParameterDefinition &parameter )
{
  return parameter.metadata().value( KEY ).toStringList();
}

} // namespace lacuna
