// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "findings_run.h"
#include "finding_words.h"
#include "lacuna/error.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace lacuna
{

namespace
{

QString whole( std::size_t value ) { return QLocale().toString( static_cast<qulonglong>( value ) ); }

GapFinding settledOf( const FindingRow &row, std::size_t gap )
{
  return { gap,    row.source, row.finding.value_or( Finding::Unsure ),
           row.at, row.share,  static_cast<double>( row.votes ) };
}

} // namespace

std::size_t FindingsData::count( Finding finding ) const
{
  return static_cast<std::size_t>( std::count_if( settled.begin(), settled.end(), [finding]( const SettledGap &gap ) {
    return gap.isAnswered && gap.found == finding;
  } ) );
}

std::size_t FindingsData::conflicts() const
{
  return static_cast<std::size_t>( std::count_if( settled.begin(), settled.end(), []( const SettledGap &gap ) {
    return gap.isConflict;
  } ) );
}

std::size_t FindingsData::answered() const
{
  return static_cast<std::size_t>( std::count_if( settled.begin(), settled.end(), []( const SettledGap &gap ) {
    return gap.isJudged;
  } ) );
}

void FindingsRun::doubt( const QString &sentence )
{
  mDoubts << sentence;
  mFeedback->pushWarning( sentence );
}

FindingsData FindingsRun::run()
{
  FindingsData data;
  mFeedback->setProgressText( tr( "Reading the answers" ) );
  readFiles( data );
  sortAnswers( data );
  mFeedback->setProgress( 50 );
  mFeedback->setProgressText( tr( "Finding the gaps they are about" ) );
  match( data );
  mFeedback->setProgress( 70 );
  settle( data );
  doubtMatches( data );
  return data;
}

void FindingsRun::readFiles( FindingsData &data )
{
  int done = 0;
  for ( const QString &path : mInputs.files )
  {
    readFile( path, data );
    mFeedback->setProgress( 50.0 * ++done / static_cast<double>( mInputs.files.size() ) );
  }
  if ( mPromised > mPaged )
    doubt( tr( "The server has %1 answers, the files hold %2: the rest was not downloaded. Ask for all pages (limit, "
               "start), or export as CSV." )
             .arg( QLocale().toString( mPromised ), QLocale().toString( mPaged ) ) );
}

void FindingsRun::readFile( const QString &path, FindingsData &data )
{
  const auto passOver = [&] {
    data.formats << QString();
    doubt( tr( "“%1” holds no answers." ).arg( QFileInfo( path ).fileName() ) );
  };
  if ( mInputs.files.size() > 1 && QFileInfo( path ).isFile() && QFileInfo( path ).size() == 0 )
    return passOver();
  const AnswerFile file( path );
  mPromised = std::max( mPromised, file.promised() );
  if ( file.isEmpty() )
    return passOver();
  const AnswerReader reader( file, mInputs.options );
  data.formats << reader.format();
  const std::size_t before = data.answers.size();
  std::size_t strange = 0;
  file.forEach( mFeedback, [&]( const AnswerRow &row ) {
    data.answers.push_back( reader.read( row ) );
    strange += data.answers.back().finding ? 0 : 1;
  } );
  const std::size_t read = data.answers.size() - before;
  if ( file.promised() >= 0 )
    mPaged += static_cast<long long>( read );
  if ( read == 0 )
    doubt( tr( "“%1” holds no answers." ).arg( file.name() ) );
  else if ( strange == read )
    throw QgsProcessingException(
      tr( "No answer in “%1” (FILES) is understood: they are words of the form in some language, or codes of another "
          "form. Give the form (.xlsx) as FORM, or export with XML values and headings." )
        .arg( file.name() )
    );
  data.notUnderstood += strange;
}

// In an order that does not depend on that of files and rows.
void FindingsRun::sortAnswers( FindingsData &data ) const
{
  const auto key = []( const FindingRow &row ) {
    return std::tie( row.gapId, row.sampleId, row.source, row.at, row.ref, row.finding, row.note, row.votes );
  };
  std::stable_sort( data.answers.begin(), data.answers.end(), [&key]( const FindingRow &a, const FindingRow &b ) {
    return key( a ) < key( b );
  } );
  QSet<QString> seen;
  for ( const FindingRow &row : data.answers )
    if ( !row.ref.isEmpty() )
    {
      const QString about = row.gapId.isEmpty() ? row.sampleId : row.gapId;
      const QString ref = QStringList { FindingWords::code( row.source ), row.ref, about }.join( QChar( 0x1F ) );
      data.repeated += seen.contains( ref ) ? 1 : 0;
      seen << ref;
    }
}

void FindingsRun::match( FindingsData &data )
{
  const QString id = mInputs.options.idField;
  QStringList ids { QStringLiteral( "gap_id" ) };
  if ( !id.isEmpty() && !ids.contains( id ) )
    ids << id;
  if ( mInputs.gaps )
    data.gaps = std::make_unique<GapFinder>( *mInputs.gaps, ids, id, mContext, mFeedback );
  if ( mInputs.sample )
    data.sample
      = std::make_unique<GapFinder>( *mInputs.sample, ids + QStringList { "sample_id" }, id, mContext, mFeedback );
  for ( std::size_t answer = 0; answer < data.answers.size(); ++answer )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    addLines( data, answer );
  }
}

