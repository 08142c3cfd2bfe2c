using HerSys.Cases.ViewModels;
using Microsoft.AspNetCore.Http.Extensions;

namespace HerSys.Cases.Services.Lists;

/// <summary>
/// Addresses of the list with other conditions. A list without any condition shows people under isolation; whoever takes
/// the last condition away wants everybody, and the address says so.
/// </summary>
internal sealed class ListLinks(CaseListForm form)
{
    private const string Sort = "sort";

    public bool HasConditions => form.ToQuery().Keys.Any(name => name != Sort);

    public string Without(string name) => Of(form.ToQuery().Where(term => term.Key != name && !(name == "column" && term.Key == "value")), after: null);

    public string At(string? after) => Of(form.ToQuery(), after);

    /// <summary>The download of what the list shows.</summary>
    public string Download() => "~/cases/download" + new QueryBuilder(form.ToQuery()).ToQueryString();

    private static string Of(IEnumerable<KeyValuePair<string, string>> terms, string? after)
    {
        var kept = terms.ToList();
        if (kept.TrueForAll(term => term.Key == Sort))
        {
            kept.Add(KeyValuePair.Create("status", CaseListForm.AllStatuses));
        }

        if (after is not null)
        {
            kept.Add(KeyValuePair.Create("after", after));
        }

        return "~/cases" + new QueryBuilder(kept).ToQueryString();
    }
}
