// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "next_step.h"

#include <QHash>

namespace lacuna
{

QString NextStep::after( const QString &algorithm )
{
  const QHash<QString, QString> steps {
    { "loadosm", tr( "Next: compare the buildings with the cadastre (Building gaps), the roads with Road gaps." ) },
    { "buildinggaps",
      tr( "Next: count by neighbourhood (Gaps by zone), or see which missing buildings a hazard reaches (Building "
          "exposure)." ) },
    { "gapsbyzone", tr( "Next: which neighbourhoods first (Priority zones), or tasks to map them (Task areas)." ) },
    { "roadgaps", tr( "Next: add up by neighbourhood (Roads by zone)." ) },
    { "roadsbyzone", tr( "Next: which neighbourhoods first (Priority zones)." ) },
    { "buildingexposure",
      tr( "Next: the same for the missing buildings, then both by neighbourhood (Exposure by zone)." ) },
    { "expectedannualdamage", tr( "Next: look for the buildings with the largest damage; the table begins with them." )
    },
    { "exposurebyzone", tr( "Next: which neighbourhoods first (Priority zones)." ) },
    { "priorityzones", tr( "Next: cut the first neighbourhoods into tasks (Task areas)." ) },
    { "taskareas", tr( "Next: write the file for the Tasking Manager (Export for the Tasking Manager)." ) },
    { "exporttaskingmanager", tr( "Next: upload the file where a project is created in the Tasking Manager." ) },
    { "importtaskingmanager", tr( "Next: see what is missing in tasks that are done (Gaps by task)." ) }
  };
  return steps.value( algorithm );
}

} // namespace lacuna
