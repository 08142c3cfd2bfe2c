using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>What a file would do, person by person.</summary>
public sealed class ReshufflePlan
{
    internal ReshufflePlan(IReadOnlyList<PersonPlan> people)
    {
        People = people;
        Lines = [.. people.SelectMany(person => person.Lines).OrderBy(line => line.Row)];
        Mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Lines))))[..16];
    }

    /// <summary>The lines, in the order of the file.</summary>
    public IReadOnlyList<ReshuffleLine> Lines { get; }

    /// <summary>Stands for what the preview showed, to notice when somebody changes a person meanwhile.</summary>
    public string Mark { get; }

    internal IReadOnlyList<PersonPlan> People { get; }
}
