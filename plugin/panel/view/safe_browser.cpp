// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "safe_browser.h"
#include "tasking/safe_text.h"

#include <QDesktopServices>

namespace lacuna
{

SafeBrowser::SafeBrowser( QWidget *parent ) : QTextBrowser( parent )
{
  setOpenLinks( false );
  setOpenExternalLinks( false );
  connect( this, &QTextBrowser::anchorClicked, this, []( const QUrl &url ) {
    if ( SafeText::isHarmless( url ) )
      QDesktopServices::openUrl( url );
  } );
  // Where a link leads is seen before it is clicked.
  connect( this, qOverload<const QUrl &>( &QTextBrowser::highlighted ), this, [this]( const QUrl &url ) {
    setToolTip( url.toDisplayString().toHtmlEscaped() );
  } );
}

QVariant SafeBrowser::loadResource( int, const QUrl & ) { return QVariant(); }

} // namespace lacuna
