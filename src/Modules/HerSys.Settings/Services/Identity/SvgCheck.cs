using System.Xml;
using HerSys.Japan;

namespace HerSys.Settings.Services.Identity;

/// <summary>
/// Refuses pictures that can act: scripts, event handlers, foreign content, references to other places. Everybody who
/// opens a page of the tenant would run them.
/// </summary>
internal static class SvgCheck
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> ActiveElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "embed", "object", "handler", "listener", "animate", "set", "style", "image", "a",
    };

    /// <summary>Why the file is refused and what to do; null when it is a harmless SVG.</summary>
    public static BilingualText? Problem(byte[] file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LogoPicture.Largest,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), settings);
            return Read(reader);
        }
        catch (XmlException)
        {
            return NotAPicture();
        }
    }

    private static BilingualText? Read(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != SvgNamespace)
        {
            return NotAPicture();
        }

        do
        {
            if (reader.NodeType == XmlNodeType.ProcessingInstruction)
            {
                return Active(reader.Name);
            }

            if (reader.NodeType == XmlNodeType.Element && ActivePart(reader) is { } part)
            {
                return Active(part);
            }
        }
        while (reader.Read());
        return null;
    }

    private static string? ActivePart(XmlReader reader)
    {
        if (ActiveElements.Contains(reader.LocalName))
        {
            return reader.LocalName;
        }

        while (reader.MoveToNextAttribute())
        {
            if (IsActive(reader.LocalName, reader.Value))
            {
                return reader.Name;
            }
        }

        reader.MoveToElement();
        return null;
    }

    private static bool IsActive(string attribute, string value) =>
        attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (attribute.Equals("href", StringComparison.OrdinalIgnoreCase) && !value.TrimStart().StartsWith('#'))
        || (value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !value.Contains("url(#", StringComparison.OrdinalIgnoreCase))
        || value.Contains("javascript:", StringComparison.OrdinalIgnoreCase);

    private static BilingualText NotAPicture() => new(
        "ロゴの画像を読めません。PNG か SVG のファイルを選んでください。",
        "The logo cannot be read. Choose a PNG or SVG file.");

    private static BilingualText Active(string part) => new(
        $"このSVGには動きや外への参照({part})が入っているので使えません。図形だけにして保存し直すか、PNG にしてください。",
        $"This SVG contains active or outside content ({part}) and cannot be used. Save it with shapes only, or as PNG.");
}