void FindingsRun::addLines( FindingsData &data, std::size_t answer )
{
  FindingRow &row = data.answers[answer];
  GapFinder::Hit gaps, rows;
  if ( data.gaps )
    gaps = data.gaps->find( row );
  if ( data.sample )
    rows = data.sample->find( row );
  // An answer that names a row of the sample alone is about the gap of that row, too.
  if ( data.gaps && gaps.rows.empty() && row.gapId.isEmpty() && rows.byId && rows.rows.size() == 1 )
  {
    FindingRow named;
    named.gapId = data.sample->idOf( rows.rows.front() );
    gaps = data.gaps->find( named );
  }
  if ( row.isIdGuess && !gaps.byId && !rows.byId )
    row.gapId.clear();
  if ( row.finding )
  {
    for ( const std::size_t gap : gaps.rows )
    {
      data.ofGaps.push_back( settledOf( row, gap ) );
      data.answersOfGaps.push_back( answer );
    }
    for ( const std::size_t one : rows.rows )
    {
      data.ofSample.push_back( settledOf( row, one ) );
      data.answersOfSample.push_back( answer );
    }
  }
  FindingsLine line;
  line.answer = answer;
  const bool isAsked = data.gaps || data.sample;
  if ( !row.finding )
    line.problem = QStringLiteral( "not_understood" );
  else if ( isAsked && gaps.rows.empty() && rows.rows.empty() )
    line.problem = data.gaps ? gaps.problem : rows.problem;
  static const QRegularExpression TASK( QStringLiteral( "^(n-g|t)[A-Za-z0-9-]+$" ) );
  data.ofTasks += line.problem == QLatin1String( "no_such_gap" ) && row.source == FindingSource::MapRoulette
                      && TASK.match( row.gapId ).hasMatch()
                    ? 1
                    : 0;
  data.unmatched += line.problem.isEmpty() ? 0 : 1;
  if ( line.problem.isEmpty() )
    data.byPlace += ( gaps.rows.empty() ? rows : gaps ).byPlace ? 1 : 0;
  if ( gaps.rows.size() <= 1 && rows.rows.size() <= 1 )
  {
    line.gap = gaps.rows.empty() ? FindingsLine::NOWHERE : gaps.rows.front();
    line.sample = rows.rows.empty() ? FindingsLine::NOWHERE : rows.rows.front();
    data.lines.push_back( line );
    return;
  }
  for ( const std::size_t one : gaps.rows.empty() ? rows.rows : gaps.rows )
  {
    ( gaps.rows.empty() ? line.sample : line.gap ) = one;
    data.lines.push_back( line );
  }
}

