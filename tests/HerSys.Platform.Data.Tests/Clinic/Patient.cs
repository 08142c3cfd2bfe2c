namespace HerSys.Platform.Data.Tests.Clinic;

public sealed class Patient : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required string Number { get; set; }

    public required string Name { get; set; }

    public DateOnly? BornOn { get; set; }

    public bool IsDeleted { get; set; }

    public Address Address { get; set; } = new();

    public IList<Visit> Visits { get; } = [];

    public long Version { get; set; }
}
