// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "finding_words.h"

#include <QHash>
#include <QStringList>

namespace lacuna
{

namespace
{

const QStringList FINDINGS { "there", "not_there", "unsure", "mapped", "area_yes" };
const QStringList SOURCES { "field", "scee", "review", "mapswipe_validate", "maproulette", "mapswipe_find" };

template <class Kind>
std::optional<Kind> kindOf( const QStringList &codes, const QString &code )
{
  const int place = static_cast<int>( codes.indexOf( code ) );
  return place < 0 ? std::nullopt : std::optional<Kind>( static_cast<Kind>( place ) );
}

} // namespace

QString FindingWords::code( Finding finding ) { return FINDINGS.at( static_cast<int>( finding ) ); }

std::optional<Finding> FindingWords::findingOf( const QString &code ) { return kindOf<Finding>( FINDINGS, code ); }

QString FindingWords::code( FindingSource source ) { return SOURCES.at( static_cast<int>( source ) ); }

std::optional<FindingSource> FindingWords::sourceOf( const QString &code )
{
  return kindOf<FindingSource>( SOURCES, code );
}

QString FindingWords::label( Finding finding )
{
  switch ( finding )
  {
    case Finding::There:
      return tr( "it is there" );
    case Finding::NotThere:
      return tr( "it is not there" );
    case Finding::Unsure:
      return tr( "not sure" );
    case Finding::Mapped:
      return tr( "it is on the map" );
    case Finding::AreaYes:
      return tr( "there are buildings around" );
  }
  return QString();
}

QString FindingWords::open() { return tr( "no answer" ); }

QString FindingWords::colour( Finding finding )
{
  static const QStringList COLOURS { "#009E73", "#D55E00", "#999999", "#0072B2", "#56B4E9" };
  return COLOURS.at( static_cast<int>( finding ) );
}

QString FindingWords::label( FindingSource source )
{
  switch ( source )
  {
    case FindingSource::Field:
      return tr( "visits" );
    case FindingSource::Scee:
      return tr( "StreetComplete (SCEE)" );
    case FindingSource::Review:
      return tr( "review" );
    case FindingSource::Validate:
      return tr( "MapSwipe, buildings" );
    case FindingSource::MapRoulette:
      return tr( "MapRoulette" );
    case FindingSource::Find:
      return tr( "MapSwipe, areas" );
  }
  return QString();
}

QStringList FindingWords::problems()
{
  return { "no_such_gap", "no_id", "no_gap_here", "ambiguous", "not_understood" };
}

QString FindingWords::problem( const QString &code )
{
  const QHash<QString, QString> words {
    { "no_such_gap", tr( "no gap has this id" ) },
    { "no_id", tr( "it has neither an id nor a place" ) },
    { "no_gap_here", tr( "no gap is at its place" ) },
    { "ambiguous", tr( "several gaps have this id" ) },
    { "not_understood", tr( "the answer is not understood" ) }
  };
  return words.value( code );
}

std::optional<Finding> FindingWords::ofVisit( const QString &answer, bool ruinCounts )
{
  const QHash<QString, Finding> words {
    { "yes", Finding::There },
    { "moved", Finding::There },
    { "no", Finding::NotThere },
    { "ruin", ruinCounts ? Finding::There : Finding::NotThere },
    { "cannot_tell", Finding::Unsure }
  };
  const auto found = words.constFind( answer );
  return found == words.constEnd() ? std::nullopt : std::optional( *found );
}

std::optional<Finding> FindingWords::ofTask( const QString &status )
{
  static const QHash<QString, Finding> WORDS {
    { "Fixed", Finding::Mapped },    { "Already_Fixed", Finding::Mapped }, { "Not_An_Issue", Finding::NotThere },
    { "Validated", Finding::There }, { "Created", Finding::Unsure },       { "Skipped", Finding::Unsure },
    { "Too_Hard", Finding::Unsure }, { "Disabled", Finding::Unsure },      { "Deleted", Finding::Unsure },
    { "Answered", Finding::Unsure }
  };
  const auto found = WORDS.constFind( QString( status ).replace( QLatin1Char( ' ' ), QLatin1Char( '_' ) ) );
  return found == WORDS.constEnd() ? std::nullopt : std::optional( *found );
}

} // namespace lacuna
