using System.Text.Encodings.Web;
using QRCoder;

namespace HerSys.Users.Services.Links;

/// <summary>QR codes as SVG, within the page: nothing is sent to anybody to draw them.</summary>
public static class QrImage
{
    private const int ModulePixels = 3;

    /// <summary>The image as markup.</summary>
    /// <param name="content">What it holds, for example an address.</param>
    /// <param name="label">What it is, for people who do not see it.</param>
    public static string Svg(string content, string label)
    {
        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(ModulePixels);
        var start = svg.IndexOf("<svg", StringComparison.Ordinal);
        return $"<svg role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\"{svg[(start + "<svg".Length)..]}";
    }
}
