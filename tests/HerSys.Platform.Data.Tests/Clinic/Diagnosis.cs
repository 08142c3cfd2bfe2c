namespace HerSys.Platform.Data.Tests.Clinic;

public sealed class Diagnosis
{
    public required string Code { get; set; }

    public required string Name { get; set; }
}
