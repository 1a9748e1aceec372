// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_reading.h"
#include "lacuna/error.h"
#include "layers/field_finder.h"
#include "messages/error_text.h"
#include "sample_answers.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

namespace lacuna
{

namespace
{

constexpr int LISTED = 10; // rows a sentence names

QString listed( const QStringList &all )
{
  const QString names = all.mid( 0, LISTED ).join( QStringLiteral( ", " ) );
  return all.size() > LISTED ? names + QStringLiteral( " …" ) : names;
}

} // namespace

SampleReading::SampleReading(
  const SampleDesignFile &design, const QgsProcessingFeatureSource &source, const QString &name
)
  : mDesign( design )
  , mSource( source )
  , mName( name )
  , mIdField( require( QStringLiteral( "sample_id" ) ) )
  , mAnswerField( require( QStringLiteral( "answer" ) ) )
  , mCountField( ourField( source.fields(), QStringLiteral( "count" ) ) )
  , mSaid( static_cast<std::size_t>( design.rows.size() ) )
{
  for ( int i = 0; i < design.rows.size(); ++i )
    mPlaces.insert( design.rows.at( i ).id, i );
}

int SampleReading::require( const QString &field ) const
{
  const int index = ourField( mSource.fields(), field );
  if ( index < 0 )
    throw QgsProcessingException( tr( "The layer “%1” (SAMPLE) has no field “%2”. Choose the layer that Sample to be "
                                      "checked made, with its answers." )
                                    .arg( mName, field ) );
  return index;
}

SampleAnswers SampleReading::read( const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback )
{
  QgsFeatureIterator iterator
    = mSource.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  const ShapePrinter printer( mSource.sourceCrs(), context );
  QgsFeature feature;
  for ( int at = 0; iterator.nextFeature( feature ); ++at )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    look( feature, at, printer );
  }
  refuse();
  SampleAnswers answers;
  answers.repeated = mRepeated;
  for ( int i = 0; i < mDesign.rows.size(); ++i )
  {
    const SampleDesignFile::Row &row = mDesign.rows.at( i );
    const Said &said = mSaid[static_cast<std::size_t>( i )];
    answers.absent += said.isSeen ? 0 : 1;
    answers.rows.push_back(
      { row.stratum, static_cast<std::uint32_t>( row.area > 0 ? row.area - 1 : 0 ), said.answer, said.houses }
    );
  }
  return answers;
}

void SampleReading::writeOpen( OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback ) const
{
  if ( !skipped.isWanted() )
    return;
  QgsFeatureIterator iterator
    = mSource.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  for ( int at = 0; iterator.nextFeature( feature ); ++at )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    const int place = mPlaces.value( feature.attribute( mIdField ).toString().trimmed(), -1 );
    if ( place < 0 )
      throw QgsProcessingException( ErrorText::changed( mName ) );
    const Said &said = mSaid[static_cast<std::size_t>( place )];
    const SkipReason reason = said.at != at                 ? SkipReason::Duplicate
                              : said.answer == Answer::Open ? SkipReason::NoAnswer
                                                            : SkipReason::None;
    if ( reason == SkipReason::None )
      continue;
    QgsFeature row = rows.row( 0, feature, QStringLiteral( "SAMPLE" ), skipCode( reason ) );
    skipped.add( row );
  }
}

void SampleReading::look( const QgsFeature &feature, int at, const ShapePrinter &printer )
{
  const QVariant value = feature.attribute( mIdField );
  const QString id = QgsVariantUtils::isNull( value ) ? QString() : value.toString().trimmed();
  const auto found = mPlaces.constFind( id );
  if ( found == mPlaces.constEnd() )
  {
    mStrange << ( id.isEmpty() ? tr( "(empty)" ) : id );
    return;
  }
  const SampleDesignFile::Row &row = mDesign.rows.at( found.value() );
  // A table without geometry is only its answers.
  if ( feature.hasGeometry() )
  {
    try
    {
      if ( !printer.of( feature.geometry() ).isLike( row.print ) )
        mMoved << id;
    }
    catch ( const QgsCsException & )
    {
      mMoved << id;
    }
  }
  Said said = understand( feature, id, mDesign.strata[row.stratum].kind );
  said.at = at;
  Said &before = mSaid[static_cast<std::size_t>( found.value() )];
  if ( before.isSeen && said.answer != Answer::Open && before.answer != Answer::Open
       && ( said.answer != before.answer || said.houses != before.houses ) )
    mTwice << tr( "%1 (“%2” and “%3”)" ).arg( id, before.text, said.text );
  mRepeated += before.isSeen ? 1 : 0;
  if ( !before.isSeen || ( before.answer == Answer::Open && said.answer != Answer::Open ) )
    before = said;
}

SampleReading::Said SampleReading::understand( const QgsFeature &feature, const QString &id, StratumKind kind )
{
  Said said;
  said.isSeen = true;
  const QVariant value = feature.attribute( mAnswerField );
  said.text = QgsVariantUtils::isNull( value ) ? QString() : value.toString().trimmed();
  const std::optional<Answer> answer = answerOf( value, kind );
  if ( !answer )
  {
    mUnclear << QStringLiteral( "%1 (“%2”)" ).arg( id, said.text );
    return said;
  }
  said.answer = *answer;
  if ( kind == StratumKind::Cell )
    square( said, mCountField >= 0 ? countOf( feature.attribute( mCountField ) ) : std::optional<double>( -1 ), id );
  return said;
}

// Of a square the count is the answer; the word may be left out, but must not contradict it.
void SampleReading::square( Said &said, std::optional<double> count, const QString &id )
{
  const bool isCounted = count && *count >= 0;
  const bool contradicts
    = isCounted && ( ( said.answer == Answer::Yes && *count == 0 ) || ( said.answer == Answer::No && *count > 0 ) );
  if ( !count || contradicts || ( said.answer == Answer::Yes && !isCounted ) )
    mBadCounts << id;
  else if ( isCounted && said.answer != Answer::Unknown )
  {
    said.houses = *count;
    said.answer = *count > 0 ? Answer::Yes : Answer::No;
    said.text = QString::number( *count );
  }
}

void SampleReading::refuse() const
{
  QStringList problems;
  if ( !mStrange.isEmpty() )
    problems << tr(
                  "The layer “%1” (SAMPLE) has rows that are not in the design (sample_id %2). Choose the design file "
                  "that was written with this sample, and take rows out that somebody has added."
    )
                  .arg( mName, listed( mStrange ) );
  if ( !mTwice.isEmpty() )
    problems
      << tr( "Rows are answered twice, and not alike: %1. Keep one row for each sample_id." ).arg( listed( mTwice ) );
  if ( !mUnclear.isEmpty() )
    problems << tr(
                  "Answers are not understood: %1. Write yes, no or unknown (sí, sim, oui, 1 and 0, there, not_there, "
                  "mapped and unsure are understood as well)."
    )
                  .arg( listed( mUnclear ) );
  if ( !mBadCounts.isEmpty() )
    problems << tr( "Empty squares need the number of buildings in the field count, a whole number from 0 on that does "
                    "not contradict the answer: %1." )
                  .arg( listed( mBadCounts ) );
  if ( !mMoved.isEmpty() )
    problems << tr(
                  "The geometry of rows is not the one that was drawn: %1. The answers may be about another building. "
                  "Restore it from the sample, or use the design file that was written with this sample."
    )
                  .arg( listed( mMoved ) );
  if ( !problems.isEmpty() )
    throw QgsProcessingException( problems.join( QLatin1Char( '\n' ) ) );
}

} // namespace lacuna
