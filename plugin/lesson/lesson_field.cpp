// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The second lesson: a round with people who look at the gaps. The numbers are checked by tests/plugin/lesson_test.cpp.
#include "lesson.h"
#include "lesson_page.h"

#include <qgsfeatureiterator.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <QSaveFile>

namespace lacuna
{

// As people who went there might: some houses of an old cadastre are not there any more, and some places nobody
// reached.
void Lesson::visit( const QgsVectorLayer *sample, const QString &file ) const
{
  if ( !sample )
    return;
  const QHash<QByteArray, QString> town = truth();
  QByteArray text = "\"gap_id\";\"sample_id\";\"found\";\"_uuid\";\"_submission_time\"\n";
  int row = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator it = sample->getFeatures( QgsFeatureRequest().addOrderBy( QStringLiteral( "sample_id" ) ) );
        it.nextFeature( feature ); )
  {
    ++row;
    if ( row % 15 == 0 )
      continue;
    const bool isMissing = town.value( shapeOf( feature ) ) == QLatin1String( "missing_in_osm" );
    const char *found = row % 10 == 3 || !isMissing ? "no" : row % 30 == 7 ? "ruin" : row % 20 == 5 ? "moved" : "yes";
    const QByteArray id = feature.attribute( QStringLiteral( "sample_id" ) ).toString().toUtf8();
    text += '"' + feature.attribute( QStringLiteral( "gap_id" ) ).toString().toUtf8() + "\";\"" + id + "\";\"" + found
            + "\";\"lesson-" + id + "\";\"2026-11-30T14:00:00\"\n";
  }
  QSaveFile out( file );
  if ( out.open( QIODevice::WriteOnly ) && out.write( text ) == text.size() )
    out.commit();
}

void Lesson::makeFieldSteps()
{
  const QString missing = tr( "Missing in OSM" ), extra = tr( "Missing in the cadastre" ), matched = tr( "In both" ),
                sample = tr( "Sample to visit" );
  mSteps.push_back(
    { tr( "What is a gap worth before anybody has looked?" ),
      tr(
        "The first lesson found what is missing from the map of Ciudad Vieja, by comparing two layers. But a cadastre "
        "may be old, and an image may be wrong. This lesson goes once round: people look at some of the gaps, their "
        "answers come back, and the number of missing buildings is corrected by them.\n\n"
        "Each page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna, many of them "
        "in the group Field and crowd. Take about 30 minutes. What is written for people lies beside the project: "
        "open it, as those would who get it."
      ),
      {},
      {},
      {},
      {},
      {} }
  );
  const QList<double> gaps { 498 };
  mSteps.push_back(
    { tr( "The gaps that people are asked about" ),
      tr( "Building gaps finds %1 buildings of the cadastre that OpenStreetMap lacks. Open the table: gap_id names "
          "each of them. It stays the same when you run it again, so an answer of next month finds its gap.\n\n"
          "Question: how many days would two people need to visit them all?" )
        .arg( wholeNumber( gaps[0] ) ),
      QStringLiteral( "lacuna:buildinggaps" ),
      [this] {
        return QVariantMap {
          { QStringLiteral( "REFERENCE" ), given( QStringLiteral( "cadastre" ) ) },
          { QStringLiteral( "OSM" ), given( QStringLiteral( "osm_buildings" ) ) }
        };
      },
      { { QStringLiteral( "MISSING_IN_OSM" ), missing },
        { QStringLiteral( "MISSING_IN_REFERENCE" ), extra },
        { QStringLiteral( "MATCHED" ), matched } },
      numbersOf( { QStringLiteral( "MISSING_IN_OSM_COUNT" ) } ),
      gaps }
  );
  const QList<double> drawn { 60 };
  mSteps.push_back(
    { tr( "A few, drawn by chance" ),
      tr( "Nobody has to visit them all. Sample to be checked draws %1 gaps by chance, and keeps in a design file "
          "(design.json) how it did so. Chance is what makes a few answers speak for all: where people choose the "
          "places themselves, they choose those that are easy to reach.\n\n"
          "Look at the map: is there a part of the town without any of them? That is chance, too." )
        .arg( wholeNumber( drawn[0] ) ),
      QStringLiteral( "lacuna:samplecheck" ),
      [this, missing] {
        return QVariantMap {
          { QStringLiteral( "MISSING_IN_OSM" ), given( missing ) },
          { QStringLiteral( "SIZE" ), 60 },
          { QStringLiteral( "DESIGN_FILE" ), file( "design.json" ) }
        };
      },
      { { QStringLiteral( "SAMPLE" ), sample } },
      numbersOf( { QStringLiteral( "SAMPLE_COUNT" ) } ),
      drawn }
  );
  addVisit( sample, drawn );
  const QString checked = tr( "Gaps with answers" );
  addAnswers( missing, sample, checked, drawn[0] );
  addUse( checked, extra, matched );
}

