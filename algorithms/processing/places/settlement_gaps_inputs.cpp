// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// SettlementGapsAlgorithm: what it reads, and what it says of it.

#include "building_layers.h"
#include "layers/layer_role.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "settlement_gaps_algorithm.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QLocale>

#include <algorithm>

namespace lacuna
{

void SettlementGapsAlgorithm::prepareOfficial( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString name = QStringLiteral( "OFFICIAL" );
  PlaceListSource &list = mInputs.lists[0];
  static_cast<PlaceSource &>( list ) = sourceOf( parameters, name, context );
  if ( !list )
    return;
  const auto column = [&]( const char *parameter, bool isNumber ) {
    const QString field = parameterAsString( parameters, QString::fromLatin1( parameter ), context );
    fieldIndex( parameters, QString::fromLatin1( parameter ), *list.source, list.name, isNumber, context );
    return field;
  };
  const QString usual = column( "OFFICIAL_NAME_FIELD", false );
  if ( usual.isEmpty() )
    throw QgsProcessingException( tr( "OFFICIAL_NAME_FIELD is empty: it is not known which field of “%1” (OFFICIAL) "
                                      "holds the names of the localities. Choose it." )
                                    .arg( list.name ) );
  list.names << usual;
  const QString others = QStringLiteral( "OFFICIAL_OTHER_NAMES" );
  for ( const QString &field : parameterAsStrings( parameters, others, context ) )
    if ( !field.isEmpty() )
    {
      requireField( *list.source, list.name, field, others );
      list.names << field;
    }
  list.code = column( "OFFICIAL_CODE_FIELD", false );
  list.people = column( "OFFICIAL_PEOPLE_FIELD", true );
}

void SettlementGapsAlgorithm::preparePlaces( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString name = QStringLiteral( "PLACES" );
  PlaceListSource &list = mInputs.lists[1];
  static_cast<PlaceSource &>( list ) = sourceOf( parameters, name, context );
  if ( !list )
    return;
  const QgsFields fields = list.source->fields();
  list.names = nameColumns( fields );
  if ( list.names.isEmpty() )
    throw QgsProcessingException( tr( "The layer “%1” (PLACES) has no field “name”. Choose the places that Load "
                                      "OpenStreetMap data made, or rename its field with the names to name." )
                                    .arg( list.name ) );
  const auto known = [&fields]( const QString &field ) {
    const int index = fields.lookupField( field );
    return index < 0 ? QString() : fields.at( index ).name();
  };
  list.kind = known( QStringLiteral( "place" ) );
  list.id = known( QStringLiteral( "osm_id" ) );
  if ( list.id.isEmpty() )
    list.id = known( QStringLiteral( "@id" ) );
  list.people = known( QStringLiteral( "population" ) );
  list.code = parameterAsString( parameters, QStringLiteral( "PLACES_CODE_FIELD" ), context );
  fieldIndex( parameters, QStringLiteral( "PLACES_CODE_FIELD" ), *list.source, list.name, false, context );
}

void SettlementGapsAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mInputs = SettlementInputs();
  const int given = ( isGiven( parameters, QStringLiteral( "OFFICIAL" ) ) ? 1 : 0 )
                    + ( isGiven( parameters, QStringLiteral( "PLACES" ) ) ? 1 : 0 )
                    + ( parameterAsLayerList( parameters, QStringLiteral( "BUILDINGS" ), context ).isEmpty() ? 0 : 1 );
  if ( given < 2 )
    throw QgsProcessingException( tr( "There is nothing to compare. Give at least two of the three: the official list "
                                      "(OFFICIAL), the places of OpenStreetMap (PLACES), buildings (BUILDINGS)." ) );
  prepareOfficial( parameters, context );
  preparePlaces( parameters, context );
  const QString buildings = QStringLiteral( "BUILDINGS" );
  mInputs.buildings = BuildingLayers::of(
    requireSources( parameters, buildings, context, BuildingLayers::kinds(), BuildingLayers::wrongKind() ), buildings
  );
  if ( mInputs.canMatch() && mInputs.lists[0].code.isEmpty() != mInputs.lists[1].code.isEmpty() )
    throw QgsProcessingException( tr( "OFFICIAL_CODE_FIELD and PLACES_CODE_FIELD belong together: codes are compared "
                                      "with each other. Choose both, or neither." ) );
  mInputs.roads = sourceOf( parameters, QStringLiteral( "ROADS" ), context );
  mInputs.area = sourceOf( parameters, QStringLiteral( "AREA" ), context );
  const auto number
    = [&]( const char *name ) { return parameterAsDouble( parameters, QString::fromLatin1( name ), context ); };
  mInputs.matching = { number( "MAX_DISTANCE" ), number( "FAR_DISTANCE" ) };
  mInputs.settlements.linkM = isGiven( parameters, QStringLiteral( "LINK_DISTANCE" ) ) ? number( "LINK_DISTANCE" ) : 0;
  mInputs.settlements.minNeighbours = parameterAsInt( parameters, QStringLiteral( "MIN_NEIGHBOURS" ), context );
  mInputs.settlements.minHouses
    = static_cast<std::size_t>( parameterAsInt( parameters, QStringLiteral( "MIN_BUILDINGS" ), context ) );
  mInputs.reach = PlaceReach( parameterAsString( parameters, QStringLiteral( "REACH" ), context ) );
  mInputs.roadDistanceM = number( "ROAD_DISTANCE" );
  mInputs.report = reportWish( parameters, context );
}

