// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The languages are those of the sources of each site in November 2026 (mapswipe/website, kobotoolbox/docs,
// organicmaps.github.io); MapRoulette, KoboToolbox's server, Field-TM and Mapillary take the language from the account
// or the browser, and ODK writes in English alone.
#include "tool_pages.h"
#include "safe_text.h"
#include "tasking_languages.h"

namespace lacuna
{

namespace
{

struct Page
{
  const char *address;             // in English, or in the language of the browser
  const char *inOther;             // with %1 for a language; null: there are no others
  const char *languages;           // as QGIS writes them
  QChar dash = QLatin1Char( '_' ); // as the site joins language and country
};

struct Tool
{
  const char *id;
  Page page;
  Page help;
  bool hasServers;
};

constexpr Page NONE { nullptr, nullptr, nullptr };

const Tool TOOLS[] {
  { "maproulette", { "https://maproulette.org/admin/projects", nullptr, nullptr }, NONE, false },
  { "mapswipe",
    { "https://managers.mapswipe.org/", nullptr, nullptr },
    { "https://mapswipe.org/en/get-involved/", "https://mapswipe.org/%1/get-involved/", "cs de es fr hu id ne pt zh" },
    false },
  { "kobo",
    { "https://kf.kobotoolbox.org/", nullptr, nullptr },
    { "https://support.kobotoolbox.org/xlsform_with_kobotoolbox.html",
      "https://support.kobotoolbox.org/%1/xlsform_with_kobotoolbox.html", "es fr" },
    true },
  { "odk",
    { "https://docs.getodk.org/central-forms/", nullptr, nullptr },
    { "https://docs.getodk.org/central-forms/", nullptr, nullptr },
    true },
  { "fieldtm", { "https://field.hotosm.org/", nullptr, nullptr }, NONE, true },
  { "mapillary", { "https://www.mapillary.com/desktop-uploader", nullptr, nullptr }, NONE, false },
  { "scee",
    { "https://f-droid.org/en/packages/de.westnordost.streetcomplete.expert/",
      "https://f-droid.org/%1/packages/de.westnordost.streetcomplete.expert/", "de es fr pt_BR" },
    { "https://wiki.openstreetmap.org/wiki/SCEE/FAQ", nullptr, nullptr },
    false },
  { "organicmaps",
    { "https://organicmaps.app/faq/bookmarks/how-to-import/", "https://organicmaps.app/%1/faq/bookmarks/how-to-import/",
      "de es fr pl pt_BR pt ru tr uk", QLatin1Char( '-' ) },
    NONE,
    false },
};

const Tool *find( const QString &id )
{
  for ( const Tool &tool : TOOLS )
    if ( id == QLatin1String( tool.id ) )
      return &tool;
  return nullptr;
}

QUrl addressOf( const Page &page, const QString &locale )
{
  if ( !page.address )
    return QUrl();
  QString language;
  if ( page.inOther )
    language = TaskingLanguages::best( QString::fromLatin1( page.languages ).split( QLatin1Char( ' ' ) ), locale );
  if ( language.isEmpty() )
    return QUrl( QString::fromLatin1( page.address ), QUrl::StrictMode );
  return QUrl(
    QString::fromLatin1( page.inOther ).arg( language.replace( QLatin1Char( '_' ), page.dash ) ), QUrl::StrictMode
  );
}

} // namespace

QStringList ToolPages::tools()
{
  QStringList ids;
  for ( const Tool &tool : TOOLS )
    ids << QString::fromLatin1( tool.id );
  return ids;
}

QUrl ToolPages::page( const QString &tool, const QString &locale )
{
  const Tool *found = find( tool );
  return found ? addressOf( found->page, locale ) : QUrl();
}

QUrl ToolPages::help( const QString &tool, const QString &locale )
{
  const Tool *found = find( tool );
  return found ? addressOf( found->help, locale ) : QUrl();
}

QUrl ToolPages::typed( const QString &address )
{
  const QString text = address.trimmed();
  const QUrl url(
    text.contains( QLatin1String( "://" ) ) ? text : QStringLiteral( "https://" ) + text, QUrl::StrictMode
  );
  return SafeText::isHarmless( url ) ? url : QUrl();
}

bool ToolPages::hasServers( const QString &tool )
{
  const Tool *found = find( tool );
  return found && found->hasServers;
}

} // namespace lacuna
