// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "plain_table.h"
#include "lacuna/error.h"
#include "layers/field_finder.h"
#include "layers/field_words.h"
#include "layers/zone_names.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

#include <cmath>
#include <limits>

namespace lacuna
{

double numberIn( const QVariant &value )
{
  bool isNumber = false;
  const double number = QgsVariantUtils::isNull( value ) ? 0 : value.toDouble( &isNumber );
  return isNumber && std::isfinite( number ) ? number : std::numeric_limits<double>::quiet_NaN();
}

QVariant PlainTable::value( std::size_t row, const QString &column ) const
{
  return rows[row].value( static_cast<int>( columns.indexOf( column ) ) );
}

double PlainTable::number( std::size_t row, const QString &column ) const { return numberIn( value( row, column ) ); }

double PlainTable::sum( const QString &column ) const
{
  double sum = 0;
  for ( std::size_t row = 0; row < rows.size(); ++row )
    if ( const double here = number( row, column ); std::isfinite( here ) )
      sum += here;
  return sum;
}

PlainTable readPlain(
  const QgsProcessingFeatureSource &source, const QString &name, const QStringList &wanted, const RunContext &context
)
{
  PlainTable table;
  table.name = name;
  const QgsFields fields = source.fields();
  QgsAttributeList places;
  for ( const QString &column : wanted )
    if ( const int place = ourField( fields, column ); place >= 0 && !places.contains( place ) )
    {
      table.columns << column;
      places << place;
    }
  for ( int i = 0; i < fields.count(); ++i )
    if ( !places.contains( i ) && FieldDictionary::isOurs( fields.at( i ).name() ) )
    {
      table.columns << fields.at( i ).name();
      places << i;
    }
  ZoneNames names( fields, -1 );
  QgsFeatureRequest request;
  request.setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setSubsetOfAttributes( places + names.fields() );
  QgsFeatureIterator rows
    = source.getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature row;
  while ( rows.nextFeature( row ) )
  {
    if ( context.monitor.canceled && table.rows.size() % 1000 == 0 && context.monitor.canceled() )
      throw Canceled();
    names.add( row );
    QVariantList values;
    for ( const int place : std::as_const( places ) )
      values << row.attribute( place );
    table.rows.push_back( values );
  }
  table.names = names.best();
  return table;
}

} // namespace lacuna
