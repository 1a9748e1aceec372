// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/sample_estimate.h"
#include "stratum_limits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// Wilson 1927, Garwood 1936, Zou and Donner 2008, Fieller 1954: see lacuna/places/sample_estimate.h.

namespace
{

constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();

using Strata = std::vector<std::pair<StratumKind, std::size_t>>;

// What was seen of a stratum, as a whole and at each visit.
struct Seen
{
  StratumKind kind = StratumKind::Gap;
  double size = 0; // N
  double n = 0;
  double hits = 0;
  double squares = 0;                 // of the hits of the rows
  std::vector<double> visitRows = {}; // by visit; of single rows empty
  std::vector<double> visitHits = {};

  double share() const { return hits / n; }
  // Of one row, with n - 1.
  double rowVariance() const { return n > 1 ? std::max( 0.0, ( squares - hits * hits / n ) / ( n - 1 ) ) : UNKNOWN; }
  // Of the share in a sample of single rows.
  double plainVariance() const
  {
    if ( kind == StratumKind::Cell )
      return n > 1 ? rowVariance() / n : 0;
    return share() * ( 1 - share() ) / n;
  }
  double residual( std::size_t visit ) const { return ( visitHits[visit] - share() * visitRows[visit] ) / n; }
};

double hitsOf( StratumKind kind, const AnsweredRow &row )
{
  if ( kind == StratumKind::Cell )
    return row.houses;
  return ( row.answer == Answer::Yes ) != ( kind == StratumKind::Matched ) ? 1 : 0;
}

// A sum of shares with weights; what it needs to know of limits.
class Sample
{
public:
  Sample( const Strata &strata, std::span<const AnsweredRow> rows, bool inAreas );
  // The same answers so many times, of as many more visits; no stratum gets more than it has rows.
  Sample( const Sample &other, double times );

  const std::vector<Seen> &seen() const { return mSeen; }
  const std::vector<StratumEstimate> &strata() const { return mStrata; }
  std::size_t visits() const { return mVisits; }
  // Whether a stratum has rows and none of them an answer.
  bool lacks( std::size_t i ) const { return mSeen[i].size > 0 && !( mSeen[i].n > 0 ); }
  Estimate combine( const std::vector<double> &weights ) const;
  double jointVariance( const std::vector<double> &weights ) const;

private:
  double scale() const // of sums of squares over visits
  {
    return mVisits > 1 ? mTimes * static_cast<double>( mVisits ) / static_cast<double>( mVisits - 1 ) : 0;
  }
  double visitVariance( const Seen &seen ) const;
  StratumEstimate estimateOf( const Seen &seen );

