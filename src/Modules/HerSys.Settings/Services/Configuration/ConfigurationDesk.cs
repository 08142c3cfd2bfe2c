using System.Text;
using HerSys.Settings.Contracts;

namespace HerSys.Settings.Services.Configuration;

/// <inheritdoc />
internal sealed class ConfigurationDesk(ExportConfiguration export, CompareConfiguration compare, KeepConfigurationFile keep, ApplyConfiguration apply)
    : IConfigurationDesk
{
    public Task<string> ExportAsync(CancellationToken cancellationToken = default) => export.ExecuteAsync(cancellationToken);

    public Task<ConfigurationPreview> CompareAsync(string json, CancellationToken cancellationToken = default) =>
        compare.ExecuteAsync(ReadConfigurationFile.Read(json), cancellationToken);

    public async Task<ConfigurationPreview> ApplyAsync(string fileName, string json, CancellationToken cancellationToken = default)
    {
        var preview = await CompareAsync(json, cancellationToken);
        if (preview.Changes == 0)
        {
            return preview;
        }

        var id = await keep.ExecuteAsync(fileName, Encoding.UTF8.GetBytes(json), cancellationToken);
        return await apply.ExecuteAsync(id, preview.Mark, cancellationToken) is { } refusal ? throw refusal : preview;
    }
}
