// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "safe_text.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>

namespace lacuna
{

namespace
{

// Loads nothing, whatever the text asks for.
class DeafDocument : public QTextDocument
{
protected:
  QVariant loadResource( int, const QUrl & ) override { return QVariant(); }
};

QString replaced( QString text, const char *pattern, const QString &by )
{
  const QRegularExpression expression(
    QString::fromLatin1( pattern ),
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption
  );
  return text.replace( expression, by );
}

// What runs, or shows what is elsewhere, goes with all that is in it.
QString withoutScripts( QString text )
{
  text = replaced( text, "<!--.*?(-->|$)", QString() );
  return replaced(
    text, "<(script|style|iframe|object|embed|svg|math|form|video|audio|template|head)\\b.*?(</\\1\\s*>|$)", QString()
  );
}

// What a little HTML means, in Markdown; the rest of the tags goes.
QString withoutTags( QString text )
{
  text = replaced(
    withoutScripts( text ), "<a\\s[^>]*?href\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)[\"']?[^>]*>(.*?)</a\\s*>",
    QStringLiteral( "[\\2](\\1)" )
  );
  text = replaced( text, "<(b|strong)>(.*?)</\\1>", QStringLiteral( "**\\2**" ) );
  text = replaced( text, "<br\\s*/?>|</(p|div|h[1-6]|tr|ul|ol)\\s*>", QStringLiteral( "\n\n" ) );
  text = replaced( text, "<li\\b[^>]*>", QStringLiteral( "\n- " ) );
  return replaced( text, "</?[a-z!][^>]*(>|$)", QString() );
}

// The server renders its texts; others are Markdown as it was written.
bool isHtml( const QString &text )
{
  static const QRegularExpression block(
    QStringLiteral( "<(p|h[1-6]|ul|ol|blockquote|table|pre|div)(\\s[^>]*)?>" ),
    QRegularExpression::CaseInsensitiveOption
  );
  return block.match( text ).hasMatch();
}

// Alone what an image says stays of it.
QString withoutImages( const QString &text )
{
  const QString named
    = replaced( text, "<img\\b[^>]*?\\salt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')[^>]*>", QStringLiteral( "[\\1\\2]" ) );
  return replaced( named, "\\[\\]|<img\\b[^>]*(>|$)", QString() );
}

QString inlineHtml( const QTextFragment &fragment, bool isHeading )
{
  const QTextCharFormat format = fragment.charFormat();
  if ( format.isImageFormat() )
  {
    const QString name = format.property( QTextFormat::ImageAltText ).toString();
    return name.isEmpty() ? QString() : QStringLiteral( "[%1]" ).arg( name.toHtmlEscaped() );
  }
  QString text = fragment.text().remove( QChar::ObjectReplacementCharacter ).toHtmlEscaped();
  text.replace( QChar::LineSeparator, QLatin1String( "<br/>" ) );
  if ( format.fontWeight() > QFont::Normal && !isHeading )
    text = QStringLiteral( "<b>%1</b>" ).arg( text );
  if ( format.fontItalic() )
    text = QStringLiteral( "<i>%1</i>" ).arg( text );
  const QUrl link( format.anchorHref() );
  if ( format.isAnchor() && SafeText::isHarmless( link ) )
    text
      = QStringLiteral( "<a href=\"%1\">%2</a>" ).arg( QString::fromLatin1( link.toEncoded() ).toHtmlEscaped(), text );
  return text;
}

} // namespace

bool SafeText::isHarmless( const QUrl &url )
{
  return url.isValid() && !url.host().isEmpty()
         && ( url.scheme() == QLatin1String( "https" ) || url.scheme() == QLatin1String( "http" ) )
         && url.userInfo().isEmpty();
}

QString SafeText::toPlain( const QString &text )
{
  if ( !isHtml( text.left( MAX_CHARACTERS ) ) )
    return text;
  DeafDocument document;
  document.setHtml( withoutImages( withoutScripts( text.left( MAX_CHARACTERS ) ) ) );
  return document.toPlainText().simplified();
}

QString SafeText::toHtml( const QString &text )
{
  DeafDocument document;
  const bool cut = text.size() > MAX_CHARACTERS;
  if ( isHtml( text.left( MAX_CHARACTERS ) ) )
    document.setHtml( withoutImages( withoutScripts( text.left( MAX_CHARACTERS ) ) ) );
  else
    document.setMarkdown(
      withoutTags( text.left( MAX_CHARACTERS ) ),
      QTextDocument::MarkdownFeatures( QTextDocument::MarkdownDialectGitHub ) | QTextDocument::MarkdownNoHTML
    );
  QString html;
  for ( QTextBlock block = document.begin(); block.isValid(); block = block.next() )
  {
    QString line;
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    for ( QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it )
      line += inlineHtml( it.fragment(), isHeading );
    if ( line.trimmed().isEmpty() )
      continue;
    // Quotes are all that is set in from both sides.
    if ( block.blockFormat().leftMargin() > 0 && block.blockFormat().rightMargin() > 0 )
      line = QStringLiteral( "» %1" ).arg( line );
    if ( isHeading )
      line = QStringLiteral( "<b>%1</b>" ).arg( line );
    if ( const QTextList *list = block.textList() )
      line = ( list->format().style() == QTextListFormat::ListDecimal
                 ? QStringLiteral( "%1. " ).arg( list->itemNumber( block ) + 1 )
                 : QStringLiteral( "• " ) )
             + line;
    html += QStringLiteral( "<p>%1</p>" ).arg( line );
  }
  return cut ? html + QStringLiteral( "<p>…</p>" ) : html;
}

} // namespace lacuna
