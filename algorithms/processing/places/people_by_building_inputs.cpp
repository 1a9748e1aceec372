// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// PeopleByBuildingAlgorithm: what it reads.

#include "base/raster_parameter.h"
#include "building_layers.h"
#include "messages/layer_name.h"
#include "people_by_building_algorithm.h"
#include "place_rows.h"

#include <qgsexception.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>

#include <QSet>

namespace lacuna
{

bool PeopleByBuildingAlgorithm::isGiven( const QVariantMap &parameters, const QString &name ) const
{
  const QVariant value = parameters.value( name );
  return value.isValid() && !( value.userType() == QMetaType::Type::QString && value.toString().isEmpty() );
}

PlaceSource PeopleByBuildingAlgorithm::sourceOf(
  const QVariantMap &parameters, const QString &name, QgsProcessingContext &context
) const
{
  PlaceSource source;
  source.parameter = name;
  source.source = optionalSource( parameters, name, context );
  if ( source )
    source.name = layerName( parameters, name, context );
  return source;
}

void PeopleByBuildingAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mInputs = PeopleInputs();
  prepareBuildings( parameters, context );
  preparePeople( parameters, context );
  prepareColumns( parameters, context );
  prepareMeasure( parameters, context );
  prepareCheck( parameters, context );
  mInputs.notHomes = HomeUses( parameterAsString( parameters, QStringLiteral( "NOT_HOMES" ), context ) );
  mInputs.minAreaM2 = parameterAsDouble( parameters, QStringLiteral( "MIN_AREA" ), context );
  mInputs.report = reportWish( parameters, context );
}

void PeopleByBuildingAlgorithm::prepareBuildings( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString name = QStringLiteral( "BUILDINGS" );
  for ( BuildingSource &layer : BuildingLayers::of(
          requireSources( parameters, name, context, BuildingLayers::kinds(), BuildingLayers::wrongKind() ), name
        ) )
  {
    ( placeKind( layer ) == RowKind::Points ? mInputs.hasPoints : mInputs.hasPolygons ) = true;
    mInputs.buildings.emplace_back( std::move( layer ) );
  }
  if ( mInputs.buildings.empty() )
    throw QgsProcessingException( tr( "BUILDINGS is empty. Choose at least one layer of buildings." ) );
  QStringList titles;
  for ( const QgsMapLayer *layer : parameterAsLayerList( parameters, name, context ) )
    titles << titleOf( *layer, context.project() && context.project()->mapLayer( layer->id() ) );
  const bool areDifferent = titles.count() == QSet<QString>( titles.begin(), titles.end() ).count();
  for ( std::size_t i = 0; i < mInputs.buildings.size(); ++i )
    mInputs.buildings[i].title
      = areDifferent ? titles.value( static_cast<int>( i ) ) : mInputs.buildings[i].name;
}

void PeopleByBuildingAlgorithm::preparePeople( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString zones = QStringLiteral( "ZONES" ), raster = QStringLiteral( "PEOPLE_RASTER" );
  const bool hasRaster = isGiven( parameters, raster );
  mInputs.zones = sourceOf( parameters, zones, context );
  if ( hasRaster == static_cast<bool>( mInputs.zones ) )
    throw QgsProcessingException(
      hasRaster ? tr( "Both ZONES and PEOPLE_RASTER are given. People come from one of them: leave the other empty." )
                : tr( "It is not known where how many people live. Choose zones with their people (ZONES and "
                      "PEOPLE_FIELD), or a raster (PEOPLE_RASTER)." )
    );
  if ( hasRaster )
  {
    openRastersQuietly( parameters.value( raster ), context );
    QgsRasterLayer *layer = parameterAsRasterLayer( parameters, raster, context );
    if ( !layer )
      throw QgsProcessingException( invalidRasterError( parameters, raster ) );
    mInputs.raster = FileRaster::of( layer, PeopleInputs::BAND, raster );
    return;
  }
  const QString field = QStringLiteral( "PEOPLE_FIELD" );
  mInputs.peopleField = fieldIndex( parameters, field, *mInputs.zones.source, mInputs.zones.name, true, context );
  if ( mInputs.peopleField < 0 )
    throw QgsProcessingException( tr( "PEOPLE_FIELD is empty: it is not known which field of “%1” (ZONES) holds the "
                                      "people. Choose it." )
                                    .arg( mInputs.zones.name ) );
}

