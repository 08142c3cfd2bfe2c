namespace HerSys.Cases.Migrations.Mappings;

/// <summary>Lengths of columns in characters; longer input is cut by the mapper of details, never by the database.</summary>
internal static class Lengths
{
    public const int HerSysId = 10;
    public const int StatusCode = 2;
    public const int Municipality = 6;
    public const int Code = 40;
    public const int Phone = 40;
    public const int Name = 100;
    public const int LongName = 200;
    public const int Text = 400;
    public const int Reason = 1000;
    public const int Gram = 60;
}
