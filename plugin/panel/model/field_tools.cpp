// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_tools.h"

namespace lacuna
{

using namespace FieldAlgorithm;

QList<FieldTool> FieldTools::all()
{
  const auto target
    = []( const char *code ) { return QVariantMap { { QStringLiteral( "TARGET" ), QString::fromLatin1( code ) } }; };
  const auto app
    = []( const char *code ) { return QVariantMap { { QStringLiteral( "APP" ), QString::fromLatin1( code ) } }; };
  return {
    { QStringLiteral( "maproulette" ),
      QStringLiteral( "MapRoulette" ),
      MAP_ROULETTE,
      {},
      { tr( "Sign in with your OpenStreetMap account, open Create & Manage, and choose or make a project." ),
        tr( "Add a challenge. Where it asks for the tasks, upload the file." ),
        tr( "Look at two or three tasks. Only then make the challenge visible." ) } },
    { QStringLiteral( "mapswipe" ),
      QStringLiteral( "MapSwipe" ),
      MAP_SWIPE,
      {},
      { tr( "Sign in as a manager of MapSwipe. If none of you is one, ask on its page “Get Involved”." ),
        tr( "Add a project. “Find” takes the file as its area; “Validate” wants the shapes at a public address." ),
        tr( "Choose imagery and a tutorial, and have the project processed." ) } },
    { QStringLiteral( "kobo" ),
      QStringLiteral( "KoboToolbox" ),
      FORM,
      target( "kobo" ),
      { tr( "Click NEW, choose “Upload an XLSForm”, and give it the form (.xlsx)." ),
        tr( "Add the list (.csv) in the settings of the project, under Media." ),
        tr( "Deploy the form, and share it with the people who go out." ) } },
    { QStringLiteral( "odk" ),
      QStringLiteral( "ODK Central" ),
      FORM,
      target( "odk" ),
      { tr( "Open a project on your server, click New, and upload the form (.xlsx)." ),
        tr( "Add the list (.csv) where the draft asks for it." ),
        tr( "Publish the form, and give the app users of the project access to it." ) } },
    { QStringLiteral( "fieldtm" ),
      QStringLiteral( "Field-TM" ),
      FORM,
      target( "fieldtm" ),
      { tr( "Sign in, create a project, and upload the file of the area." ),
        tr( "Upload the form (.xlsx), and the file of the features in place of those of OpenStreetMap." ),
        tr( "Divide the area into tasks, and publish the project." ) } },
    { QStringLiteral( "mapillary" ),
      QStringLiteral( "Mapillary" ),
      STREETS,
      {},
      { tr( "Install the uploader, and sign in." ),
        tr( "Drag the folder with the pictures into it, look at them on the map, and upload them." ),
        tr( "After some days count here which streets have pictures." ) } },
    { QStringLiteral( "scee" ),
      QStringLiteral( "StreetComplete (SCEE)" ),
      PHONE,
      app( "scee" ),
      { tr( "Install the expert edition, SCEE, on the telephone, and copy the file custom_quest.csv to it." ),
        tr( "In its settings, among the quests, switch on the custom quest and choose the file." ),
        tr( "Answer on the spot. Then copy the same file back, and import it here." ) } },
    { QStringLiteral( "organicmaps" ),
      QStringLiteral( "Organic Maps" ),
      PHONE,
      app( "organicmaps" ),
      { tr( "Send the file (.kml) to the telephone, by mail, chat or cable." ),
        tr( "Tap on it there, and choose to open it with Organic Maps." ),
        tr( "Tasks and gaps are under Bookmarks and Tracks. They need no connection." ) } },
  };
}

int FieldTools::of( const RememberedRun &run )
{
  const QList<FieldTool> tools = all();
  for ( int i = 0; i < tools.size(); ++i )
  {
    const bool isByModel = run.algorithm == CHECK_MODEL && tools.at( i ).algorithm == FORM;
    if ( tools.at( i ).algorithm != run.algorithm && !isByModel )
      continue;
    bool fits = true;
    for ( auto choice = tools.at( i ).choices.constBegin(); choice != tools.at( i ).choices.constEnd(); ++choice )
      fits = fits && run.inputs.value( choice.key() ).toString() == choice.value().toString();
    if ( fits )
      return i;
  }
  return -1;
}

QVariantMap FieldTools::inputs( const FieldTool &tool, const FieldRound &round )
{
  QVariantMap inputs = tool.choices;
  // People visit the sample, where one is drawn; the web looks at all gaps.
  const bool isVisit = tool.algorithm == FORM;
  const bool isSample = isVisit && !round.sample.isEmpty();
  // A null keeps the dialog from filling in another layer.
  if ( isVisit )
    inputs.insert( QStringLiteral( "SAMPLE" ), isSample ? QVariant( round.sample ) : QVariant() );
  if ( tool.algorithm == MAP_SWIPE )
  {
    inputs.insert(
      QStringLiteral( "MODE" ), QStringLiteral( "validate" )
    ); // gaps are judged; areas are looked through
    inputs.insert( QStringLiteral( "AREA" ), QVariant() );
  }
  inputs.insert( QStringLiteral( "GAPS" ), isSample ? QVariant() : QVariant( round.gaps ) );
  return inputs;
}

} // namespace lacuna