// A column that is named need not be in every layer: the missing buildings come from another source than the mapped.
void PeopleByBuildingAlgorithm::prepareColumns( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const auto find = [&]( const char *parameter, int HomeLayer::*column, const QStringList &usual, bool onlyOsm ) {
    const QString name = QString::fromLatin1( parameter );
    const QString chosen = parameterAsString( parameters, name, context );
    bool isThere = false;
    for ( HomeLayer &layer : mInputs.buildings )
    {
      const QgsFields fields = layer.source->fields();
      int found = chosen.isEmpty() ? -1 : fields.lookupField( chosen );
      isThere = isThere || found >= 0;
      for ( const QString &one : usual )
        if ( found < 0 && ( layer.isOsm || !onlyOsm ) )
          found = fields.lookupField( one );
      layer.*column = found;
    }
    if ( !chosen.isEmpty() && !isThere )
      throw QgsProcessingException( tr( "The layer “%1” (BUILDINGS) has no field “%2” (%3). Choose another field." )
                                      .arg( mInputs.buildings.front().name, chosen, name ) );
    return !chosen.isEmpty();
  };
  mInputs.levelsChosen = find(
    "LEVELS_FIELD", &HomeLayer::levels, { QStringLiteral( "building:levels" ), QStringLiteral( "building_levels" ) },
    false
  );
  mInputs.unitsChosen = find( "UNITS_FIELD", &HomeLayer::units, {}, false );
  find( "USE_FIELD", &HomeLayer::use, { QStringLiteral( "building" ) }, true );
}

void PeopleByBuildingAlgorithm::prepareMeasure( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString weight = parameterAsEnumString( parameters, QStringLiteral( "WEIGHT" ), context );
  static const QHash<QString, HomeMeasure> MEASURES {
    { QStringLiteral( "units" ), HomeMeasure::Units },
    { QStringLiteral( "volume" ), HomeMeasure::Volume },
    { QStringLiteral( "area" ), HomeMeasure::Area },
    { QStringLiteral( "equal" ), HomeMeasure::Equal }
  };
  if ( !MEASURES.contains( weight ) )
    return;
  mInputs.measure = MEASURES.value( weight );
  const bool needsArea = mInputs.measure == HomeMeasure::Volume || mInputs.measure == HomeMeasure::Area;
  for ( const HomeLayer &layer : mInputs.buildings )
    if ( needsArea && placeKind( layer ) == RowKind::Points )
      throw QgsProcessingException( tr( "The layer “%1” (BUILDINGS) holds points, which have no area, so WEIGHT cannot "
                                        "be %2. Set it to equal, or to units with UNITS_FIELD." )
                                      .arg( layer.name, weight ) );
  const auto none = [this]( int HomeLayer::*column ) {
    return std::all_of( mInputs.buildings.begin(), mInputs.buildings.end(), [column]( const HomeLayer &layer ) {
      return layer.*column < 0;
    } );
  };
  if ( mInputs.measure == HomeMeasure::Units && none( &HomeLayer::units ) )
    throw QgsProcessingException( tr( "WEIGHT is units, but UNITS_FIELD is empty. Choose the field of the buildings "
                                      "with their dwellings, or another WEIGHT." ) );
  if ( mInputs.measure == HomeMeasure::Volume && none( &HomeLayer::levels ) )
    throw QgsProcessingException( tr( "WEIGHT is volume, but no layer of BUILDINGS has levels. Choose LEVELS_FIELD, or "
                                      "set WEIGHT to area." ) );
}

void PeopleByBuildingAlgorithm::prepareCheck( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mInputs.check = sourceOf( parameters, QStringLiteral( "CHECK_ZONES" ), context );
  if ( !mInputs.check )
    return;
  mInputs.checkField = fieldIndex(
    parameters, QStringLiteral( "CHECK_FIELD" ), *mInputs.check.source, mInputs.check.name, true, context
  );
  if ( mInputs.checkField < 0 )
    throw QgsProcessingException( tr( "CHECK_FIELD is empty: it is not known which field of “%1” (CHECK_ZONES) holds "
                                      "the people. Choose it, or leave CHECK_ZONES empty." )
                                    .arg( mInputs.check.name ) );
}

} // namespace lacuna
