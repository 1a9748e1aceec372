// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// ExportMapRouletteAlgorithm: its report.

#include "export_map_roulette_algorithm.h"
#include "layers/output_look.h"
#include "report/numbers.h"

#include <QFileInfo>

namespace lacuna
{

using shown::whole;

Report ExportMapRouletteAlgorithm::report( const QStringList &files ) const
{
  Report report( tr( "Tasks for MapRoulette" ) );
  const QString tasks = whole( mTasks.all().size() );
  const QString gaps = whole( mGaps.gaps().size() );
  report.lead(
    tr( "%1 gaps of “%2” are %3 tasks of the challenge “%4”." ).arg( gaps, mGapsName, tasks, mChallenge.name )
  );
  report.heading( tr( "How to upload it" ) );
  QStringList names;
  for ( const QString &file : files )
    names << QFileInfo( file ).fileName();
  QStringList steps {
    tr( "On maproulette.org sign in with your OpenStreetMap account, open Create & Manage, and choose or make a "
        "project." ),
    tr( "Add a challenge and call it “%1”. Copy the instruction below." ).arg( mChallenge.name ),
    tr( "Where it asks for the tasks, choose to upload a file: %1." ).arg( names.join( QStringLiteral( ", " ) ) ),
    tr( "Look at two or three tasks. Only then make the challenge visible." )
  };
  report.steps( steps );
  if ( files.size() > 1 )
    report.note(
      tr( "There are %1 files: MapRoulette takes 50,000 tasks and 15,000 KiB at most. Each is a challenge of "
          "its own." )
        .arg( files.size() )
    );
  report.heading( tr( "What volunteers read" ) );
  for ( const QString &line : mChallenge.instruction.split( QLatin1Char( '\n' ), Qt::SkipEmptyParts ) )
    report.paragraph( line );
  QList<QPair<QString, QString>> rows;
  const auto row = [&rows]( const QString &label, const QString &value ) {
    if ( !value.isEmpty() )
      rows << qMakePair( label, value );
  };
  row( tr( "Comment of the changesets" ), mChallenge.comment );
  row( tr( "Source of the changesets" ), mChallenge.source );
  if ( mChallenge.high )
    row(
      tr( "High priority" ), tr( "%1 above %2" ).arg( mChallenge.priorityField, shown::amount( *mChallenge.high ) )
    );
  if ( mChallenge.medium )
    row(
      tr( "Medium priority" ), tr( "%1 above %2" ).arg( mChallenge.priorityField, shown::amount( *mChallenge.medium ) )
    );
  for ( const Tag &tag : mTags )
    row( tr( "Tag to confirm" ), tag.key + QStringLiteral( " = " ) + tag.expression );
  if ( !rows.isEmpty() )
    report.table( rows );
  report.heading( tr( "When answers have come" ) );
  report.paragraph(
    tr( "In MapRoulette save the tasks of the challenge as GeoJSON, with every status. Each task has the gap_id of its "
        "gaps, so the answers find them again. Uploading a newer file renews the tasks and keeps their answers." )
  );
  RunRecord record( name() );
  record.count( QStringLiteral( "tasks_count" ), tr( "Tasks" ), mTasks.all().size() );
  record.count( QStringLiteral( "features_count" ), tr( "Gaps" ), mGaps.gaps().size() );
  record.layer( QStringLiteral( "GAPS" ), tr( "Gaps" ), mGapsName, *mSource );
  const auto kind = static_cast<int>( mGrouping.kind );
  const QString words[] = {
    tr( "one gap a task" ),
    tr( "gaps within %1 m, %2 at most" ).arg( shown::amount( mGrouping.distanceM ), whole( mGrouping.max ) ),
    tr( "the gaps of each task of “%1”" ).arg( mGrouping.tasksName )
  };
  record.choice( QStringLiteral( "GROUPING" ), tr( "Grouping" ), words[kind], kind );
  report.provenance( record );
  report.paragraph( osmAttribution() );
  return report;
}

} // namespace lacuna
