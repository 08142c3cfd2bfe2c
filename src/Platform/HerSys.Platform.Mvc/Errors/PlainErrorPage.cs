using System.Text.Encodings.Web;
using HerSys.Japan;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Errors;

/// <summary>A small page that needs nothing: no tenant, no theme, no database.</summary>
internal static class PlainErrorPage
{
    private static readonly BilingualText ReferenceLabel = new("問い合わせ番号", "Reference id");
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, ErrorModel model)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Html(model), context.RequestAborted);
    }

    private static string Html(ErrorModel model)
    {
        var label = model.Language == "en" ? ReferenceLabel.En : ReferenceLabel.Ja;
        return $"""
            <!doctype html>
            <html lang="{model.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encoder.Encode(model.Title)}</title>
            <link rel="stylesheet" href="/_content/HerSys.Platform.Mvc/plain.css">
            </head>
            <body>
            <main>
            <h1>{Encoder.Encode(model.Title)}</h1>
            <p>{Encoder.Encode(model.Text)}</p>
            <p class="reference">{label}: {Encoder.Encode(model.Reference)}</p>
            </main>
            </body>
            </html>

            """;
    }
}
