// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_polygons.h"
#include "lacuna/zone_locator.h"
#include "layers/degree_area.h"
#include "layers/working_frame.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lacuna
{

int taskIdField( const QgsFields &fields )
{
  for ( const char *name : { "task_id", "taskId", "id" } )
    if ( const int field = fields.lookupField( QLatin1String( name ) ); field >= 0 )
      return field;
  return -1;
}

TaskPolygons::TaskPolygons(
  const QgsProcessingFeatureSource &source, const QString &name, const RunContext &context,
  QgsProcessingFeedback *feedback
)
  : mSource( source )
  , mName( name )
{
  const int idField = taskIdField( source.fields() );
  ReadRequest request;
  request.idField = idField;
  mRaw = readLayer( source, request, context ).raw;
  mRaw.footprints.updateBoxes();
  ErrorText::warnOfSkipped( mRaw.skip, name, feedback );
  static const QRegularExpression STRANGE( QStringLiteral( "[^A-Za-z0-9-]" ) );
  QSet<QString> seen;
  for ( std::size_t row = 0; row < mRaw.skip.size(); ++row )
  {
    QString id = idField >= 0 ? mRaw.ids.at( row ).replace( STRANGE, QStringLiteral( "-" ) ) : QString();
    for ( std::size_t number = row + 1; id.isEmpty() || seen.contains( id ); number += mRaw.skip.size() )
      id = QStringLiteral( "row" ) + QString::number( number );
    seen.insert( id );
    mIds << id;
  }
}

std::vector<std::uint32_t> TaskPolygons::tasksOf(
  const std::vector<CrowdGap> &gaps, const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback
) const
{
  const ZoneLocator locator( mRaw.footprints );
  const QgsCoordinateTransform transform( degreesCrs(), mSource.sourceCrs(), transforms );
  std::vector<std::uint32_t> tasks;
  std::size_t several = 0;
  for ( const CrowdGap &gap : gaps )
  {
    pollAt( tasks.size(), feedback );
    std::uint32_t first = NONE;
    int found = 0;
    try
    {
      const QgsPointXY place = transform.transform( gap.place );
      locator.forEach( { place.x(), place.y() }, [&]( std::uint32_t task ) {
        first = std::min( first, task );
        ++found;
      } );
    }
    catch ( const QgsCsException & )
    {
      first = NONE;
      found = 0;
    }
    several += found > 1 ? 1 : 0;
    tasks.push_back( first );
  }
  if ( several > 0 )
    feedback->pushWarning( tr(
                             "%1 gap(s) lie in several tasks of “%2”, which overlap; each went to the first of them.",
                             nullptr, pluralOf( several )
    )
                             .arg( QString::number( several ), mName ) );
  return tasks;
}

} // namespace lacuna
