// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_answers.h"

#include <qgsvariantutils.h>

#include <QHash>
#include <QStringList>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr double MOST_BUILDINGS = 1e6; // of a square

// Without case, accents, and what people put round a word.
QString folded( const QString &text )
{
  QString plain;
  for ( const QChar &letter : text.normalized( QString::NormalizationForm_KD ).toCaseFolded() )
    if ( letter.isLetterOrNumber() )
      plain += letter;
    else if ( letter.isSpace() || letter == QLatin1Char( '_' ) || letter == QLatin1Char( '-' ) )
      plain += QLatin1Char( ' ' );
    else if ( letter == QLatin1Char( '?' ) && text.trimmed() == QLatin1String( "?" ) )
      plain += letter;
  return plain.simplified();
}

// Words that cannot be folded away stand as folded() leaves them.
const QHash<QString, Answer> &words()
{
  static const QHash<QString, Answer> WORDS = [] {
    const QStringList yes { "yes", "y",   "true", "t",         "1",          "si",    "s",
                            "sim", "oui", "vrai", "verdadero", "verdadeiro", "there", "moved" };
    const QStringList no { "no", "n", "false", "f", "0", "nao", "non", "faux", "falso", "not there", "ruin" };
    const QStringList unknown { "unknown",     "unsure",     "cannot tell",    "not sure",     "desconocido",
                                "no se",       "no se sabe", "no seguro",      "desconhecido", "nao sei",
                                "nao se sabe", "inconnu",    "je ne sais pas", "pas sur",      "?" };
    QHash<QString, Answer> all;
    for ( const QString &word : yes )
      all.insert( word, Answer::Yes );
    for ( const QString &word : no )
      all.insert( word, Answer::No );
    for ( const QString &word : unknown )
      all.insert( word, Answer::Unknown );
    return all;
  }();
  return WORDS;
}

} // namespace

std::optional<Answer> answerOf( const QVariant &value, StratumKind kind )
{
  if ( QgsVariantUtils::isNull( value ) || value.toString().trimmed().isEmpty() )
    return Answer::Open;
  const QString word = folded( value.toString() );
  if ( word == QLatin1String( "mapped" ) )
    return kind == StratumKind::Gap || kind == StratumKind::Cell ? Answer::No : Answer::Yes;
  const auto found = words().constFind( word );
  return found == words().constEnd() ? std::nullopt : std::optional<Answer>( found.value() );
}

std::optional<double> countOf( const QVariant &value )
{
  if ( QgsVariantUtils::isNull( value ) || value.toString().trimmed().isEmpty() )
    return -1;
  bool isNumber = false;
  const double count = value.userType() == QMetaType::Type::QString ? value.toString().trimmed().toDouble( &isNumber )
                                                                    : value.toDouble( &isNumber );
  return isNumber && count >= 0 && count <= MOST_BUILDINGS && count == std::floor( count )
           ? std::optional<double>( count )
           : std::nullopt;
}

} // namespace lacuna
