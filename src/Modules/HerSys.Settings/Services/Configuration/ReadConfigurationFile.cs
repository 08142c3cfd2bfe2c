using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HerSys.Users.Contracts;

namespace HerSys.Settings.Services.Configuration;

/// <summary>Reads a file of configuration; refuses what is none, too large, of another version, or holds a secret.</summary>
internal static class ReadConfigurationFile
{
    /// <summary>Largest file in bytes: ten times that of a large government with a logo.</summary>
    public const int Largest = 1024 * 1024;

    private const string Field = "File";
    private const int LongestTitle = 200;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string[] Secrets = ["password", "passwd", "passphrase", "secret", "apikey", "token", "privatekey", "connectionstring", "credential"];

    /// <summary>The text of the file, without a byte-order mark.</summary>
    /// <exception cref="UserRefusedException">It is too large or no text in UTF-8.</exception>
    public static string TextOf(byte[] file)
    {
        if (file.Length > Largest)
        {
            throw new UserRefusedException(Field, "ファイルが大きすぎます。1 MB までの、この製品から書き出した設定のファイルを選んでください。", "The file is too large. Choose a configuration file of this product of at most 1 MB.");
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw NoRecipe("UTF-8 の文字ではありません", "it is no text in UTF-8");
        }
    }

    /// <summary>The document.</summary>
    /// <exception cref="UserRefusedException">It cannot be used; the message says why and what to do.</exception>
    public static ConfigurationDocument Read(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > Largest)
        {
            return Read(TextOf(Encoding.UTF8.GetBytes(text)));
        }

        var root = Parse(text);
        var steps = StepsOf(root);
        if (Secret(root) is { } secret)
        {
            throw new UserRefusedException(
                Field,
                $"ファイルに秘密の値「{secret}」があります。パスワードやトークンは設定のファイルでは受け取りません。その行を消し、値は使えないように変えてください。",
                $"The file holds a secret, '{secret}'. Passwords and tokens are not taken from files. Remove it, and change the value so that it no longer works.");
        }

        DemandVersion(root);
        var title = (Text(root, "displayName") ?? Text(root, "name"))!;
        return new ConfigurationDocument(
            title.Length > LongestTitle ? title[..LongestTitle] : title,
            steps,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static JsonObject Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict) as JsonObject ?? throw NoRecipe("{ } で囲まれていません", "it is no object in { }");
        }
        catch (JsonException error)
        {
            throw NoRecipe($"{error.LineNumber + 1}行目", $"line {error.LineNumber + 1}");
        }
    }

    private static IReadOnlyList<JsonObject> StepsOf(JsonObject root)
    {
        if (Text(root, "name") is null || root["steps"] is not JsonArray array)
        {
            throw NoRecipe("name か steps がありません", "name or steps is missing");
        }

        var steps = array.OfType<JsonObject>().Where(step => Text(step, "name") is { Length: > 0 }).ToList();
        return steps.Count == array.Count ? steps : throw NoRecipe("名前のない部分があります", "a step has no name");
    }

    private static void DemandVersion(JsonObject root)
    {
        var version = Text(root, "version");
        if (!ProductVersion.IsSame(version))
        {
            throw new UserRefusedException(
                Field,
                $"ほかの版({version ?? "版の記載なし"})のファイルです。この製品の版は {ProductVersion.Current} です。同じ版の製品から書き出したファイルを選んでください。",
                $"The file is of another version ({version ?? "none given"}). This product is version {ProductVersion.Current}. Choose a file that was carried out of the same version.");
        }
    }

    private static string? Secret(JsonNode? node) => node switch
    {
        JsonObject json => json.Select(pair => IsSecret(pair.Key) ? pair.Key : Secret(pair.Value)).FirstOrDefault(found => found is not null),
        JsonArray array => array.Select(Secret).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsSecret(string name)
    {
        var plain = name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return Secrets.Any(secret => plain.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Text(JsonObject node, string property) => node[property] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static UserRefusedException NoRecipe(string japanese, string english) => new(
        Field,
        $"設定のファイル(レシピのJSON)として読めません({japanese})。この画面から書き出したファイルを、直さずに選んでください。",
        $"This is no configuration file (a recipe in JSON): {english}. Choose a file that was carried out on this page, unchanged.");
}
