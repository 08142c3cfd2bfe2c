using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HerSys.Platform.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Settings;

namespace HerSys.Platform.Mvc.Configuration;

/// <summary>A topic of settings that is carried out and brought in setting by setting; each is checked like on its screen.</summary>
/// <typeparam name="T">The class of settings.</typeparam>
public abstract class SettingsTopic<T>(ISiteService site) : ISettingsTopic
    where T : class, new()
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <inheritdoc />
    public string Name => typeof(T).Name;

    /// <inheritdoc />
    public abstract string Permission { get; }

    /// <summary>The settings that are carried, in their order.</summary>
    protected abstract IReadOnlyList<SettingsField<T>> Fields { get; }

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(CancellationToken cancellationToken)
    {
        var all = Write(await site.GetAsync<T>(cancellationToken));
        return new JsonObject(Fields.Select(field => KeyValuePair.Create(field.Name, all[field.Name]?.DeepClone())));
    }

    /// <inheritdoc />
    public async Task<ConfigurationComparison> CompareAsync(JsonObject settings, CancellationToken cancellationToken)
    {
        var current = await site.GetAsync<T>(cancellationToken);
        var (wanted, refusals) = Merge(current, settings);
        return new ConfigurationComparison(
            [
                .. Fields
                    .Select(field => new ConfigurationLine(field.Caption, field.Words(current), field.Words(wanted)))
                    .Where(line => line.Before != line.After),
            ],
            refusals);
    }

    /// <inheritdoc />
    public async Task ApplyAsync(JsonObject settings, CancellationToken cancellationToken) =>
        await SaveAsync(Merge(await site.GetAsync<T>(cancellationToken), settings).Wanted, cancellationToken);

    /// <summary>Stores the settings; a topic with a history of its own writes it here.</summary>
    protected virtual Task SaveAsync(T wanted, CancellationToken cancellationToken) => site.SaveAsync(wanted, cancellationToken);

    /// <summary>What to say of a whole number outside its bounds; null within them.</summary>
    protected static string? Outside(int number, int least, int most) => number >= least && number <= most
        ? null
        : UiText.Of($"{least}から{most}までの整数にしてください。ファイルでは {number} です。", $"Use a whole number from {least} to {most}. The file has {number}.");

    private (T Wanted, IReadOnlyList<ConfigurationRefusal> Refusals) Merge(T current, JsonObject settings)
    {
        var accepted = Write(current);
        var refusals = new List<ConfigurationRefusal>();
        foreach (var (name, value) in settings)
        {
            var field = Fields.FirstOrDefault(field => field.Name == name);
            var tried = accepted.DeepClone().AsObject();
            tried[name] = value?.DeepClone();
            if ((field is null ? Unknown() : Problem(field, tried)) is { } reason)
            {
                refusals.Add(new ConfigurationRefusal(field?.Caption ?? $"{Name}.{name}", reason));
            }
            else
            {
                accepted = tried;
            }
        }

        return (accepted.Deserialize<T>(Json)!, refusals);
    }

    private static string? Problem(SettingsField<T> field, JsonObject tried)
    {
        try
        {
            return tried.Deserialize<T>(Json) is { } settings ? field.Problem(settings) : Unreadable();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NotSupportedException)
        {
            return Unreadable();
        }
    }

    private static JsonObject Write(T settings) => JsonSerializer.SerializeToNode(settings, Json)!.AsObject();

    private static string Unknown() => UiText.Of(
        "この製品には、この設定がありません。名前を確かめるか、ファイルから消してください。", "This product has no such setting. Check the name, or take it out of the file.");

    private static string Unreadable() => UiText.Of(
        "値を読めません。画面で設定し、もう一度書き出したファイルを使ってください。", "The value cannot be read. Set it on its screen and carry out the file again.");
}
