using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.IntegrationTests.Probe;

[PublicRoute("probe")]
[Route("probe/notes")]
public sealed class NotesController(TenantDbContext session) : Controller
{
    [HttpPost("")]
    public async Task<string> Add(string text)
    {
        var note = new Note { Text = text };
        session.Add(note);
        await session.SaveChangesAsync();
        return note.Id.ToString();
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await session.Set<Note>().SingleOrDefaultAsync(note => note.Id == id) is { } note ? Content(note.Text) : NotFound();

    [HttpGet("count")]
    public Task<int> Count() => session.Set<Note>().CountAsync();
}