  std::vector<Seen> mSeen;
  std::vector<StratumEstimate> mStrata;
  std::vector<Interval> mInTotal; // limits of the strata as parts of a total
  std::size_t mVisits = 0;        // with an answer
  double mTimes = 1;              // that each visit stands for
};

Sample::Sample( const Strata &strata, std::span<const AnsweredRow> rows, bool inAreas )
{
  std::size_t places = 0;
  if ( inAreas )
    for ( const AnsweredRow &row : rows )
      places = std::max<std::size_t>( places, row.area + 1 );
  for ( const auto &[kind, size] : strata )
  {
    mSeen.push_back( { kind, static_cast<double>( size ) } );
    mSeen.back().visitRows.assign( places, 0 );
    mSeen.back().visitHits.assign( places, 0 );
  }
  std::vector<std::uint8_t> visited( places, 0 );
  for ( const AnsweredRow &row : rows )
  {
    if ( row.answer != Answer::Yes && row.answer != Answer::No )
      continue;
    Seen &seen = mSeen[row.stratum];
    const double hits = hitsOf( seen.kind, row );
    seen.n += 1;
    seen.hits += hits;
    seen.squares += hits * hits;
    if ( inAreas )
    {
      seen.visitRows[row.area] += 1;
      seen.visitHits[row.area] += hits;
      visited[row.area] = 1;
    }
  }
  mVisits = static_cast<std::size_t>( std::count( visited.begin(), visited.end(), 1 ) );
  for ( const Seen &seen : mSeen )
    mStrata.push_back( estimateOf( seen ) );
  for ( const AnsweredRow &row : rows )
  {
    mStrata[row.stratum].unknown += row.answer == Answer::Unknown ? 1 : 0;
    mStrata[row.stratum].open += row.answer == Answer::Open ? 1 : 0;
  }
}

Sample::Sample( const Sample &other, double times )
  : mSeen( other.mSeen )
  , mVisits( static_cast<std::size_t>( std::llround( static_cast<double>( other.mVisits ) * times ) ) )
  , mTimes( times )
{
  for ( Seen &seen : mSeen )
  {
    const double more = seen.n > 0 ? std::min( times, seen.size / seen.n ) : 1;
    seen.n *= more;
    seen.hits *= more;
    seen.squares *= more;
    mStrata.push_back( estimateOf( seen ) );
  }
}

double Sample::visitVariance( const Seen &seen ) const
{
  double sum = 0;
  for ( std::size_t visit = 0; visit < seen.visitRows.size(); ++visit )
    sum += seen.residual( visit ) * seen.residual( visit );
  return scale() * sum;
}

StratumEstimate Sample::estimateOf( const Seen &seen )
{
  StratumEstimate estimate;
  estimate.kind = seen.kind;
  estimate.rows = static_cast<std::size_t>( seen.size );
  estimate.answered = static_cast<std::size_t>( seen.n );
  estimate.hits = seen.hits;
  if ( !( seen.n > 0 ) )
  {
    estimate.share = seen.size > 0 ? UNKNOWN : 0;
    estimate.limits = { estimate.share, estimate.share };
    mInTotal.push_back( estimate.limits );
    return estimate;
  }
  estimate.share = seen.share();
  StratumCounts counts { seen.hits, seen.n, seen.size };
  if ( seen.kind == StratumKind::Cell && seen.hits > 0 && seen.n > 1 )
    counts.overdispersion = std::max( 1.0, seen.rowVariance() / seen.share() );
  estimate.variance = seen.plainVariance() * std::max( 0.0, 1 - counts.drawnShare() );
  if ( !seen.visitRows.empty() )
  {
    estimate.variance = visitVariance( seen );
    const double single
      = seen.kind == StratumKind::Cell ? counts.overdispersion * seen.share() / seen.n : seen.plainVariance();
    counts.deff = single > 0 ? std::max( 1.0, estimate.variance / single ) : 1;
    counts.visits = mVisits;
  }
  estimate.deff = counts.deff;
  const bool isMean = seen.kind == StratumKind::Cell;
  estimate.limits = isMean ? limitsOfMean( counts ) : limitsOfShare( counts, true );
  mInTotal.push_back( isMean ? estimate.limits : limitsOfShare( counts, false ) );
  return estimate;
}

double Sample::jointVariance( const std::vector<double> &weights ) const
{
  double sum = 0;
  for ( std::size_t visit = 0; !mSeen.empty() && visit < mSeen[0].visitRows.size(); ++visit )
  {
    double z = 0;
    for ( std::size_t i = 0; i < mSeen.size(); ++i )
      if ( mSeen[i].n > 0 )
        z += weights[i] * mSeen[i].residual( visit );
    sum += z * z;
  }
  return scale() * sum;
}

Estimate Sample::combine( const std::vector<double> &weights ) const
{
  Estimate result { 0, { 0, 0 } };
  double down = 0;
  double up = 0;
  double single = 0;
  const auto counts = [&]( std::size_t i ) { return weights[i] != 0 && mSeen[i].size > 0; };
  std::size_t parts = 0;
  for ( std::size_t i = 0; i < mSeen.size(); ++i )
    parts += counts( i ) ? 1 : 0;
  for ( std::size_t i = 0; i < mSeen.size(); ++i )
  {
    if ( !counts( i ) )
      continue;
    const double weight = weights[i];
    const StratumEstimate &one = mStrata[i];
    const Interval &limits = parts == 1 ? one.limits : mInTotal[i];
    const double below = std::abs( weight ) * ( one.share - limits.low );
    const double above = std::abs( weight ) * ( limits.high - one.share );
    result.value += weight * one.share;
    down += weight > 0 ? below * below : above * above;
    up += weight > 0 ? above * above : below * below;
    single += weight * weight * one.variance;
  }
  const double wider = mVisits > 0 && single > 0 ? std::sqrt( std::max( 1.0, jointVariance( weights ) / single ) ) : 1;
  result.limits = { result.value - wider * std::sqrt( down ), result.value + wider * std::sqrt( up ) };
  return result;
}

double missingWeight( const Seen &seen ) { return seen.kind == StratumKind::Extra ? 0 : seen.size; }

Estimate estimateMissing( const Sample &sample )
{
  std::vector<double> weights;
  double least = 0;
  double most = 0;
  for ( std::size_t i = 0; i < sample.seen().size(); ++i )
  {
    const Seen &seen = sample.seen()[i];
    weights.push_back( missingWeight( seen ) );
    if ( weights.back() == 0 )
      continue;
    if ( sample.lacks( i ) )
      return { UNKNOWN, { UNKNOWN, UNKNOWN } };
    least += seen.hits;
    most
      += seen.kind == StratumKind::Cell ? std::numeric_limits<double>::infinity() : seen.size - ( seen.n - seen.hits );
  }
  Estimate missing = sample.combine( weights );
  missing.limits = {
    std::max( std::floor( missing.limits.low + ROUNDING ), least ),
    std::min( std::ceil( missing.limits.high - ROUNDING ), most )
  };
  return missing;
}

// So many answers more, by as many times in each stratum, until the limits are half as far apart.
double answersToHalve( const Sample &sample, const Interval &now )
{
  const double half = ( now.high - now.low ) / 2;
  double most = 1;
  for ( const Seen &seen : sample.seen() )
    if ( seen.n > 0 )
      most = std::max( most, seen.size / seen.n );
  const auto isEnough = [&]( double times ) {
    const Interval then = estimateMissing( Sample( sample, times ) ).limits;
    return then.high - then.low <= half;
  };
  if ( !( half > 0 ) || !std::isfinite( half ) || !isEnough( most ) )
    return UNKNOWN;
  double low = 1;
  double high = most;
  for ( int i = 0; i < 40; ++i )
  {
    const double middle = ( low + high ) / 2;
    ( isEnough( middle ) ? high : low ) = middle;
  }
  double more = 0;
  for ( const Seen &seen : sample.seen() )
    if ( missingWeight( seen ) > 0 )
      more += std::ceil( std::min( seen.n * high, seen.size ) - seen.n - ROUNDING );
  return more;
}

// Where a function of 0..1 that falls passes 0; an end where it does not.
template <class Function>
double passesZero( Function &&function )
{
  double low = 0;
  double high = 1;
  for ( int i = 0; i < 60; ++i )
  {
    const double middle = ( low + high ) / 2;
    ( function( middle ) > 0 ? low : high ) = middle;
  }
  return ( low + high ) / 2;
}

// A/(A + B), A = constant + Σ a · share, B = Σ b · share.
Estimate
estimateRatio( const Sample &sample, double constant, const std::vector<double> &a, const std::vector<double> &b )
{
  double up = constant;
  double all = constant;
  for ( std::size_t i = 0; i < a.size(); ++i )
  {
    if ( ( a[i] != 0 || b[i] != 0 ) && sample.lacks( i ) )
      return { UNKNOWN, { UNKNOWN, UNKNOWN } };
    const double share = sample.seen()[i].size > 0 && sample.seen()[i].n > 0 ? sample.strata()[i].share : 0;
    up += a[i] * share;
    all += ( a[i] + b[i] ) * share;
  }
  if ( !( all > 0 ) )
    return { UNKNOWN, { UNKNOWN, UNKNOWN } };
  const auto limits = [&]( double c ) {
    std::vector<double> weights;
    for ( std::size_t i = 0; i < a.size(); ++i )
      weights.push_back( ( 1 - c ) * a[i] - c * b[i] );
    const Estimate found = sample.combine( weights );
    const double whole = found.limits.high > found.limits.low ? 1 : 0; // houses are whole, as in estimateMissing()
    return Interval {
      found.limits.low - whole + ( 1 - c ) * constant, found.limits.high + whole + ( 1 - c ) * constant
    };
  };
  const double value = up / all;
  return {
    value,
    { std::min( value, passesZero( [&]( double c ) { return limits( c ).low; } ) ),
      std::max( value, passesZero( [&]( double c ) { return limits( c ).high; } ) ) }
  };
}

Estimate estimateCompleteness( const Sample &sample )
{
  double constant = 0;
  std::vector<double> a;
  std::vector<double> b;
  for ( const Seen &seen : sample.seen() )
  {
    const bool matched = seen.kind == StratumKind::Matched;
    constant += matched ? seen.size : 0;
    a.push_back( matched ? -seen.size : seen.kind == StratumKind::Extra ? seen.size : 0 );
    b.push_back( missingWeight( seen ) );
  }
  if ( constant == 0 )
    return { UNKNOWN, { UNKNOWN, UNKNOWN } };
  return estimateRatio( sample, constant, a, b );
}

Estimate estimateRecall( const Sample &sample )
{
  std::vector<double> a;
  std::vector<double> b;
  double others = 0;
  for ( const Seen &seen : sample.seen() )
  {
    const bool gap = seen.kind == StratumKind::Gap;
    a.push_back( gap ? seen.size : 0 );
    b.push_back( gap ? 0 : missingWeight( seen ) );
    others += b.back();
  }
  if ( others == 0 )
    return { UNKNOWN, { UNKNOWN, UNKNOWN } };
  return estimateRatio( sample, 0, a, b );
}

double plainError( const Sample &sample )
{
  double sum = 0;
  for ( const Seen &seen : sample.seen() )
  {
    const double weight = missingWeight( seen );
    if ( weight == 0 )
      continue;
    const double variance = seen.kind == StratumKind::Cell ? seen.rowVariance() / seen.n
                                                           : seen.share() * ( 1 - seen.share() ) / ( seen.n - 1 );
    sum += weight * weight * ( seen.n > 1 ? variance : UNKNOWN );
  }
  return std::sqrt( sum );
}

double totalDeff( const Sample &sample )
{
  if ( sample.visits() == 0 )
    return 1;
  std::vector<double> weights;
  double single = 0;
  for ( const Seen &seen : sample.seen() )
  {
    weights.push_back( missingWeight( seen ) );
    if ( seen.n > 0 )
      single += weights.back() * weights.back() * seen.plainVariance();
  }
  return single > 0 ? sample.jointVariance( weights ) / single : 1;
}

// The limits of missing if every row without an answer were the one or the other.
Interval ifUnknown( const Strata &strata, std::span<const AnsweredRow> rows, bool inAreas, bool missing )
{
  std::vector<double> fullest( strata.size(), 1 );
  for ( const AnsweredRow &row : rows )
    if ( row.answer == Answer::Yes )
      fullest[row.stratum] = std::max( fullest[row.stratum], row.houses );
  std::vector<AnsweredRow> filled( rows.begin(), rows.end() );
  for ( AnsweredRow &row : filled )
    if ( row.answer == Answer::Unknown || row.answer == Answer::Open )
    {
      const StratumKind kind = strata[row.stratum].first;
      row.answer = ( kind == StratumKind::Matched ) != missing ? Answer::Yes : Answer::No;
      row.houses = kind == StratumKind::Cell && missing ? fullest[row.stratum] : 0;
    }
  return estimateMissing( Sample( strata, filled, inAreas ) ).limits;
}

} // namespace