// Answers to what is not among the gaps are told apart by its id; without one each is about something of its own.
void FindingsRun::settle( FindingsData &data ) const
{
  const std::size_t gaps = data.gaps ? data.gaps->count() : 0, rows = data.sample ? data.sample->count() : 0;
  data.settledGaps = settleFindings( data.ofGaps, gaps );
  data.settledSample = settleFindings( data.ofSample, rows );
  QHash<QString, std::size_t> others;
  std::size_t subjects = gaps + rows;
  std::vector<GapFinding> all;
  std::vector<std::size_t> lines;
  for ( std::size_t i = 0; i < data.lines.size(); ++i )
  {
    const FindingsLine &line = data.lines[i];
    const FindingRow &row = data.answers[line.answer];
    if ( !row.finding )
      continue;
    const QString id = row.gapId.isEmpty() ? row.sampleId : row.gapId;
    std::size_t subject = subjects;
    if ( line.gap != FindingsLine::NOWHERE )
      subject = line.gap;
    else if ( line.sample != FindingsLine::NOWHERE )
      subject = gaps + line.sample;
    else if ( !id.isEmpty() )
      subject = others.contains( id ) ? others.value( id ) : *others.insert( id, subjects );
    subjects += subject == subjects ? 1 : 0;
    all.push_back( settledOf( row, subject ) );
    lines.push_back( i );
  }
  const std::vector<std::uint8_t> superseded = supersededFindings( all );
  for ( std::size_t i = 0; i < lines.size(); ++i )
    data.lines[lines[i]].superseded = superseded[i] != 0;
  data.settled = data.gaps ? data.settledGaps : data.sample ? data.settledSample : settleFindings( all, subjects );
}

void FindingsRun::doubtMatches( const FindingsData &data )
{
  const std::size_t matched = data.lines.size() - data.unmatched;
  const QString layer = data.gaps ? mInputs.gapsName : mInputs.sampleName;
  const bool isAsked = data.gaps || data.sample;
  const int twice = ( data.gaps ? data.gaps->repeated() : 0 ) + ( data.sample ? data.sample->repeated() : 0 );
  if ( twice > 0 )
    doubt( tr( "%1 ids of “%2” stand in several rows. Answers to them are joined by their place." )
             .arg( whole( static_cast<std::size_t>( twice ) ), layer ) );
  if ( isAsked && matched == 0 && !data.lines.empty() )
    doubt( tr( "None of the %1 answers is about a gap of “%2”. They are of another round or another town, or the ids "
               "that were sent out are in another field: give it as ID_FIELD." )
             .arg( whole( data.lines.size() ), layer ) );
  else if ( isAsked && data.unmatched > data.notUnderstood )
    doubt(
      tr( "%1 of %2 answers are about no gap of “%3”: the gaps are gone, or the answers are of another round. They "
          "are in UNMATCHED." )
        .arg( whole( data.unmatched - data.notUnderstood ), whole( data.lines.size() ), layer )
    );
  if ( data.ofTasks > 0 )
    doubt( tr( "%1 answers of MapRoulette are about tasks of several gaps and do not say about which. Export the "
               "challenge as GeoJSON: the CSV names only the task." )
             .arg( whole( data.ofTasks ) ) );
  if ( data.byPlace > 0 )
    doubt( tr( "%1 answers have no id that can be used and were joined by their place." ).arg( whole( data.byPlace ) )
    );
  if ( data.notUnderstood > 0 )
    doubt( tr( "%1 answers are empty or not understood; they count for nothing. If they are words of the form, give it "
               "as FORM." )
             .arg( whole( data.notUnderstood ) ) );
  if ( data.repeated > 0 )
    doubt( tr( "%1 answers stand in the files more than once; the newest counts." ).arg( whole( data.repeated ) ) );
  if ( data.conflicts() > 0 )
    doubt( tr( "For %1 gaps the sources say different things; the more trusted one counts. Have them looked at again." )
             .arg( whole( data.conflicts() ) ) );
}

} // namespace lacuna
