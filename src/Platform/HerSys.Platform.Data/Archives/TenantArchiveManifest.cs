using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Archives;

/// <summary>Says in the archive whose it is, from when, and how many rows each file has.</summary>
internal static class TenantArchiveManifest
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static async Task WriteAsync(
        ZipArchive zip,
        ShellSettings tenant,
        IReadOnlyDictionary<string, long> rows,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry("manifest.json", CompressionLevel.Fastest);
        await using var file = await entry.OpenAsync(cancellationToken);
        var manifest = new
        {
            tenant.Id,
            tenant.Name,
            tenant.DisplayName,
            tenant.MunicipalityCode,
            Provider = tenant.Database.Provider.ToString(),
            ExportedAt = now,
            Features = tenant.SelectedFeatures,
            Rows = rows,
        };
        await JsonSerializer.SerializeAsync(file, manifest, Json, cancellationToken);
    }
}
