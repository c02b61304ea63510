import type { ClaimGroup } from './group.js'
import { makeClaim } from './make-claim.js'
import type { Cast } from './people.js'
import type { StoryArticle } from './story.js'

/** What the articles call each person whom at least two of them name. */
export const sameRoles = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] =>
  cast.clusters.flatMap(({ name, type, members, confidence }) => {
    if (type !== 'person') return []
    const claims = members.flatMap(({ article, entity }) => {
      const texts = new Set<string>()
      return entity.roles.flatMap((role) => {
        if (texts.has(role.text.toLowerCase())) return []
        texts.add(role.text.toLowerCase())
        return [makeClaim(story[article]!, role, role.text, entity, null)]
      })
    })
    return claims.length === 0 ? [] : [{ topic: 'role' as const, subject: `role of ${name}`, claims, confidence }]
  })
