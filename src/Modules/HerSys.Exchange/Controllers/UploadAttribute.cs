using HerSys.Exchange.Services.Uploads;
using Microsoft.AspNetCore.Http.Metadata;

namespace HerSys.Exchange.Controllers;

/// <summary>
/// The route takes a file. A request that is larger than the file may be is still read, so that a page can say what is too
/// large and what to do.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UploadAttribute : Attribute, IRequestSizeLimitMetadata, IFormOptionsMetadata
{
    public long? MaxRequestBodySize => UploadLimits.LongestRequest;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => UploadLimits.LongestRequest;
}
