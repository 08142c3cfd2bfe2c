using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HerSys.Users.Contracts;

namespace HerSys.Host.Commands;

/// <summary>Writes a command's result as lines for people or as JSON for scripts.</summary>
internal sealed class CommandOutput(TextWriter output, TextWriter error, bool json)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Whether a script reads.</summary>
    public bool IsJson => json;

    /// <summary>Writes a result: the value as JSON, or the lines.</summary>
    public void Write<T>(T value, params IEnumerable<string> lines)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(value, Options));
            return;
        }

        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Writes a text that is a document in itself, such as a recipe.</summary>
    public void Raw(string text) => output.WriteLine(text);

    /// <summary>Writes progress, for people only.</summary>
    public void Progress(string line)
    {
        if (!json)
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Writes why a command was refused, in both languages.</summary>
    public void Refuse(string rule, string member, string japanese, string english)
    {
        if (json)
        {
            error.WriteLine(JsonSerializer.Serialize(new { rule, field = member, message = japanese, messageEn = english }, Options));
            return;
        }

        error.WriteLine(japanese);
        error.WriteLine(english);
    }

    /// <summary>Writes why a change to people was refused.</summary>
    public void Refuse(UserRefusedException refusal) => Refuse("user-refused", refusal.Field, refusal.Text.Ja, refusal.Text.En);
}
