using HerSys.Reporting.Forms;
using Microsoft.AspNetCore.Http;

namespace HerSys.Reporting.Services.Forms;

/// <summary>Reads answers as they were typed from a posted form. What the form does not ask is not taken.</summary>
internal static class PostedAnswers
{
    /// <summary>What the names of answers begin with.</summary>
    public const string Prefix = "a.";

    /// <summary>Longest answer that is taken at all; beyond, the field's own limit has long been passed.</summary>
    private const int Longest = 5000;

    /// <summary>The name under which a field is sent.</summary>
    public static string NameOf(string code) => Prefix + code;

    /// <summary>The answers to the fields of a form.</summary>
    public static FormAnswers Read(FormDefinition form, IFormCollection posted)
    {
        var answers = FormAnswers.Empty;
        foreach (var field in form.Fields.Where(field => field.IsAsked))
        {
            var values = posted[NameOf(field.Code)].OfType<string>().Select(value => Shortened.Cut(value, Longest)).ToList();
            if (values.Count > 0)
            {
                answers = field.TakesList ? answers.WithList(field.Code, values) : answers.With(field.Code, values[0]);
            }
        }

        return answers;
    }
}