void SettlementGapsAlgorithm::logAbout( const SettlementData &data, QgsProcessingFeedback *feedback ) const
{
  const QLocale locale;
  const auto whole = [&locale]( std::size_t value ) { return locale.toString( static_cast<qulonglong>( value ) ); };
  for ( int side = 0; side < 2; ++side )
    if ( const PlaceListSource &list = mInputs.lists[side] )
    {
      ErrorText::warnOfSkipped( data.lists[side].skip, list.name, feedback );
      if ( data.lists[side].size() == 0 )
        feedback->pushWarning( ErrorText::noFeatures( list.name ) );
    }
  for ( std::size_t i = 0; i < mInputs.buildings.size(); ++i )
  {
    ErrorText::warnOfSkipped( data.buildingSkip[i], mInputs.buildings[i].name, feedback );
    if ( data.buildingSkip[i].empty() )
      feedback->pushWarning( ErrorText::noFeatures( mInputs.buildings[i].name ) );
  }
  const SettlementCounts &counts = data.counts;
  if ( mInputs.canMatch() && counts.matched == 0 && counts.missing[0] > 0 && counts.missing[1] > 0 )
    feedback->pushWarning( tr( "No place is in both lists. Check that “%1” and “%2” cover the same region, that their "
                               "CRS are right, and that OFFICIAL_NAME_FIELD is the field with the names." )
                             .arg( mInputs.lists[0].name, mInputs.lists[1].name ) );
  const std::size_t far = static_cast<std::size_t>( std::count_if(
    data.matches.official.begin(), data.matches.official.end(),
    []( const PlaceVerdict &verdict ) { return verdict.by == PlaceMatchedBy::FarName; }
  ) );
  if ( far > 0 )
    feedback->pushWarning( tr(
                             "%1 localities lie more than %2 from the place of their name: check their coordinates "
                             "(match_by is far_name).",
                             nullptr, pluralOf( far )
    )
                             .arg( whole( far ), PlaceSentences::metres( mInputs.matching.maxDistanceM ) ) );
  if ( const std::size_t shared = data.matches.sharedCodes; shared > 0 )
    feedback->pushWarning( tr(
                             "%1 codes stand in several rows of a list, so they were not used: OFFICIAL_CODE_FIELD or "
                             "PLACES_CODE_FIELD may be the code of something larger.",
                             nullptr, pluralOf( shared )
    )
                             .arg( whole( shared ) ) );
  if ( const std::size_t doubles = data.matches.doubles.size(); doubles > 0 )
    feedback->pushWarning( tr(
                             "%1 pairs of official localities have the same name within 300 m: they may be one "
                             "locality that is listed twice. They are in PAIRS.",
                             nullptr, pluralOf( doubles )
    )
                             .arg( whole( doubles ) ) );
  if ( mInputs.canMatch() )
    feedback->pushInfo( tr( "OpenStreetMap has %1 of %2 official localities." )
                          .arg( whole( counts.matched ), whole( counts.matched + counts.missing[0] ) ) );
  if ( !mInputs.buildings.empty() )
    feedback->pushInfo(
      tr( "%1 settlements have no name; %2 buildings stand in them.", nullptr, pluralOf( data.unnamed.size() ) )
        .arg( whole( data.unnamed.size() ), whole( counts.unnamed ) )
    );
}

} // namespace lacuna