void Lesson::addVisit( const QString &sample, const QList<double> &places )
{
  mSteps.push_back(
    { tr( "A form for those who go there" ),
      tr( "Field check writes two files beside the project: form.xlsx with the questions in four languages, and "
          "places.csv with the %1 places. KoboToolbox takes both; with your own town you would share the form with the "
          "people who go out, and they would fill it in on the telephone, without a connection.\n\n"
          "Open form.xlsx in a spreadsheet. Question: what does it ask when a house is a ruin, and why is that not the "
          "same as no house?" )
        .arg( wholeNumber( places[0] ) ),
      QStringLiteral( "lacuna:fieldcheck" ),
      [this, sample] {
        return QVariantMap {
          { QStringLiteral( "SAMPLE" ), given( sample ) },
          { QStringLiteral( "TARGET" ), QStringLiteral( "kobo" ) },
          { QStringLiteral( "FORM" ), file( "form.xlsx" ) },
          { QStringLiteral( "LIST" ), file( "places.csv" ) }
        };
      },
      {},
      numbersOf( { QStringLiteral( "PLACES_COUNT" ) } ),
      places }
  );
  mSteps.push_back(
    { tr( "The way there" ),
      tr( "Field maps puts the same places on a telephone: places.kml has %1 bookmarks for Organic Maps, a map that "
          "needs no connection. Send the file to the telephone and open it there.\n\n"
          "The page Field and crowd of the panel (Vector ▸ Lacuna ▸ Tasking Manager panel) says what you have handed "
          "out, and which three clicks each tool needs." )
        .arg( wholeNumber( places[0] ) ),
      QStringLiteral( "lacuna:fieldmaps" ),
      [this, sample] {
        return QVariantMap {
          { QStringLiteral( "GAPS" ), given( sample ) },
          { QStringLiteral( "APP" ), QStringLiteral( "organicmaps" ) },
          { QStringLiteral( "NAME" ), QStringLiteral( "Ciudad Vieja" ) },
          { QStringLiteral( "OUTPUT" ), file( "places.kml" ) }
        };
      },
      {},
      numbersOf( { QStringLiteral( "BOOKMARKS_COUNT" ) } ),
      places }
  );
}

