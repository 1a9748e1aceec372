// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "class_words.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ClassWords )
};

// Lower case without accents; blanks, hyphens and underscores alike.
QString plain( const QString &word )
{
  const QString apart = word.normalized( QString::NormalizationForm_KD ).toLower();
  QString letters;
  for ( const QChar letter : apart )
    if ( letter.category() != QChar::Mark_NonSpacing )
      letters += letter.isLetterOrNumber() ? letter : QLatin1Char( ' ' );
  return letters.simplified();
}

QSet<QString> setOf( const QString &list )
{
  const QStringList words = list.split( QLatin1Char( ' ' ) );
  return QSet<QString>( words.begin(), words.end() );
}

// Words that say what is rated, not how much of it there is.
const QSet<QString> &fillers()
{
  static const QSet<QString> words = setOf(
    QStringLiteral( "amenaza riesgo peligro peligrosidad susceptibilidad vulnerabilidad nivel grado zona area clase "
                    "ameaca risco perigo suscetibilidade susceptibilidade suscetibilidade nivel grau classe hazard "
                    "risk susceptibility danger level zone class alea risque niveau de da do du a inundacion inundacao "
                    "flood inondation deslizamiento deslizamento landslide remocion en masa" )
  );
  return words;
}

// More of them, which may stand beside “alto” but not beside “no”: that there is no fluvial hazard does not say that
// there is none.
const QSet<QString> &widerFillers()
{
  static const QSet<QString> words = setOf( QStringLiteral(
    "por con del la el las los y e o u em ou et and or of to for by par des sector setor terreno suelo solo poligono "
    "categoria category categorie condicion condicao fenomeno fenomenos movimiento movimientos movimento movimentos "
    "massa geologico geologica geotecnico geotecnica hidrologico hidrologica hidrico hidrica inundaciones inundacoes "
    "floods flooding inondations deslizamientos deslizamentos landslides escorregamento escorregamentos avenida "
    "avenidas torrencial torrenciales creciente crecientes crecida crecidas subita subitas enxurrada enxurradas "
    "alagamento alagamentos erosion erosao incendio incendios forestal forestales florestal florestais sismo sismos "
    "sismica sismico tsunami huayco huaycos aluvion aluviones flujo flujos detritos lodo lodos caida rocas fluvial "
    "pluvial ladera laderas encosta encostas"
  ) );
  return words;
}

const QHash<QString, int> &scale()
{
  static const QHash<QString, int> words = [] {
    QHash<QString, int> table;
    const auto add = [&table]( int rank, const char *list ) {
      for ( const QString &word : QString::fromLatin1( list ).split( QLatin1Char( ',' ) ) )
        table.insert( word, rank );
    };
    add(
      0, "no,nao,non,none,ninguna,ninguno,nenhum,nenhuma,nula,nulo,nul,nulle,sin,sem,aucun,aucune,false,0,"
         "insignificante,despreciable,negligible"
    );
    add( 1, "muy baja,muy bajo,muito baixa,muito baixo,very low,tres faible,tres bas,tres basse,si,sim,yes,oui,true" );
    add( 2, "baja,bajo,baixa,baixo,low,faible,bas,basse,leve" );
    add( 3, "media,medio,medium,moderate,moderada,moderado,moyen,moyenne,modere,moderee,intermedia,intermedio" );
    add( 4, "alta,alto,high,fort,forte,eleve,elevee,haut,haute,elevada,elevado" );
    add(
      5, "muy alta,muy alto,muito alta,muito alto,very high,tres fort,tres forte,tres eleve,tres elevee,muy "
         "elevada,muy elevado,muito elevada,muito elevado,extrema,extremo,extreme,critica,critico,critical"
    );
    return table;
  }();
  return words;
}

// The rank that all of the words give: “medio moderado” is one rank, “medio alto” none. A “no” may deny the others.
std::optional<int> rankInCommon( const QStringList &words )
{
  std::optional<int> rank;
  for ( int i = 0; i < words.size(); ++i )
  {
    auto found = scale().constFind( words.mid( i, 2 ).join( QLatin1Char( ' ' ) ) );
    if ( found != scale().constEnd() )
      ++i;
    else
      found = scale().constFind( words.at( i ) );
    if ( found == scale().constEnd() || found.value() == 0 || ( rank && *rank != found.value() ) )
      return std::nullopt;
    rank = found.value();
  }
  return rank;
}

} // namespace

ClassWords::ClassWords( const QString &overrides )
{
  // A comma after a class separates as well; elsewhere it belongs to the word.
  static const QRegularExpression comma( QStringLiteral( "(=\\s*\\d+\\s*)," ) );
  static const QRegularExpression two( QStringLiteral( "=\\s*\\d+\\s.*=" ) );
  QString entries = overrides;
  for ( const QString &entry : entries.replace( comma, QStringLiteral( "\\1;" ) )
                                 .split( QRegularExpression( QStringLiteral( "[;\\n]" ) ), Qt::SkipEmptyParts ) )
  {
    if ( entry.trimmed().isEmpty() )
      continue;
    const int sign = static_cast<int>( entry.lastIndexOf( QLatin1Char( '=' ) ) );
    bool good = false;
    const int rank = sign < 0 ? 0 : entry.mid( sign + 1 ).trimmed().toInt( &good );
    if ( !good || rank < 0 || rank > 100 || plain( entry.left( sign ) ).isEmpty() || two.match( entry ).hasMatch() )
      throw QgsProcessingException( Words::tr( "“%1” in CLASS_MAP is not a word, an equals sign and a whole number "
                                               "from 0 to 100. Write it like: Muy alta=5;Alta=4." )
                                      .arg( entry.trimmed() ) );
    mKnown.insert( plain( entry.left( sign ) ), rank );
  }
}

std::optional<int> ClassWords::classOf( const QString &word ) const
{
  const QString whole = plain( word );
  const auto own = mKnown.constFind( whole );
  if ( own != mKnown.constEnd() )
    return own.value();
  QStringList words;
  for ( const QString &part : whole.split( QLatin1Char( ' ' ), Qt::SkipEmptyParts ) )
    if ( !fillers().contains( part ) )
      words << part;
  for ( const QString &tried : { whole, words.join( QLatin1Char( ' ' ) ) } )
  {
    const auto found = scale().constFind( tried );
    if ( found != scale().constEnd() )
      return found.value();
  }
  // “R4 - Muito Alto”: codes, and whether something can be done, take nothing away from the words beside them and say
  // nothing alone.
  static const QRegularExpression besides( QStringLiteral( "\\b((no |nao )?(mitigable|mitigavel)|r?[1-5])\\b" ) );
  QStringList rating;
  for ( const QString &part :
        words.join( QLatin1Char( ' ' ) ).remove( besides ).split( QLatin1Char( ' ' ), Qt::SkipEmptyParts ) )
    if ( !widerFillers().contains( part ) )
      rating << part;
  return rankInCommon( rating );
}

} // namespace lacuna
