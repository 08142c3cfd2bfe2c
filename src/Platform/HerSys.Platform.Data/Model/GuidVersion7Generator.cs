using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace HerSys.Platform.Data.Model;

/// <summary>Fills a Guid key that the code left empty. Version 7 grows with time, which keeps indexes compact.</summary>
internal sealed class GuidVersion7Generator : ValueGenerator<Guid>
{
    public override bool GeneratesTemporaryValues => false;

    public override Guid Next(EntityEntry entry) => Guid.CreateVersion7();
}