void Lesson::addAnswers( const QString &missing, const QString &sample, const QString &checked, double places )
{
  const QString filled = tr( "Answered sample" );
  const QList<double> back { 56, 48, 8 };
  mSteps.push_back(
    { tr( "The answers come back" ),
      tr( "Nobody visited a town that does not exist, so the lesson writes the answers (answers.csv), as KoboToolbox "
          "would give them: %1 places were visited, %4 were not reached. Import findings joins them to the gaps by "
          "their gap_id: %2 are there, %3 are not, because a house fell or is a ruin.\n\n"
          "Open the table of the gaps with answers: found says what people found, and the other gaps stay open." )
        .arg( wholeNumber( back[0] ), wholeNumber( back[1] ), wholeNumber( back[2] ), wholeNumber( places - back[0] ) ),
      QStringLiteral( "lacuna:importfindings" ),
      [this, missing, sample] {
        return QVariantMap {
          { QStringLiteral( "FILES" ), QStringList { file( "answers.csv" ) } },
          { QStringLiteral( "GAPS" ), given( missing ) },
          { QStringLiteral( "SAMPLE" ), given( sample ) }
        };
      },
      { { QStringLiteral( "FINDINGS" ), tr( "Findings" ) },
        { QStringLiteral( "CHECKED" ), checked },
        { QStringLiteral( "SAMPLE_FILLED" ), filled } },
      numbersOf(
        { QStringLiteral( "FINDINGS_COUNT" ), QStringLiteral( "THERE_COUNT" ), QStringLiteral( "NOT_THERE_COUNT" ) }
      ),
      back,
      [this, sample] { visit( layer( sample ), file( "answers.csv" ) ); } }
  );
  const QList<double> sure { 427, 373, 460 };
  mSteps.push_back(
    { tr( "How many are really missing?" ),
      tr( "Estimate from a sample makes of the answers a number for the whole town: about %1 buildings are missing, "
          "between %2 and %3. That is what you tell the mayor: not one number that looks exact, but the limits within "
          "which the truth lies in 95 of 100 samples.\n\n"
          "The report and the log also say how many answers limits half as far apart would need. Question: is that "
          "worth a second "
          "visit?" )
        .arg( wholeNumber( sure[0] ), wholeNumber( sure[1] ), wholeNumber( sure[2] ) ),
      QStringLiteral( "lacuna:sampleestimate" ),
      [this, filled] {
        return QVariantMap {
          { QStringLiteral( "SAMPLE" ), given( filled ) }, { QStringLiteral( "DESIGN_FILE" ), file( "design.json" ) }
        };
      },
      {},
      numbersOf(
        { QStringLiteral( "MISSING_TRUE" ), QStringLiteral( "MISSING_TRUE_LOW" ), QStringLiteral( "MISSING_TRUE_HIGH" )
        }
      ),
      sure }
  );
}

// What the answers are good for.
void Lesson::addUse( const QString &checked, const QString &extra, const QString &matched )
{
  const QList<double> open { 442 };
  mSteps.push_back(
    { tr( "The others, on the web" ),
      tr( "Volunteers can look at the rest on images. Export for MapRoulette writes challenge.geojson with the %1 gaps "
          "that nobody has answered: one task each, with a question and an instruction in your language. Their answers "
          "come back the same way, and where they say something else than those who were there, the visit counts "
          "more.\n\n"
          "Nothing is sent: you upload the file yourself." )
        .arg( wholeNumber( open[0] ) ),
      QStringLiteral( "lacuna:exportmaproulette" ),
      [this, checked] {
        QgsProcessingFeatureSourceDefinition gaps( layer( checked ) ? layer( checked )->id() : QString() );
        gaps.filterExpression = QStringLiteral( "\"found\" IS NULL" );
        return QVariantMap {
          { QStringLiteral( "GAPS" ), layer( checked ) ? QVariant::fromValue( gaps ) : QVariant() },
          { QStringLiteral( "NAME" ), QStringLiteral( "Ciudad Vieja" ) },
          { QStringLiteral( "OUTPUT" ), file( "challenge.geojson" ) }
        };
      },
      {},
      numbersOf( { QStringLiteral( "TASKS_COUNT" ) } ),
      open }
  );
  const QList<double> zones { 12 };
  mSteps.push_back(
    { tr( "What each neighbourhood knows now" ),
      tr( "Gaps by zone counts the same again, with the answers: in %1 neighbourhoods missing_confirmed, "
          "missing_refuted and missing_open say what was seen, what was not there, and what is still open. Reports and "
          "Priority zones count the same way.\n\n"
          "That was a whole round. The next one begins when more answers have come, or when OpenStreetMap has grown. "
          "The model Check the gaps in the field makes sample, form and list at once: try it with your own gaps." )
        .arg( wholeNumber( zones[0] ) ),
      QStringLiteral( "lacuna:gapsbyzone" ),
      [this, checked, extra, matched] {
        return QVariantMap {
          { QStringLiteral( "ZONES" ), given( QStringLiteral( "barrios" ) ) },
          { QStringLiteral( "CHECKED" ), given( checked ) },
          { QStringLiteral( "MISSING_IN_REFERENCE" ), given( extra ) },
          { QStringLiteral( "MATCHED" ), given( matched ) }
        };
      },
      { { QStringLiteral( "OUTPUT" ), tr( "Answers by neighbourhood" ) } },
      numbersOf( { QStringLiteral( "ZONES_COUNT" ) } ),
      zones }
  );
}

} // namespace lacuna
