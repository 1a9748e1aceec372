// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_buildings.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeatureid.h>
#include <qgsfeaturesource.h>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( OsmBuildings )
};

} // namespace

void requireBuildings( const QgsFeatureSource &osm, const QString &name, QgsProcessingFeedback *feedback )
{
  const QgsFields fields = osm.fields();
  const int building = fields.lookupField( QStringLiteral( "building" ) );
  bool mixed = false;
  for ( const char *other : { "landuse", "natural", "leisure" } )
    mixed = mixed || fields.lookupField( QString::fromLatin1( other ) ) >= 0;
  if ( building < 0 || !mixed )
    return;
  QgsFeatureRequest request;
  request.setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setSubsetOfAttributes( { building } );
  qlonglong all = 0, others = 0;
  QgsFeature row;
  for ( QgsFeatureIterator it = osm.getFeatures( request ); it.nextFeature( row ) && !feedback->isCanceled(); ++all )
  {
    const QVariant value = row.attribute( building );
    others
      += QgsVariantUtils::isNull( value ) || value.toString().isEmpty() || value.toString() == QLatin1String( "no" )
           ? 1
           : 0;
  }
  if ( others == 0 )
    return;
  const QLocale locale;
  if ( 2 * others > all )
    throw QgsProcessingException( Words::tr( "%1 of the %2 features of “%3” (OSM) have no value in the field building: "
                                             "land use, waters and parks, which would be taken for buildings. Filter "
                                             "the layer to \"building\" IS NOT NULL, or load it with Load "
                                             "OpenStreetMap data, and run again." )
                                    .arg( locale.toString( others ), locale.toString( all ), name ) );
  feedback->pushWarning( Words::tr( "%1 of the %2 features of “%3” (OSM) have no value in the field building and are "
                                    "taken for buildings all the same. If they are none, filter the layer to "
                                    "\"building\" IS NOT NULL and run again." )
                           .arg( locale.toString( others ), locale.toString( all ), name ) );
}

bool looksLikeOsm( const QgsFields &fields, const QString &name )
{
  for ( const char *field : { "osm_id", "osm_type", "osm_way_id", "full_id", "match_ids", "gap_reason" } )
    if ( fields.lookupField( QString::fromLatin1( field ) ) >= 0 )
      return true;
  // As a word of its own, not that in San Cosme.
  static const QRegularExpression word( QStringLiteral(
    R"((?<!\p{L})(?i:osm)(?!\p{L})|(?<=\p{Ll})OSM(?!\p{L})|(?<!\p{L})OSM(?=\p{Lu}\p{Ll})|(?i:openstreetmap))"
  ) );
  return word.match( name ).hasMatch();
}

} // namespace lacuna
