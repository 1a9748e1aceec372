// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "findings_writer.h"
#include "finding_words.h"
#include "lacuna/error.h"
#include "layers/found_columns.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingfeedback.h>

namespace lacuna
{

namespace
{

using T = QMetaType::Type;

QVariant none( T type ) { return QgsVariantUtils::createNullVariant( type ); }

} // namespace

QgsFields FindingsWriter::findingFields( bool persons )
{
  QgsFields fields = fieldsOf(
    { { "gap_id", T::QString },
      { "finding", T::QString },
      { "finding_source", T::QString },
      { "finding_ref", T::QString },
      { "finding_share", T::Double },
      { "finding_votes", T::Int },
      { "finding_at", T::QString },
      { "finding_note", T::QString },
      { "superseded", T::Int } }
  );
  if ( persons )
    fields.append( QgsField( QStringLiteral( "finding_by" ), T::QString ) );
  return fields;
}

QgsFields FindingsWriter::unmatchedFields( bool persons )
{
  QgsFields fields = findingFields( persons );
  fields.append( QgsField( QStringLiteral( "unmatched_reason" ), T::QString ) );
  return fields;
}

QgsAttributes FindingsWriter::attributesOf( const FindingsLine &line ) const
{
  const FindingRow &row = mData.answers[line.answer];
  QString id;
  if ( line.gap != FindingsLine::NOWHERE )
    id = mData.gaps->idOf( line.gap );
  else if ( line.sample != FindingsLine::NOWHERE )
    id = mData.sample->idOf( line.sample );
  QgsAttributes attributes;
  attributes << textOrNull( id.isEmpty() ? row.gapId : id )
             << textOrNull( row.finding ? FindingWords::code( *row.finding ) : QString() )
             << FindingWords::code( row.source ) << textOrNull( row.ref ) << numberOrNull( row.share ) << row.votes
             << utcText( row.at ) << textOrNull( row.note ) << ( line.superseded ? 1 : 0 );
  if ( mInputs.options.keepPersons )
    attributes << textOrNull( row.by );
  return attributes;
}

// That of the gap: where the phone was when the answer was sent may be somebody's home.
QgsGeometry FindingsWriter::placeOf( const FindingsLine &line ) const
{
  if ( line.gap != FindingsLine::NOWHERE )
    return mData.gaps->placeOf( line.gap );
  if ( line.sample != FindingsLine::NOWHERE )
    return mData.sample->placeOf( line.sample );
  const QgsGeometry &own = mData.answers[line.answer].place;
  const bool isGap = mData.answers[line.answer].source != FindingSource::Field;
  return ( isGap || mInputs.options.keepPersons ) && !own.isEmpty() ? own.pointOnSurface() : QgsGeometry();
}

void FindingsWriter::writeFindings( OutputLayer &findings, OutputLayer &unmatched ) const
{
  const QgsFields fields = findingFields( mInputs.options.keepPersons ),
                  others = unmatchedFields( mInputs.options.keepPersons );
  for ( const FindingsLine &line : mData.lines )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    QgsGeometry place = placeOf( line );
    if ( !place.isNull() )
      place.get()->dropZValue();
    QgsFeature feature( fields );
    feature.setGeometry( place );
    feature.setAttributes( attributesOf( line ) );
    if ( !line.problem.isEmpty() )
    {
      QgsFeature other( others );
      other.setGeometry( place );
      other.setAttributes( feature.attributes() << line.problem );
      unmatched.add( other );
    }
    findings.add( feature );
  }
}

void FindingsWriter::requireRows( bool areThere, const QString &layer ) const
{
  if ( mFeedback->isCanceled() )
    throw Canceled();
  if ( !areThere )
    throw QgsProcessingException( ErrorText::changed( layer ) );
}

void FindingsWriter::writeChecked( OutputLayer &checked ) const
{
  const QgsFields fields = outputFields( mInputs.gaps->fields(), foundColumns() );
  QgsFeature feature;
  std::size_t row = 0;
  for ( QgsFeatureIterator rows = mInputs.gaps->getFeatures(); rows.nextFeature( feature ); ++row )
  {
    requireRows( row < mData.settledGaps.size(), mInputs.gapsName );
    const SettledGap &gap = mData.settledGaps[row];
    QgsAttributes attributes = feature.attributes();
    if ( !gap.isAnswered )
      attributes << none( T::QString ) << none( T::Double ) << none( T::Int ) << none( T::QString )
                 << none( T::QString ) << 0;
    else
    {
      const GapFinding &deciding = mData.ofGaps[gap.deciding];
      QStringList sources;
      for ( unsigned source = 0; source <= static_cast<unsigned>( FindingSource::Find ); ++source )
        if ( gap.sources & ( 1U << source ) )
          sources << FindingWords::code( static_cast<FindingSource>( source ) );
      attributes << FindingWords::code( gap.found ) << numberOrNull( deciding.share )
                 << static_cast<int>( deciding.votes ) << sources.join( QLatin1Char( ',' ) ) << utcText( deciding.at )
                 << ( gap.isConflict ? 1 : 0 );
    }
    QgsFeature out( fields );
    out.setGeometry( feature.geometry() );
    out.setAttributes( attributes );
    checked.add( out );
  }
  requireRows( row == mData.settledGaps.size(), mInputs.gapsName );
}

FindingsWriter::SampleCounts FindingsWriter::writeSample( OutputLayer &filled ) const
{
  const QgsFields fields = mInputs.sample->fields();
  const int answer = fields.lookupField( QStringLiteral( "answer" ) ),
            count = fields.lookupField( QStringLiteral( "count" ) ),
            stratum = fields.lookupField( QStringLiteral( "stratum" ) );
  SampleCounts counts;
  std::size_t row = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator rows = mInputs.sample->getFeatures(); rows.nextFeature( feature ); ++row )
  {
    requireRows( row < mData.settledSample.size(), mInputs.sampleName );
    const SettledGap &gap = mData.settledSample[row];
    const QString had = feature.attribute( answer ).toString().trimmed();
    const bool isOpen = had.isEmpty();
    counts.kept += !isOpen && gap.isJudged && had != FindingWords::code( gap.found ) ? 1 : 0;
    if ( isOpen && gap.isAnswered )
    {
      const double houses = mData.answers[mData.answersOfSample[gap.deciding]].houses;
      const bool isSquare = feature.attribute( stratum ).toString() == QLatin1String( "cell" );
      const double number = gap.found == Finding::NotThere && houses < 0 ? 0 : houses;
      if ( isSquare && gap.found == Finding::There && houses < 0 )
        ++counts.unfilled;
      else if ( isSquare && gap.found == Finding::NotThere && houses > 0 )
        counts.contrary << feature.attribute( QStringLiteral( "sample_id" ) ).toString();
      else
      {
        feature.setAttribute( answer, FindingWords::code( gap.found ) );
        if ( isSquare && count >= 0 && number >= 0 && gap.found != Finding::Unsure )
          feature.setAttribute( count, static_cast<int>( number ) );
      }
    }
    counts.answered += feature.attribute( answer ).toString().trimmed().isEmpty() ? 0 : 1;
    filled.add( feature );
  }
  requireRows( row == mData.settledSample.size(), mInputs.sampleName );
  return counts;
}

} // namespace lacuna
