using System.Text.Json;

namespace HerSys.Testing.Processes;

/// <summary>Results for scripts.</summary>
public static class JsonFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes results as a JSON array; does nothing without a file.</summary>
    public static async Task WriteAsync<T>(string? file, IReadOnlyCollection<T> results)
    {
        if (file is null)
        {
            return;
        }

        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, results, Options);
    }
}
