// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The pages of the first lesson about how sure the gaps are.
#include "lesson.h"
#include "lesson_page.h"

#include <qgsfeatureiterator.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <QHash>

namespace lacuna
{

// As somebody would who has been there: the town was made, so it is known what OpenStreetMap was left without.
void Lesson::answer( QgsVectorLayer *sample ) const
{
  if ( !sample )
    return;
  const QHash<QByteArray, QString> town = truth();
  QgsFeature feature;
  const int field = sample->fields().lookupField( QStringLiteral( "answer" ) );
  QgsChangedAttributesMap answers;
  for ( QgsFeatureIterator it = sample->getFeatures(); it.nextFeature( feature ); )
  {
    const QString stratum = feature.attribute( QStringLiteral( "stratum" ) ).toString();
    const bool isMissing = town.value( shapeOf( feature ) ) == QLatin1String( "missing_in_osm" );
    // Buildings that only OpenStreetMap has are there: nothing was drawn into it that does not stand.
    const bool yes = stratum == QLatin1String( "gap" )       ? isMissing
                     : stratum == QLatin1String( "matched" ) ? !isMissing
                                                             : true;
    answers.insert( feature.id(), { { field, yes ? QStringLiteral( "yes" ) : QStringLiteral( "no" ) } } );
  }
  sample->dataProvider()->changeAttributeValues( answers );
}

void Lesson::addSample( const QString &missing, const QString &extra, const QString &matched )
{
  const QString sample = tr( "Sample to look at" ), design = QStringLiteral( "DESIGN_FILE" ),
                input = QStringLiteral( "SAMPLE" );

  const QList<double> drawn { 200, 88 };
  mSteps.push_back(
    { tr( "How sure are the gaps?" ),
      tr(
        "Building gaps may be wrong: a gap may be no building, and a building that it calls matched may not be on the "
        "map. Sample to be checked draws buildings that somebody should look at, by chance, so that few answers speak "
        "for all: here %1 buildings, of which %2 are gaps.\n\n"
        "Every row has its question. You would look, in the field or on an image, and write the answer in the table. "
        "Question: why is it better to draw by chance than to look where it is easy?"
      )
        .arg( wholeNumber( drawn[0] ), wholeNumber( drawn[1] ) ),
      QStringLiteral( "lacuna:samplecheck" ),
      [this, design, missing, extra, matched] {
        return QVariantMap {
          { QStringLiteral( "MISSING_IN_OSM" ), given( missing ) },
          { QStringLiteral( "MISSING_IN_REFERENCE" ), given( extra ) },
          { QStringLiteral( "MATCHED" ), given( matched ) },
          { design, file( "design.json" ) }
        };
      },
      { { input, sample } },
      numbersOf( { QStringLiteral( "SAMPLE_COUNT" ), QStringLiteral( "GAP_SAMPLE_COUNT" ) } ),
      drawn }
  );

  const QList<double> found { 498, 480, 540 };
  mSteps.push_back(
    { tr( "What do the answers say?" ),
      tr(
        "The town was made for learning, so the lesson knows what was left out of OpenStreetMap, and answers for you. "
        "Estimate from a sample makes of the answers how many buildings are really missing: %1, between %2 and %3.\n\n"
        "Here all answers are yes, and still the number is not quite sure: %4 answers cannot rule out a few errors "
        "among all the other buildings. In 95 of 100 samples the truth lies between such limits. With your own town "
        "keep the design file, which lies beside the project as design.json: without it the answers cannot be used."
      )
        .arg( wholeNumber( found[0] ), wholeNumber( found[1] ), wholeNumber( found[2] ), wholeNumber( drawn[0] ) ),
      QStringLiteral( "lacuna:sampleestimate" ),
      [this, design, input, sample] {
        return QVariantMap { { input, given( sample ) }, { design, file( "design.json" ) } };
      },
      {},
      numbersOf(
        { QStringLiteral( "MISSING_TRUE" ), QStringLiteral( "MISSING_TRUE_LOW" ), QStringLiteral( "MISSING_TRUE_HIGH" )
        }
      ),
      found,
      [this, sample] { answer( layer( sample ) ); } }
  );
}

} // namespace lacuna