Interval StratumEstimate::rightLimits() const
{
  return kind == StratumKind::Matched ? Interval { 1 - limits.high, 1 - limits.low } : limits;
}

SampleEstimate estimateSample( const Strata &strata, std::span<const AnsweredRow> rows, bool inAreas )
{
  const Sample sample( strata, rows, inAreas );
  SampleEstimate estimate;
  estimate.strata = sample.strata();
  estimate.missing = estimateMissing( sample );
  estimate.answersToHalve = answersToHalve( sample, estimate.missing.limits );
  estimate.completeness = estimateCompleteness( sample );
  estimate.recall = estimateRecall( sample );
  estimate.precision = { UNKNOWN, { UNKNOWN, UNKNOWN } };
  for ( StratumEstimate &one : estimate.strata )
  {
    one.limits = wholeRows( one );
    if ( one.kind == StratumKind::Gap && one.answered > 0 )
      estimate.precision = { one.share, one.limits };
    estimate.answered += one.answered;
    estimate.unknown += one.unknown;
    estimate.open += one.open;
  }
  estimate.deff = totalDeff( sample );
  estimate.standardError = plainError( sample );
  estimate.visits = sample.visits();
  const bool all = estimate.unknown + estimate.open == 0;
  estimate.lowIfUnknownNo = all ? estimate.missing.limits.low : ifUnknown( strata, rows, inAreas, false ).low;
  estimate.highIfUnknownYes = all ? estimate.missing.limits.high : ifUnknown( strata, rows, inAreas, true ).high;
  return estimate;
}

} // namespace lacuna
