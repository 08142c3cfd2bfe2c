using System.Collections.Concurrent;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Additions;

/// <summary>Revisions of this tenant's form that were read before; a revision never changes.</summary>
internal sealed class FormRevisionCache
{
    private readonly ConcurrentDictionary<int, FormAdditions> revisions = new();

    public FormAdditions? Find(int number) => revisions.GetValueOrDefault(number);

    public void Keep(int number, FormAdditions additions) => revisions[number] = additions;
}
