// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The first byte picks the reader; the rest are the bytes of a server. Whatever they are: a value or a sentence,
// nothing else.

#include "lacuna/tasking/project_store.h"
#include "tasks/project_file.h"
#include "tasking/tasking_error.h"
#include "tasking/tasking_json.h"

#include <cstdlib>

using namespace lacuna;

namespace
{

void require( bool holds )
{
  if ( !holds )
    std::abort();
}

void checkTasks( const TaskCollection &collection )
{
  for ( const MappingTask &task : collection.tasks )
  {
    require( task.id > 0 && !task.geometry.isNull() && !task.status.isEmpty() );
    const QgsRectangle box = task.geometry.boundingBox();
    require( box.xMinimum() >= -181 && box.xMaximum() <= 181 && box.yMinimum() >= -91 && box.yMaximum() <= 91 );
  }
  const TaskProgress progress = progressOf( collection.tasks );
  require(
    progress.percentMapped >= 0 && progress.percentMapped <= 100 && progress.percentValidated <= progress.percentMapped
  );
}

void read( unsigned char which, const QByteArray &bytes )
{
  const TaskingJson json( QStringLiteral( "fuzz" ) );
  switch ( which % 10 )
  {
    case 0:
    {
      const TaskingProject project = json.project( bytes );
      checkTasks( project.tasks );
      storedProject( project, TaskingServer(), QDateTime() );
      break;
    }
    case 1:
    {
      TaskCollection tasks = json.tasks( bytes );
      checkTasks( tasks );
      addNames( tasks.tasks, {} );
      break;
    }
    case 2:
      require( !json.area( bytes ).isNull() );
      break;
    case 3:
    {
      const ProjectPage page = json.search( bytes );
      require( page.page > 0 && page.perPage > 0 );
      for ( const ProjectHit &hit : page.hits )
        require( hit.percentMapped >= 0 && hit.percentMapped <= 100 );
      break;
    }
    case 4:
      for ( const DayProgress &day : json.days( bytes ) )
        require( day.date.isValid() && day.mapped >= 0 );
      break;
    case 5:
      json.statistics( bytes );
      break;
    case 6:
      json.activities( bytes );
      break;
    case 7:
      json.contributors( bytes );
      break;
    case 8:
      for ( const auto read : { &TaskingJson::campaigns, &TaskingJson::countries, &TaskingJson::languages } )
        try
        {
          ( json.*read )( bytes );
        }
        catch ( const TaskingError & )
        {}
      json.organisations( bytes );
      json.created( bytes );
      break;
    default:
    {
      QString code;
      require( TaskingErrors::serverWords( bytes, &code ).size() <= 300 );
      TaskingAnswer answer;
      answer.status = 200 + ( bytes.isEmpty() ? 0 : bytes.at( 0 ) & 0xFF );
      answer.body = bytes;
      TaskingErrors::check( answer, QStringLiteral( "fuzz" ) );
      break;
    }
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput( const unsigned char *data, std::size_t size )
{
  if ( size == 0 )
    return 0;
  try
  {
    read( data[0], QByteArray( reinterpret_cast<const char *>( data + 1 ), static_cast<int>( size - 1 ) ) );
  }
  catch ( const TaskingError &error )
  {
    require( !error.what().isEmpty() );
  }
  return 0;
}
